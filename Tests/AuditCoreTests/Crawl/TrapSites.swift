/// Spaces without end, each as some portal has it.
enum TrapSites {
    static let all: [FakeSite] = [
        monthCalendar, dayCalendar, bareCalendar, joomlaCalendar, weekOfDate, repeatedLastPage, emptyPages, firstAgain,
        pathPager, randomPager, countedPager, manyLists, sessionQuery, sessionPath, returnAddress, clockParameter,
        relativeLinks, newRelativeLinks, crossedFolders, filters, wordFilters, languages, sortOrders, printTwins,
        printFolder, articlePager, labyrinth, deadLinks, redirects, nukeVietRedirect, javaSession,
    ]

    private static func salt(_ address: FakeAddress) -> Int {
        address.target.utf8.reduce(17) { ($0 &* 31 &+ Int($1)) % 1_000_003 }
    }

    private static func grid(_ month: Int, _ year: Int) -> String {
        "Lịch tháng \(month) năm \(year) T2 T3 T4 T5 T6 T7 CN "
            + (1...(month == 2 ? 28 : 30)).map(String.init).joined(separator: " ")
    }

    static let monthCalendar = FakeSite(
        name: "lịch tháng", start: "/lich?month=11&year=2022",
        page: { address in
            guard address.path == "/lich", let month = address.number("month"), let year = address.number("year") else {
                return nil
            }
            let next = month == 12 ? (1, year + 1) : (month + 1, year)
            let last = month == 1 ? (12, year - 1) : (month - 1, year)
            return FakePage(
                title: "Lịch tháng \(month)/\(year)", text: grid(month, year),
                links: [next, last].map { "/lich?month=\($0.0)&year=\($0.1)" })
        }, isWaste: { _ in true })

    static let dayCalendar = FakeSite(
        name: "lịch ngày", start: "/su-kien/2022/11/15",
        page: { address in
            let parts = address.segments
            guard parts.count >= 3, parts[0] == "su-kien", let year = Int(parts[1]), let month = Int(parts[2]) else {
                return nil
            }
            let next = month == 12 ? "\(year + 1)/1" : "\(year)/\(month + 1)"
            let last = month == 1 ? "\(year - 1)/12" : "\(year)/\(month - 1)"
            return FakePage(
                title: "Sự kiện", text: "Không có sự kiện nào vào thời gian này của năm",
                links: ["/su-kien/\(next)", "/su-kien/\(last)"]
                    + (1...28).map { "/su-kien/\(year)/\(month)/\($0)" })
        }, isWaste: { _ in true })

    static let bareCalendar = FakeSite(
        name: "lịch ?m=N±1", start: "/calendar?m=0",
        page: { address in
            address.number("m").map { month in
                FakePage(
                    title: "Calendar", text: "Tháng \(month)",
                    links: ["/calendar?m=\(month + 1)", "/calendar?m=\(month - 1)"])
            }
        }, isWaste: { _ in true })

    static let joomlaCalendar = FakeSite(
        name: "lịch Joomla", start: "/index.php?option=com_jevents&task=month.calendar&year=2022&month=11&Itemid=3",
        page: { address in
            guard address.query["option"] == "com_jevents", let year = address.number("year"),
                let month = address.number("month")
            else { return nil }
            func link(_ task: String, _ year: Int, _ month: Int, _ day: Int?) -> String {
                "/index.php?option=com_jevents&task=\(task)&year=\(year)&month=\(month)"
                    + (day.map { "&day=\($0)" } ?? "") + "&Itemid=3"
            }
            return FakePage(
                title: "Lịch", text: grid(month, year) + (address.query["day"].map { " Ngày " + $0 } ?? ""),
                links: [
                    link("month.calendar", month == 12 ? year + 1 : year, month % 12 + 1, nil),
                    link("year.listevents", year + 1, month, nil), link("week.listevents", year, month, 7),
                ] + (1...28).map { link("day.listevents", year, month, $0) })
        }, isWaste: { _ in true })

    static let weekOfDate = FakeSite(
        name: "tuần theo ngày", start: "/lich-tuan?date=2022-11-07",
        page: { address in
            guard let parts = address.query["date"]?.split(separator: "-"), parts.count == 3, let year = Int(parts[0]),
                let month = Int(parts[1]), let day = Int(parts[2])
            else { return nil }
            let days = year * 360 + (month - 1) * 30 + day - 1
            func link(_ days: Int) -> String {
                let (year, rest) = (days / 360, days % 360)
                return
                    "/lich-tuan?date=\(year)-\(rest / 30 < 9 ? "0" : "")\(rest / 30 + 1)-\(rest % 30 < 9 ? "0" : "")\(rest % 30 + 1)"
            }
            return FakePage(
                title: "Lịch tuần", text: "Tuần từ \(day) tháng \(month) năm \(year) chưa có lịch công tác",
                links: [link(days + 7), link(days - 7)])
        }, isWaste: { _ in true })

