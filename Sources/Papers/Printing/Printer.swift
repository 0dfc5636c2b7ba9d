import Foundation
import Tools

/// Makes PDF of papers and reports by programs that offices have: tagged, with the fonts in it.
package enum Printer {
    package enum Fault: Error, Equatable {
        /// The Debian package that has the program.
        case missing(program: String, package: String)
        case timedOut(program: String)
        case failed(program: String)
    }

    /// A4 pages of a Word document, by LibreOffice.
    package static func pdf(ofDocument bytes: [UInt8]) throws(Fault) -> [UInt8] {
        let suite = OfficeSuite(timeLimit: 120)
        guard suite.isThere else { throw .missing(program: "LibreOffice", package: "libreoffice-writer-nogui") }
        guard let folder = TemporaryFolder(), folder.write(bytes, as: "paper.docx") else {
            throw .failed(program: "LibreOffice")
        }
        let outcome = suite.convert(["paper.docx"], in: folder, to: documentFormat)
        return try result(outcome, folder.bytes(of: "out/paper.pdf", limit: 256 << 20), "LibreOffice")
    }

    /// A report's page as its print style lays it out, by Chromium.
    package static func pdf(ofPage bytes: [UInt8]) throws(Fault) -> [UInt8] {
        guard let chromium = browsers.lazy.compactMap({ Subprocess.find($0) }).first else {
            throw .missing(program: "Chromium", package: "chromium")
        }
        guard let folder = TemporaryFolder(), folder.make("profile"), folder.write(bytes, as: "page.html") else {
            throw .failed(program: "Chromium")
        }
        var process = Subprocess(timeLimit: 120)
        // The browser reserves address space by the terabyte.
        process.memoryLimit = nil
        process.outputLimit = 256 << 20
        process.environment = ["HOME=" + folder.path, "TMPDIR=" + folder.path]
        var arguments = [
            "--headless=new", "--disable-gpu", "--no-first-run", "--disable-extensions",
            "--disable-background-networking",
            "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=" + folder.path + "/profile",
            "--no-pdf-header-footer", "--generate-pdf-document-outline", "--print-to-pdf=" + folder.path + "/page.pdf",
        ]
        // Its sandbox refuses root; the page has no script, and its policy forbids any.
        if getuid() == 0 { arguments.append("--no-sandbox") }
        let outcome = process.run(
            chromium, arguments + ["file://" + folder.path + "/page.html"], output: folder.path + "/log")
        return try result(outcome, folder.bytes(of: "page.pdf", limit: 256 << 20), "Chromium")
    }

    private static func result(
        _ outcome: Subprocess.Outcome, _ bytes: [UInt8]?, _ program: String
    ) throws(Fault) -> [UInt8] {
        if outcome == .timedOut { throw .timedOut(program: program) }
        guard let bytes, bytes.starts(with: Array("%PDF-".utf8)) else { throw .failed(program: program) }
        return bytes
    }

    private static let browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

    /// Tagged; bookmarks of headings; links stay links.
    private static let documentFormat: String = {
        let options = ["UseTaggedPDF", "ExportBookmarks"].map { "\"\($0)\":{\"type\":\"boolean\",\"value\":\"true\"}" }
        return "pdf:writer_pdf_Export:{\(options.joined(separator: ","))}"
    }()
}
