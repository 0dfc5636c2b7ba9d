import ArgumentParser
import AuditCore
import Foundation
import Reporting
import Storing

struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: L(
            "Người duyệt quyết định những mục máy chưa chắc.", "People decide what the machine is not sure of."),
        discussion: L(
            """
            Ví dụ:
              portal-audit review                                          những mục đang chờ
              portal-audit review --one-by-one --by "Nguyễn Thị Lan"        xem và quyết định từng mục
              portal-audit review --export cho-duyet.csv                   đưa danh sách cho phòng chuyên môn
              portal-audit review --import cho-duyet.csv --by "Trần Văn Bình"
              portal-audit review --sample 30 --export mau.csv             rút mẫu để biết máy sai bao nhiêu
              portal-audit review verify                                   kiểm tra sổ quyết định
            Quyết định được ghi nối tiếp vào sổ (decisions.log) và thắng máy ở lượt chấm sau.
            """,
            """
            Examples:
              portal-audit review                                          what waits
              portal-audit review --one-by-one --by "Nguyễn Thị Lan"        look and decide, one after another
              portal-audit review --export waiting.csv                     hand the list to an office
              portal-audit review --import waiting.csv --by "Trần Văn Bình"
              portal-audit review --sample 30 --export sample.csv          draw a sample: how often does the machine err?
              portal-audit review verify                                   check the book of decisions
            Decisions are appended to a book (decisions.log) and win over the machine in the next run.
            """),
        subcommands: [ReviewListCommand.self, ReviewVerifyCommand.self], defaultSubcommand: ReviewListCommand.self)
}

struct ReviewListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: L("Những mục đang chờ: xem, xuất, nhập, quyết định.", "What waits: look, export, import, decide."))

    @Option(
        name: .customLong("run"),
        help: ArgumentHelp(
            L(
                "Thư mục kết quả; mặc định lượt mới nhất trong runs/.",
                "Folder of results; default the newest in runs/."),
            valueName: "DIR"))
    var folder: String?

    @OptionGroup var book: DecisionOptions

    @Option(help: ArgumentHelp(L("Họ tên người quyết định.", "Who decides."), valueName: "NAME"))
    var by: String?

    @Flag(name: .customLong("one-by-one"), help: ArgumentHelp(L("Hỏi từng mục.", "Ask for each.")))
    var oneByOne = false

    @Option(help: ArgumentHelp(L("Xuất danh sách ra CSV.", "Write the list as CSV."), valueName: "FILE"))
    var export: String?

    @Option(
        name: .customLong("import"),
        help: ArgumentHelp(L("Nhập CSV đã điền quyết định.", "Read decisions from CSV."), valueName: "FILE"))
    var importing: String?

    @Option(
        help: ArgumentHelp(
            L("Rút ngẫu nhiên N mục máy đã chắc.", "Draw N items that the machine is sure of."), valueName: "N"))
    var sample: Int?

    @Option(help: ArgumentHelp(L("Hạt giống của lần rút mẫu.", "Seed of the draw."), valueName: "N"))
    var seed: UInt64 = 1

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if importing != nil && (export != nil || sample != nil || oneByOne) {
            throw ValidationError(
                L(
                    "--import không đi cùng --export, --sample hay --one-by-one",
                    "--import goes with none of --export, --sample, --one-by-one"))
        }
        if let sample, !(1...10_000).contains(sample) { throw ValidationError("--sample: 1…10000") }
    }

    func run() throws {
        let (result, _) = try ResultFile.read(try folder ?? ExplainCommand.newestRun())
        if let importing { return try take(importing, of: result) }
        let draw = sample.map { Sampling(of: result, count: $0, seed: seed) }
        let items = draw.map { chosen($0, in: result) } ?? result.items.filter(\.isAsked)
        if let export {
            try Delivery.write(ReviewSheet.csv(items, in: result, sample: draw?.id), to: export)
            print(
                "\(export): \(items.count) mục. Điền cột quyet_dinh (tính, không tính, chưa rõ), ly_do, nguoi_quyet_dinh"
            )
        } else if oneByOne {
            let made = ReviewDialogue(result: result, by: by, sample: draw?.id).decisions(on: items)
            if !made.isEmpty { try keep(made) }
        } else {
            for line in ReviewList.lines(items, in: result) { print(line) }
        }
    }

    private func chosen(_ draw: Sampling, in result: AuditResult) -> [ItemVerdict] {
        let items = Dictionary(result.items.map { ($0.address, $0) }) { first, _ in first }
        return draw.drawn.compactMap { items[$0.address] }
    }

    private func take(_ path: String, of result: AuditResult) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Stop(.notFound, "\(path): không có tệp này")
        }
        let name = (path as NSString).lastPathComponent
        let sheet = ReviewSheet.decisions(
            [UInt8](data), of: result, by: by, at: Timestamp.text(Date().timeIntervalSince1970))
        guard sheet.faults.isEmpty else {
            throw Stop(
                .badData,
                lines: sheet.faults.map { "\(name):\($0.line):\($0.column): \($0.why)" }
                    + ["Chưa nhập quyết định nào. Hãy sửa các dòng trên rồi nhập lại"])
        }
        guard !sheet.decisions.isEmpty else {
            print("\(name): cột quyet_dinh còn trống, không có gì để nhập")
            return
        }
        try keep(sheet.decisions)
    }

    private func keep(_ decisions: [Decision]) throws {
        let kept = try book.append(decisions)
        print(
            "Đã ghi \(decisions.count) quyết định vào \(book.path) (cả sổ: \(kept.decisions.count)). Lượt chấm sau sẽ áp dụng"
        )
        for sample in Set(decisions.compactMap(\.sample)).sorted() {
            for line in ReviewList.lines(ErrorRate(of: sample, in: kept), sample: sample) { print(line) }
        }
    }
}

