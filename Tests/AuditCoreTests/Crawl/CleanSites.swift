/// Portals whose pages all bring something, with archives as deep as real ones.
enum CleanSites {
    static let all: [FakeSite] = [
        pagedList, nextOnlyList, rowsOnlyList, dayArchive, sparseDays, numberedArticles, nukeViet, sharePoint,
        dotNetNuke, liferay, wordPress, sections, weeklySchedule, filesOnly, formArticles, olderNews, withDeadLinks,
        sharedNumbers, uuids, albums, bilingual, sitemapKnown, questions, tagPages, mixedRoot,
    ]

    private static func pager(_ base: String, _ page: Int, of last: Int) -> [String] {
        Set([1, page - 1, page + 1, page + 2, page + 3, last]).filter { $0 >= 1 && $0 <= last }.sorted()
            .map { "\(base)\($0)" }
    }

    private static func rows(_ page: Int, _ count: Int, salt: Int = 0) -> String {
        (0..<count).map { FakeText.words((page * 100 + $0) * 13 + salt, 7) }.joined(separator: " ")
    }

    /// 500 pages of a list, six articles each.
    static let pagedList = FakeSite(name: "danh sách 500 trang") { address in
        if address.path == "/" { return FakePage(title: "Trang chủ", text: FakeText.words(1, 40), links: ["/tin-tuc"]) }
        if address.path == "/tin-tuc" {
            let page = address.number("page") ?? 1
            guard (1...500).contains(page) else { return nil }
            return FakePage(
                title: "Tin tức - Trang \(page)", text: "Tin tức " + rows(page, 6),
                links: pager("/tin-tuc?page=", page, of: 500)
                    + (0..<6).map { "/tin-tuc/\(FakeText.slug(page * 6 + $0))-\(page * 6 + $0).html" })
        }
        guard address.path.hasPrefix("/tin-tuc/"), let number = address.path.split(separator: "-").last else {
            return nil
        }
        return FakeText.article(Int(number.dropLast(5)) ?? 0, links: ["/", "/tin-tuc"])
    }

    static let nextOnlyList = FakeSite(name: "chỉ có «trang sau»", start: "/van-ban?trang=1") { address in
        if let page = address.number("trang"), (1...500).contains(page) {
            return FakePage(
                title: "Văn bản", text: rows(page, 5),
                links: (page < 500 ? ["/van-ban?trang=\(page + 1)"] : []) + (0..<5).map { "/van-ban/\(page * 5 + $0)" })
        }
        return address.number(after: "/van-ban/").map { FakeText.article($0 + 90_000) }
    }

    static let rowsOnlyList = FakeSite(name: "bảng không có liên kết", start: "/bang?page=1") { address in
        guard let page = address.number("page"), (1...500).contains(page) else { return nil }
        return FakePage(title: "Danh mục", text: rows(page, 12), links: pager("/bang?page=", page, of: 500))
    }

    /// Days since 1 January 2019, months of 28 days.
    private static func day(_ number: Int) -> String {
        let (year, rest) = (2019 + number / 336, number % 336)
        return "/\(year)/\(two(rest / 28 + 1))/\(two(rest % 28 + 1))/"
    }
    private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    private static func dayNumber(_ segments: [String]) -> Int? {
        guard segments.count == 3, let year = Int(segments[0]), let month = Int(segments[1]), let day = Int(segments[2])
        else { return nil }
        return (year - 2019) * 336 + (month - 1) * 28 + day - 1
    }

    static let dayArchive = FakeSite(name: "kho theo ngày", start: "/2021/12/28/") { address in
        if let number = dayNumber(address.segments), (0..<1008).contains(number) {
            return FakePage(
                title: "Ngày \(number)", text: rows(number, 1),
                links: [day(max(0, number - 1)), day(min(1007, number + 1)), day(number) + FakeText.slug(number) + "/"])
        }
        guard address.segments.count == 4, let number = dayNumber(Array(address.segments.prefix(3))) else { return nil }
        return FakeText.article(number + 40_000)
    }

