import AuditCore
import Foundation
import Papers

/// From what a paper says to the files of it.
enum PaperFiles {
    struct File {
        var name: String
        var bytes: [UInt8]
    }

    struct Template {
        var path: String
        var kind: PaperKind
        var template: PaperTemplate
    }

    /// The office's own template where its folder has one, else the bundled one.
    static func template(_ kind: PaperKind, in folder: String?) throws -> Template {
        var path = ""
        if let folder {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
                throw Stop(.notFound, "\(folder): không có thư mục mẫu này")
            }
            path = "\(folder)/\(kind.fileName)"
        }
        if folder == nil || !FileManager.default.fileExists(atPath: path) {
            path = try Home.path("templates/\(kind.fileName)")
        }
        let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size]) as? Int ?? 0
        if size > 64 << 20 { throw stop(.tooLarge, path, kind) }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Stop(.notFound, "\(path): không đọc được tệp mẫu")
        }
        do throws(TemplateFault) {
            return Template(path: path, kind: kind, template: try PaperTemplate([UInt8](data), kind: kind))
        } catch {
            throw stop(error, path, kind)
        }
    }

    static func files(of paper: PaperContent, _ template: Template, pdf: Bool) throws -> [File] {
        let document: [UInt8]
        do throws(TemplateFault) {
            document = try template.template.filled(with: paper)
        } catch {
            throw stop(error, template.path, template.kind)
        }
        var files = [File(name: paper.name + ".docx", bytes: document)]
        if pdf {
            files.append(
                File(
                    name: paper.name + ".pdf",
                    bytes: try printed { () throws(Printer.Fault) in
                        try Printer.pdf(ofDocument: document)
                    }))
        }
        return files
    }

    /// A PDF, or one clear word on what is missing.
    static func printed(_ print: () throws(Printer.Fault) -> [UInt8]) throws -> [UInt8] {
        do throws(Printer.Fault) {
            return try print()
        } catch {
            switch error {
            case .missing(let program, let package):
                throw Stop(
                    .unavailable,
                    "chưa có \(program) để làm bản PDF. Cài bằng: apt-get install \(package), rồi chạy lại")
            case .timedOut(let program):
                throw Stop(
                    .unavailable, "\(program) không làm xong bản PDF trong thời gian cho phép. Hãy thử lại khi máy rảnh"
                )
            case .failed(let program):
                throw Stop(
                    .unavailable, "\(program) không làm được bản PDF. Mở thử tệp DOCX bằng \(program) để xem lỗi")
            }
        }
    }

    private static func stop(_ fault: TemplateFault, _ path: String, _ kind: PaperKind) -> Stop {
        Stop(.badData, lines: fault.words(for: kind).map { "\(path): \($0)" })
    }
}
