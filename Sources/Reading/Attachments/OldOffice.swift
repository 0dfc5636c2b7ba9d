/// What stands in an OLE compound file, by the names of its streams (MS-CFB 2.6.1: entries of 128 bytes, UTF-16).
enum OldOffice {
    enum Kind: Equatable {
        case word, sheet, slides
        /// A password keeps the words.
        case encrypted
        case unknown
    }

    static func kind(_ bytes: [UInt8]) -> Kind {
        var found: Set<Int> = []
        var start = 512
        while start + 128 <= bytes.count {
            for (index, name) in names.enumerated() where bytes[start..<(start + name.count)].elementsEqual(name) {
                found.insert(index)
            }
            start += 128
        }
        if found.contains(4) { return .encrypted }
        if found.contains(0) { return isLockedWord(bytes) ? .encrypted : .word }
        if found.contains(1) { return .slides }
        if found.contains(2) || found.contains(3) { return isLockedSheet(bytes) ? .encrypted : .sheet }
        return .unknown
    }

    /// With the end of a name in UTF-16, so that no longer name passes.
    private static let names: [[UInt8]] = [
        "WordDocument", "PowerPoint Document", "Workbook", "Book", "EncryptedPackage",
    ].map { name in
        var wide: [UInt8] = []
        for byte in name.utf8 { wide += [byte, 0] }
        return wide + [0, 0]
    }

    /// Bit fEncrypted of the file information block (MS-DOC 2.5.2), which begins a sector.
    private static func isLockedWord(_ bytes: [UInt8]) -> Bool {
        var start = 512
        while start + 12 <= bytes.count {
            if bytes[start] == 0xEC, bytes[start + 1] == 0xA5 { return bytes[start + 11] & 1 != 0 }
            start += 512
        }
        return false
    }

    /// The record FilePass (0x2F) right after the workbook's beginning (MS-XLS 2.4.117).
    private static func isLockedSheet(_ bytes: [UInt8]) -> Bool {
        var start = 512
        while start + 32 <= bytes.count {
            if bytes[start] == 0x09, bytes[start + 1] == 0x08, bytes[start + 3] == 0 {
                let next = start + 4 + Int(bytes[start + 2])
                return next + 1 < bytes.count && bytes[next] == 0x2F && bytes[next + 1] == 0
            }
            start += 512
        }
        return false
    }
}
