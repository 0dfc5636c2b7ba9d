import Foundation

/// Text on its way into a paper.
enum PaperText {
    /// What XML 1.0 can hold at all (its production 2).
    static func isLegal(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    /// Lines of a text in NFC: what XML cannot hold, control characters and what turns the reading direction are dropped.
    static func lines(_ text: String) -> [String] {
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        var hadReturn = false
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            defer { hadReturn = scalar == "\r" }
            switch scalar {
            case "\n" where hadReturn: break
            case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}":
                lines.append(String(line))
                line = String.UnicodeScalarView()
            case "\t": line.append(" ")
            default: if isLegal(scalar), !isDropped(scalar) { line.append(scalar) }
            }
        }
        return lines + [String(line)]
    }

    /// Controls, noncharacters, and what has no place in a paper: bidirectional controls, marks of byte order, tags.
    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F, 0xFDD0...0xFDEF, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
            true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }
}
