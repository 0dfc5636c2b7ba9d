import AuditCore
import Foundation
import Testing

@testable import Reporting

struct HtmlReportTests {
    @Test func reportOfAThousandItemsStaysUnderThreeHundredKilobytes() {
        let bytes = htmlReport(Sample.result(items: 1000)).count
        #expect(bytes < 300_000, "\(bytes) bytes")
    }

    @Test func everyItemIsPrintedOnceInTheAnnex() {
        let result = Sample.result(items: 1000)
        let lines = htmlReport(result).split(separator: UInt8(ascii: "\n"))
        let places = lines.filter { $0.starts(with: "<li id=i".utf8) }.map { line in
            String(decoding: line.dropFirst(8).prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
        }
        #expect(places.count == 1000)
        #expect(Set(places) == Set(result.items.indices.map { "\($0 + 1)" }))
    }

    @Test func sameResultGivesSameBytes() {
        #expect(htmlReport(Sample.result()) == htmlReport(Sample.result()))
    }

    /// For `scripts/check-report`: set PORTAL_AUDIT_REPORT_OUT to a folder.
    @Test func reportsAreWrittenWhereAsked() throws {
        let pages = [
            "sample": Sample.result(), "large": Sample.result(items: 1000), "empty": Sample.empty,
            "hostile": Poison("'\u{301}\"><b>\u{202E}").result(from: Sample.result(items: 60)),
        ]
        for (name, result) in pages {
            let bytes = htmlReport(result)
            #expect(bytes.starts(with: "<!doctype html>".utf8))
            guard let folder = ProcessInfo.processInfo.environment["PORTAL_AUDIT_REPORT_OUT"] else { continue }
            try Data(bytes).write(to: URL(filePath: folder).appending(path: name + ".html"))
            try Data(terminalVerdict(result, width: 100, color: false, report: "report.html").utf8)
                .write(to: URL(filePath: folder).appending(path: name + ".txt"))
            try jsonResult(result).write(to: URL(filePath: folder).appending(path: name + ".json"))
        }
    }
}
