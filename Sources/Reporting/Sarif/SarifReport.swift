package import AuditCore
package import Foundation

/// A result as SARIF 2.1.0 (OASIS): a rule for each criterion, a result for each gap.
///
/// - Parameters:
///   - result: what to tell.
///   - baseline: what a result is new or unchanged against; nil for none.
///   - digest: SHA-256 in hexadecimal digits.
/// - Returns: JSON, the same for the same result.
/// - Throws: what the encoder throws.
package func sarifReport(
    _ result: AuditResult, baseline: Baseline? = nil, digest: ([UInt8]) -> String
) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    var data = try encoder.encode(SarifLog(result, baseline, digest))
    data.append(UInt8(ascii: "\n"))
    return data
}

extension SarifLog {
    /// GitHub takes no more results in one run.
    static let limit = 25_000

    init(_ result: AuditResult, _ baseline: Baseline?, _ digest: ([UInt8]) -> String) {
        let model = ReportModel(result)
        // The most pressing first: where there are too many, those are kept.
        let gaps = model.gaps.prefix(SarifLog.limit)
        var seen: Set<String> = []
        let results = gaps.map { named in
            let criterion = result.criteria[named.criterion]
            var mark = SarifLog.fingerprint(named.gap, criterion, digest)
            var number = 1
            while !seen.insert(mark).inserted {
                number += 1
                mark = SarifLog.fingerprint(named.gap, criterion, digest, number)
            }
            return Result(named.gap, criterion, index: named.criterion, fingerprint: mark, baseline, asOf: result.asOf)
        }
        var notes = result.coverage.open.map { Notification($0, model) }
        if result.coverage.crawl?.end != .complete {
            let end = result.coverage.crawl.map { "Lượt tải chưa trọn: \($0.end.words)" }
            notes.insert(Notification(end ?? "Không rõ bản lưu đã đủ trang chưa"), at: 0)
        }
        if model.gaps.count > gaps.count {
            let rest = model.gaps.count - gaps.count
            notes.append(Notification("Còn \(rest.vietnamese) việc thiếu không ghi ở đây; xem report.html"))
        }
        let year = result.ruleset.period.from.year
        runs = [
            Run(
                tool: Tool(
                    driver: Driver(
                        version: result.tool.split(separator: " ").last.map(String.init) ?? result.tool,
                        rules: result.criteria.map(Rule.init))),
                automationDetails: Automation(id: "\(result.agency.id)/\(result.ruleset.id)/\(year)/"),
                invocations: [Invocation(toolExecutionNotifications: notes.isEmpty ? nil : notes)], results: results)
        ]
    }

    /// Of criterion and gap, never of a line: moving lines in the rules keeps every one.
    static func fingerprint(
        _ gap: Gap, _ criterion: CriterionResult, _ digest: ([UInt8]) -> String, _ number: Int = 1
    ) -> String {
        let twin = number > 1 ? "\n\(number)" : ""
        return digest(Array("\(criterion.id)\n\(gap.identity)\(twin)".utf8))
    }
}

extension SarifLog.Rule {
    init(_ criterion: CriterionResult) {
        let quotes = criterion.legal.map { quote in
            let place = [quote.document, quote.clause].compactMap(\.self).joined(separator: ", ")
            return quote.quote.map { "«\($0)» – \(place)" } ?? place
        }
        let law = quotes.isEmpty ? "Bộ tiêu chí không dẫn căn cứ." : quotes.joined(separator: "\n")
        self.init(
            id: criterion.id, name: plain(criterion.code),
            shortDescription: .init(plain("\(criterion.code). \(criterion.title)")),
            fullDescription: .init(plain(criterion.title)), help: .init(multiline(law)),
            defaultConfiguration: .init(level: criterion.points == nil ? "note" : "warning"),
            properties: .init(tags: ["cong-thong-tin-dien-tu", plain(criterion.kind)]))
    }
}

extension SarifLog.Result {
    init(
        _ gap: Gap, _ criterion: CriterionResult, index: Int, fingerprint: String, _ baseline: Baseline?, asOf: Day
    ) {
        ruleId = criterion.id
        ruleIndex = index
        // What may be there after all is open: it is neither a fail nor a pass.
        kind = gap.uncertain ? "open" : "fail"
        level = gap.uncertain ? "none" : gap.state == .overdue ? "error" : criterion.points == nil ? "note" : "warning"
        message = .init(plain("\(criterion.code): \(gap.sentence)"))
        let place = RulePlace(criterion.rule)
        locations = [
            .init(
                physicalLocation: .init(
                    artifactLocation: .init(uri: place.file, uriBaseId: "%SRCROOT%"),
                    region: .init(startLine: place.line)))
        ]
        // GitHub tells results apart by the second name only, and would else reckon it from the line.
        partialFingerprints = ["gapKey/v1": fingerprint, "primaryLocationLineHash": "\(fingerprint.prefix(32)):1"]
        let address = gap.key.utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst()
        if let page = WebAddress(String(decoding: address, as: UTF8.self)) {
            relatedLocations = [
                .init(
                    id: 1, message: .init("Trang trên Cổng"),
                    physicalLocation: .init(artifactLocation: .init(uri: page.text, uriBaseId: nil), region: nil))
            ]
        }
        if let waiver = gap.waiver {
            let words = "Miễn đến \(waiver.until.vietnamese) theo \(waiver.paper), \(waiver.approver): \(waiver.reason)"
            suppressions = [.init(justification: plain(words))]
        }
        guard let baseline else { return }
        let entry = baseline.entry(of: gap)
        baselineState = entry == nil ? "new" : "unchanged"
        if let entry, let until = entry.until, until >= asOf {
            let who = entry.who.map { "\($0) chấp nhận" } ?? "Được chấp nhận"
            suppressions = [.init(justification: plain("\(who) đến \(until.vietnamese)"))]
        }
    }
}

extension SarifLog.Notification {
    init(_ problem: Problem, _ model: ReportModel) {
        let codes = problem.affects.isEmpty ? "" : " (\(model.codes(problem.affects)))"
        self.init(
            "Chưa đo được\(codes): \(problem.name.map { "«\($0)» " } ?? "")\(problem.address) – \(problem.reason)")
    }

    init(_ words: String) { self.init(message: .init(plain(words))) }
}

/// `rules.json:47:13` taken apart; the first line where nobody knows.
private struct RulePlace {
    var file = "rules.json"
    var line = 1

    init(_ place: String?) {
        guard let place else { return }
        let parts = place.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count >= 3, let number = Int(parts[parts.count - 2]), number > 0 else { return }
        line = number
        let name = parts.dropLast(2).joined(separator: ":")
        // A relative reference: what a URI cannot hold is written by its bytes.
        file = name.utf8.map { byte in
            switch byte {
            case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"),
                UInt8(ascii: "/"):
                String(decoding: [byte], as: UTF8.self)
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}

/// Lines stay lines; all else as ``plain(_:)``.
private func multiline(_ text: String) -> String {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        .map { plain(String(decoding: $0, as: UTF8.self)) }.joined(separator: "\n")
}