struct ReviewVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: L("Kiểm tra sổ quyết định còn nguyên vẹn.", "Check that the book of decisions is whole."))

    @OptionGroup var book: DecisionOptions

    @Option(
        name: .customLong("run"),
        help: ArgumentHelp(
            L(
                "Lượt chấm đã dùng sổ này: phát hiện sổ bị cắt bớt ở cuối.",
                "A run that used the book: finds lines cut off at its end."), valueName: "DIR"))
    var folder: String?

    @OptionGroup var global: GlobalOptions

    func run() throws {
        guard FileManager.default.fileExists(atPath: book.path) else {
            throw Stop(.notFound, "\(book.path): không có sổ quyết định này")
        }
        let found = try book.read()
        if let folder, let review = try ResultFile.read(folder).result.review, review.decisions > 0 {
            let isThere =
                review.decisions <= found.decisions.count
                && found.hash(ofLine: review.decisions) == review.head
            guard isThere else {
                throw Stop(
                    .badData,
                    "\(book.path): lượt chấm \(folder) đã dùng sổ có \(review.decisions) dòng mà sổ này không còn như thế."
                        + " Hãy lấy lại sổ từ bản sao lưu")
            }
        }
        print("\(book.path): \(found.decisions.count) quyết định, nguyên vẹn; dòng cuối \(found.head ?? "không có")")
    }
}

/// Where decisions are kept.
struct DecisionOptions: ParsableArguments {
    @Option(
        name: .customLong("decisions"),
        help: ArgumentHelp(
            L("Sổ quyết định của người duyệt.", "Book of people's decisions."), valueName: "FILE"))
    var file: String?

    var path: String { file ?? "decisions.log" }

    /// A book that is not there yet is empty. Without an option that names it, it is the one in `folder`, or here.
    func read(in folder: String? = nil) throws -> DecisionBook {
        let path = file ?? folder.map { $0 + "/decisions.log" } ?? path
        do throws(DecisionFile.Failure) {
            return try DecisionFile.read(path: path)
        } catch {
            throw Stop(error, book: path)
        }
    }

    func append(_ decisions: [Decision]) throws -> DecisionBook {
        do throws(DecisionFile.Failure) {
            return try DecisionFile.append(decisions, to: path)
        } catch {
            throw Stop(error, book: path)
        }
    }
}

extension Stop {
    /// With a label: `.busy` is a failure and an exit code, and without one `self.init(.busy, …)` would call this for ever.
    init(_ failure: DecisionFile.Failure, book path: String) {
        let name = (path as NSString).lastPathComponent
        switch failure {
        case .faulty(let fault):
            self.init(
                .badData, "\(name):\(fault.line):1: \(fault.why)",
                "Sổ quyết định không dùng được: hãy lấy lại từ bản sao lưu")
        case .system(let error): self.init(.cannotWrite, "\(error)")
        case .busy: self.init(.busy, "\(path): một lượt khác đang ghi sổ. Hãy đợi rồi thử lại")
        }
    }
}
