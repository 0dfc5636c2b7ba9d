import AuditCore

/// Where the captures of a WARC file lie.
struct WARCIndex {
    struct Entry {
        var address: String
        var date: String?
        var place: ByteSource.Place
        var isFailure: Bool
        var isUnresolvedRevisit = false
        /// Of a revisit: the record that has the body.
        var payload: ByteSource.Place?
    }

    private(set) var entries: [AddressKey: Entry] = [:]
    /// Records follow one another inside one gzip member.
    private(set) var needsPlainCopy = false
    private(set) var damage: WARCReader.Damage?

    init(_ file: SharedFile) throws {
        var payloads: [String: ByteSource.Place] = [:]
        var reader = try WARCReader(file.open())
        while let record = try reader.next(keepsBlock: false) {
            if record.place.skip > 0 { needsPlainCopy = true }
            guard let type = record.field("warc-type")?.lowercased(),
                let address = CaptureRecord.address(record.field("warc-target-uri"))
            else { continue }
            var entry = Entry(
                address: address, date: CaptureRecord.date(record.field("warc-date")), place: record.place,
                isFailure: false)
            switch type {
            case "response", "resource":
                // DNS look-ups and the like are responses too.
                if type == "response", record.field("content-type")?.lowercased().contains("http") == false { continue }
                if let digest = record.field("warc-payload-digest") { payloads[digest] = record.place }
                if let id = record.field("warc-record-id") { payloads[id] = record.place }
            case "revisit":
                entry.payload =
                    (record.field("warc-refers-to")).flatMap { payloads[$0] }
                    ?? record.field("warc-payload-digest").flatMap { payloads[$0] }
                entry.isUnresolvedRevisit = entry.payload == nil
            case "metadata":
                guard try isFailure(record, in: file) else { continue }
                entry.isFailure = true
            default: continue
            }
            let key = AddressKey(address)
            if entry.isFailure, let known = entries[key], !known.isFailure { continue }
            entries[key] = entry
        }
        damage = reader.damage
    }

    /// Other tools write `metadata` records too; ours name a kind of failure.
    private func isFailure(_ record: WARCReader.Record, in file: SharedFile) throws -> Bool {
        guard record.field("content-type") == "application/warc-fields", !needsPlainCopy,
            record.field("warc-concurrent-to") == nil
        else { return false }
        var reader = try WARCReader(file.open(), at: record.place.offset, blockLimit: 1 << 16)
        return try reader.next().flatMap { CaptureRecord.result($0) } != nil
    }
}
