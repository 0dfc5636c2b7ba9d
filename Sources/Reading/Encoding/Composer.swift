import Foundation

/// Marks that stand apart put on their letters (NFC), and nothing else changed: no other scalar is replaced.
enum Composer {
    /// `bytes`: valid UTF-8.
    static func composed(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var out = String.UnicodeScalarView()
        var cluster = String.UnicodeScalarView()
        var hasMark = false
        var known: [String.UnicodeScalarView.SubSequence.Element: [Unicode.Scalar: Unicode.Scalar]] = [:]
        func close() {
            guard hasMark else { return out.append(contentsOf: cluster) }
            let scalars = Array(cluster)
            if scalars.count == 2, let one = known[scalars[0]]?[scalars[1]] { return out.append(one) }
            let composed = String(cluster).precomposedStringWithCanonicalMapping.unicodeScalars
            if scalars.count == 2, composed.count == 1, let one = composed.first {
                known[scalars[0], default: [:]][scalars[1]] = one
            }
            out.append(contentsOf: composed)
        }
        for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
            if (0x300...0x36F).contains(scalar.value), !cluster.isEmpty, cluster.count < 8 {
                hasMark = true
            } else {
                close()
                cluster = String.UnicodeScalarView()
                hasMark = false
            }
            cluster.append(scalar)
        }
        close()
        return Array(String(out).utf8)
    }
}
