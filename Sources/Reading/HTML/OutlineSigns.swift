/// What markup says beside its words, noted while it is parsed: language, pictures, who made it.
struct OutlineSigns: Sendable {
    /// `lang` of the page.
    var language: String?
    private(set) var images = 0
    private(set) var imagesWithoutAlt = 0
    /// Descriptions that are names of files, the first few.
    private(set) var fileNames: [String] = []
    private(set) var fileNameCount = 0
    var system = SystemVotes()

    /// `alt`: nil where the picture has none; empty says that it decorates.
    mutating func image(alt: String?) {
        images += 1
        guard let alt else {
            imagesWithoutAlt += 1
            return
        }
        guard OutlineSigns.isFileName(alt) else { return }
        fileNameCount += 1
        if fileNames.count < 3 { fileNames.append(alt) }
    }

    /// «C:\Users\…\tải xuống (1).jpg», «IMG_2231», «file:///…».
    private static func isFileName(_ alt: String) -> Bool {
        let bytes = alt.utf8.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }
        if bytes.count > 3, bytes[1] == UInt8(ascii: ":"), bytes[2] == UInt8(ascii: "\\") { return true }
        if bytes.starts(with: "file:".utf8) { return true }
        if endings.contains(where: { bytes.count > $0.count && bytes.suffix($0.count).elementsEqual($0) }) {
            return true
        }
        return ["img_", "dsc_", "dsc0", "z100", "screenshot_"].contains { bytes.starts(with: $0.utf8) }
            && bytes.contains { (48...57).contains($0) }
    }

    private static let endings = [".jpg", ".jpeg", ".png", ".gif", ".bmp", ".webp", ".tif"].map { Array($0.utf8) }
}
