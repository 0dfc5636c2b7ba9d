import ArgumentParser
import AuditCore
import Auditing
import Foundation
import Reporting

/// Golden results: what saved portals are judged to, kept beside them.
struct SnapshotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot",
        abstract: L(
            "Ghi, hoặc so với, kết quả đã biết của các bản lưu mẫu.",
            "Write, or compare with, known results of saved portals."
        ),
        discussion: L(
            """
            Mỗi thư mục con có profile.json và một bản lưu (site/, archive/ hoặc một tệp .warc, .warc.gz); kết quả đã biết
            là snapshot.json ở cùng chỗ.
            Ví dụ:
              portal-audit snapshot fixtures            ghi lại (xem khác biệt bằng git diff)
              portal-audit snapshot fixtures --check    mã 1 nếu kết quả khác
            """,
            """
            Each subfolder has profile.json and a saved portal (site/, archive/, or one .warc or .warc.gz); the known result
            is snapshot.json beside them.
            Examples:
              portal-audit snapshot fixtures            write (look at git diff)
              portal-audit snapshot fixtures --check    exit 1 where a result differs
            """))

    @Argument(
        help: ArgumentHelp(
            L("Thư mục chứa các bản lưu mẫu.", "Folder of saved portals."), valueName: "FOLDER"))
    var folder: String

    @Flag(help: ArgumentHelp(L("Chỉ so sánh, không ghi.", "Only compare; write nothing.")))
    var check = false

    @OptionGroup var global: GlobalOptions

    private static let golden = "snapshot.json"

    func run() throws {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw Stop(.notFound, "\(folder): không có thư mục này")
        }
        let samples = names.sorted().filter { exists("\($0)/profile.json") }
        guard !samples.isEmpty else {
            throw Stop(.notFound, "\(folder): không có thư mục con nào chứa profile.json và một bản lưu")
        }
        var different = 0
        for name in samples {
            let new = try jsonResult(try result(name))
            if check {
                if try !matches(name, new) { different += 1 }
            } else {
                let path = "\(folder)/\(name)/\(SnapshotCommand.golden)"
                try Delivery.write([UInt8](new), to: path)
                if !global.quiet { print(path) }
            }
        }
        if different > 0 {
            Messages.say(
                "\(different)/\(samples.count) bản lưu mẫu cho kết quả khác. Nếu đúng ý, chạy lại không có --check rồi xem git diff"
            )
            throw ExitCode.gateFailed
        }
    }

    private func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(folder)/\(name)") }

    private func result(_ name: String) throws -> AuditResult {
        let commission: Commission
        do {
            commission = try Commission.load(rules: nil, profile: "\(folder)/\(name)/profile.json", registers: nil)
        } catch {
            throw Stop(error)
        }
        return try judged(try Gathering.saved(try saved(name), origin: commission.agency.portal), commission, nil)
    }

    private func saved(_ name: String) throws -> String {
        if exists("\(name)/archive/portal.sqlite") { return "\(folder)/\(name)" }
        if exists("\(name)/site") { return "\(folder)/\(name)/site" }
        let files = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(name)")) ?? []
        let records = files.filter { $0.hasSuffix(".warc.gz") || $0.hasSuffix(".warc") }
        guard let file = records.first, records.count == 1 else {
            throw Stop(
                .notFound, "\(folder)/\(name): cần đúng một bản lưu: site/, archive/, hoặc một tệp .warc hay .warc.gz")
        }
        return "\(folder)/\(name)/\(file)"
    }

    private func matches(_ name: String, _ new: Data) throws -> Bool {
        let path = "\(folder)/\(name)/\(SnapshotCommand.golden)"
        guard let old = FileManager.default.contents(atPath: path) else {
            Messages.say("KHÁC \(name): chưa có \(path); chạy không có --check để ghi")
            return false
        }
        if old == new {
            if !global.quiet { print("đạt \(name)") }
            return true
        }
        do {
            let lines = try JsonDifference.lines(old, new)
            Messages.say("KHÁC \(name): \(path)")
            for line in lines.isEmpty ? ["chỉ khác cách viết (dấu cách, thứ tự khóa)"] : lines {
                Messages.say("  \(line)")
            }
        } catch {
            throw Stop(.badData, "\(path): không phải JSON (\(error.localizedDescription))")
        }
        return false
    }
}
