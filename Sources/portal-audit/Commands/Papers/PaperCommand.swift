import ArgumentParser
import AuditCore
import Auditing
import Foundation
import Papers
import Reporting

struct PaperCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "paper",
        abstract: L(
            "Lập công văn, báo cáo, phiếu tự chấm, danh mục tài liệu kiểm chứng (DOCX) từ một kết quả.",
            "Draft official papers (DOCX) from a result."),
        discussion: L(
            """
            Ví dụ:
              portal-audit paper cong-van runs/cong-so --profile so-khcn.json              mỗi đơn vị còn thiếu một công văn
              portal-audit paper cong-van runs/cong-so --unit thanh-tra --pdf              một đơn vị, thêm bản PDF
              portal-audit paper bao-cao runs/cong-so --period quy                         báo cáo quý gửi Giám đốc
              portal-audit paper phieu runs/cong-so --templates mau-cua-so                 theo mẫu Word của cơ quan
              portal-audit paper tai-lieu runs/cong-so                                     danh mục và gói ZIP bằng chứng
            Số, ngày và chữ ký để trống cho văn thư. Sửa mẫu: docs/papers.md
            """,
            """
            Examples:
              portal-audit paper cong-van runs/portal --profile agency.json    one letter for each unit that has gaps
              portal-audit paper bao-cao runs/portal --period quy              the quarter's report to the director
              portal-audit paper phieu runs/portal --pdf                       the self-score form, also as PDF
              portal-audit paper tai-lieu runs/portal                          list and ZIP bundle of the evidence
            """))

    @Argument(
        help: ArgumentHelp(
            L("Loại giấy: cong-van, bao-cao, phieu, tai-lieu.", "Kind: cong-van, bao-cao, phieu, tai-lieu."),
            valueName: "KIND"))
    var kind: PaperKind

    @Argument(
        help: ArgumentHelp(
            L("Thư mục kết quả hoặc result.json.", "Folder of results, or result.json."), valueName: "RUN"))
    var source: String

    @Option(
        help: ArgumentHelp(
            L("Hồ sơ cơ quan, như khi chấm.", "Agency profile, as the result was judged by."), valueName: "FILE"))
    var profile: String?

    @Option(help: ArgumentHelp(L("Tệp bộ tiêu chí.", "Rules file."), valueName: "FILE"))
    var rules: String?

    @Option(
        help: ArgumentHelp(
            L(
                "Chỉ đơn vị này (mã trong hồ sơ; dùng được nhiều lần).",
                "Only this unit (its id in the profile; may be repeated)."), valueName: "ID"))
    var unit: [String] = []

    @Option(help: ArgumentHelp(L("Kỳ báo cáo: thang, quy, nam.", "Period: thang, quy, nam (month, quarter, year).")))
    var period = ReportPeriod.month

    @Option(
        help: ArgumentHelp(
            L(
                "Thư mục mẫu Word của cơ quan; mẫu nào không có trong đó thì dùng mẫu đi kèm.",
                "Folder of the office's own templates; those not in it are the bundled ones."), valueName: "DIR"))
    var templates: String?

    @Option(
        help: ArgumentHelp(
            L("Bản lưu, nếu không nằm trong RUN/archive.", "The archive, when it is not in RUN/archive."),
            valueName: "PATH"))
    var archive: String?

    @Option(
        help: ArgumentHelp(
            L("Thư mục ghi giấy tờ; mặc định RUN/papers.", "Folder for the papers; default RUN/papers."),
            valueName: "DIR"))
    var out: String?

    @Flag(help: ArgumentHelp(L("Ghi thêm bản PDF (cần LibreOffice).", "Write PDF too (needs LibreOffice).")))
    var pdf = false

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if kind != .letter && !unit.isEmpty {
            throw ValidationError(L("--unit chỉ dùng với cong-van.", "--unit goes with cong-van alone."))
        }
    }

    func run() throws {
        let (result, folder) = try ResultFile.read(source)
        let desk = try desk(for: result)
        let template = try PaperFiles.template(kind, in: templates)
        let target = out ?? folder + "/papers"
        switch kind {
        case .letter:
            let debtors = try debtors(of: desk)
            if debtors.isEmpty { Messages.say("Không đơn vị nào còn nội dung thiếu: không có công văn nào để lập") }
            try deliver(desk.letters(to: debtors), template, to: target)
        case .report: try deliver([desk.report(period)], template, to: target)
        case .selfScore: try deliver([desk.selfScore()], template, to: target)
        case .evidence: try bundle(result, desk, template, archive ?? folder, to: target)
        }
    }

    private func desk(for result: AuditResult) throws -> PaperDesk {
        let commission: Commission
        do throws(CommissionError) {
            let fallback = profile == nil ? try? Home.path("rules.json") : nil
            commission = try Commission.load(rules: rules ?? fallback, profile: profile, registers: nil)
        } catch {
            throw Stop(error)
        }
        guard commission.agency.id == result.agency.id else {
            throw Stop(
                .badData,
                "kết quả là của «\(result.agency.name)», hồ sơ là của «\(commission.agency.name)»."
                    + " Hãy nêu --profile FILE đã dùng khi chấm")
        }
        if commission.rules.sha256 != result.ruleset.sha256 {
            Messages.say(
                "Lưu ý: bộ tiêu chí đã thay đổi từ khi chấm; căn cứ lấy theo bản hiện nay. Nên chạy lại «portal-audit judge»"
            )
        }
        return PaperDesk(result, agency: commission.agency, settings: commission.papers, rules: commission.rules)
    }

    private func debtors(of desk: PaperDesk) throws -> [PaperDesk.Debtor] {
        let all = desk.debtors
        if unit.isEmpty { return all }
        return try unit.map { id in
            guard let debtor = all.first(where: { $0.id == id }) else {
                let known = all.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")
                throw Stop(
                    .notFound,
                    "--unit «\(id)»: đơn vị này không còn nội dung thiếu, hoặc không có mã như vậy. Đơn vị còn thiếu: \(known)"
                )
            }
            return debtor
        }
    }

    private func deliver(_ papers: [PaperContent], _ template: PaperFiles.Template, to folder: String) throws {
        // Everything is made before anything is written.
        let files = try papers.flatMap { try PaperFiles.files(of: $0, template, pdf: pdf) }
        let folder = try Delivery.folder(folder)
        for file in files { try Delivery.write(file.bytes, to: "\(folder)/\(file.name)") }
        if !global.quiet { for file in files { print("\(folder)/\(file.name)") } }
    }

    private func bundle(
        _ result: AuditResult, _ desk: PaperDesk, _ template: PaperFiles.Template, _ archive: String, to folder: String
    ) throws {
        let holdings = try Gathering.saved(archive, origin: result.agency.portal)
        let folder = try Delivery.folder(folder)
        let name = "tai-lieu-kiem-chung.zip"
        var files: [PaperFiles.File] = []
        let entries: [EvidenceEntry]
        do {
            entries = try EvidenceBundle.write(result, from: holdings, to: "\(folder)/\(name)") { entries in
                files = try PaperFiles.files(of: desk.evidenceList(entries, bundle: name), template, pdf: pdf)
                // A PDF says when it was made; the bundle is the same whenever it is made.
                return files.filter { $0.name.hasSuffix(".docx") }.map { ($0.name, $0.bytes) }
            }
        } catch EvidenceBundle.Fault.otherArchive {
            throw Stop(
                .badData,
                "\(archive): bản lưu không có tài liệu nào đã được tính trong kết quả này. Hãy nêu --archive PATH của lượt tải đã chấm"
            )
        } catch EvidenceBundle.Fault.cannotWrite(let why) {
            throw Stop(.cannotWrite, "\(folder)/\(name): không ghi được gói tài liệu (\(why))")
        } catch let stop as Stop {
            throw stop
        } catch {
            throw Stop(.badData, "\(archive): không đọc được bản lưu (\(error))")
        }
        for file in files { try Delivery.write(file.bytes, to: "\(folder)/\(file.name)") }
        let missing = entries.count { $0.path == nil }
        if missing > 0 {
            Messages.say("\(missing) tài liệu được tính không có trong bản lưu; danh mục ghi rõ từng tài liệu")
        }
        if !global.quiet { for path in files.map(\.name) + [name] { print("\(folder)/\(path)") } }
    }
}

extension PaperKind: ExpressibleByArgument {}
extension ReportPeriod: ExpressibleByArgument {}
