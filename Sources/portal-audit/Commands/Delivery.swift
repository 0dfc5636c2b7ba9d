import ArgumentParser
import AuditCore
import Foundation
import Reporting

/// Writes what an audit found, and says what it means.
enum Delivery {
    static func folder(_ out: String?) throws -> String { try folder(out, flag: "--out") }

    /// `flag` is what the user would change.
    static func folder(_ out: String?, flag: String) throws -> String {
        let path = out ?? "runs/" + stamp()
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw Stop(.cannotWrite, "\(path): không tạo được thư mục kết quả. Hãy chọn nơi khác bằng \(flag) DIR")
        }
        return path
    }

    /// Files appear whole or not at all: each is written beside its name and renamed.
    static func write(_ result: AuditResult, to folder: String) throws {
        do {
            try jsonResult(result).write(to: URL(fileURLWithPath: folder + "/result.json"), options: .atomic)
            try Data(htmlReport(result))
                .write(to: URL(fileURLWithPath: folder + "/report.html"), options: .atomic)
        } catch {
            throw Stop(.cannotWrite, "\(folder): không ghi được kết quả (\(error.localizedDescription))")
        }
    }

    /// Whole or not at all.
    static func write(_ bytes: [UInt8], to path: String) throws {
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw Stop(.cannotWrite, "\(path): không ghi được (\(error.localizedDescription))")
        }
    }

    /// - Throws: the exit code that comes first in docs/exit-codes.md.
    static func deliver(
        _ result: AuditResult, to folder: String, _ options: OutputOptions, gate: GatePlan = GatePlan(),
        exports: ExportPlan = ExportPlan()
    ) throws {
        try write(result, to: folder)
        try exports.write(result, baseline: gate.policy.baseline)
        if options.json {
            FileHandle.standardOutput.write(try jsonResult(result))
        } else {
            print(terminalVerdict(result, width: width(), color: Messages.usesColor))
            print("Báo cáo: \(folder)/report.html · Dữ liệu: \(folder)/result.json")
            if !exports.paths.isEmpty { print("Đã xuất: \(exports.paths.joined(separator: " · "))") }
        }
        let passes = try gate.pass(result)
        if gate.exitsZero { return }
        if result.isPartlyUnmeasured && !options.allowUnknown { throw ExitCode.partlyUnmeasured }
        if !passes { throw ExitCode.gateFailed }
    }

    static func width() -> Int { Environment.value("COLUMNS").flatMap { Int($0) } ?? 100 }

    private static func stamp() -> String {
        let seconds = Date().timeIntervalSince1970 + 7 * 3600
        return Timestamps.folder(seconds)
    }
}
