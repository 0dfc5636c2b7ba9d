import Foundation

/// Unicode ToASCII of UTS #46 as the URL Standard calls it: CheckBidi and CheckJoiners, nothing else, no transition.
enum DomainName {
    /// - Returns: nil for failure; labels may be empty or too long for the DNS.
    static func ascii(_ domain: String.UnicodeScalarView) -> [UInt8]? {
        var mapped = String.UnicodeScalarView()
        for scalar in domain {
            switch DomainScalar(scalar) {
            case .valid: mapped.append(scalar)
            case .ignored: continue
            case .mapped(let text): mapped.append(contentsOf: text)
            case .disallowed: return nil
            }
        }
        let normal = String(mapped).precomposedStringWithCanonicalMapping.unicodeScalars.map(\.value)
        var labels: [[UInt32]] = []
        for label in normal.split(separator: 0x2E, omittingEmptySubsequences: false) {
            guard let label = checked(Array(label)) else { return nil }
            labels.append(label)
        }
        if labels.contains(where: BidiRule.isRightToLeft), !labels.allSatisfy(BidiRule.isKept(by:)) { return nil }
        var out: [UInt8] = []
        for (index, label) in labels.enumerated() {
            if index > 0 { out.append(UInt8(ascii: ".")) }
            if label.allSatisfy({ $0 < 0x80 }) {
                out += label.map { UInt8($0) }
            } else {
                guard label.count <= longestLabel, let code = Punycode.encode(label) else { return nil }
                out += prefix + code
            }
        }
        return out
    }

    private static let prefix = Array("xn--".utf8)
    /// Punycode takes quadratic time; the DNS knows 63 bytes, so no label of a thousand scalars is anybody's.
    private static let longestLabel = 1000

    /// The label in Unicode when it is valid (UTS #46, 4.1 "Validity Criteria").
    private static func checked(_ label: [UInt32]) -> [UInt32]? {
        var label = label
        if label.starts(with: prefix.map { UInt32($0) }) {
            let code = label.dropFirst(4)
            guard code.count <= longestLabel, code.allSatisfy({ $0 < 0x80 }),
                let decoded = Punycode.decode(code.map { UInt8($0) }[...]),
                decoded.contains(where: { $0 >= 0x80 })
            else { return nil }
            label = decoded
            guard !label.starts(with: prefix.map { UInt32($0) }), isNormal(label) else { return nil }
        }
        let scalars = label.compactMap(Unicode.Scalar.init)
        guard let first = scalars.first else { return [] }
        switch first.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return nil
        default: break
        }
        guard scalars.allSatisfy({ DomainScalar($0) == .valid }), Joiners.areAllowed(scalars) else { return nil }
        return label
    }

    private static func isNormal(_ label: [UInt32]) -> Bool {
        let scalars = label.compactMap(Unicode.Scalar.init)
        let text = String(String.UnicodeScalarView(scalars))
        return text.precomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual(scalars)
    }
}