    static let sparseDays = FakeSite(name: "kho theo ngày, mỗi tuần một bài", start: "/2021/12/28/") { address in
        if let number = dayNumber(address.segments), (0..<1008).contains(number) {
            let hasNews = number % 7 == 6
            return FakePage(
                title: "Lưu trữ", text: hasNews ? rows(number, 1) : "Không có bài viết nào trong ngày này của tháng",
                links: [day(max(0, number - 1)), day(min(1007, number + 1))]
                    + (hasNews ? [day(number) + FakeText.slug(number) + "/"] : []))
        }
        guard address.segments.count == 4, let number = dayNumber(Array(address.segments.prefix(3))) else { return nil }
        return FakeText.article(number + 50_000)
    }

    static let numberedArticles = FakeSite(name: "3.000 bài theo số", start: "/danh-sach?start=0") { address in
        if let start = address.number("start"), start % 20 == 0, (0..<3000).contains(start) {
            return FakePage(
                title: "Danh sách", text: rows(start, 8),
                links: (start + 20 < 3000 ? ["/danh-sach?start=\(start + 20)"] : [])
                    + (start..<(start + 20)).map { "/bai-viet/\($0).html" })
        }
        return address.number(after: "/bai-viet/", before: ".html").map {
            FakeText.article($0 + 7, links: ["/bai-viet/\(max(0, $0 - 1)).html"])
        }
    }

    static let nukeViet = FakeSite(name: "NukeViet", start: "/index.php?language=vi&nv=news") { address in
        guard address.path == "/index.php" else { return nil }
        let op = address.query["op"] ?? ""
        let base = "/index.php?language=vi&nv=news&op="
        let topics = ["Tin-tuc", "Thong-bao", "Chuyen-doi-so"]
        if op.isEmpty {
            return FakePage(title: "Tin", text: FakeText.words(5, 60), links: topics.map { base + $0 })
        }
        let parts = op.split(separator: "/").map(String.init)
        guard let topic = topics.firstIndex(of: parts[0]) else { return nil }
        let page = parts.count == 1 ? 1 : parts[1].hasPrefix("page-") ? Int(parts[1].dropFirst(5)) ?? 0 : 0
        if page > 0 {
            guard page <= 60 else { return nil }
            return FakePage(
                title: "\(parts[0]) - Trang \(page)", text: rows(page, 6, salt: topic),
                links: (page < 60 ? [base + parts[0] + "/page-\(page + 1)"] : [])
                    + (0..<6).map { base + parts[0] + "/" + FakeText.slug(page * 6 + $0) + "-\(page * 6 + $0)" })
        }
        return FakeText.article((Int(parts[1].split(separator: "-").last ?? "") ?? 0) * 3 + topic)
    }

    static let sharePoint = FakeSite(name: "SharePoint", start: "/Lists/Tin/AllItems.aspx") { address in
        if address.path == "/Lists/Tin/AllItems.aspx" {
            let first = address.number("PageFirstRow") ?? 1
            guard first % 30 == 1, first < 1500 else { return nil }
            let next = "/Lists/Tin/AllItems.aspx?Paged=TRUE&p_ID=\(first + 29)&PageFirstRow=\(first + 30)"
            return FakePage(
                title: "Tin - Tất cả", text: rows(first, 5),
                links: (first + 30 < 1500 ? [next] : [])
                    + (first..<(first + 30)).map { "/Pages/chi-tiet.aspx?ItemID=\($0)&CateID=2" })
        }
        return address.number("ItemID").map { FakeText.article($0 + 200) }
    }

    static let dotNetNuke = FakeSite(name: "DotNetNuke", start: "/TinTuc/tabid/57/Default.aspx") { address in
        let parts = address.segments
        guard parts.count >= 4, parts[1] == "tabid" else { return nil }
        if let at = parts.firstIndex(of: "articleId"), at + 1 < parts.count {
            return FakeText.article((Int(parts[at + 1]) ?? 0) + 900)
        }
        let page = parts.firstIndex(of: "currentpage").flatMap { Int(parts[$0 + 1]) } ?? 1
        guard page <= 120 else { return nil }
        return FakePage(
            title: "Tin tức", text: rows(page, 6),
            links: (page < 120 ? ["/TinTuc/tabid/57/currentpage/\(page + 1)/Default.aspx"] : [])
                + (0..<8).map { "/TinTuc/tabid/57/articleType/ArticleView/articleId/\(page * 8 + $0)/Default.aspx" })
    }

