import ArgumentParser
import AuditCore
import Foundation
import Storing

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: L(
            "Xuất bản lưu của một lượt tải cho các công cụ lưu trữ web khác.",
            "Export a run's archive for other web-archive tools."),
        discussion: L(
            "Ví dụ:\n  portal-audit export runs/cong-so --wacz cong-so.wacz\n  portal-audit export runs/cong-so --cdxj index.cdxj",
            "Examples:\n  portal-audit export runs/portal --wacz portal.wacz\n  portal-audit export runs/portal --cdxj index.cdxj"
        ))

    @Argument(help: ArgumentHelp(L("Thư mục của lượt tải.", "A run's folder."), valueName: "RUN"))
    var source: String

    @Option(
        help: ArgumentHelp(
            L(
                "Ghi một tệp WACZ 1.1.1 (mở được bằng ReplayWeb.page).",
                "Write a WACZ 1.1.1 file (ReplayWeb.page opens it)."),
            valueName: "FILE"))
    var wacz: String?

    @Option(
        help: ArgumentHelp(
            L("Ghi mục lục CDXJ của các tệp WARC.", "Write a CDXJ index of the WARC files."), valueName: "FILE"))
    var cdxj: String?

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if wacz == nil && cdxj == nil {
            throw ValidationError(L("Hãy nêu --wacz FILE hoặc --cdxj FILE.", "Name --wacz FILE or --cdxj FILE."))
        }
    }

    func run() throws {
        let folder = [source, source + "/archive"].first {
            FileManager.default.fileExists(atPath: $0 + "/portal.sqlite")
        }
        guard let folder else {
            throw Stop(.notFound, "\(source): không có bản lưu nào của portal-audit trong thư mục này")
        }
        let export: ArchiveExport
        do {
            export = try ArchiveExport(folder: folder)
        } catch {
            throw Stop(.badData, "\(folder): không đọc được bản lưu (\(error))")
        }
        if let cdxj {
            try writing(cdxj) { try export.cdxj(to: cdxj) }
        }
        if let wacz {
            let title = URL(fileURLWithPath: source).standardizedFileURL.lastPathComponent
            try writing(wacz) {
                try export.wacz(to: wacz, title: title, at: Timestamp.text(Date().timeIntervalSince1970))
            }
        }
    }

    private func writing<T>(_ path: String, _ write: () throws -> T) throws {
        do {
            _ = try write()
        } catch {
            throw Stop(
                .cannotWrite, "\(path): không ghi được (\(error)). Kiểm tra bản lưu, dung lượng đĩa và quyền ghi")
        }
        if !global.quiet { print(path) }
    }
}
