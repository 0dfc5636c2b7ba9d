import ArgumentParser
import AuditCore
import Foundation
import Reading

/// Words of files as an audit reads them.
struct DevText: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "text", abstract: "Chữ của tệp: một tệp ra màn hình, nhiều tệp ra thư mục (--out)")

    @Argument(help: "Tệp cần đọc.")
    var files: [String]

    @Option(help: "Thư mục nhận TÊN.txt của từng tệp; tệp không đọc được thì không có.")
    var out: String?

    func run() throws {
        let captures = files.map { path in
            let body = FileManager.default.contents(atPath: path).map { [UInt8]($0) } ?? []
            return Capture(
                address: "file:///" + (path as NSString).lastPathComponent, fetchedAt: nil,
                result: .response(Capture.Response(status: 200, headers: [], body: body)))
        }
        if let out { try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true) }
        for (path, page) in zip(files, PageReader().read(all: captures)) {
            let name = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
            var note = page.unreadable ?? page.words.map { "\($0.means.rawValue)" } ?? "page"
            if let words = page.words {
                if let encoding = words.encoding { note += " " + encoding }
                if words.isPartial { note += " partial" }
            }
            if let recipients = page.document?.recipients { note += " recipients=\(recipients.count)" }
            if let number = page.document?.number { note += " number=\(number)" }
            try FileHandle.standardError.write(contentsOf: Data("\(name)\t\(note)\n".utf8))
            guard page.unreadable == nil else { continue }
            let text = Data((page.text + "\n").utf8)
            if let out {
                try text.write(to: URL(fileURLWithPath: out + "/" + name + ".txt"))
            } else {
                try FileHandle.standardOutput.write(contentsOf: text)
            }
        }
    }
}
