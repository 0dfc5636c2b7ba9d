import ArgumentParser
import AuditCore
import Auditing

struct JudgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "judge",
        abstract: L("Chấm một bản lưu; không truy cập mạng.", "Judge what was saved; no network."),
        discussion: L(
            """
            Ví dụ:
              portal-audit judge runs/cong-so --rules rules.json --as-of 2022-11-15
              portal-audit judge site.warc.gz --profile so-khcn.json --out ket-qua
              portal-audit judge ban-luu-httrack/ --profile truong.json --json
              portal-audit judge ban-luu/ --profile so.json --junit out.xml --baseline baseline.json --fail-on new
            """,
            """
            Examples:
              portal-audit judge runs/portal --rules rules.json --as-of 2022-11-15
              portal-audit judge site.warc.gz --profile agency.json --out result
              portal-audit judge mirror/ --profile agency.json --json
              portal-audit judge mirror/ --profile agency.json --junit out.xml --baseline baseline.json --fail-on new
            """))

    @Argument(
        help: ArgumentHelp(
            L(
                "Thư mục của một lượt tải, tệp WARC, hoặc thư mục do HTTrack hay wget lưu.",
                "A run's folder, a WARC file, or a folder saved by HTTrack or wget."), valueName: "SOURCE"))
    var source: String

    @Option(
        help: ArgumentHelp(
            L(
                "Địa chỉ gốc của thư mục đã lưu, nếu trong đó không ghi.",
                "Address of a saved folder that does not name it."),
            valueName: "URL"))
    var origin: String?

    @OptionGroup var rule: RuleOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup(title: L("Xuất thêm", "Further forms")) var exports: ExportOptions
    @OptionGroup(title: L("Cổng chặn cho CI", "Gates for CI")) var gates: GateOptions
    @OptionGroup var global: GlobalOptions

    func run() throws {
        try JudgeCommand.judge(
            source, rule, output, origin: origin, day: try rule.day(), gate: try gates.plan(), exports: exports.plan)
    }

    static func judge(
        _ source: String, _ rule: RuleOptions, _ output: OutputOptions, origin: String?, day: Day?, gate: GatePlan,
        exports: ExportPlan
    ) throws {
        let commission = try rule.commission(fallback: try? Home.path("rules.json"))
        let holdings = try Gathering.saved(source, origin: origin ?? commission.agency.portal)
        let result = try judged(holdings, commission, day)
        try Delivery.deliver(result, to: try Delivery.folder(output.out), output, gate: gate, exports: exports)
    }
}
