/// `srcset` (HTML Standard, 4.8.4.3.9 "parse a srcset attribute").
enum SourceSet {
    /// Where the addresses of the candidates stand; a candidate with a descriptor that means nothing is none.
    static func addresses(_ bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var at = 0
        while found.count < MarkupScanner.linkLimit {
            while at < bytes.count, ByteClass.isSpace(bytes[at]) || bytes[at] == comma { at += 1 }
            guard at < bytes.count else { break }
            let start = at
            while at < bytes.count, !ByteClass.isSpace(bytes[at]) { at += 1 }
            var end = at
            if bytes[end - 1] == comma {
                while end > start, bytes[end - 1] == comma { end -= 1 }
                found.append(start..<end)
            } else if readDescriptors(bytes, &at) {
                found.append(start..<end)
            }
        }
        return found
    }

    /// Goes behind the comma that ends a candidate; a comma in parentheses does not.
    private static func readDescriptors(_ bytes: [UInt8], _ at: inout Int) -> Bool {
        var isValid = true
        var seen: Set<UInt8> = []
        while at < bytes.count {
            while at < bytes.count, ByteClass.isSpace(bytes[at]) { at += 1 }
            let start = at
            var depth = 0
            while at < bytes.count {
                let byte = bytes[at]
                if byte == UInt8(ascii: "(") { depth = 1 }
                if byte == UInt8(ascii: ")") { depth = 0 }
                if depth == 0, ByteClass.isSpace(byte) || byte == comma { break }
                at += 1
            }
            if at > start { isValid = isValid && isDescriptor(bytes[start..<at], &seen) }
            if at < bytes.count, bytes[at] == comma {
                at += 1
                break
            }
        }
        // A height alone says nothing.
        return isValid && (!seen.contains(UInt8(ascii: "h")) || seen.contains(UInt8(ascii: "w")))
    }

    private static func isDescriptor(_ text: ArraySlice<UInt8>, _ seen: inout Set<UInt8>) -> Bool {
        guard let unit = text.last, [UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "h")].contains(unit),
            seen.insert(unit).inserted
        else { return false }
        if unit == UInt8(ascii: "x"), seen.count > 1 || seen.contains(UInt8(ascii: "w")) { return false }
        if unit != UInt8(ascii: "x"), seen.contains(UInt8(ascii: "x")) { return false }
        let number = text.dropLast()
        guard !number.isEmpty else { return false }
        if unit != UInt8(ascii: "x") {
            return number.allSatisfy(ByteClass.isDigit) && number.contains { $0 != UInt8(ascii: "0") }
        }
        guard let value = Double(String(decoding: number, as: UTF8.self)) else { return false }
        return value.isFinite && value >= 0
    }

    private static let comma = UInt8(ascii: ",")
}
