import AuditCore
import CXML2

/// What people wrote into an element: addresses and titles with their usual slips.
enum XMLText {
    /// Text of an element as it comes in, at most so many bytes.
    struct Buffer {
        private(set) var text = ""
        private(set) var isCut = false
        let limit: Int

        init(limit: Int) { self.limit = limit }

        mutating func add(_ more: String) {
            guard text.utf8.count + more.utf8.count <= limit else {
                isCut = true
                return
            }
            text += more
        }
    }

    /// An address as written, without space around it and without the CDATA marks that a program had escaped.
    static func address(_ text: String) -> String {
        var tidy = Folded.tidy(text)
        let open = "<![CDATA["
        if tidy.hasPrefix(open) {
            tidy = Folded.tidy(String(tidy.dropFirst(open.count)))
            if tidy.hasSuffix("]]>") { tidy = Folded.tidy(String(tidy.dropLast(3))) }
        }
        return tidy
    }

    /// A title with the references of HTML resolved that were escaped once too often (`C&amp;ocirc;ng`).
    static func title(_ text: String) -> String {
        let tidy = address(text)
        guard tidy.utf8.contains(UInt8(ascii: "&")) else { return tidy }
        var out: [UInt8] = []
        var rest = Array(tidy.utf8)[...]
        while let byte = rest.first {
            if byte == UInt8(ascii: "&"), let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")),
                let scalar = scalar(rest[(rest.startIndex + 1)..<end])
            {
                LegacyDecoder.append(scalar, to: &out)
                rest = rest[(end + 1)...]
            } else {
                out.append(byte)
                rest = rest.dropFirst()
            }
        }
        return Folded.tidy(String(decoding: out, as: UTF8.self))
    }

    private static func scalar(_ name: ArraySlice<UInt8>) -> UInt32? {
        let word = String(decoding: name, as: UTF8.self)
        if word.hasPrefix("#") {
            let digits = word.dropFirst()
            let value =
                digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            return value.flatMap { $0 >= 0x20 && Unicode.Scalar($0) != nil ? $0 : nil }
        }
        guard !word.isEmpty,
            let known = word.withCString({ chars in
                chars.withMemoryRebound(to: xmlChar.self, capacity: word.utf8.count + 1) { htmlEntityLookup($0) }
            })
        else { return nil }
        return known.pointee.value
    }
}
