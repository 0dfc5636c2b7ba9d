/// How paths are spelt before they are compared.
enum RobotsText {
    private static let dollar = ASCIISet("$")
    private static let special = ASCIISet("*$")
    private static let unreserved = ASCIISet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
    private static let encoded = ASCIISet(" \"<>\\^`{|}", controls: true, above: true)

    /// As Google's parser spells rules: bytes from 0x80 encoded, digits of `%XX` in upper case, all else as written.
    static func written(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        respelt(bytes, decoding: nil) { $0 >= 0x80 }
    }

    /// A target as RFC 9309, 2.2.2, spells it: unreserved characters bare, all but the reserved encoded. `*` and `$` are
    /// characters like others in it (2.2.3).
    static func target(_ bytes: [UInt8]) -> [UInt8] {
        respelt(bytes[...], decoding: unreserved) { encoded.contains($0) || special.contains($0) }
    }

    /// Part of a rule between two stars, as RFC 9309 spells it; its last `$` is not in it.
    static func pattern(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        respelt(bytes, decoding: unreserved) { encoded.contains($0) || dollar.contains($0) }
    }

    /// Whether RFC 9309 would spell a rule, escaped as ``written(_:)`` does, as it stands.
    static func isNormal(_ bytes: [UInt8]) -> Bool {
        let body = bytes.last == UInt8(ascii: "$") ? bytes.dropLast() : bytes[...]
        return pattern(body).elementsEqual(body)
    }

    private static func respelt(
        _ bytes: ArraySlice<UInt8>, decoding bare: ASCIISet?, escaping: (UInt8) -> Bool
    ) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if let byte = PercentCoding.triplet(in: bytes, at: index) {
                if bare?.contains(byte) == true { out.append(byte) } else { PercentCoding.append(byte, to: &out) }
                index += 3
                continue
            }
            let byte = bytes[index]
            if escaping(byte) { PercentCoding.append(byte, to: &out) } else { out.append(byte) }
            index += 1
        }
        return out
    }
}

/// Which part of an address robots.txt speaks of.
package enum RobotsTarget {
    /// Path, parameters and query of an address as it is written, `/` when there is no path: Google's parser takes an
    /// address that others have already serialised, and resolves, decodes or encodes nothing in it.
    ///
    /// Two slashes at the start stand for a scheme; `?` or `;` without a slash before gets one.
    package static func of(_ address: String) -> String {
        let bytes = Array(address.utf8)
        func isPathStart(_ byte: UInt8) -> Bool { "/?;".utf8.contains(byte) }
        let start = bytes.starts(with: "//".utf8) ? 2 : 0
        var afterScheme = start
        // `://` is a scheme's only where no path, parameter or query began before.
        if let early = bytes[start...].firstIndex(where: isPathStart), early > start,
            bytes[early] == UInt8(ascii: "/"), bytes[early - 1] == UInt8(ascii: ":"),
            early + 1 < bytes.count, bytes[early + 1] == UInt8(ascii: "/")
        {
            afterScheme = early + 2
        }
        guard let path = bytes[afterScheme...].firstIndex(where: isPathStart) else { return "/" }
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
        guard path < end else { return "/" }
        let text = String(decoding: bytes[path..<end], as: UTF8.self)
        return bytes[path] == UInt8(ascii: "/") ? text : "/" + text
    }
}
