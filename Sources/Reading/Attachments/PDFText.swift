import AuditCore
import Tools

/// Words of a PDF: its text layer (`pdftotext`), and for pages that are pictures, or whose layer is garbage, what is
/// recognised in them.
struct PDFText: Sendable {
    var pdftotext = "pdftotext"
    var pdfimages = "pdfimages"
    var recognizer = Recognizer()
    /// Seconds of processor time a call.
    var timeLimit = 30.0
    /// Pages that are read; what follows is left unread.
    var pageLimit = 300
    /// Pictures that are recognised: the first ones hold number, date and title, the last one «Nơi nhận».
    var firstPictures = 3
    var lastPictures = 1

    func read(_ bytes: [UInt8]) -> FileWords {
        guard let input = TemporaryFile.holding(bytes), let output = TemporaryFile.holding([]) else {
            return .unreadable("damaged")
        }
        let process = Subprocess(timeLimit: timeLimit)
        let arguments = ["-layout", "-enc", "UTF-8", "-q", "-l", "\(pageLimit)", input.path, "-"]
        switch process.run(pdftotext, arguments, output: output.path) {
        case .missing: return .unreadable("tool-missing")
        case .timedOut: return .unreadable("timeout")
        case .failed: return .unreadable("damaged")
        case .ended(let status):
            let text = output.bytes(limit: process.outputLimit)
            // Each page ends with a form feed, an empty one too: nothing at all are no pages.
            if text.isEmpty {
                return .unreadable(PDFText.isEncrypted(bytes) ? "encrypted" : "damaged")
            }
            var layer = Layer(text)
            layer.isCut = layer.pages.count >= pageLimit || text.count >= process.outputLimit || status == -1
            return finish(layer, input.path)
        }
    }

    private static func isEncrypted(_ bytes: [UInt8]) -> Bool { MarkNames.contains(bytes, Array("/Encrypt".utf8)) }

    /// Text of each page, with what an old font made of it undone.
    struct Layer {
        var pages: [[String]]
        var encoding: String?
        var isCut = false

        init(_ bytes: [UInt8]) {
            var text = FileText(lines: [])
            var ends: [Int] = []
            for page in bytes.split(separator: 0x0C, omittingEmptySubsequences: false) {
                for line in page.split(separator: 0x0A, omittingEmptySubsequences: false) {
                    text.lines.append(String(decoding: line.filter { $0 != 0x0D }, as: UTF8.self))
                }
                ends.append(text.lines.count)
            }
            text.repair()
            encoding = text.origin.encoding
            pages = zip([0] + ends, ends).map { Array(text.lines[$0..<$1]) }
            // Each page ends with a form feed; nothing follows the last.
            if let last = pages.last, last.allSatisfy(\.isEmpty), pages.count > 1 { pages.removeLast() }
        }
    }

    private func finish(_ layer: Layer, _ path: String) -> FileWords {
        let quality = layer.pages.map { TextQuality($0.joined(separator: "\n").utf8) }
        let whole = TextQuality(layer.pages.joined().joined(separator: "\n").utf8)
        let isThin = quality.map { $0.letters < 150 }
        guard whole.isDoubtful || isThin.contains(true) else { return words(layer.pages, layer) }
        let pictures = pictures(path, pages: layer.pages.count)
        let isGarbage = whole.isGarbage || whole.isDoubtful && !pictures.isEmpty
        let candidates = layer.pages.indices.filter { page in
            isGarbage && !quality[page].isVietnamese
                || isThin[page] && (pictures.contains(page + 1) || whole.letters < 50)
        }
        guard !candidates.isEmpty else { return words(layer.pages, layer) }
        guard recognizer.isThere else { return .unreadable("tool-missing") }
        let chosen = Set(candidates.prefix(firstPictures) + candidates.suffix(lastPictures))
        var pages = layer.pages
        var recognised = 0
        for page in chosen.sorted() {
            guard let text = recognizer.read(path, page: page + 1) else { continue }
            let read = TextQuality(text)
            guard isThin[page] ? read.letters > 2 * quality[page].letters : read.isVietnamese else { continue }
            pages[page] = Layer(text).pages.flatMap { $0 }
            recognised += 1
        }
        if recognised == 0 {
            if isGarbage && whole.isGarbage { return .unreadable("garbled") }
            return whole.letters < 50 ? .unreadable("scan") : words(layer.pages, layer)
        }
        if isGarbage {
            // What was neither recognised nor is Vietnamese is no text.
            for page in candidates where !chosen.contains(page) { pages[page] = [] }
        }
        var text = FileText(lines: Array(pages.joined()))
        text.origin = WordsOrigin(
            means: .ocr, encoding: layer.encoding, isPartial: layer.isCut || recognised < candidates.count)
        return FileWords(text)
    }

    private func words(_ pages: [[String]], _ layer: Layer) -> FileWords {
        var text = FileText(lines: Array(pages.joined()))
        text.origin = WordsOrigin(encoding: layer.encoding, isPartial: layer.isCut)
        return FileWords(text)
    }

    /// Pages, from 1, with a picture of half a million dots or more: a seal or a letterhead has less.
    private func pictures(_ path: String, pages: Int) -> Set<Int> {
        guard let output = TemporaryFile.holding([]) else { return [] }
        let process = Subprocess(timeLimit: timeLimit)
        guard case .ended = process.run(pdfimages, ["-list", "-l", "\(pages)", path], output: output.path) else {
            return []
        }
        var found: Set<Int> = []
        for line in output.bytes(limit: process.outputLimit).split(separator: 0x0A) {
            let fields = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
            guard fields.count > 5, let page = Int(fields[0]), let width = Int(fields[3]), let height = Int(fields[4]),
                width < 1 << 20, height < 1 << 20, width * height >= 500_000
            else { continue }
            found.insert(page)
        }
        return found
    }
}