    static let liferay = FakeSite(name: "Liferay", start: "/web/guest/tin-tuc") { address in
        let head = "/web/guest/tin-tuc"
        if address.path == head {
            let page = address.number("_101_INSTANCE_tT9xKq_cur") ?? 1
            guard page <= 150 else { return nil }
            let state = "?p_p_id=101_INSTANCE_tT9xKq&p_p_lifecycle=0&p_p_state=normal&p_p_mode=view"
            return FakePage(
                title: "Tin tức", text: rows(page, 5),
                links: (page < 150
                    ? [head + state + "&_101_INSTANCE_tT9xKq_delta=5&_101_INSTANCE_tT9xKq_cur=\(page + 1)"] : [])
                    + (0..<5).map {
                        head + "/-/asset_publisher/tT9xKq0Lm2Vz/content/" + FakeText.slug(page * 5 + $0) + "-\(page)"
                    })
        }
        guard address.path.contains("/content/") else { return nil }
        return FakeText.article(address.path.utf8.reduce(0) { $0 &* 31 &+ Int($1) } % 1_000_000)
    }

    static let wordPress = FakeSite(name: "WordPress", start: "/") { address in
        let parts = address.segments
        if parts.isEmpty {
            guard address.query.isEmpty else { return nil }
            return FakePage(
                title: "Trang chủ", text: FakeText.words(3, 50),
                links: ["/category/tin/"] + (1...12).map { "/2021/\(two($0))/" })
        }
        if parts.count == 2, parts[0] == "2021", let month = Int(parts[1]) {
            return FakePage(
                title: "Tháng \(month)", text: rows(month, 5),
                links: (1...28).map { "/2021/\(two(month))/\(two($0))/\(FakeText.slug(month * 28 + $0))/" })
        }
        if parts.count == 4, let month = Int(parts[1]), let day = Int(parts[2]) {
            let number = month * 28 + day
            return FakeText.article(number + 60_000, links: ["/2021/\(two(month))/", "/?p=\(number)"])
        }
        if parts[0] == "category" {
            let page = parts.count == 4 ? Int(parts[3]) ?? 1 : 1
            guard page <= 80 else { return nil }
            return FakePage(
                title: "Tin", text: rows(page, 6),
                links: (page < 80 ? ["/category/tin/page/\(page + 1)/"] : [])
                    + (0..<4).map {
                        let number = (page * 4 + $0) % 336
                        return
                            "/2021/\(two(number / 28 + 1))/\(two(number % 28 + 1))/\(FakeText.slug((number / 28 + 1) * 28 + number % 28 + 1))/"
                    })
        }
        return nil
    }

    /// Twelve sections with pages of their own, and a list of all that has shown every row before.
    static let sections = FakeSite(name: "12 chuyên mục × 40 trang", start: "/tin.aspx?page=1") { address in
        if address.path == "/tin.aspx", let page = address.number("page") {
            guard let section = address.number("cat") else {
                guard page <= 60 else { return nil }
                return FakePage(
                    title: "Tất cả", text: rows(page, 8),
                    links: (page < 60 ? ["/tin.aspx?page=\(page + 1)"] : [])
                        + (1...12).map { "/tin.aspx?cat=\($0)&page=1" } + (0..<8).map { "/tin/\(page * 8 + $0)" })
            }
            guard (1...40).contains(page) else { return nil }
            return FakePage(
                title: "Mục \(section)", text: rows(page * 12 + section, 6),
                links: (page < 40 ? ["/tin.aspx?cat=\(section)&page=\(page + 1)"] : [])
                    + (0..<4).map { "/tin/\(8 + (page * 12 + section) % 480 + $0)" })
        }
        return address.number(after: "/tin/").map { FakeText.article($0 + 300) }
    }

    /// Five years of weeks; the words are all there is.
    static let weeklySchedule = FakeSite(name: "lịch công tác tuần", start: "/lich-cong-tac?tuan=40&nam=2022") {
        address in
        guard let week = address.number("tuan"), let year = address.number("nam"), (1...52).contains(week),
            (2018...2022).contains(year), year < 2022 || week <= 46
        else { return nil }
        let (next, last) = (
            week == 52 ? (1, year + 1) : (week + 1, year), week == 1 ? (52, year - 1) : (week - 1, year)
        )
        return FakePage(
            title: "Lịch công tác tuần \(week)",
            text: "Thứ hai Sáng Chiều Thứ ba Sáng Chiều " + FakeText.words(year * 60 + week, 70),
            links: [next, last].map { "/lich-cong-tac?tuan=\($0.0)&nam=\($0.1)" })
    }

