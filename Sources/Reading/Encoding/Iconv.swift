import Glibc

/// Encodings that are not Vietnamese, by the system's iconv.
enum Iconv {
    static func knows(_ name: String) -> Bool {
        guard let handle = iconv_open("UTF-8", name), handle != iconv_t(bitPattern: -1) else { return false }
        iconv_close(handle)
        return true
    }

    /// UTF-8 with U+FFFD for each byte that means nothing; nil for an encoding that the system does not know.
    static func utf8(_ bytes: ArraySlice<UInt8>, from name: String) -> (text: [UInt8], faults: Int)? {
        guard let handle = iconv_open("UTF-8", name), handle != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(handle) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: 16_384)
        var result: [UInt8] = []
        var faults = 0
        result.reserveCapacity(bytes.count * 3 / 2)
        input.withUnsafeMutableBufferPointer { source in
            var left = source.count
            var next = source.baseAddress
            while left > 0 {
                let before = left
                let isFull = output.withUnsafeMutableBufferPointer { target in
                    var room = target.count
                    var place = target.baseAddress
                    let isFull = iconv(handle, &next, &left, &place, &room) == -1 && errno == E2BIG
                    result.append(contentsOf: target[..<(target.count - room)].lazy.map { UInt8(bitPattern: $0) })
                    return isFull && left < before
                }
                if !isFull, left > 0 {
                    result.append(contentsOf: [0xEF, 0xBF, 0xBD])
                    faults += 1
                    next = next?.advanced(by: 1)
                    left -= 1
                }
            }
        }
        // The last letter may wait for a mark that never comes.
        output.withUnsafeMutableBufferPointer { target in
            var room = target.count
            var place = target.baseAddress
            _ = iconv(handle, nil, nil, &place, &room)
            result.append(contentsOf: target[..<(target.count - room)].lazy.map { UInt8(bitPattern: $0) })
        }
        return (result, faults)
    }
}
