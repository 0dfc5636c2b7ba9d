import ArgumentParser
import AuditCore
import Foundation

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: L("Vì sao một trang được tính hay không được tính.", "Why a page was, or was not, counted."),
        discussion: L(
            "Ví dụ:\n  portal-audit explain https://…/bai-viet-12 --run runs/cong-so",
            "Example:\n  portal-audit explain https://…/article-12 --run runs/portal"))

    @Argument(help: ArgumentHelp(L("Địa chỉ trang.", "The page's address."), valueName: "URL"))
    var address: String

    @Option(
        name: .customLong("run"),
        help: ArgumentHelp(
            L(
                "Thư mục kết quả; mặc định lượt mới nhất trong runs/.",
                "Folder of results; default the newest in runs/."), valueName: "DIR"))
    var folder: String?

    @Flag(help: ArgumentHelp(L("In JSON.", "Print JSON.")))
    var json = false

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let (result, _) = try ResultFile.read(try folder ?? ExplainCommand.newestRun())
        let wanted = WebAddress(address)?.canonical.withoutFragment.href ?? address
        if let item = result.items.first(where: { $0.address == wanted || $0.address == address }) {
            if json {
                let encoder = JSONEncoder()
                encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
                FileHandle.standardOutput.write(try encoder.encode(item))
                print()
            } else {
                for line in Explanation.lines(item, in: result) { print(line) }
            }
        } else if let problem = result.coverage.problems.first(where: { $0.address == wanted || $0.address == address })
        {
            print("CHƯA ĐO ĐƯỢC: \(problem.reason)")
            if let name = problem.name { print("  Liên kết dẫn tới đây ghi: «\(name)»") }
            let codes = result.criteria.filter { problem.affects.contains($0.id) }.map(\.code)
            print("  Có thể ảnh hưởng tới: \(codes.isEmpty ? "không tiêu chí nào" : codes.joined(separator: ", "))")
        } else {
            throw Stop(
                .notFound,
                "\(address): chưa từng tải trong lượt này, hoặc không phải tin, bài, văn bản (trang danh sách, tệp, trang ngoài cổng)"
            )
        }
    }

    static func newestRun() throws -> String {
        let runs = (try? FileManager.default.contentsOfDirectory(atPath: "runs")) ?? []
        let finished = runs.sorted().last { FileManager.default.fileExists(atPath: "runs/\($0)/result.json") }
        guard let finished else {
            throw Stop(.notFound, "runs/: chưa có lượt chấm nào. Hãy chạy «portal-audit audit», hoặc nêu --run DIR")
        }
        return "runs/" + finished
    }
}
