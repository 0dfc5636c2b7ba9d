import AuditCore

extension Agency {
    static let sample = Agency(
        id: "so-khcn", name: "Sở Khoa học và Công nghệ tỉnh Sông Cẩm",
        names: ["Sở Khoa học và Công nghệ", "Sở KH&CN"], province: "Sông Cẩm", portal: "http://skhcn.songcam.example/",
        hosts: ["skhcn.songcam.example"], symbols: ["SKHCN", "KHCN"],
        portalNames: ["Cổng thông tin điện tử Sở", "Cổng TTĐT Sở"], fields: ["khcn"])
}

extension Place {
    static let sample = Place(file: "rules.json", line: 1, column: 1, pointer: "")
}

extension Item {
    /// An article that was posted and classified as the arguments say.
    static func sample(
        _ name: String, category: String? = "legal_guidance", posted: Day? = Day(2022, 5, 4), doubt: String? = nil,
        kind: Page.Kind = .article, title: String? = nil, text: String? = nil, number: String? = nil
    ) -> Item {
        var page = Page(
            address: "http://skhcn.songcam.example/\(name)", kind: kind, title: title ?? "Hướng dẫn về đo lường \(name)"
        )
        page.text = text ?? "Bài \(name) về đo lường. " + String(repeating: "nội dung riêng của \(name) ", count: 30)
        page.dates.posted = posted.map { DatedFact(day: $0, source: "thử", doubt: doubt) }
        page.document = number.map { DocumentFields(number: $0) }
        let ranked = category.map { [Classification.Score(category: $0, points: 9, seen: [])] } ?? []
        return Item(
            page: page, files: [], classification: Classification(ranked: ranked),
            evidence: Evidence(fetchedAt: nil, sha256: nil, quote: page.title))
    }
}

extension JudgeContext {
    static func sample(
        _ items: [Item], registers: [String: [RegisterRow]] = [:], stubs: [Stub] = [], partial: String? = nil,
        criteria: [Criterion] = []
    ) throws -> JudgeContext {
        JudgeContext(
            rules: try .sample(criteria), agency: .sample,
            units: [Unit(id: "van-phong", name: "Văn phòng Sở"), Unit(id: "thanh-tra", name: "Thanh tra Sở")],
            registers: registers, asOf: Day(number: 19_311), items: items, stubs: stubs, partial: partial)
    }
}

extension RuleSet {
    struct NoPeriod: Error {}

    static func sample(_ criteria: [Criterion]) throws -> RuleSet {
        guard let from = Day(2022, 1, 1), let to = Day(2022, 12, 31), let period = Period(from: from, to: to) else {
            throw NoPeriod()
        }
        return RuleSet(
            file: "rules.json", sha256: "", id: "thu/nghiem", title: "Thử", version: "2022.0.1", status: .draft,
            period: period, caveats: [], legal: [], agencies: [.sample], units: [], registers: [],
            lexicons: [Lexicon(id: "khcn", title: "", phrases: ["đo lường", "sở hữu trí tuệ"], place: .sample)],
            categories: [], criteria: criteria)
    }
}

extension Criterion {
    static func sample(_ check: Check, max: Points? = Points(hundredths: 1000), deadline: Deadline? = nil) -> Criterion
    {
        Criterion(
            id: "thu", code: "C1", title: "Thử", legal: [], max: max, provisional: true, goal: nil,
            responsible: ResponsibleUnits(supply: ["thanh-tra"], publish: "van-phong", monitor: "van-phong"),
            deadline: deadline, check: check, place: .sample)
    }
}
