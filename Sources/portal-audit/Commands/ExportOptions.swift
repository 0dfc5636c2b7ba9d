import ArgumentParser
import AuditCore
import Foundation
import Reporting
import Storing

/// Further forms of a result, each written whole or not at all.
struct ExportOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            L("Ghi bảng CSV (items, gaps, criteria) vào thư mục này.", "Write CSV tables to this folder."),
            valueName: "DIR"))
    var csv: String?

    @Option(
        help: ArgumentHelp(
            L("Ghi sổ XLSX có phiếu tự chấm.", "Write an XLSX workbook with the self-score form."), valueName: "FILE"))
    var xlsx: String?

    @Option(
        help: ArgumentHelp(L("Ghi JUnit XML cho CI.", "Write JUnit XML, for CI."), valueName: "FILE"))
    var junit: String?

    @Option(
        help: ArgumentHelp(L("Ghi SARIF 2.1.0 cho CI.", "Write SARIF 2.1.0, for CI."), valueName: "FILE"))
    var sarif: String?

    var plan: ExportPlan { ExportPlan(csv: csv, xlsx: xlsx, junit: junit, sarif: sarif) }
}

struct ExportPlan {
    var csv: String?
    var xlsx: String?
    var junit: String?
    var sarif: String?

    var paths: [String] { [csv, xlsx, junit, sarif].compactMap(\.self) }

    func write(_ result: AuditResult, baseline: Baseline?) throws {
        if let csv {
            let folder = try Delivery.folder(csv, flag: "--csv")
            for file in csvFiles(result) { try Delivery.write(file.bytes, to: "\(folder)/\(file.name)") }
        }
        if let xlsx { try workbook(result, to: xlsx) }
        if let junit { try Delivery.write(junitReport(result), to: junit) }
        if let sarif {
            try Delivery.write(
                [UInt8](try sarifReport(result, baseline: baseline, digest: Digest.sha256Hex)), to: sarif)
        }
    }

    /// The library writes to a name; that of the whole file comes at the end.
    private func workbook(_ result: AuditResult, to path: String) throws {
        let draft = path + ".tmp"
        do throws(WorkbookError) {
            try writeXlsx(result, to: draft)
        } catch {
            try? FileManager.default.removeItem(atPath: draft)
            throw Stop(
                .cannotWrite, "\(path): không ghi được sổ XLSX (\(error.why)). Kiểm tra dung lượng đĩa và quyền ghi")
        }
        guard rename(draft, path) == 0 else {
            try? FileManager.default.removeItem(atPath: draft)
            throw Stop(.cannotWrite, "\(path): không ghi được sổ XLSX. Kiểm tra quyền ghi")
        }
    }
}