    static let filesOnly = FakeSite(name: "danh sách tệp", start: "/cong-bao?p=1") { address in
        if address.path.hasSuffix(".pdf") {
            return FakePage(title: "", text: FakeText.words(address.path.utf8.count, 3))
        }
        guard let page = address.number("p"), (1...200).contains(page) else { return nil }
        return FakePage(
            title: "Công báo", text: rows(page, 3),
            links: (page < 200 ? ["/cong-bao?p=\(page + 1)"] : []) + (0..<3).map { "/tep/\(page * 3 + $0).pdf" })
    }

    /// Notices of one form: only a number and a name differ.
    static let formArticles = FakeSite(name: "thông báo cùng mẫu", start: "/thong-bao") { address in
        let form = FakeText.words(77, 70)
        if address.path == "/thong-bao" {
            return FakePage(
                title: "Thông báo", text: FakeText.words(78, 50),
                links: (1...400).map { "/thong-bao/chi-tiet/\($0)" })
        }
        return address.number(after: "/thong-bao/chi-tiet/").map {
            FakePage(title: "Cổng thông tin", text: "Thông báo số \($0) \(form)", links: ["/thong-bao"])
        }
    }

    /// The list's later pages need a form post: older articles are reached only from younger ones.
    static let olderNews = FakeSite(name: "tin cũ hơn", start: "/tin") { address in
        func link(_ number: Int) -> String { "/tin/chi-tiet.aspx?id=\(number)" }
        if address.path == "/tin" {
            return FakePage(title: "Tin", text: FakeText.words(8, 60), links: (991...1000).map(link))
        }
        return address.number("id").map { number in
            FakeText.article(number, links: (max(1, number - 10)..<number).map(link))
        }
    }

    static let withDeadLinks = FakeSite(name: "liên kết hỏng và bài đăng lại", start: "/tin?trang=1") { address in
        if let page = address.number("trang"), page <= 100 {
            return FakePage(
                title: "Tin", text: rows(page, 9),
                links: (page < 100 ? ["/tin?trang=\(page + 1)"] : []) + (0..<9).map { "/bai/\(page * 9 + $0)" })
        }
        return address.number(after: "/bai/").flatMap { number in
            switch number % 10 {
            case 0...3: nil
            case 4...5: FakeText.article(number / 30 * 30)
            default: FakeText.article(number)
            }
        }
    }

    static let sharedNumbers = FakeSite(name: "ba phân hệ chung số", start: "/index.php?nv=tin") { address in
        guard address.path == "/index.php", let module = address.query["nv"] else { return nil }
        let modules = ["tin", "van-ban", "hoi-dap"]
        guard let place = modules.firstIndex(of: module) else { return nil }
        if let id = address.number("id") {
            return FakeText.article(
                id * 3 + place, links: modules.map { "/index.php?nv=\($0)&op=xem&id=\(id)&muc=\(id % 4)" })
        }
        return FakePage(
            title: module, text: FakeText.words(place, 60),
            links: modules.map { "/index.php?nv=\($0)" }
                + (1...150).map { "/index.php?nv=\(module)&op=xem&id=\($0)&muc=\($0 % 4)" })
    }

