import ArgumentParser
import AuditCore
import Auditing
import Reporting

/// Two archives, judged again, and the difference of their points taken apart by cause.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: L(
            "Vì sao điểm của hai lượt khác nhau, theo từng nguyên nhân.", "Why the points of two runs differ, by cause."
        ),
        discussion: L(
            """
            Ví dụ:
              portal-audit compare runs/thang-9 runs/thang-10 --profile so-khcn.json
              portal-audit compare luot/ luot/ --rules rules-2023.json --old-rules rules-2022.json
            """,
            """
            Examples:
              portal-audit compare runs/september runs/october --profile agency.json
              portal-audit compare run/ run/ --rules rules-2023.json --old-rules rules-2022.json
            """))

    @Argument(help: ArgumentHelp(L("Lượt trước: thư mục, WARC.", "The earlier run: folder, WARC."), valueName: "OLD"))
    var old: String

    @Argument(help: ArgumentHelp(L("Lượt sau.", "The later run."), valueName: "NEW"))
    var new: String

    @Option(
        name: .customLong("old-rules"),
        help: ArgumentHelp(L("Bộ tiêu chí của lượt trước, nếu khác.", "Rules of the earlier run."), valueName: "FILE"))
    var oldRules: String?

    @Option(
        name: .customLong("old-registers"),
        help: ArgumentHelp(L("Sổ đăng ký của lượt trước, nếu khác.", "Its registers."), valueName: "DIR"))
    var oldRegisters: String?

    @Option(
        name: .customLong("old-as-of"),
        help: ArgumentHelp(L("Ngày chấm của lượt trước, nếu khác.", "Its day of judging."), valueName: "DAY"))
    var oldDay: String?

    @Option(
        name: .customLong("old-decisions"),
        help: ArgumentHelp(L("Sổ quyết định của lượt trước, nếu khác.", "Its book of decisions."), valueName: "FILE"))
    var oldDecisions: String?

    @OptionGroup var rule: RuleOptions
    @OptionGroup var global: GlobalOptions

    func run() throws {
        var earlier = rule
        earlier.rules = oldRules ?? rule.rules
        earlier.registers = oldRegisters ?? rule.registers
        earlier.asOf = oldDay ?? rule.asOf
        earlier.book.file = oldDecisions ?? rule.book.file
        let (a, b) = (try context(old, earlier), try context(new, rule))
        let attribution = Attribution(from: a, to: b)
        for line in attributionWords(attribution, from: Judge.total(a), to: Judge.total(b)) { print(line) }
    }

    private func context(_ source: String, _ rule: RuleOptions) throws -> JudgeContext {
        let commission = try rule.commission(fallback: try? Home.path("rules.json"))
        return try judgeContext(Gathering.saved(source, origin: commission.agency.portal), commission, rule.day())
    }
}
