/// Rules for zero-width joiners in a label (RFC 5892, appendix A.1 and A.2).
enum Joiners {
    static func areAllowed(_ label: [Unicode.Scalar]) -> Bool {
        label.indices.allSatisfy { index in
            switch label[index].value {
            case 0x200D: follows(virama: label, index)
            case 0x200C: follows(virama: label, index) || isBetweenJoining(label, index)
            default: true
            }
        }
    }

    private static func follows(virama label: [Unicode.Scalar], _ index: Int) -> Bool {
        index > 0 && label[index - 1].properties.canonicalCombiningClass == .virama
    }

    /// `(L|D) T* ZWNJ T* (R|D)` in terms of Joining_Type.
    private static func isBetweenJoining(_ label: [Unicode.Scalar], _ index: Int) -> Bool {
        guard let before = label[..<index].last(where: { !isTransparent($0) }),
            let after = label[(index + 1)...].first(where: { !isTransparent($0) })
        else { return false }
        return joinsNext(before) && (joinsNext(after) || joinsPreviousOnly(after))
    }

    private static func isTransparent(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        default: false
        }
    }

    /// Dual-joining letters of the scripts whose words use the non-joiner: Arabic (Persian, Urdu …) and Syriac.
    private static func joinsNext(_ scalar: Unicode.Scalar) -> Bool {
        isJoiningLetter(scalar) && !joinsPreviousOnly(scalar)
    }

    private static func isJoiningLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x621, 0x674, 0x6D5...0x6DC: scalar.value == 0x6D5
        case 0x620...0x64A, 0x66E...0x6D3, 0x6EE, 0x6EF, 0x6FA...0x6FC, 0x6FF, 0x710, 0x712...0x72F, 0x74D...0x77F: true
        case 0x8A0...0x8AC, 0x8AE...0x8B4, 0x8B6...0x8C8: true
        default: false
        }
    }

    private static func joinsPreviousOnly(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x622...0x625, 0x627, 0x629, 0x62F...0x632, 0x648, 0x671...0x673, 0x675...0x677, 0x688...0x699, 0x6C0,
            0x6C3...0x6CB, 0x6CD, 0x6CF, 0x6D2, 0x6D3, 0x6D5, 0x6EE, 0x6EF:
            true
        case 0x710, 0x715...0x719, 0x71E, 0x728, 0x72A, 0x72C, 0x72F, 0x74D, 0x759...0x75B, 0x76B, 0x76C, 0x771,
            0x773, 0x774, 0x778, 0x779, 0x8AA...0x8AC, 0x8AE, 0x8B1, 0x8B2, 0x8B9:
            true
        default: false
        }
    }
}