    static let uuids = FakeSite(name: "bài theo UUID", start: "/danh-muc?page=1") { address in
        func uuid(_ number: Int) -> String {
            let hex = FakeText.token(number)
            return "\(hex.prefix(8))-\(hex.dropFirst(8).prefix(4))-4a1b-9c2d-\(FakeText.token(number + 9).prefix(12))"
        }
        if let page = address.number("page"), page <= 100 {
            return FakePage(
                title: "Danh mục", text: rows(page, 7),
                links: (page < 100 ? ["/danh-muc?page=\(page + 1)"] : [])
                    + (0..<5).map { "/chi-tiet/\(uuid(page * 5 + $0))" })
        }
        guard address.segments.first == "chi-tiet" else { return nil }
        let seed = address.path.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) % 10_000_019 }
        return FakeText.article(seed, links: ["/danh-muc?page=1"])
    }

    /// Albums hold pictures: no words, one title.
    static let albums = FakeSite(name: "thư viện ảnh", start: "/anh?page=1") { address in
        if let page = address.number("page"), page <= 60 {
            return FakePage(
                title: "Thư viện ảnh", text: "Ảnh",
                links: (page < 60 ? ["/anh?page=\(page + 1)"] : []) + (0..<6).map { "/anh/\(page * 6 + $0)" })
        }
        return address.number(after: "/anh/").map {
            FakePage(title: "Ảnh \(FakeText.words($0, 4))", text: "Ảnh", links: ["/anh?page=1"])
        }
    }

    static let bilingual = FakeSite(name: "song ngữ", start: "/?lang=vi") { address in
        guard let language = address.query["lang"] else { return nil }
        let salt = language == "vi" ? 0 : 500_000
        let others = ["vi", "en"].map { "\(address.path)?lang=\($0)" }
        if address.path == "/" {
            return FakePage(
                title: language, text: FakeText.words(salt, 50),
                links: others + (1...150).map { "/bai-\($0)?lang=\(language)" })
        }
        return address.number(after: "/bai-").map { FakeText.article($0 + salt, links: others) }
    }

    /// All articles are known before the first page of the list is asked for.
    static let sitemapKnown = FakeSite(name: "sitemap biết trước", start: "/so-do") { address in
        if address.path == "/so-do" {
            return FakePage(
                title: "Sơ đồ", text: "Sơ đồ trang", links: (0..<1200).map { "/b/\($0)" } + ["/muc?page=1"])
        }
        if let page = address.number("page"), (1...200).contains(page) {
            return FakePage(
                title: "Mục", text: rows(page, 6),
                links: (page < 200 ? ["/muc?page=\(page + 1)"] : []) + (0..<6).map { "/b/\((page - 1) * 6 + $0)" })
        }
        return address.number(after: "/b/").map { FakeText.article($0 + 70_000) }
    }

    static let questions = FakeSite(name: "hỏi đáp nhiều trang", start: "/hoi-dap/trang-1.html") { address in
        guard let page = address.number(after: "/hoi-dap/trang-", before: ".html"), (1...300).contains(page) else {
            return nil
        }
        return FakePage(
            title: "Hỏi đáp", text: rows(page, 10),
            links: [1, page - 1, page + 1, 300].filter { (1...300).contains($0) }.map { "/hoi-dap/trang-\($0).html" })
    }

    static let tagPages = FakeSite(name: "từ khóa", start: "/") { address in
        if address.path == "/" {
            return FakePage(title: "Trang chủ", text: FakeText.words(2, 60), links: (1...300).map { "/t/\($0)" })
        }
        if let number = address.number(after: "/t/") {
            return FakeText.article(number, links: (0..<3).map { "/tag/\(FakeText.slug(number * 3 + $0))" })
        }
        guard address.segments.first == "tag" else { return nil }
        let seed = address.path.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) % 10_000_019 }
        return FakePage(title: "Từ khóa", text: rows(seed, 3), links: ["/"])
    }

    /// Articles and sections stand side by side at the root; sections have pages.
    static let mixedRoot = FakeSite(name: "tất cả ở gốc", start: "/tin-hoat-dong-cua-so") { address in
        let sections = ["tin-hoat-dong-cua-so", "thong-bao-moi-nhat-hom-nay", "chuyen-doi-so-cap-xa"]
        let name = address.segments.first ?? ""
        if let section = sections.firstIndex(of: name) {
            let page = address.number("page") ?? 1
            guard (1...100).contains(page) else { return nil }
            return FakePage(
                title: name, text: rows(page, 6, salt: section * 7),
                links: sections.map { "/" + $0 } + (page < 100 ? ["/\(name)?page=\(page + 1)"] : [])
                    + (0..<4).map { "/\(FakeText.slug(section * 5000 + page * 4 + $0))-\(page * 4 + $0)" })
        }
        guard address.segments.count == 1, address.query.isEmpty else { return nil }
        return FakeText.article(address.path.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) % 10_000_019 })
    }
}
