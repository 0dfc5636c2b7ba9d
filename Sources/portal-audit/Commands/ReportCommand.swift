import ArgumentParser
import AuditCore
import Foundation
import Papers
import Reporting

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: L(
            "Viết lại báo cáo, xuất bảng từ result.json.", "Write the report anew from result.json; export tables."),
        discussion: L(
            "Ví dụ:\n  portal-audit report runs/cong-so\n  portal-audit report runs/cong-so --xlsx phieu-tu-cham.xlsx --csv bang/",
            "Examples:\n  portal-audit report runs/portal\n  portal-audit report runs/portal --xlsx self-score.xlsx --csv tables/"
        ))

    @Argument(
        help: ArgumentHelp(
            L("Thư mục kết quả hoặc result.json.", "Folder of results, or result.json."), valueName: "RUN"))
    var source: String

    @Flag(help: ArgumentHelp(L("Ghi thêm report.pdf (cần Chromium).", "Write report.pdf too (needs Chromium).")))
    var pdf = false

    @OptionGroup var output: OutputOptions
    @OptionGroup(title: L("Xuất thêm", "Further forms")) var exports: ExportOptions
    @OptionGroup(title: L("Cổng chặn cho CI", "Gates for CI")) var gates: GateOptions
    @OptionGroup var global: GlobalOptions

    func run() throws {
        let gate = try gates.plan()
        let (result, folder) = try ResultFile.read(source)
        let target = try output.out.map(Delivery.folder) ?? folder
        if pdf {
            let page = htmlReport(result)
            let printed = try PaperFiles.printed { () throws(Printer.Fault) in try Printer.pdf(ofPage: page) }
            try Delivery.write(printed, to: target + "/report.pdf")
        }
        try Delivery.deliver(result, to: target, output, gate: gate, exports: exports.plan)
    }
}

/// The result of an earlier run.
enum ResultFile {
    static func read(_ path: String) throws -> (result: AuditResult, folder: String) {
        let file = path.hasSuffix(".json") ? path : path + "/result.json"
        guard let data = FileManager.default.contents(atPath: file) else {
            throw Stop(.notFound, "\(file): không có tệp này. Hãy chạy «portal-audit judge» trước")
        }
        do {
            return (
                try JSONDecoder().decode(AuditResult.self, from: data), (file as NSString).deletingLastPathComponent
            )
        } catch {
            throw Stop(.badData, "\(file): không phải kết quả của portal-audit (\(error))")
        }
    }
}
