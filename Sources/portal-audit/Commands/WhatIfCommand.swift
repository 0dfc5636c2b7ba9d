import ArgumentParser
import AuditCore
import Auditing
import Reporting

/// What closing gaps, or more articles, would bring: the same engine on changed facts; nothing is written.
struct WhatIfCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "whatif",
        abstract: L(
            "Nếu thêm bài, đủ văn bản, duyệt mục chờ thì được bao nhiêu điểm.",
            "What more articles, closed gaps or decisions would bring."),
        discussion: L(
            """
            Ví dụ:
              portal-audit whatif runs/cong-so --profile so-khcn.json --more C1=7
              portal-audit whatif runs/cong-so --profile so-khcn.json --close "C3:53/KH-SKHCN" --accept C1
            """,
            """
            Examples:
              portal-audit whatif runs/portal --profile agency.json --more C1=7
              portal-audit whatif runs/portal --profile agency.json --close "C3:53/KH-SKHCN" --accept C1
            """))

    @Argument(
        help: ArgumentHelp(
            L("Thư mục của một lượt tải, tệp WARC.", "A run's folder, a WARC file."), valueName: "SOURCE"))
    var source: String

    @Option(help: ArgumentHelp(L("Thêm N mục được tính.", "N more items that count."), valueName: "C=N"))
    var more: [String] = []

    @Option(
        help: ArgumentHelp(
            L("Đã đủ việc có mã này (mã trong result.json).", "This gap (its key) is closed."), valueName: "KEY"))
    var close: [String] = []

    @Option(help: ArgumentHelp(L("Mọi mục chờ của tiêu chí được tính.", "All that waits counts."), valueName: "C"))
    var accept: [String] = []

    @Option(
        help: ArgumentHelp(L("Mọi mục chờ của tiêu chí không được tính.", "Nothing that waits counts."), valueName: "C")
    )
    var refuse: [String] = []

    @OptionGroup var rule: RuleOptions
    @OptionGroup var global: GlobalOptions

    func run() throws {
        let commission = try rule.commission(fallback: try? Home.path("rules.json"))
        let holdings = try Gathering.saved(source, origin: commission.agency.portal)
        let suppositions = try suppositions(commission.rules)
        guard !suppositions.isEmpty else {
            throw Stop(
                .validationFailure, "chưa nêu giả định nào: thêm --more C1=7, --close MÃ, --accept C1 hoặc --refuse C1")
        }
        var context = try judgeContext(holdings, commission, rule.day())
        let before = Judge.judged(context)
        let known = Set(before.criteria.flatMap(\.gaps).map(\.key))
        for key in close where !known.contains(key) {
            throw Stop(
                .notFound, "--close «\(key)»: không có việc còn thiếu nào mang mã này; xem «key» trong result.json")
        }
        context.suppositions = suppositions
        for line in suppositionWords(before, Judge.judged(context)) { print(line) }
    }

    private func suppositions(_ rules: RuleSet) throws -> [Supposition] {
        func criterion(_ name: String, _ option: String) throws -> String {
            guard let found = rules.criteria.first(where: { $0.id == name || $0.code == name }) else {
                let known = rules.criteria.map(\.code).joined(separator: ", ")
                throw Stop(.validationFailure, "\(option) «\(name)»: không có tiêu chí này; có: \(known)")
            }
            return found.id
        }
        let counts = try more.map { text -> Supposition in
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let count = Int(parts[1]), (1...100_000).contains(count) else {
                throw Stop(.validationFailure, "--more «\(text)»: cần dạng TIÊU_CHÍ=SỐ, ví dụ C1=7")
            }
            return .more(criterion: try criterion(String(parts[0]), "--more"), count: count)
        }
        return counts + close.map { .closed(gap: $0) }
            + (try accept.map { .decided(criterion: try criterion($0, "--accept"), counts: true) })
            + (try refuse.map { .decided(criterion: try criterion($0, "--refuse"), counts: false) })
    }
}
