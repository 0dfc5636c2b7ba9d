/// Whether bytes are well-formed UTF-8 (Unicode 15, table 3-7), eight at a time where they are ASCII.
enum UTF8Check {
    static func isValid(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return true }
            return isValid(start, buffer.count)
        }
    }

    private static func isValid(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        let raw = UnsafeRawPointer(bytes)
        var at = 0
        while at < count {
            let byte = bytes[at]
            if byte < 0x80 {
                at += 1
                while at + 8 <= count,
                    raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
                { at += 8 }
                continue
            }
            if byte < 0xE0 {
                guard byte >= 0xC2, at + 1 < count, isTail(bytes[at + 1]) else { return false }
                at += 2
            } else if byte < 0xF0 {
                guard at + 2 < count, isTail(bytes[at + 1]), isTail(bytes[at + 2]) else { return false }
                if byte == 0xE0, bytes[at + 1] < 0xA0 { return false }
                if byte == 0xED, bytes[at + 1] > 0x9F { return false }
                at += 3
            } else {
                guard byte <= 0xF4, at + 3 < count, isTail(bytes[at + 1]), isTail(bytes[at + 2]), isTail(bytes[at + 3])
                else { return false }
                if byte == 0xF0, bytes[at + 1] < 0x90 { return false }
                if byte == 0xF4, bytes[at + 1] > 0x8F { return false }
                at += 4
            }
        }
        return true
    }

    @inline(__always)
    private static func isTail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
