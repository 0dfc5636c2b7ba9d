import Foundation

/// What UTS #46 makes of one scalar, derived from Unicode properties as its section 7 derives the table.
///
/// Deviation characters (`ß`, `ς`, joiners) are valid: the URL Standard does not process transitionally.
enum DomainScalar: Equatable {
    case valid
    case ignored
    case mapped([Unicode.Scalar])
    case disallowed

    init(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            self = (0x41...0x5A).contains(scalar.value) ? .mapped([Unicode.Scalar(UInt8(scalar.value | 0x20))]) : .valid
            return
        }
        switch scalar.value {
        case 0x3002, 0xFF0E, 0xFF61:
            self = .mapped(["."])
            return
        case 0x200C, 0x200D, 0xDF, 0x3C2:
            self = .valid
            return
        default: break
        }
        let properties = scalar.properties
        guard properties.changesWhenNFKCCaseFolded else {
            self = Self.isExcluded(scalar) ? .disallowed : .valid
            return
        }
        let folded = Self.folded(scalar)
        if folded.isEmpty {
            self = Self.isForbiddenInvisible(scalar) ? .disallowed : .ignored
        } else {
            // A dot that hides in another character (`…`, `⒈`) must not cut a label.
            // Foundation may know an older Unicode than the standard library: what it leaves unchanged is refused.
            let isBad = folded == [scalar] || folded.contains { $0 == "." || $0 == "\u{3002}" || Self.isExcluded($0) }
            self = isBad ? .disallowed : .mapped(folded)
        }
    }

    /// NFKC_Casefold.
    private static func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        var text = String.UnicodeScalarView()
        for part in String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
        where !part.properties.isDefaultIgnorableCodePoint {
            text.append(contentsOf: caseFolded(part))
        }
        let normal = String(text).precomposedStringWithCompatibilityMapping.unicodeScalars
        return normal.flatMap(caseFolded)
    }

    /// Full case folding: lower case, but for the few letters where Unicode says otherwise.
    private static func caseFolded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        switch scalar.value {
        case 0x345: ["\u{3B9}"]
        case 0x3C2: ["\u{3C3}"]
        case 0x1C80...0x1C88:
            scalar.properties.uppercaseMapping.unicodeScalars.flatMap {
                Array($0.properties.lowercaseMapping.unicodeScalars)
            }
        case 0x13A0...0x13F5: [scalar]
        case 0x13F8...0x13FD, 0xAB70...0xABBF: Array(scalar.properties.uppercaseMapping.unicodeScalars)
        default: Array(scalar.properties.lowercaseMapping.unicodeScalars)
        }
    }

    /// Invisible characters that are not dropped but refused: they change direction, or nobody has assigned them.
    private static func isForbiddenInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2065...0x2069, 0xFFF0...0xFFF8, 0xE0000...0xE00FF,
            0xE01F0...0xE0FFF:
            true
        default: false
        }
    }

    private static func isExcluded(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned: !scalar.isASCII
        case .lineSeparator, .paragraphSeparator, .spaceSeparator: !scalar.isASCII
        default:
            switch scalar.value {
            // Ideographic description characters and the replacement characters.
            case 0x2FF0...0x2FFF, 0x31EF, 0xFFFC, 0xFFFD: true
            default: false
            }
        }
    }
}
