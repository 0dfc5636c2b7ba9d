import AuditCore
import Foundation
import Testing

@testable import Reporting

#if canImport(FoundationXML)
    import FoundationXML
#endif

struct JUnitTests {
    private func cases(_ result: AuditResult) -> [String: [JUnitCase]] {
        let model = ReportModel(result)
        return Dictionary(uniqueKeysWithValues: result.criteria.map { ($0.code, JUnitSuite($0, model).cases) })
    }

    @Test func missingIsAFailureAndNotMeasuredAnError() throws {
        let cases = cases(Sample.result())
        let plans = try #require(cases["C3"])
        #expect(plans.count { $0.kind == .passed } == 9)
        #expect(plans.filter { $0.kind == .failure }.map(\.type) == ["overdue", "missing", "missing"])
        #expect(plans.allSatisfy { $0.kind != .error })
        let projects = try #require(cases["C4"])
        #expect(projects.allSatisfy { $0.kind == .error && $0.type == "unmeasured" })
        #expect(projects.contains { $0.message.contains("503") })
        let papers = try #require(cases["N1"]).filter { $0.kind == .error }
        #expect(papers.contains { $0.name == "Phần chưa đo được của N1" && $0.message == "6 tệp PDF là ảnh quét" })
        #expect(papers.contains { $0.message.contains("qd-khen-thuong-2022.pdf") })
        let scans = try #require(cases["C2"])
        #expect(scans.contains { $0.kind == .error && $0.name.contains("số 31/QĐ-SKHCN") })
    }

    @Test func whatDoesNotApplyIsSkippedWithItsReason() throws {
        var result = Sample.result()
        result.criteria[4].state = .notApplicable
        result.criteria[4].points = nil
        result.criteria[4].arithmetic = "Không áp dụng: cơ quan không soạn thảo văn bản"
        let found = try #require(cases(result)["C5"])
        #expect(found.map(\.kind) == [.skipped])
        #expect(found[0].message.contains("không soạn thảo"))
    }

    @Test func aCriterionThatFailsWithoutNamesFails() throws {
        var result = Sample.result()
        result.criteria[2].gaps = []
        let failures = try #require(cases(result)["C3"]).filter { $0.kind == .failure }
        #expect(failures.map(\.name) == ["Kết luận C3"])
    }

    @Test func aCriterionWithNothingToNameStillHasACase() throws {
        var result = Sample.result(items: 0)
        result.criteria[4].gaps = []
        #expect(try #require(cases(result)["C5"]).map(\.kind) == [.passed])
    }

    @Test(arguments: [("\u{0}", "x"), ("☠", ""), ("\u{301}", "\n")])
    func namesAreUniqueInASuite(before: String, after: String) {
        var result = Sample.result()
        for index in result.items.indices { result.items[index].title = "\(before)Cùng tên\(after)" }
        for suite in cases(result).values {
            let names = suite.map { Array(Xml("a", [("n", $0.name)]).document) }
            #expect(Set(names).count == suite.count)
        }
    }

    @Test(arguments: EscapingTests.corpus + ["\u{0}\u{1}\u{B}\u{1F}\u{FFFE}", "]]>", "\"><failure/>", "a\r\nb\tc"])
    func noStringOfAResultBecomesMarkup(text: String) throws {
        let reader = XmlNames(junitReport(Poison(text).result(from: Sample.result(items: 60))))
        #expect(reader.fault == nil)
        #expect(
            reader.elements == ["testsuites", "testsuite", "testcase", "failure", "error"]
                || reader.elements == ["testsuites", "testsuite", "testcase", "failure", "error", "skipped"])
        #expect(
            reader.attributes == [
                "name", "tests", "failures", "errors", "skipped", "time", "timestamp", "classname", "message", "type",
            ])
    }

    @Test func sameResultGivesSameBytes() { #expect(junitReport(Sample.result()) == junitReport(Sample.result())) }
}

/// The names of an XML document, read by a parser that is not ours.
final class XmlNames: NSObject, XMLParserDelegate {
    var elements: Set<String> = []
    var attributes: Set<String> = []
    var fault: String?

    init(_ bytes: [UInt8]) {
        super.init()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = self
        if !parser.parse() { fault = parser.parserError.map { "\($0)" } ?? "not XML" }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes found: [String: String]
    ) {
        elements.insert(name)
        attributes.formUnion(found.keys)
    }
}
