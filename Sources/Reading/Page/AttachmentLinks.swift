import AuditCore

/// Links to files that belong to an item.
enum AttachmentLinks {
    static func isFile(_ href: String) -> Bool {
        var bytes = Array(href.utf8)
        for index in bytes.indices where bytes[index] &- 65 < 26 { bytes[index] |= 0x20 }
        let query = bytes.firstIndex(of: UInt8(ascii: "?")) ?? bytes.count
        if hasFileExtension(bytes[..<query]) { return true }
        // viewer?url=….pdf, download.ashx?file=….doc
        if query < bytes.count, bytes[query...].contains(UInt8(ascii: ".")) {
            for value in bytes[query...].split(whereSeparator: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "=") })
            where hasFileExtension(value) { return true }
        }
        return downloads.contains { ByteSearch.contains($0, in: bytes) }
    }

    private static func hasFileExtension(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let dot = bytes.suffix(6).lastIndex(of: UInt8(ascii: ".")), dot > bytes.startIndex else { return false }
        return extensions.contains { bytes[(dot + 1)...].elementsEqual($0) }
    }

    private static let extensions = MediaKind.fileExtensions.map { Array($0.utf8) }

    /// The file to which a block links, nil when it links to none.
    static func file(_ outline: Outline, _ block: Outline.Block) -> String? {
        guard block.firstLink < block.endLink else { return nil }
        return outline.links[block.firstLink..<block.endLink].first { $0.isFile }?.href
    }

    static func isFileBlock(_ outline: Outline, _ block: Outline.Block) -> Bool {
        file(outline, block) != nil
    }

    /// Links to files that begin in these blocks, each address once.
    static func links(_ outline: Outline, in blocks: Range<Int>, where keeps: (Int) -> Bool) -> [Outline.RawLink] {
        var seen: Set<[UInt8]> = []
        return outline.links.filter { link in
            guard link.kind == .anchor, blocks.contains(link.block), link.isFile, keeps(link.block) else {
                return false
            }
            return seen.insert(Array(link.href.utf8)).inserted
        }
    }

    private static let downloads = [
        "download=", "/download/", "downloadfile", "attachmentid=", "file_id=", "fileid=", "getfile", "taive",
        "/documents/d/", "op=download",
    ].map { Array($0.utf8) }
}
