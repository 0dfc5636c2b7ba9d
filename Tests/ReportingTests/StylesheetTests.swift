import Foundation
import Testing

@testable import Reporting

struct StylesheetTests {
    /// The policy lets in exactly this style; `openssl` says what its hash is, not we.
    @Test func hashInThePolicyIsTheHashOfTheStyle() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "portal-audit-style-\(UUID().uuidString).css")
        try Data(Stylesheet.css.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["openssl", "dgst", "-sha256", "-binary", file.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let digest = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(digest.count == 32)
        #expect(digest.base64EncodedString() == Stylesheet.hash)
    }

    @Test func styleHoldsNothingThatWouldEndItOrLeaveThePage() {
        for word in ["<", "url(http", "@import", "expression", "\u{0}"] {
            #expect(!Stylesheet.css.utf8.elementsEqual(word.utf8) && !Stylesheet.css.contains(word))
        }
    }
}