    private static func endless(
        _ name: String, _ text: @escaping @Sendable (Int) -> String, title: String = "Tin tức",
        more: @escaping @Sendable (Int) -> [String] = { _ in [] }
    ) -> FakeSite {
        FakeSite(
            name: name, start: "/ds?page=1",
            page: { address in
                guard address.path == "/ds", let page = address.number("page") else { return nil }
                return FakePage(title: title, text: text(page), links: ["/ds?page=\(page + 1)"] + more(page))
            }, isWaste: { ($0.number("page") ?? 0) > 5 })
    }

    static let repeatedLastPage = endless("trang cuối lặp lại", { FakeText.words(min($0, 5), 60) })
    static let emptyPages = endless("trang rỗng", { $0 <= 5 ? FakeText.words($0, 60) : "Không có dữ liệu" })
    static let randomPager = endless("trang luôn mới", { FakeText.words($0 * 31, 60) })
    static let countedPager = endless(
        "trang chỉ khác số và giờ",
        { "Trang \($0) lúc \($0 * 17 % 24) giờ \($0 * 7 % 60) phút " + FakeText.words(min($0, 5), 60) })

    static let firstAgain = FakeSite(
        name: "quá trang cuối về trang đầu", start: "/tin?start=0",
        page: { address in
            guard address.path == "/tin", let start = address.number("start") else { return nil }
            return FakePage(
                title: "Tin", text: FakeText.words(start < 60 ? start : 0, 60),
                links: (1...5).map { "/tin?start=\(start + 20 * $0)" })
        }, isWaste: { ($0.number("start") ?? 0) >= 60 })

    static let pathPager = FakeSite(
        name: "trang trong đường dẫn", start: "/chuyen-muc/tin/page/1/",
        page: { address in
            address.number(after: "/chuyen-muc/tin/page/", before: "/").map { page in
                FakePage(
                    title: "Tin - Trang \(page)", text: FakeText.words(min(page, 3), 80),
                    links: ["/chuyen-muc/tin/page/\(page + 1)/", "/chuyen-muc/tin/page/\(page + 2)/"])
            }
        }, isWaste: { ($0.number(after: "/chuyen-muc/tin/page/", before: "/") ?? 0) > 3 })

    static let manyLists = FakeSite(
        name: "16 danh sách không hết", start: "/cm?cat=0&page=1",
        page: { address in
            guard address.path == "/cm", let list = address.number("cat"), let page = address.number("page") else {
                return nil
            }
            return FakePage(
                title: "Mục", text: FakeText.words(list * 50 + min(page, 2 + list), 60),
                links: ["/cm?cat=\(list)&page=\(page + 1)"] + (0..<16).map { "/cm?cat=\($0)&page=1" })
        }, isWaste: { ($0.number("page") ?? 0) > 2 + ($0.number("cat") ?? 0) })

    /// Sixty pages; each link carries a session of its own.
    static let sessionQuery = FakeSite(
        name: "phiên trong tham số", start: "/phien/0",
        page: { address in
            address.number(after: "/phien/").map { page in
                let seed = salt(address)
                return FakeText.article(
                    page + 30_000,
                    links: (0..<6).map { "/phien/\((page * 6 + $0 + 1) % 60)?sid=\(FakeText.token(seed * 61 + $0))" })
            }
        }, isWaste: { _ in true })

    static let sessionPath = FakeSite(
        name: "phiên trong đường dẫn", start: "/(S(a1b2c3d4e5f6g7h8i9j0k1l2))/trang0.aspx",
        page: { address in
            guard address.segments.count == 2, address.segments[0].hasPrefix("(S("),
                let page = Int(address.segments[1].dropFirst(5).dropLast(5))
            else { return nil }
            let seed = salt(address)
            return FakeText.article(
                page + 31_000,
                links: (0..<4).map {
                    "/(S(\(FakeText.token(seed * 7 + $0))q0k2z))/trang\((page * 4 + $0 + 1) % 40).aspx"
                })
        }, isWaste: { _ in true })

