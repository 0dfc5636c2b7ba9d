/// UTF-16.
enum WideText {
    /// Whether bytes without a byte-order mark are UTF-16, and big-endian: markup leaves every second byte 0; nil otherwise.
    static func order(of bytes: [UInt8]) -> Bool? {
        let head = bytes.prefix(1_024)
        guard head.count >= 4 else { return nil }
        var zeros = [0, 0]
        for (index, byte) in head.enumerated() where byte == 0 { zeros[index % 2] += 1 }
        let half = head.count / 2
        if zeros[1] * 10 >= half * 4, zeros[0] * 20 <= half { return false }
        if zeros[0] * 10 >= half * 4, zeros[1] * 20 <= half { return true }
        return nil
    }

    static func utf8(_ bytes: ArraySlice<UInt8>, isBig: Bool) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isBig ? first << 8 | second : second << 8 | first)
            index += 2
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
