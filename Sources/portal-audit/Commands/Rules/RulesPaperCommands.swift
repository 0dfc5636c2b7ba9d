import ArgumentParser
import AuditCore
import Foundation
import Reporting

struct RulesFmtCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt",
        abstract: L("Viết lại tệp JSON theo một dạng, giữ nguyên ý nghĩa.", "Write a JSON file in one form."),
        discussion: L(
            "Nhận chú thích «//» ở đầu vào và bỏ đi.\nVí dụ:\n  portal-audit rules fmt nhap.json > rules.json",
            "Comments «//» are accepted and dropped.\nExample:\n  portal-audit rules fmt draft.json > rules.json"))

    @Argument(help: ArgumentHelp(L("Tệp JSON.", "JSON file."), valueName: "FILE"))
    var file: String

    @Flag(help: ArgumentHelp(L("Chỉ kiểm tra, không in.", "Only check; print nothing.")))
    var check = false

    @OptionGroup var global: GlobalOptions

    func run() throws {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw Stop(.notFound, "\(file): không có tệp này")
        }
        let formatted = RuleFormat.format([UInt8](data), file: (file as NSString).lastPathComponent)
        guard let text = formatted.text else {
            throw Stop(.badData, formatted.faults.map(\.line).joined(separator: "\n"))
        }
        if check {
            if Data(text.utf8) != data {
                print("\(file): chưa đúng dạng")
                throw ExitCode.gateFailed
            }
        } else {
            FileHandle.standardOutput.write(Data(text.utf8))
        }
    }
}

struct RulesDiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: L("Nêu bằng lời hai bộ tiêu chí khác nhau chỗ nào.", "Say how two rules files differ."),
        discussion: L(
            "Ví dụ:\n  portal-audit rules diff 2021.json 2022.json",
            "Example:\n  portal-audit rules diff 2021.json 2022.json"))

    @Argument(help: ArgumentHelp(L("Tệp cũ.", "Old file."), valueName: "OLD"))
    var old: String

    @Argument(help: ArgumentHelp(L("Tệp mới.", "New file."), valueName: "NEW"))
    var new: String

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let lines = RulesDiff.lines(try RulesFile(old).ruleSet(), try RulesFile(new).ruleSet())
        for line in lines { print(line) }
        print(lines.isEmpty ? "Hai bộ tiêu chí có cùng ý nghĩa" : "\(lines.count) điểm khác")
    }
}

struct RulesDocCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doc",
        abstract: L("In bộ tiêu chí thành trang dễ đọc (Markdown).", "Print the rules as a readable page (Markdown)."),
        discussion: L(
            "Ví dụ:\n  portal-audit rules doc rules.json > tieu-chi-2022.md",
            "Example:\n  portal-audit rules doc rules.json > criteria-2022.md"))

    @Argument(help: ArgumentHelp(L("Tệp bộ tiêu chí.", "Rules file."), valueName: "FILE"))
    var file: String

    @OptionGroup var global: GlobalOptions

    func run() throws { print(RulesPage.markdown(try RulesFile(file).ruleSet()), terminator: "") }
}
