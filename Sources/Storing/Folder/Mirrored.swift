/// The comment that HTTrack leaves in each page: where it came from, and when.
///
/// `<!-- Mirrored from a.vn/lien-he by HTTrack Website Copier/3.x [XR&CO'2014], Sun, 10 Oct 2021 13:58:18 GMT -->`
struct Mirrored: Equatable {
    var host: String
    /// Path and query, from the `/` on.
    var path: String
    var isSecure: Bool
    /// RFC 3339.
    var fetchedAt: String?
    /// HTTrack made the page up in place of a redirect.
    var isMoved: Bool

    init?(_ bytes: ArraySlice<UInt8>) {
        guard let start = bytes.after("<!-- Mirrored from "), let end = bytes[start...].place(of: "-->") else {
            return nil
        }
        let comment = bytes[start..<end]
        guard let by = comment.place(of: " by HTTrack Website Copier") else { return nil }
        var source = comment[..<by]
        isSecure = source.starts(with: "https://".utf8)
        if isSecure {
            source = source.dropFirst(8)
        } else if source.starts(with: "http://".utf8) {
            source = source.dropFirst(7)
        }
        let host = source.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        guard SavedPath.isHost(Array(host)) else { return nil }
        self.host = HTTPMessage.token(host)
        let path = SavedPath.encoded(source[host.endIndex...].prefix { $0 != UInt8(ascii: "#") })
        self.path = path.utf8.first == UInt8(ascii: "/") ? path : "/" + path
        fetchedAt = Mirrored.time(comment[by...])
        isMoved = bytes.place(of: "<!-- Created by HTTrack") != nil && bytes.place(of: "<TITLE>Page has moved") != nil
    }

    /// `…, Sun, 10 Oct 2021 13:58:18 GMT`
    private static func time(_ comment: ArraySlice<UInt8>) -> String? {
        let words = comment.split(separator: 32).map { Array($0) }
        guard let zone = words.lastIndex(of: Array("GMT".utf8)), zone >= 4,
            let day = HTTPMessage.decimal(words[zone - 4][...]), (1...31).contains(day),
            let month = months.firstIndex(of: String(decoding: words[zone - 3], as: UTF8.self)),
            let year = HTTPMessage.decimal(words[zone - 2][...]), (1990...9999).contains(year)
        else { return nil }
        let clock = words[zone - 1].split(separator: UInt8(ascii: ":")).compactMap { HTTPMessage.decimal($0) }
        guard clock.count == 3, clock[0] < 24, clock[1] < 60, clock[2] < 61 else { return nil }
        let parts = [month + 1, day, clock[0], clock[1], clock[2]].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(year)-\(parts[0])-\(parts[1])T\(parts[2]):\(parts[3]):\(parts[4])Z"
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}

extension ArraySlice<UInt8> {
    /// Where `text` begins.
    func place(of text: StaticString) -> Int? {
        let count = text.utf8CodeUnitCount
        let needle = text.withUTF8Buffer { Array($0) }
        guard let first = needle.first, self.count >= count else { return nil }
        var at = startIndex
        while let found = self[at...].firstIndex(of: first), found + count <= endIndex {
            if self[found..<(found + count)].elementsEqual(needle) { return found }
            at = found + 1
        }
        return nil
    }

    func after(_ text: StaticString) -> Int? { place(of: text).map { $0 + text.utf8CodeUnitCount } }
}
