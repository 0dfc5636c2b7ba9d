/// Three values everywhere: what could not be measured is unknown, never a pass and never a fail.
package enum Truth: Sendable, Equatable {
    case yes, no, unknown

    package var mark: ItemVerdict.Reason.Mark {
        switch self {
        case .yes: .yes
        case .no: .no
        case .unknown: .unknown
        }
    }
}

/// One finding about one item, with its words for `explain`.
package struct Finding: Sendable, Equatable {
    package var truth: Truth
    package var text: String
    package init(_ truth: Truth, _ text: String) {
        self.truth = truth
        self.text = text
    }
}

/// The named steps by which items are told apart: field, place, subject, period, issuer.
///
/// Made once per audit from the rule set's lexicons and the agency.
package struct Facts: Sendable {
    private let fields: PhraseSet
    private let organisations: PhraseSet
    private let persons: PhraseSet
    private let ownStaff: PhraseSet
    private let otherProvinces: PhraseSet
    private let ownName: String
    private let ownProvince: PhraseSet
    private let agencyNames: PhraseSet
    private let symbols: Set<String>
    private let period: Period
    private let asOf: Day

    package init(rules: RuleSet, agency: Agency, asOf: Day) {
        func phrases(_ id: String) -> [String] { rules.lexicons.first { $0.id == id }?.phrases ?? [] }
        fields = PhraseSet(agency.fields.flatMap(phrases))
        organisations = PhraseSet(phrases("to-chuc"))
        persons = PhraseSet(phrases("ca-nhan"))
        ownStaff = PhraseSet(phrases("noi-bo"))
        let own = Folded.plain(agency.province)
        otherProvinces = PhraseSet(phrases("tinh-thanh").filter { Folded.plain($0) != own })
        ownName = own
        ownProvince = PhraseSet([agency.province])
        agencyNames = PhraseSet([agency.name] + agency.names)
        symbols = Set(agency.symbols.map { Folded.plain($0) })
        period = rules.period
        self.asOf = asOf
    }

    /// Lĩnh vực: words of the agency's own fields, its own name left out of account.
    package func ownField(_ item: Item) -> Finding {
        let title = withoutAgency(Words(item.title, limit: 100))
        if let hit = fields.first(in: title) {
            return Finding(.yes, "thuộc lĩnh vực của cơ quan: tiêu đề có «\(fields.name(of: hit))»")
        }
        let section = withoutAgency(Words(item.page.section.joined(separator: " | ")))
        let text = withoutAgency(Words(item.subject + "\n" + item.page.text + "\n" + fileText(item), limit: 500))
        let hits = fields.all(in: text)
        let names = Set(hits.map { fields.name(of: $0) })
        if names.count >= 2 || hits.count >= 3 {
            let list = names.sorted().prefix(3).map { "«\($0)»" }.joined(separator: ", ")
            return Finding(.yes, "thuộc lĩnh vực của cơ quan: nội dung có \(list)")
        }
        if let hit = fields.first(in: section), !hits.isEmpty {
            return Finding(.yes, "thuộc lĩnh vực của cơ quan: chuyên mục và nội dung có «\(fields.name(of: hit))»")
        }
        if item.page.text.isEmpty && item.files.contains(where: { $0.mayHoldMore }) {
            return Finding(.unknown, "chưa rõ lĩnh vực: tệp đính kèm chưa đọc được")
        }
        return Finding(.no, "không thấy từ ngữ thuộc lĩnh vực quản lý của cơ quan")
    }

    /// Địa bàn: not another province's.
    package func ownPlace(_ item: Item) -> Finding {
        let title = item.title
        if let other = otherPlace(in: title, limit: 100) {
            return Finding(.no, "nói về nơi khác: tiêu đề có «\(other)»")
        }
        if isOwnPlace(Words(title, limit: 100)) { return Finding(.yes, "tiêu đề nói về địa bàn của cơ quan") }
        let text = item.page.text.isEmpty ? fileText(item) : item.page.text
        if let other = otherPlace(in: text, limit: 300) {
            return Finding(.no, "nội dung nói về «\(other)», không nói về tỉnh của cơ quan")
        }
        return Finding(.yes, "không nói về địa phương khác")
    }

    private func isOwnPlace(_ words: Words) -> Bool {
        ownProvince.first(in: words) != nil || agencyNames.first(in: words) != nil
    }

    /// Another province that the text names while it does not name the agency's own.
    private func otherPlace(in text: String, limit: Int) -> String? {
        let words = Words(text, limit: limit)
        if isOwnPlace(words) { return nil }
        if let hit = otherProvinces.first(in: words) { return otherProvinces.name(of: hit) }
        return PlaceName.province(in: String(text.unicodeScalars.prefix(limit * 8)), except: ownName)
    }

    /// Đối tượng: an organisation or enterprise; not persons, not the agency's own staff.
    package func aboutOrganisation(_ item: Item) -> Finding {
        let title = withoutAgency(Words(item.title, limit: 100))
        let organisation = organisations.first(in: title).map { organisations.name(of: $0) }
        let staff = ownStaff.first(in: title).map { ownStaff.name(of: $0) }
        let person = persons.first(in: title).map { persons.name(of: $0) }
        switch (organisation, staff, person) {
        case (_, let staff?, _): return Finding(.no, "đối tượng là nội bộ cơ quan: tiêu đề có «\(staff)»")
        case (let name?, _, _): return Finding(.yes, "đối tượng là tổ chức, doanh nghiệp: tiêu đề có «\(name)»")
        case (nil, nil, let person?): return Finding(.no, "đối tượng là cá nhân: tiêu đề có «\(person)»")
        default: break
        }
        let text = withoutAgency(
            Words(item.subject + "\n" + (item.page.text.isEmpty ? fileText(item) : item.page.text), limit: 300))
        let firms = organisations.all(in: text).filter {
            !["tổ chức", "đơn vị", "hộ"].contains(organisations.name(of: $0))
        }
        if let first = firms.first {
            return Finding(.yes, "đối tượng là tổ chức, doanh nghiệp: nội dung có «\(organisations.name(of: first))»")
        }
        if let hit = ownStaff.first(in: text) {
            return Finding(.no, "đối tượng là nội bộ cơ quan: nội dung có «\(ownStaff.name(of: hit))»")
        }
        if let hit = persons.first(in: text) {
            return Finding(.no, "đối tượng là cá nhân: nội dung có «\(persons.name(of: hit))»")
        }
        return Finding(.unknown, "chưa rõ đối tượng là tổ chức hay cá nhân")
    }

    /// Thời điểm đăng.
    package func publishedInPeriod(_ item: Item) -> Finding {
        guard let fact = item.published else { return Finding(.unknown, "không thấy ngày đăng") }
        if let doubt = fact.doubt {
            return Finding(.unknown, "ngày đăng \(fact.day.vietnamese) chưa chắc: \(doubt)")
        }
        if period.contains(fact.day) && fact.day > asOf {
            return Finding(.no, "ngày \(fact.day.vietnamese) sau ngày chấm \(asOf.vietnamese)")
        }
        let inside = period.contains(fact.day)
        let name = item.page.dates.posted == nil ? "ngày ban hành" : "ngày đăng"
        return Finding(
            inside ? .yes : .no,
            "\(name) \(fact.day.vietnamese) \(inside ? "trong" : "ngoài") kỳ "
                + "\(period.from.vietnamese)–\(period.to.vietnamese) (nguồn: \(fact.sourceWords))")
    }

    /// Thời kỳ của kế hoạch: by the plan's own years, not by the day of signing.
    package func coversPeriod(_ item: Item) -> Finding {
        let issued = (item.signed ?? item.page.dates.posted)?.day.year
        for text in [item.title, item.page.document?.subject ?? "", item.files.first?.title ?? ""] {
            guard let covered = PlanPeriod.period(in: text, issued: issued) else { continue }
            let span = "\(covered.from.vietnamese)–\(covered.to.vietnamese)"
            return covered.overlaps(period)
                ? Finding(.yes, "thời kỳ \(span) phủ kỳ đánh giá")
                : Finding(.no, "thời kỳ \(span) không phủ kỳ đánh giá")
        }
        guard let issued else { return Finding(.unknown, "không thấy thời kỳ của kế hoạch") }
        if issued < period.from.year - 5 { return Finding(.no, "ban hành năm \(issued), không nêu thời kỳ") }
        return Finding(.unknown, "không nêu thời kỳ; ban hành năm \(issued)")
    }

    /// Cơ quan ban hành là chính cơ quan.
    package func ownDocument(_ item: Item) -> Finding {
        if let number = item.number {
            let symbol = DocumentNumber(field: number)?.symbol ?? ""
            let parts = Folded.plain(symbol).utf8.split { !Folded.isWordByte($0) }.map {
                String(decoding: $0, as: UTF8.self)
            }
            if parts.contains(where: { symbols.contains($0) }) {
                return Finding(.yes, "số, ký hiệu \(number) là của cơ quan")
            }
            // QĐ-XPHC names the form of a paper and no issuer.
            if parts.contains(where: { !Facts.forms.contains($0) }) {
                return Finding(.no, "số, ký hiệu \(number) là của cơ quan khác")
            }
        }
        let issuers = [item.page.document?.issuer].compactMap { $0 } + item.files.compactMap { $0.document?.issuer }
        if let issuer = issuers.first {
            let own = agencyNames.first(in: Words(issuer)) != nil
            return Finding(own ? .yes : .no, "cơ quan ban hành ghi là «\(issuer)»")
        }
        return item.page.kind == .article
            ? Finding(.yes, "đăng trên cổng của cơ quan, không ghi cơ quan ban hành khác")
            : Finding(.unknown, "không thấy số, ký hiệu và cơ quan ban hành")
    }

    /// Codes of forms in symbols (NĐ 30/2020/NĐ-CP, phụ lục III; NĐ 118/2021/NĐ-CP for fines), folded.
    private static let forms = Set(
        DocumentType.all.map { Folded.plain($0.code) } + ["xphc", "xpvphc", "bbvphc", "kpvphc", "gm", "cv"])

    private func withoutAgency(_ words: Words) -> Words {
        words.removing(agencyNames.all(in: words).map(\.range))
    }

    private func fileText(_ item: Item) -> String { item.files.map(\.text).joined(separator: "\n") }
}
