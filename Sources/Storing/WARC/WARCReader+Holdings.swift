package import AuditCore
import Foundation

extension WARCReader {
    /// The captures of a WARC file: of each address the last response, or the last failure that portal-audit noted.
    ///
    /// The file is read once for an index; visiting reads record by record. A damaged tail is told in the name.
    package static func holdings(_ path: String) throws -> Holdings {
        var file = try SharedFile { try OpenFile(path, .read) }
        var index = try WARCIndex(file)
        if index.needsPlainCopy {
            // One gzip member holds the whole file: without a plain copy each record would cost all before it.
            file = try plainCopy(of: file)
            index = try WARCIndex(file)
        }
        let entries = index.entries.values.sorted { precedes($0.address, $1.address) }
        let note = index.damage.map { " (\($0.vietnamese))" } ?? ""
        return Holdings(name: URL(fileURLWithPath: path).lastPathComponent + note, summary: nil, unfetched: []) {
            [file] visit in
            for entry in entries { try visit(capture(entry, in: file)) }
        }
    }

    private static func plainCopy(of file: SharedFile) throws -> SharedFile {
        var source = try ByteSource(file.open())
        let copy = try SharedFile { try OpenFile(temporaryIn: NSTemporaryDirectory()) }
        var end = 0
        while true {
            let bytes = Array(try source.peek())
            if bytes.isEmpty { return copy }
            try copy.open().write(bytes, at: end)
            source.drop(bytes.count)
            end += bytes.count
        }
    }

    /// - Throws: only what the system says about the file; a damaged record is a capture that says so.
    private static func capture(_ entry: WARCIndex.Entry, in file: SharedFile) throws -> Capture {
        let record = try record(at: entry.place, in: file)
        var result = record.flatMap { CaptureRecord.result($0) }
        if let payload = entry.payload {
            // A revisit: headers of its own (if it has any), the body of the response that it names.
            let earlier = try Self.record(at: payload, in: file).flatMap { CaptureRecord.result($0) }
            if record?.block.isEmpty == true, let earlier {
                result = earlier
            } else if case .response(let whole) = earlier, case .response(var response) = result {
                response.body = whole.body
                response.truncated = whole.truncated
                if response.status == 304 { response.status = whole.status }
                result = .response(response)
            }
        } else if entry.isUnresolvedRevisit {
            let why = "revisit of a record that is not in this file"
            if case .response(var response) = result {
                response.truncated = why
                result = .response(response)
            } else {
                result = .failure(FetchFailure(.other, detail: why))
            }
        }
        return CaptureRecord.capture(
            entry.address, date: entry.date, result ?? .failure(FetchFailure(.other, detail: "damaged WARC record")))
    }

    private static func record(at place: ByteSource.Place, in file: SharedFile) throws -> Record? {
        var reader = try WARCReader(file.open(), at: place.offset)
        try reader.skip(place.skip)
        return try reader.next()
    }
}

/// A file that several readers, one after another or at once, look into; it may have no name any more.
final class SharedFile: Sendable {
    private let file: OpenFile

    init(_ open: () throws -> OpenFile) throws { file = try open() }

    /// Positions are explicit in every read, so the description may be shared.
    func open() throws(FileError) -> OpenFile { try file.duplicate() }
}
