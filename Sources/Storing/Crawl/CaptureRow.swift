import AuditCore
import Foundation
import GRDB

/// A row of `capture` on its way into the database.
struct CaptureRow {
    var link: Int64
    var round: Int
    var fetchedAt: String
    var seconds: Double
    var status: Int?
    var mediaType: String?
    var sha256: Data?
    var sha1: [UInt8]?
    var bytes: Int?
    var remote: String?
    var failure: String?
    var detail: String?
    var truncated: String?
    var canonical: String?
    var etag: String?
    var lastModified: String?
    var answer: String?
    var signature: PageSignature?
    var timing: String?
    var repairs: String?
    /// The capture that has the bytes; nil: this one.
    var body: Int64?
    /// The bytes are those of the address's last answer.
    var repeatsStanding = false
    var foundIn = 0
    var outlinks: Data?
    var guesses: Data?
    var place = WARCWriter.Place(file: 0, offset: 0, length: 0)

    init(_ finish: CrawlStore.Finish, link: Int64, round: Int) {
        let exchange = finish.exchange
        self.link = link
        self.round = round
        fetchedAt = exchange.startedAt
        seconds = exchange.seconds
        remote = exchange.remoteAddress
        canonical = finish.canonicalAddress
        answer = finish.answer?.rawValue
        signature = finish.signature
        timing = exchange.timing.map {
            [$0.name, $0.connect, $0.tls, $0.firstByte, $0.download].map(WARCRecords.milliseconds)
                .joined(separator: " ")
        }
        repairs = exchange.repairs.isEmpty ? nil : exchange.repairs.map(\.rawValue).joined(separator: " ")
        switch exchange.result {
        case .response(let response):
            status = response.status
            mediaType = response.header("content-type").map(CaptureRow.mediaType)
            etag = response.header("etag").flatMap(CaptureRow.validator)
            lastModified = response.header("last-modified").flatMap(CaptureRow.validator)
            truncated = response.truncated
            bytes = response.body.count
            sha1 = Digest.sha1(response.body)
            sha256 = response.body.isEmpty ? nil : Data(Digest.sha256(response.body))
        case .failure(let failure):
            self.failure = failure.kind.rawValue
            detail = failure.detail
        }
    }

    /// What was asked for was there.
    var hasContent: Bool {
        (status == 200 || status == 304 && body != nil) && (answer == nil || answer == AnswerKind.page.rawValue)
    }

    /// The record of this answer has a body of its own that others may be said to repeat.
    var isOriginal: Bool { body == nil && status == 200 && truncated == nil }

    /// The capture whose archived bytes this answer repeats; nil when it is to be archived whole.
    ///
    /// Nothing posted is a repetition: indexers look for what was posted beside `response` records only.
    func repeated(
        _ exchange: Exchange, _ standing: Standing?, _ folder: String, _ db: Database, _ memory: CrawlStore.Memory
    ) throws -> Archived? {
        guard exchange.requestBody.isEmpty, truncated == nil else { return nil }
        if status == 304 {
            guard let standing, standing.isWhole, standing.status == 200 else { return nil }
            return try Archived.load(standing.body, db)
                ?? ArchiveFiles.named(standing.body, in: "\(folder)/warc", db)
        }
        guard status == 200, let sha256 else { return nil }
        if let standing, standing.sha256 == sha256, let same = try Archived.load(standing.body, db) { return same }
        guard let recent = memory.bodies.candidate(Array(sha256)), let other = try Archived.load(recent, db),
            other.sha256 == sha256
        else { return nil }
        return other
    }

    /// What a repetition has from the answer that it repeats.
    mutating func take(_ archived: Archived, from standing: Standing?) {
        body = archived.capture
        sha1 = nil
        guard let standing, standing.body == archived.capture else { return }
        repeatsStanding = true
        signature = signature ?? standing.signature
        answer = answer ?? standing.answer
        canonical = canonical ?? standing.canonical
        guard status == 304 else { return }
        sha256 = standing.sha256
        bytes = standing.bytes
        mediaType = standing.mediaType
        etag = etag ?? standing.etag
        lastModified = lastModified ?? standing.lastModified
    }

    func insert(_ db: Database) throws -> Int64 {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO capture (link, fetchedAt, status, mediaType, sha256, bytes, seconds, remote, failure, detail,
                    truncated, canonical, file, offset, length, round, body, sha1, etag, lastModified, answer, title,
                    hash, sketch, words, timing, repairs, foundIn, outlinks, guesses)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            link, fetchedAt, status, mediaType, sha256, bytes, seconds, remote, failure, detail, truncated, canonical,
            place.file, place.offset, place.length, round, body, body == nil ? sha1.map { Data($0) } : nil, etag,
            lastModified, answer, signature?.title, signature.map { Int64(bitPattern: $0.hash) },
            signature.map { Int64(bitPattern: $0.sketch) }, signature?.words, timing, repairs, foundIn, outlinks,
            guesses,
        ])
        return db.lastInsertedRowID
    }

    /// `text/html` of `Text/HTML; charset=utf-8`.
    private static func mediaType(_ value: String) -> String {
        HTTPMessage.token(Array(value.utf8.prefix { $0 != UInt8(ascii: ";") })[...])
    }

    /// nil for what cannot be sent back: too long, or with control bytes in it.
    private static func validator(_ value: String) -> String? {
        let isFit = value.utf8.count <= 1000 && value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
        return isFit && !value.isEmpty ? value : nil
    }
}
