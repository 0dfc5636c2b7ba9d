import ArgumentParser
import AuditCore
import Auditing

struct RulesTestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: L("Chạy các ca kiểm thử ghi trong bộ tiêu chí.", "Run the cases that a rules file carries."),
        discussion: L(
            "Ví dụ:\n  portal-audit rules test rules.json\n  portal-audit rules test --mutate rules.json",
            "Examples:\n  portal-audit rules test rules.json\n  portal-audit rules test --mutate rules.json"))

    @Argument(help: ArgumentHelp(L("Tệp bộ tiêu chí.", "Rules file."), valueName: "FILE"))
    var file: String

    @Flag(
        help: ArgumentHelp(
            L(
                "Sửa thử từng mốc, bỏ thử từng điều kiện; liệt kê sửa đổi mà không ca nào phát hiện.",
                "Change each threshold and drop each condition; list the changes that no case notices.")))
    var mutate = false

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let rules = try RulesFile(file).ruleSet()
        var warnings: [String] = []
        let calendar: WorkCalendar
        do {
            calendar = try Commission.calendar(for: rules, beside: file, &warnings)
        } catch {
            throw Stop(error)
        }
        guard let tester = RuleTester(rules, calendar: calendar) else {
            throw Stop(.badData, "\(file): bộ tiêu chí không khai cơ quan nào")
        }
        for warning in warnings { Messages.say(warning) }
        let outcomes = tester.run()
        let failed = outcomes.filter { !$0.differences.isEmpty }
        for outcome in failed {
            print("✘ \(outcome.test.place.short) \(outcome.test.criterion): \(outcome.test.name)")
            for difference in outcome.differences { print("    \(difference)") }
        }
        for criterion in rules.criteria where !outcomes.contains(where: { $0.test.criterion == criterion.id }) {
            print("? \(criterion.place.short) \(criterion.code): chưa có ca kiểm thử nào")
        }
        print("\(outcomes.count) ca kiểm thử, \(failed.count) ca không đúng")
        guard failed.isEmpty else { throw ExitCode.gateFailed }
        guard mutate else { return }
        let survival = tester.survivors(of: rules.criteria)
        for survivor in survival.survivors {
            print("✘ \(survivor.place.short) \(survivor.criterion.code): \(survivor.change) – không ca nào phát hiện")
        }
        print("\(survival.tried) sửa đổi thử, \(survival.survivors.count) sửa đổi lọt")
        if !survival.survivors.isEmpty { throw ExitCode.gateFailed }
    }
}
