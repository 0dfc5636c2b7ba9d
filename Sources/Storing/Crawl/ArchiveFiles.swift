import AuditCore
import Foundation
import GRDB

/// The WARC files of a folder, the one in use kept open.
struct ArchiveFiles {
    let folder: String
    private var open: (number: Int, file: SharedFile)?

    init(folder: String) { self.folder = folder }

    /// What the record at a place says; nil for a damaged one.
    mutating func result(file: Int, offset: Int) throws -> Capture.Result? {
        var reader = try WARCReader(self.file(file).open(), at: offset)
        return try reader.next().flatMap { CaptureRecord.result($0) }
    }

    private mutating func file(_ number: Int) throws -> SharedFile {
        if let open, open.number == number { return open.file }
        let file = try SharedFile { try OpenFile("\(folder)/\(WARCWriter.name(of: number))", .read) }
        open = (number, file)
        return file
    }

    /// A capture of the first version, which did not note SHA-1: its record is read for it, once.
    static func named(_ capture: Int64, in folder: String, _ db: Database) throws -> Archived? {
        let row = try Row.fetchOne(
            db,
            sql: "SELECT file, offset FROM capture WHERE id = ? AND sha1 IS NULL AND status = 200 AND body IS NULL",
            arguments: [capture])
        guard let row else { return nil }
        var files = ArchiveFiles(folder: folder)
        guard case .response(let response) = try files.result(file: row[0], offset: row[1]) else { return nil }
        try db.execute(
            sql: "UPDATE capture SET sha1 = ? WHERE id = ?", arguments: [Data(Digest.sha1(response.body)), capture])
        return try Archived.load(capture, db)
    }
}
