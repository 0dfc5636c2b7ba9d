package import AuditCore
import Dispatch
import Synchronization

extension PageReader {
    /// Facts of many captures, read on all cores; in the order of the captures, and what ``read(_:)`` says of each.
    package func read(all captures: [Capture]) -> [Page] {
        let works = works(captures)
        let pages = Mutex([Page?](repeating: nil, count: captures.count))
        DispatchQueue.concurrentPerform(iterations: works.count) { index in
            let read = read(works[index], captures)
            pages.withLock { pages in for (index, page) in read { pages[index] = page } }
        }
        return zip(pages.withLock { $0 }, captures).map { page, capture in page ?? read(capture) }
    }

    /// What one core does at a time.
    private enum Work: Sendable {
        case one(Int)
        /// Files that LibreOffice reads in one call.
        case office([(index: Int, file: AttachmentReader.File)])
    }

    /// The long ones first.
    private func works(_ captures: [Capture]) -> [Work] {
        var others: [Work] = []
        var office: [(index: Int, file: AttachmentReader.File)] = []
        for (index, capture) in captures.enumerated() {
            guard case .response(let response) = capture.result, response.status < 400 else {
                others.append(.one(index))
                continue
            }
            let media = MediaKind(capture)
            let file = AttachmentReader.File(bytes: response.body, media: media)
            if media == .oldOffice || media == .rtf, AttachmentReader.isOld(file) {
                office.append((index, file))
            } else {
                others.append(.one(index))
            }
        }
        let batches = stride(from: 0, to: office.count, by: LibreOffice.batch).map { start in
            Work.office(Array(office[start..<min(start + LibreOffice.batch, office.count)]))
        }
        return batches + others
    }

    private func read(_ work: Work, _ captures: [Capture]) -> [(Int, Page)] {
        switch work {
        case .one(let index): return [(index, read(captures[index]))]
        case .office(let files):
            let words = attachments.words(of: files.map(\.file))
            return zip(files, words).map { file, words in
                (file.index, attachments.page(captures[file.index], words))
            }
        }
    }
}

extension PageReader {
    /// Whether files that people attach end so: `.pdf`.
    package static func isFileEnding(_ ending: String) -> Bool {
        MediaKind.fileExtensions.contains(String(ending.drop { $0 == "." }))
    }
}
