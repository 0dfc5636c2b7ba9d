import AuditCore
import Glibc

/// Days that programs tell programs: `"datePublished": "2015-03-12"` in JSON-LD and in a page's own data.
///
/// Reads whatever stands there: no faultless JSON is asked for, escaped quotes are passed over, nothing is evaluated.
enum LinkedDates {
    struct Entry {
        var role: Role
        var key: String
        /// The day as its writer's clock had it.
        var moment: Moment
        /// `@type` of the object that holds it, where that was named before.
        var type: String?
        /// `@type` named last before it, of whatever object.
        var lastType: String?
    }

    enum Role { case published, created, modified }

    /// At most 60 entries of one script.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, isLinkedData: Bool) -> [Entry] {
        var entries: [Entry] = []
        /// Of the objects that are open, the innermost last.
        var types: [String?] = [nil]
        var lastType: String?
        var index = 0
        while index < bytes.count, entries.count < 60 {
            guard let base = bytes.baseAddress,
                let quote = memchr(base + index, Int32(UInt8(ascii: "\"")), bytes.count - index)
            else { break }
            let start = UnsafeRawPointer(quote) - UnsafeRawPointer(base) + 1
            if isLinkedData {
                for byte in bytes[index..<(start - 1)] {
                    if byte == UInt8(ascii: "{"), types.count < 200 { types.append(nil) }
                    if byte == UInt8(ascii: "}"), types.count > 1 { types.removeLast() }
                }
            }
            var end = start
            while end < bytes.count, end - start < 40, isName(bytes[end]) { end += 1 }
            index = max(end, start)
            guard end - start >= 4 else { continue }
            // `"` or `\"`, then a colon.
            var at = end
            while at < bytes.count, at < end + 3, bytes[at] == UInt8(ascii: "\\") || bytes[at] == UInt8(ascii: "\"") {
                at += 1
            }
            while at < bytes.count, at < end + 8, bytes[at] <= 0x20 { at += 1 }
            guard at > end, at < bytes.count, bytes[at] == UInt8(ascii: ":") else { continue }
            var name = WordHash.seed
            for index in start..<end { name = WordHash.mix(name, ByteClass.lower(bytes[index])) }
            let isType = isLinkedData && name == typeName
            let role = roles[name]
            guard isType || role != nil else { continue }
            let value = value(bytes, after: at + 1)
            if isType {
                lastType = lower(bytes, value.lowerBound, value.upperBound)
                types[types.count - 1] = lastType
            } else if let role, let moment = Moment(bytes[value]) {
                entries.append(
                    Entry(
                        role: role, key: lower(bytes, start, end), moment: moment, type: types[types.count - 1],
                        lastType: lastType))
            }
        }
        return entries
    }

    /// A string's or number's bytes, at most 40.
    private static func value(_ bytes: UnsafeBufferPointer<UInt8>, after colon: Int) -> Range<Int> {
        var start = colon
        let open: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "[")]
        while start < bytes.count, start < colon + 60, bytes[start] <= 0x20 || open.contains(bytes[start]) {
            start += 1
        }
        var end = start
        let close: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: "\n")]
        while end < bytes.count, end - start < 40, !close.contains(bytes[end]) { end += 1 }
        while end > start, [UInt8(ascii: "\\"), UInt8(ascii: ",")].contains(bytes[end - 1]) { end -= 1 }
        return start..<max(start, end)
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case 65...90, 97...122, 48...57, UInt8(ascii: "_"), UInt8(ascii: "@"), UInt8(ascii: "-"): true
        default: false
        }
    }

    private static func lower(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> String {
        String(decoding: bytes[start..<end].lazy.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }, as: UTF8.self)
    }

    private static let typeName = WordHash.of("@type".utf8)

    /// By the hash of the name.
    private static let roles: WordTable<Role> = {
        let table: [(Role, String)] = [
            (
                .published,
                """
                datepublished publishdate publish_date publisheddate published_date publicationdate publication_date \
                pubdate publishedat published_at publishtime datepublication date_published first_publish_date \
                firstpublished displaydate display_date published issuetimestamp post_date postdate dateline
                """
            ),
            (.created, "datecreated created_date createddate createdat created_at uploaddate"),
            (
                .modified,
                "datemodified dateupdated updatedat updated_at modifieddate modified_date lastmodified lastmodifieddate"
            ),
        ]
        return WordTable(
            table.flatMap { role, names in names.utf8.split(separator: 0x20).map { (WordHash.of($0), role) } })
    }()
}
