import Foundation

/// Marks that stand apart put on their letters (NFC), and nothing else changed: no other scalar is replaced.
enum Composer {
    /// `bytes`: valid UTF-8.
    static func composed(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        var cluster: [Unicode.Scalar] = []
        var known: [[Unicode.Scalar]: [UInt8]] = [:]
        func close() {
            // Bytes, not a view of scalars: appending to one copies it each time.
            if cluster.count < 2 {
                for scalar in cluster {
                    out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                }
            } else if let composed = known[cluster] {
                out.append(contentsOf: composed)
            } else {
                var text = String.UnicodeScalarView()
                for scalar in cluster { text.append(scalar) }
                let composed = Array(String(text).precomposedStringWithCanonicalMapping.utf8)
                if known.count < 1_000 { known[cluster] = composed }
                out.append(contentsOf: composed)
            }
        }
        for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
            let isMark = (0x300...0x36F).contains(scalar.value) && !cluster.isEmpty && cluster.count < 8
            if !isMark {
                close()
                cluster.removeAll(keepingCapacity: true)
            }
            cluster.append(scalar)
        }
        close()
        return out
    }
}
