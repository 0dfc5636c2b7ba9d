package import AuditCore

/// A result as JUnit XML: a suite for each criterion, a case for each thing that is there, is missing or is not known.
///
/// Missing is a failure; not measured is an error, never a failure and never a pass; not applicable is skipped. What is
/// said stands in the body too, because some readers show no `message`.
package func junitReport(_ result: AuditResult) -> [UInt8] {
    let model = ReportModel(result)
    let suites = result.criteria.map { JUnitSuite($0, model) }
    var attributes: Xml.Attributes = [
        ("name", "\(result.ruleset.id) \(result.ruleset.version) – \(result.agency.name)")
    ]
    attributes += JUnitSuite.counts(suites.flatMap(\.cases))
    return Xml("testsuites", attributes, children: suites.map(\.xml)).document
}

/// The cases of one criterion.
struct JUnitSuite {
    let criterion: CriterionResult
    let className: String
    let asOf: Day
    private(set) var cases: [JUnitCase] = []

    init(_ criterion: CriterionResult, _ model: ReportModel) {
        self.criterion = criterion
        asOf = model.result.asOf
        let ruleset = model.result.ruleset
        // Dots part a class name; without the rules' own version, so that a correction of them starts no new history.
        let parts = ruleset.id.utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
        className = (parts + ["\(ruleset.period.from.year)", criterion.code]).joined(separator: ".")
        cases = unique(JUnitCase.all(of: criterion, model))
    }

    var xml: Xml {
        var attributes: Xml.Attributes = [
            ("name", "\(criterion.code) – \(criterion.title)"), ("timestamp", "\(asOf)T00:00:00"),
        ]
        attributes += JUnitSuite.counts(cases)
        return Xml("testsuite", attributes, children: cases.map { $0.xml(className) })
    }

    static func counts(_ cases: [JUnitCase]) -> Xml.Attributes {
        func count(_ kind: JUnitCase.Kind) -> String { String(cases.count { $0.kind == kind }) }
        return [
            ("tests", String(cases.count)), ("failures", count(.failure)), ("errors", count(.error)),
            ("skipped", count(.skipped)), ("time", "0"),
        ]
    }

    /// Readers drop a case whose name another one has.
    private func unique(_ cases: [JUnitCase]) -> [JUnitCase] {
        var taken: Set<[UInt8]> = []
        return cases.map { item in
            var item = item
            var number = 1
            let name = item.name
            while !taken.insert(Array(shownInXml(item.name).utf8)).inserted {
                number += 1
                item.name = "\(name) (\(number))"
            }
            return item
        }
    }

    private func shownInXml(_ text: String) -> String {
        var bytes: [UInt8] = []
        Escaped.append(text, to: &bytes)
        return String(decoding: bytes.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    }
}

struct JUnitCase {
    enum Kind { case passed, failure, error, skipped }

    var name: String
    var kind: Kind
    /// `missing`, `overdue`, `unmeasured`, … for failures and errors.
    var type = ""
    var message = ""

    func xml(_ className: String) -> Xml {
        let attributes: Xml.Attributes = [("classname", className), ("name", name), ("time", "0")]
        let outcome: Xml? =
            switch kind {
            case .passed: nil
            case .failure: Xml("failure", [("message", message), ("type", type)], text: message)
            case .error: Xml("error", [("message", message), ("type", type)], text: message)
            case .skipped: Xml("skipped", [("message", message)], text: message)
            }
        return Xml("testcase", attributes, children: outcome.map { [$0] } ?? [])
    }
}

extension JUnitCase {
    static func all(of criterion: CriterionResult, _ model: ReportModel) -> [JUnitCase] {
        if criterion.state == .notApplicable {
            return [JUnitCase(name: criterion.title, kind: .skipped, message: criterion.arithmetic)]
        }
        var cases = criterion.countedItems.map { address in
            JUnitCase(name: model.item(address).map { name($0.verdict) } ?? address, kind: .passed)
        }
        cases += criterion.gaps.map { gap in
            if gap.waiver != nil { return JUnitCase(name: gap.name, kind: .skipped, message: gap.sentence) }
            return gap.uncertain
                ? JUnitCase(name: gap.name, kind: .error, type: "unmeasured", message: gap.sentence)
                : JUnitCase(
                    name: gap.name, kind: .failure, type: gap.isOverdue ? "overdue" : "missing",
                    message: gap.sentence)
        }
        cases += unknown(criterion, model)
        // What the names do not tell: a criterion that fails without any, or has nothing to show.
        if criterion.state == .fail, !cases.contains(where: { $0.kind == .failure }) {
            cases.append(
                JUnitCase(
                    name: "Kết luận \(criterion.code)", kind: .failure, type: "points", message: criterion.arithmetic))
        }
        if cases.isEmpty { cases.append(JUnitCase(name: "Kết luận \(criterion.code)", kind: .passed)) }
        return cases
    }

    private static func name(_ item: ItemVerdict) -> String {
        let number = item.number.map { " (số \(numberWords($0)))" } ?? ""
        return item.shownTitle + number
    }

    private static func unknown(_ criterion: CriterionResult, _ model: ReportModel) -> [JUnitCase] {
        var cases: [JUnitCase] = []
        let isOpen = criterion.isUnmeasured || criterion.state == .informative && !criterion.unknowns.isEmpty
        if isOpen {
            cases.append(
                JUnitCase(
                    name: "Phần chưa đo được của \(criterion.code)", kind: .error, type: "unmeasured",
                    message: criterion.measurementUnknowns.joined(separator: "; ")))
        } else if criterion.state == .unknown {
            cases.append(
                JUnitCase(
                    name: "Ngưỡng điểm của \(criterion.code)", kind: .skipped,
                    message: criterion.unknowns.joined(separator: "; ")))
        }
        return cases
            + model.result.coverage.open.filter { $0.affects.contains(criterion.id) }.map { problem in
                JUnitCase(
                    name: "Chưa đo được: \(problem.name ?? problem.address)", kind: .error, type: "unmeasured",
                    message: "\(problem.address): \(problem.reason)")
            }
    }
}
