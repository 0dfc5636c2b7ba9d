/// Words that change from one request to the next: counters of readers, clocks, times since.
enum Noise {
    struct Found {
        var dropped: [Int] = []
        /// A label of a counter begins, ends the block: the number may stand in the block before, behind.
        var opens = false
        var closes = false
    }

    private enum Kind {
        case counter, day, whole, ago
        /// A counter's label only where it stands nearly alone.
        case label
    }

    private struct Phrase: Sendable {
        var tokens: [UInt64]
        var kind: Kind
    }

    static func find(_ tokens: [UInt64], _ range: Range<Int>) -> Found {
        var found = Found()
        if isClock(tokens, range) {
            found.dropped = Array(range)
            return found
        }
        for index in range {
            let token = tokens[index] & ~WordStream.flags
            guard filter[Int(token >> 6) & 1_023], let candidates = phrases[token] else { continue }
            for phrase in candidates {
                let end = index + phrase.tokens.count
                guard end <= range.upperBound,
                    zip(index..<end, phrase.tokens).allSatisfy({ tokens[$0] & ~WordStream.flags == $1 })
                else { continue }
                note(phrase.kind, index..<end, tokens, range, &found)
                break
            }
        }
        return found
    }

    private static func note(
        _ kind: Kind, _ phrase: Range<Int>, _ tokens: [UInt64], _ range: Range<Int>, _ found: inout Found
    ) {
        func isNumber(_ index: Int) -> Bool { tokens[index] & WordStream.number != 0 }
        switch kind {
        case .label where range.count > 8: return
        case .counter, .label:
            let near = max(range.lowerBound, phrase.lowerBound - 4)..<min(range.upperBound, phrase.upperBound + 4)
            found.dropped += near.filter(isNumber)
            if phrase.lowerBound - range.lowerBound <= 2 { found.opens = true }
            if range.upperBound - phrase.upperBound <= 2 { found.closes = true }
        case .day:
            let near = phrase.upperBound..<min(range.upperBound, phrase.upperBound + 3)
            found.dropped += near.filter(isNumber)
            if phrase.upperBound == range.upperBound, range.count <= 4 { found.closes = true }
        case .whole: found.dropped += phrase
        case .ago:
            // «3 giờ trước»
            let unit = phrase.lowerBound - 1
            guard unit > range.lowerBound, units.contains(tokens[unit] & ~WordStream.flags) else { return }
            let amount = unit - 1
            if isNumber(amount) || few.contains(tokens[amount] & ~WordStream.flags) {
                found.dropped += amount..<phrase.upperBound
            }
        }
    }

    /// Nothing but «Hôm nay, thứ Ba ngày 15 tháng 11 năm 2022, 09:04:12».
    private static func isClock(_ tokens: [UInt64], _ range: Range<Int>) -> Bool {
        guard range.count <= 18 else { return false }
        var hasClock = false
        for index in range {
            if tokens[index] & WordStream.number != 0 {
                if tokens[index] & WordStream.clock != 0 { hasClock = true }
                continue
            }
            let token = tokens[index] & ~WordStream.flags
            guard clockWords.contains(token) else { return false }
            if dayWords.contains(token) { hasClock = true }
        }
        return hasClock
    }

    /// Whether a short block is the heading over links to other pages.
    static func opensRelated(_ tokens: ArraySlice<UInt64>) -> Bool {
        let plain = tokens.map { $0 & ~WordStream.flags }
        return related.contains { phrase in
            plain.count >= phrase.count && plain.prefix(phrase.count).elementsEqual(phrase)
        }
    }

    private static let related: [[UInt64]] = [
        "tin khác", "tin liên quan", "các tin khác", "các tin liên quan", "tin cùng chuyên mục", "bài viết khác",
        "bài viết liên quan", "bài liên quan", "tin mới", "tin cũ", "tin bài khác", "tin tức khác", "tin tức liên quan",
        "tin đã đưa", "các tin đã đưa", "các bài khác", "những tin mới", "những tin cũ", "văn bản khác",
        "văn bản liên quan", "văn bản mới", "xem nhiều", "tin xem nhiều", "đọc nhiều", "tin đọc nhiều", "tin nổi bật",
        "thông báo khác", "thông báo mới", "có thể bạn quan tâm", "cùng chuyên mục", "tin nóng", "bài mới",
        "các bài viết khác", "các tin mới", "các tin cũ", "related", "recent posts", "latest news", "most read",
    ].map { WordStream.hashes($0) }

    private static let units: Set<UInt64> = words(
        "giây phút giờ ngày tuần tháng năm second seconds minute minutes hour hours day days week weeks month months year years tiếng"
    )
    private static let few: Set<UInt64> = words("một vài khoảng mấy a an")
    private static let dayWords: Set<UInt64> = words(
        "thứ nhật nay monday tuesday wednesday thursday friday saturday sunday")
    private static let clockWords: Set<UInt64> = words(
        """
        hôm nay bây giờ là lúc thứ hai ba tư bốn năm sáu bảy chủ nhật ngày tháng giờ phút giây sáng trưa chiều tối am pm
        gmt utc ict sa ch cn t2 t3 t4 t5 t6 t7 monday tuesday wednesday thursday friday saturday sunday january february
        march april may june july august september october november december
        """)

    private static func words(_ text: String) -> Set<UInt64> { Set(WordStream.hashes(text)) }

    private static let phrases: [UInt64: [Phrase]] = {
        var table: [UInt64: [Phrase]] = [:]
        func add(_ texts: [String], _ kind: Kind) {
            for text in texts {
                let tokens = WordStream.hashes(text)
                guard let first = tokens.first else { continue }
                table[first, default: []].append(Phrase(tokens: tokens, kind: kind))
            }
        }
        add(
            [
                "lượt xem", "lượt đọc", "lượt truy cập", "lượt tải", "lượt nghe", "lượt thích", "lượt người",
                "số lần xem",
                "số lần đọc", "số lần tải", "lần xem", "lần đọc", "đã xem", "đã đọc", "đã tải", "số truy cập",
                "người xem",
                "người đọc", "đang online", "đang truy cập", "đang xem", "đang trực tuyến", "khách viếng thăm",
                "máy chủ tìm kiếm", "lượt view", "luot xem", "luot truy cap", "dang online", "dang truy cap",
                "generated in", "ip của bạn", "your ip", "tải trang",
            ], .counter)
        add(
            [
                "trực tuyến", "truy cập", "view", "views", "hits", "visits", "visitors", "online", "lượt", "truc tuyen",
                "truy cap", "địa chỉ ip", "tất cả", "tổng cộng", "tổng số", "tong cong", "total", "trong ngày",
                "trong tuần", "trong tháng", "khách", "thành viên",
            ], .label)
        add(
            [
                "hôm nay", "hôm qua", "tuần này", "tuần trước", "tháng này", "tháng trước", "tháng hiện tại", "năm nay",
                "hom nay", "hom qua", "today", "yesterday", "this week", "this month",
            ], .day)
        add(["vừa xong", "vừa mới", "just now"], .whole)
        add(["trước", "ago", "truoc"], .ago)
        return table
    }()

    /// Whether a phrase may begin with a token: nearly all tokens are told apart here.
    private static let filter: [Bool] = {
        var filter = [Bool](repeating: false, count: 1_024)
        for key in phrases.keys { filter[Int(key >> 6) & 1_023] = true }
        return filter
    }()
}