    static let returnAddress = FakeSite(
        name: "đăng nhập có địa chỉ trở lại", start: "/r/0",
        page: { address in
            if address.path == "/tai-khoan" {
                return FakePage(
                    title: "Đăng nhập", text: "Tên đăng nhập Mật khẩu Ghi nhớ Quên mật khẩu Đăng ký tài khoản mới",
                    links: ["/tai-khoan?returnurl=\(FakeText.token(salt(address)))"])
            }
            return address.number(after: "/r/").map { page in
                FakeText.article(
                    page + 32_000,
                    links: ["/r/\((page + 1) % 300)", "/tai-khoan?returnurl=\(FakeText.token(page + 3))"])
            }
        }, isWaste: { $0.path == "/tai-khoan" })

    static let clockParameter = FakeSite(
        name: "tham số thời gian", start: "/c/0",
        page: { address in
            address.number(after: "/c/").map { page in
                let seed = salt(address)
                return FakeText.article(
                    page + 33_000,
                    links: (0..<5).map { "/c/\((page * 5 + $0 + 1) % 50)?_=16691\(seed * 13 % 89_999 + 10_000 + $0)" })
            }
        }, isWaste: { _ in true })

    static let relativeLinks = FakeSite(
        name: "liên kết tương đối", start: "/a/",
        page: { address in
            guard address.segments.first == "a" else { return nil }
            return FakePage(title: "A", text: FakeText.words(4, 50), links: ["b/", "a/", "www.xa.vn/c/"])
        }, isWaste: { $0.segments.count > 2 })

    static let newRelativeLinks = FakeSite(
        name: "liên kết tương đối, chữ luôn mới", start: "/g/",
        page: { address in
            guard address.segments.first == "g" else { return nil }
            return FakePage(
                title: "G", text: FakeText.words(salt(address), 50),
                links: ["x\(salt(address) % 3)/", "y/", "z/"])
        }, isWaste: { $0.segments.count > 3 })

    /// Six folders, each linked from each page without the leading slash.
    static let crossedFolders = FakeSite(
        name: "sáu mục tương đối", start: "/tin/",
        page: { address in
            let folders = ["tin", "van-ban", "lien-he", "gioi-thieu", "hoi-dap", "so-do"]
            guard let last = address.segments.last, let folder = folders.firstIndex(of: last) else { return nil }
            return FakePage(title: last, text: FakeText.words(folder + 600, 60), links: folders.map { $0 + "/" })
        }, isWaste: { $0.segments.count > 1 })

    /// 7 × 6 × 9 × 5 choices over forty documents.
    static let filters = filterSite("bộ lọc", "/tra-cuu", { "\($0)" })
    static let wordFilters = filterSite(
        "bộ lọc bằng chữ", "/tim", { ["y-te", "dat-dai", "giao-duc", "thue", "lao-dong", "khac", "chung", "moi"][$0] })

    private static func filterSite(_ name: String, _ path: String, _ word: @escaping @Sendable (Int) -> String)
        -> FakeSite
    {
        let dimensions = [("linhvuc", 6), ("loai", 5), ("coquan", 8), ("cap", 4)]
        return FakeSite(
            name: name, start: path,
            page: { address in
                if let number = address.number(after: path + "/") { return FakeText.article(number + 34_000) }
                guard address.path == path else { return nil }
                let chosen = address.query
                let rows = (0..<40).filter { row in
                    dimensions.enumerated().allSatisfy { place, dimension in
                        chosen[dimension.0].map { $0 == word((row * (place + 3) + row / 7) % dimension.1) } ?? true
                    }
                }
                let toggles = dimensions.flatMap { name, count in
                    (0..<count).map { value in
                        var query = chosen
                        query[name] = word(value)
                        return path + "?"
                            + dimensions.compactMap { item in query[item.0].map { "\(item.0)=\($0)" } }
                            .joined(separator: "&")
                    }
                }
                return FakePage(
                    title: "Tra cứu",
                    text: rows.isEmpty
                        ? "Không có văn bản nào" : rows.map { FakeText.words($0 + 35_000, 9) }.joined(separator: " "),
                    links: toggles + rows.map { "\(path)/\($0)" })
            }, isWaste: { $0.path == path && $0.query.count >= 2 })
    }

    static let languages = FakeSite(
        name: "đổi ngôn ngữ không đổi chữ", start: "/n/0",
        page: { address in
            address.number(after: "/n/").map { page in
                FakeText.article(
                    page + 36_000,
                    links: ["/n/\((page + 1) % 400)"] + ["en", "fr", "ru", "zh"].map { "/n/\(page)?lang=\($0)" })
            }
        }, isWaste: { $0.query["lang"] != nil })

