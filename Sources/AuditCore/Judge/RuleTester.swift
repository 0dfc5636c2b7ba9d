/// Runs the cases that a rules file carries.
package struct RuleTester: Sendable {
    package struct Outcome: Sendable {
        package var test: RuleTest
        /// What came out otherwise than expected, in Vietnamese; empty where the case holds.
        package var differences: [String]
    }

    private let rules: RuleSet
    private let agency: Agency
    private let calendar: WorkCalendar
    private let facts: Facts

    /// - Returns: nil for rules without an agency.
    package init?(_ rules: RuleSet, calendar: WorkCalendar = .empty) {
        guard let agency = rules.agencies.first else { return nil }
        self.rules = rules
        self.agency = agency
        self.calendar = calendar
        facts = Facts(rules: rules, agency: agency, asOf: rules.period.to)
    }

    package func run() -> [Outcome] { rules.tests.map { Outcome(test: $0, differences: differences($0)) } }

    func tests(of criterion: String) -> [RuleTest] { rules.tests.filter { $0.criterion == criterion } }

    /// What differs when `criterion` stands in place of the rules' own with that id.
    func differences(_ test: RuleTest, with criterion: Criterion? = nil) -> [String] {
        guard let criterion = criterion ?? rules.criteria.first(where: { $0.id == test.criterion }) else {
            return ["không có tiêu chí này"]
        }
        let result = Judge.result(of: criterion, in: context(of: test, criterion))
        return test.expect.differences(from: result)
    }

    private func context(of test: RuleTest, _ criterion: Criterion) -> JudgeContext {
        var rules = rules
        rules.criteria = [criterion]
        let asOf = test.facts.asOf ?? rules.period.to
        let stubs = test.facts.unfetched.enumerated().map { index, name in
            Stub(
                address: "\(agency.portal)chua-tai-\(index)", name: name.isEmpty ? nil : name, reason: "ca kiểm thử",
                isOpen: name.isEmpty, categories: nil, isFile: false)
        }
        return JudgeContext(
            rules: rules, agency: agency, units: rules.units, registers: test.facts.registers, asOf: asOf,
            items: items(of: test), stubs: stubs, partial: test.facts.isPartial ? "ca kiểm thử: tải chưa xong" : nil,
            calendar: calendar, facts: asOf == rules.period.to ? facts : nil)
    }

    private func items(of test: RuleTest) -> [Item] {
        var items: [Item] = []
        for article in test.facts.items {
            for _ in 0..<article.count {
                var page = article.page
                page.address = "\(agency.portal)bai-\(items.count)"
                page.attachments = page.attachments.enumerated().map { index, link in
                    Link(address: link.address.isEmpty ? "\(page.address)/tep-\(index)" : link.address, text: link.text)
                }
                let files = article.files.map { file in
                    var file = file
                    file.address = "\(page.address)/tep"
                    return file
                }
                let ranked = article.categories.map { id in
                    let title = rules.categories.first { $0.id == id }?.title ?? id
                    return Classification.Score(category: id, title: title, points: 9, seen: [])
                }
                items.append(
                    Item(
                        page: page, files: files, classification: Classification(ranked: ranked),
                        evidence: Evidence(fetchedAt: nil, sha256: nil, quote: page.title),
                        duplicateOf: article.isCopy ? "\(agency.portal)bai-goc" : nil))
            }
        }
        return items
    }
}

extension RuleTest.Expectation {
    func differences(from result: CriterionResult) -> [String] {
        var out: [String] = []
        func compare(_ what: String, _ wanted: String?, _ found: String) {
            if let wanted, wanted != found { out.append("\(what): mong đợi \(wanted), thực tế \(found)") }
        }
        compare("kết luận", state, result.state.rawValue)
        compare("điểm chắc chắn", lo?.description, result.points?.lo.description ?? "không có điểm")
        compare("điểm có thể", hi?.description, result.points?.hi.description ?? "không có điểm")
        compare("số được tính", counted.map(String.init), "\(result.counted)")
        compare("số chờ xác nhận", pending.map(String.init), "\(result.pendingItems.count)")
        compare("số đăng muộn", late.map(String.init), "\(result.late?.count ?? 0)")
        if let missing {
            let names = result.gaps.map(\.name)
            let fits =
                names.count == missing.count && missing.allSatisfy { part in names.contains { $0.contains(part) } }
            if !fits { out.append("mục thiếu: mong đợi \(missing), thực tế \(names)") }
        }
        if let due {
            let found = result.gaps.compactMap(\.due).map(\.description)
            compare("hạn", due.map(\.description).joined(separator: ", "), found.joined(separator: ", "))
        }
        return out
    }
}
