import Foundation
import Glibc

/// Decides how a page's bytes are to be read, and turns them into UTF-8.
enum PageEncoding {
    /// Byte-order mark, then the server's word, then the page's own, then what the bytes themselves say.
    ///
    /// A declared encoding that the bytes contradict (UTF-8 declared, bytes not; or valid UTF-8 declared as Latin) gives
    /// way to the bytes: portals copy headers more often than they check them.
    static func utf8(_ bytes: [UInt8], contentType: String?) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return repaired(Array(bytes.dropFirst(3))) }
        if bytes.starts(with: [0xFF, 0xFE]) { return convert(bytes, "UTF-16LE", dropping: 2) ?? repaired(bytes) }
        if bytes.starts(with: [0xFE, 0xFF]) { return convert(bytes, "UTF-16BE", dropping: 2) ?? repaired(bytes) }
        if isASCII(bytes) || isValidUTF8(bytes) { return bytes }
        let declared = charset(in: contentType ?? "") ?? charset(inHead: bytes)
        if let declared, !isUnicode(declared), let text = convert(bytes, declared) { return text }
        if declared.map(isUnicode) ?? false, isMostlyUTF8(bytes) { return repaired(bytes) }
        if isMostlyUTF8(bytes) { return repaired(bytes) }
        return convert(bytes, looksVietnamese1258(bytes) ? "windows-1258" : "windows-1252") ?? repaired(bytes)
    }

    /// The value of `charset=` in a header or a meta.
    static func charset(in text: String) -> String? {
        let lower = Array(text.utf8.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 })
        let word = Array("charset".utf8)
        guard lower.count > word.count else { return nil }
        for start in 0...(lower.count - word.count) where lower[start..<(start + word.count)].elementsEqual(word) {
            var index = start + word.count
            while index < lower.count, lower[index] <= 0x20 { index += 1 }
            guard index < lower.count, lower[index] == UInt8(ascii: "=") else { continue }
            index += 1
            while index < lower.count, [0x20, 0x22, 0x27].contains(lower[index]) { index += 1 }
            var end = index
            while end < lower.count, isNameByte(lower[end]) { end += 1 }
            if end > index { return String(decoding: lower[index..<end], as: UTF8.self) }
        }
        return nil
    }

    private static func charset(inHead bytes: [UInt8]) -> String? {
        charset(in: String(decoding: bytes.prefix(2_048).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self))
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (48...57).contains(byte) || byte == 0x2D || byte == 0x5F
    }

    private static func isUnicode(_ name: String) -> Bool {
        name.hasPrefix("utf-8") || name == "utf8" || name == "unicode"
    }

    private static func isASCII(_ bytes: [UInt8]) -> Bool { bytes.allSatisfy { $0 < 0x80 } }

    private static func isValidUTF8(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

    /// At least nine of ten bytes outside ASCII belong to well-formed sequences: one bad byte does not spoil a page.
    private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
        let high = bytes.count { $0 >= 0x80 }
        let bad = String(decoding: bytes, as: UTF8.self).unicodeScalars.count { $0.value == 0xFFFD }
        return bad * 10 <= high
    }

    private static func repaired(_ bytes: [UInt8]) -> [UInt8] { Array(String(decoding: bytes, as: UTF8.self).utf8) }

    /// Combining tone marks of windows-1258 follow letters: bytes that windows-1252 shows as Ì Ò Þ ì ò between letters.
    private static func looksVietnamese1258(_ bytes: [UInt8]) -> Bool {
        let marks = bytes.count { [0xCC, 0xD2, 0xDE, 0xEC, 0xF2].contains($0) }
        let letters = bytes.count { [0xC3, 0xE3, 0xD0, 0xF0, 0xD5, 0xF5, 0xDD, 0xFD].contains($0) }
        return marks > 4 && letters > 4
    }

    private static func convert(_ bytes: [UInt8], _ name: String, dropping: Int = 0) -> [UInt8]? {
        let known = aliases[name] ?? name
        guard known.utf8.count < 40, let decoded = decode(Array(bytes.dropFirst(dropping)), from: known) else {
            return nil
        }
        return Array(String(decoding: decoded, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
    }

    private static let aliases = [
        "iso-8859-1": "CP1252", "latin1": "CP1252", "windows-1252": "CP1252", "us-ascii": "CP1252", "ascii": "CP1252",
        "x-cp1258": "CP1258", "windows-1258": "CP1258",
    ]

    /// By iconv; a byte that means nothing there becomes U+FFFD.
    private static func decode(_ bytes: [UInt8], from name: String) -> [UInt8]? {
        guard let handle = iconv_open("UTF-8", name), handle != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(handle) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: 16_384)
        var result: [UInt8] = []
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
        return result
    }
}