    static let sortOrders = FakeSite(
        name: "sắp xếp", start: "/bang",
        page: { address in
            guard address.path == "/bang" else { return nil }
            let rows = (0..<20).map { FakeText.words($0 + 37_000, 9) }
            let order =
                address.query["sort"].map { Int(FakeText.random($0.utf8.reduce(0) { $0 * 31 + Int($1) }) % 19) } ?? 0
            let turned = Array(rows[order...] + rows[..<order])
            let columns = ["ten", "ngay", "so", "loai", "coquan", "nguoiky"]
            return FakePage(
                title: "Bảng",
                text: (address.query["dir"] == "desc" ? turned.reversed() : turned).joined(separator: " "),
                links: columns.flatMap { column in
                    ["asc", "desc"].flatMap { order in
                        [10, 20, 50, 100].map { "/bang?sort=\(column)&dir=\(order)&size=\($0)" }
                    }
                })
        }, isWaste: { !$0.query.isEmpty })

    static let printTwins = FakeSite(
        name: "bản in lạ", start: "/v/0",
        page: { address in
            address.number(after: "/v/").map { page in
                FakeText.article(
                    page + 38_000,
                    links: ["/v/\((page + 1) % 400)", "/v/\(page)?banin=co", "/v/\(page)?chu=\(page % 3 + 12)"])
            }
        }, isWaste: { !$0.query.isEmpty })

    static let printFolder = FakeSite(
        name: "thư mục bản in", start: "/w/0",
        page: { address in
            if let page = address.number(after: "/w/") {
                return FakeText.article(page + 39_000, links: ["/w/\((page + 1) % 400)", "/in-trang/\(page)"])
            }
            return address.number(after: "/in-trang/").map { FakeText.article($0 + 39_000) }
        }, isWaste: { $0.path.hasPrefix("/in-trang/") })

    static let articlePager = FakeSite(
        name: "trang trong bài", start: "/x/bai-viet-so-cua-xa-0.html",
        page: { address in
            guard let page = address.number(after: "/x/bai-viet-so-cua-xa-", before: ".html") else { return nil }
            let part = address.number("page") ?? 1
            return FakeText.article(
                page + 41_000,
                links: [
                    "/x/bai-viet-so-cua-xa-\((page + 1) % 300).html",
                    "/x/bai-viet-so-cua-xa-\(page).html?page=\(part + 1)",
                ])
        }, isWaste: { !$0.query.isEmpty })

    static let labyrinth = FakeSite(
        name: "mê cung", start: "/m/\(FakeText.token(1))",
        page: { address in
            guard address.segments.first == "m" else { return nil }
            let seed = salt(address)
            return FakeText.article(seed, links: (0..<4).map { "/m/\(FakeText.token(seed * 5 + $0))" })
        }, isWaste: { _ in true })

    static let deadLinks = FakeSite(
        name: "liên kết hỏng sinh mãi", start: "/y/0",
        page: { address in
            address.number(after: "/y/").map { page in
                FakeText.article(
                    page + 42_000, links: ["/y/\((page + 1) % 400)", "/hong/\(FakeText.token(page))"])
            }
        }, isWaste: { $0.path.hasPrefix("/hong/") })

    static let redirects = FakeSite(
        name: "chuyển hướng sinh mãi", start: "/z/0",
        page: { address in
            if address.path == "/di" { return FakePage(title: "", text: "", links: ["/z/0"], status: 302) }
            return address.number(after: "/z/").map { page in
                FakeText.article(
                    page + 43_000, links: ["/z/\((page + 1) % 400)", "/di?toi=\(FakeText.token(page))"])
            }
        }, isWaste: { $0.path == "/di" })

    static let nukeVietRedirect = FakeSite(
        name: "nv_redirect", start: "/nv/0",
        page: { address in
            if address.path == "/users/login/" {
                return FakePage(title: "Đăng nhập", text: "Tên đăng nhập Mật khẩu", links: [])
            }
            return address.number(after: "/nv/").map { page in
                FakeText.article(
                    page + 44_000,
                    links: ["/nv/\((page + 1) % 300)", "/users/login/?nv_redirect=\(FakeText.token(salt(address)))"])
            }
        }, isWaste: { $0.path == "/users/login/" })

    static let javaSession = FakeSite(
        name: ";jsessionid", start: "/j/0",
        page: { address in
            address.number(after: "/j/").map { page in
                FakeText.article(
                    page + 45_000,
                    links: (0..<4).map { "/j/\((page * 4 + $0) % 40);jsessionid=\(FakeText.token(salt(address) + $0))" }
                )
            }
        }, isWaste: { $0.path.contains(";") })
}
