import ArgumentParser
import AuditCore
import Foundation
import Reporting

/// Writes what an audit found, and says what it means.
enum Delivery {
    static func folder(_ out: String?) throws -> String {
        let path = out ?? "runs/" + stamp()
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw Stop(.cannotWrite, "\(path): không tạo được thư mục kết quả. Hãy chọn nơi khác bằng --out DIR")
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

    static func deliver(_ result: AuditResult, to folder: String, _ options: OutputOptions) throws {
        try write(result, to: folder)
        if options.json {
            FileHandle.standardOutput.write(try jsonResult(result))
        } else {
            print(terminalVerdict(result, width: width(), color: Messages.usesColor))
            print("Báo cáo: \(folder)/report.html · Dữ liệu: \(folder)/result.json")
        }
        if isPartlyUnmeasured(result) && !options.allowUnknown { throw ExitCode.partlyUnmeasured }
    }

    /// Something that may change a criterion could not be measured.
    static func isPartlyUnmeasured(_ result: AuditResult) -> Bool {
        if result.coverage.crawl?.end != .complete { return true }
        let scored = Set(result.criteria.filter { $0.points != nil }.map(\.id))
        if result.coverage.open.contains(where: { !scored.isDisjoint(with: $0.affects) }) { return true }
        // A threshold that nobody knows is a gap in the rules, not in the measurement.
        return result.criteria.contains { criterion in
            criterion.state == .unknown && criterion.unknowns.contains { $0 != Scoring.unknownThresholdWords }
        }
    }

    static func width() -> Int { Environment.value("COLUMNS").flatMap { Int($0) } ?? 100 }

    private static func stamp() -> String {
        let seconds = Date().timeIntervalSince1970 + 7 * 3600
        return Timestamps.folder(seconds)
    }
}
