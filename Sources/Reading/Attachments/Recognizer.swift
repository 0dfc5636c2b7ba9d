import Tools

/// Words out of pictures of pages: `pdftoppm` draws a page, `tesseract` reads it.
///
/// Both run within bounds for each page; the longer side has 2,340 dots (A4 at 200 an inch) whatever the page's size.
struct Recognizer: Sendable {
    var pdftoppm = "pdftoppm"
    var tesseract = "tesseract"
    /// Seconds of processor time a page, for each of the two.
    var timeLimit = 30.0

    /// Both tools and the Vietnamese model are there.
    var isThere: Bool { Subprocess.find(pdftoppm) != nil && Subprocess.find(tesseract) != nil }

    /// nil when the page cannot be drawn or read within the bounds.
    func read(_ pdf: String, page: Int) -> [UInt8]? {
        guard let folder = TemporaryFolder() else { return nil }
        var process = Subprocess(timeLimit: timeLimit)
        process.environment = ["OMP_THREAD_LIMIT=1", "TMPDIR=" + folder.path]
        let drawn = process.run(
            pdftoppm,
            [
                "-gray", "-f", "\(page)", "-l", "\(page)", "-singlefile", "-scale-to", "2340", pdf,
                folder.path + "/page",
            ], output: "/dev/null")
        guard drawn == .ended(status: 0) else { return nil }
        let read = process.run(
            tesseract, [folder.path + "/page.pgm", "stdout", "-l", "vie", "--dpi", "200"], output: folder.path + "/text"
        )
        guard read == .ended(status: 0) else { return nil }
        return folder.bytes(of: "text", limit: 1 << 20)?.filter { $0 != 0x0C }
    }
}
