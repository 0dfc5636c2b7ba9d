import ArgumentParser
import AuditCore
import Foundation

struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: L("Kiểm tra, thử, so sánh, in bộ tiêu chí.", "Check, test, compare and print rules files."),
        subcommands: [
            RulesCheckCommand.self, RulesTestCommand.self, RulesFmtCommand.self, RulesDiffCommand.self,
            RulesDocCommand.self,
        ])
}

struct RulesCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: L("Báo mọi lỗi của một tệp, kèm dòng và cột.", "Report every fault of a file, with line and column."),
        discussion: L(
            "Ví dụ:\n  portal-audit rules check rules.json", "Example:\n  portal-audit rules check rules.json"))

    @Argument(help: ArgumentHelp(L("Tệp bộ tiêu chí.", "Rules file."), valueName: "FILE"))
    var file: String

    @Flag(help: ArgumentHelp(L("In JSON; như --format json.", "Print JSON; as --format json.")))
    var json = false

    @Option(help: ArgumentHelp(L("Dạng in: text hoặc json.", "How to print: text or json."), valueName: "FORM"))
    var format = Form.text

    enum Form: String, ExpressibleByArgument, CaseIterable { case text, json }

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let read = try RulesFile(file).reading
        if json || format == .json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            FileHandle.standardOutput.write(try encoder.encode(read.faults.map(FaultJSON.init)))
            print()
        } else {
            for fault in read.faults { print(fault.line) }
            if let rules = read.ruleSet {
                print(
                    "\(rules.id) \(rules.version): \(rules.criteria.count) tiêu chí, \(rules.categories.count) loại nội dung, dùng được"
                )
            }
        }
        if read.ruleSet == nil { throw ExitCode.badData }
    }
}

/// A fault as `rules check --json` prints it.
private struct FaultJSON: Encodable {
    var code: String
    var file: String
    var line: Int
    var col: Int
    var offset: Int
    var pointer: String
    var message_vi: String
    var message_en: String
    var hint: String?

    init(_ fault: RuleFault) {
        code = fault.code
        file = fault.place.file
        line = fault.place.line
        col = fault.place.column
        offset = fault.offset
        pointer = fault.place.pointer
        message_vi = fault.message
        message_en = fault.english
        hint = fault.hint
    }
}
