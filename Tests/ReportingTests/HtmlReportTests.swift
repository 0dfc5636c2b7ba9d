import AuditCore
import Foundation
import Testing

@testable import Reporting

struct HtmlReportTests {
    /// Mostly about something else; or two in five judged for a criterion, as on the bundled portal.
    @Test(arguments: [false, true]) func reportOfAThousandItemsStaysUnderThreeHundredKilobytes(isDense: Bool) {
        let result = isDense ? LargeSample.result() : Sample.result(items: 1000)
        #expect(result.items.count == 1000)
        let bytes = htmlReport(result).count
        #expect(bytes <= 300_000, "\(bytes) bytes")
    }

    @Test func sameResultGivesSameBytes() {
        #expect(htmlReport(Sample.result()) == htmlReport(Sample.result()))
    }

    /// For `scripts/check-report`: set PORTAL_AUDIT_REPORT_OUT to a folder.
    @Test func reportsAreWrittenWhereAsked() throws {
        let pages = [
            "sample": Sample.result(), "large": LargeSample.result(), "empty": Sample.empty,
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
