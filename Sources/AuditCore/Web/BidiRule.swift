/// The Bidi rule for labels (RFC 5893, section 2).
enum BidiRule {
    /// Whether the label makes its whole name a Bidi domain name.
    static func isRightToLeft(_ label: [UInt32]) -> Bool {
        label.contains { value in
            switch BidiClass(value) {
            case .rightToLeft, .arabicLetter, .arabicNumber: true
            default: false
            }
        }
    }

    static func isKept(by label: [UInt32]) -> Bool {
        let classes = label.map(BidiClass.init)
        guard let first = classes.first else { return true }
        let last = classes.last { $0 != .mark }
        switch first {
        case .rightToLeft, .arabicLetter:
            let numbers = classes.contains(.europeanNumber) && classes.contains(.arabicNumber)
            return !numbers && !classes.contains(.leftToRight)
                && (last == .rightToLeft || last == .arabicLetter || last == .europeanNumber || last == .arabicNumber)
        case .leftToRight:
            return !classes.contains { $0 == .rightToLeft || $0 == .arabicLetter || $0 == .arabicNumber }
                && (last == .leftToRight || last == .europeanNumber)
        default: return false
        }
    }
}

/// Bidi_Class as far as the rule tells classes apart; the standard library does not have it, so it follows from blocks.
private enum BidiClass {
    case leftToRight, rightToLeft, arabicLetter, arabicNumber, europeanNumber, mark, neutral

    init(_ value: UInt32) {
        guard let scalar = Unicode.Scalar(value) else {
            self = .neutral
            return
        }
        switch value {
        case 0x30...0x39, 0x6F0...0x6F9: self = .europeanNumber
        case 0x600...0x605, 0x660...0x669, 0x66B...0x66C, 0x6DD, 0x890...0x891, 0x8E2, 0x10D30...0x10D39,
            0x10E60...0x10E7E:
            self = .arabicNumber
        case 0x609, 0x60A, 0x60C, 0x66A, 0x7F7...0x7F9, 0x1091F, 0x10B39...0x10B3F: self = .neutral
        case 0x608, 0x60B, 0x6FD, 0x6FE: self = .arabicLetter
        case 0x7FE, 0x7FF, 0x10877, 0x10878, 0x10AC8: self = .rightToLeft
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark: self = .mark
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark,
                .letterNumber:
                self = Self.ofLetter(value)
            case .otherNumber, .otherPunctuation, .dashPunctuation, .decimalNumber:
                let letter = Self.ofLetter(value)
                self = letter == .leftToRight && scalar.properties.generalCategory != .decimalNumber ? .neutral : letter
            default: self = .neutral
            }
        }
    }

    private static func ofLetter(_ value: UInt32) -> BidiClass {
        switch value {
        case 0x600...0x7BF, 0x860...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF, 0x10D00...0x10D3F, 0x10EC0...0x10EFF,
            0x10F30...0x10F6F, 0x1EC70...0x1ECBF, 0x1ED00...0x1ED4F, 0x1EE00...0x1EEFF:
            .arabicLetter
        case 0x590...0x5FF, 0x7C0...0x85F, 0xFB1D...0xFB4F, 0x10800...0x10FFF, 0x1E800...0x1EFFF: .rightToLeft
        default: .leftToRight
        }
    }
}
