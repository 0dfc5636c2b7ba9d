package import AuditCore
import Foundation
import Reading
import Storing

/// From what is kept to the result: no network, no clock.
package struct Judging {
    package static let tool = "portal-audit 0.1.0"

    /// `asOf` overrides the commission's day; without either, the day of the last fetch is taken, and where the source
    /// does not say one this throws ``CommissionError/noDay``.
    package static func result(
        of holdings: Holdings, by commission: Commission, asOf: Day? = nil
    ) throws -> AuditResult {
        let (context, facts) = try context(of: holdings, by: commission, asOf: asOf)
        var result = Judge.judge(context, source: facts.source, coverage: facts.coverage, tool: tool)
        result.hygiene = SiteHygiene(
            facts.items, broken: facts.coverage.problems, asOf: context.asOf, systemName: PageReader.systemName)
        return result
    }

    /// What the judge looks at, before it judges.
    package static func judgeContext(of holdings: Holdings, by commission: Commission, asOf: Day? = nil) throws
        -> JudgeContext
    {
        try context(of: holdings, by: commission, asOf: asOf).0
    }

    private static func context(
        of holdings: Holdings, by commission: Commission, asOf: Day?
    ) throws -> (JudgeContext, Assembled) {
        let facts = try assemble(holdings, commission)
        guard let day = asOf ?? commission.asOf ?? facts.source.lastFetch.flatMap(vietnameseDay) else {
            throw CommissionError.noDay
        }
        guard !facts.items.isEmpty else {
            throw CommissionError.noPages(hosts: facts.hosts, wanted: commission.agency.hosts)
        }
        guard day >= commission.rules.period.from else {
            throw CommissionError.dayBeforePeriod(day, commission.rules.period)
        }
        let expired = commission.waivers.filter { $0.until < day }
        guard expired.isEmpty else {
            throw CommissionError.faulty(
                lines: expired.map { waiver in
                    "V031 \(waiver.place): miễn trừ «\(waiver.gap)» đã hết hạn ngày \(waiver.until.vietnamese):"
                        + " gia hạn bằng văn bản mới hoặc xoá dòng này"
                })
        }
        var context = JudgeContext(
            rules: commission.rules, agency: commission.agency, units: commission.units,
            registers: commission.registers, badRows: commission.badRows, asOf: day, items: facts.items,
            stubs: facts.stubs,
            partial: partial(holdings.summary), calendar: commission.calendar)
        context.decisions = commission.decisions
        context.waivers = commission.waivers
        return (context, facts)
    }

    private static func assemble(_ holdings: Holdings, _ commission: Commission) throws -> Assembled {
        var survey = SiteSurvey()
        try holdings.forEach { survey.note($0) }
        let reader = PageReader(survey: survey, resolver: Discovery.resolver)
        let scope = Scope(hosts: commission.agency.hosts, depthLimit: .max)
        let classifier = Classifier(commission.rules.categories, model: commission.model)
        var assembly = Assembly(classifier: classifier, scope: scope)
        // So many at a time that all cores have work, and that memory holds them.
        var waiting: [Capture] = []
        var size = 0
        try holdings.forEach { capture in
            waiting.append(capture)
            if case .response(let response) = capture.result { size += response.body.count }
            guard waiting.count >= 128 || size > 32 << 20 else { return }
            assembly.take(waiting, by: reader)
            (waiting, size) = ([], 0)
        }
        assembly.take(waiting, by: reader)
        for unfetched in holdings.unfetched { assembly.miss(unfetched) }
        if holdings.summary == nil { assembly.missUnsavedLinks() }
        assembly.note(holdings.vanished)
        if let orphans = holdings.orphans { assembly.note(orphans) }
        return assembly.finished(holdings.summary)
    }

    private static func partial(_ summary: CrawlSummary?) -> String? {
        switch summary?.end {
        case nil: "bản lưu không ghi cách tải: không rõ đã đủ trang của Cổng hay chưa"
        case .complete: nil
        case .budget: "lượt tải dừng vì hết giới hạn số trang: Cổng mới được đọc một phần"
        case .blocked: "robots.txt hoặc máy chủ không cho tải: Cổng mới được đọc một phần"
        case .interrupted: "lượt tải bị dừng giữa chừng: Cổng mới được đọc một phần"
        case .failed: "lượt tải không thành công"
        }
    }

    /// The day in Việt Nam (UTC+7) of an RFC 3339 time in UTC.
    static func vietnameseDay(_ time: String) -> Day? {
        guard let day = Day(iso: time.prefix(10)), let hour = Int(time.dropFirst(11).prefix(2)) else { return nil }
        return hour >= 17 ? day.adding(days: 1) : day
    }
}
