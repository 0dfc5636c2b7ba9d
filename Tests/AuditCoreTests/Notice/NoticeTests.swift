import AuditCore
import Testing

struct NoticeTests {
    private let ladder = ReminderLadder()

    @Test(
        arguments: [
            (31, nil), (30, "T-30"), (15, "T-30"), (14, "T-14"), (8, "T-14"), (7, "T-7"), (3, "T-3"), (2, "T-3"),
            (1, "T-1"),
            (0, "T-1"), (-1, "Q+0"), (-7, "Q+0"), (-8, "Q+1"), (-400, "Q+57"),
        ] as [(Int, String?)])
    func aGapStandsOnTheRungThatItHasReached(left: Int, key: String?) {
        #expect(ladder.rung(daysLeft: left)?.key == key)
    }

    @Test func eachGapGetsExactlyTheLadderInASimulatedYear() throws {
        let due = try #require(Day(2022, 6, 15))
        let result = try portal([gap("a", unit: "p1", due: due), gap("b", unit: "p2", due: nil)])
        var told: Set<Notice.Told> = []
        var rungs: [String] = []
        let first = try #require(Day(2022, 1, 1))
        for offset in 0..<365 {
            let notices = Notice.due(
                result, monitors: ["c": "vp"], on: first.adding(days: offset), told: told, ladder: ladder)
            for line in notices.flatMap(\.lines) {
                rungs.append(line.rung.key)
                #expect(told.insert(.init(gap: line.gap.key, rung: line.rung.key)).inserted, "told twice")
            }
        }
        let weeks = (0...28).map { "Q+\($0)" }
        #expect(rungs == ["T-30", "T-14", "T-7", "T-3", "T-1"] + weeks)
    }

    @Test func whoMissesTheDayOfARungIsToldOnTheNext() throws {
        let due = try #require(Day(2022, 6, 15))
        let result = try portal([gap("a", unit: "p1", due: due)])
        let late = Notice.due(result, monitors: [:], on: due.adding(days: -5), told: [], ladder: ladder)
        #expect(late.flatMap(\.lines).map(\.rung.key) == ["T-7"])
    }

    @Test func theOfficeGetsACopyWhenOverdueAndTheDirectorAWeekLater() throws {
        let due = try #require(Day(2022, 6, 15))
        let sure = try portal([gap("a", unit: "p1", due: due)])
        func notice(_ result: AuditResult, _ days: Int) throws -> Notice {
            try #require(
                Notice.due(result, monitors: ["c": "vp"], on: due.adding(days: days), told: [], ladder: ladder).first)
        }
        #expect(try notice(sure, -1).monitors.isEmpty)
        #expect(try notice(sure, 1).monitors == ["vp"] && notice(sure, 1).isForDirector == false)
        #expect(try notice(sure, 7).isForDirector)
        let unsure = try portal([gap("a", unit: "p1", due: due, uncertain: true)])
        #expect(try notice(unsure, 30).isForDirector == false, "a doubt is no reason to report a unit")
    }

    @Test func oneLetterHoldsEverythingOfAUnitTheMostUrgentFirst() throws {
        let day = try #require(Day(2022, 6, 15))
        let result = try portal([
            gap("a", unit: "p1", due: day.adding(days: 3)), gap("b", unit: "p2", due: day),
            gap("c", unit: "p1", due: day.adding(days: -3)),
        ])
        let notices = Notice.due(result, monitors: [:], on: day, told: [], ladder: ladder)
        #expect(notices.map(\.unitID) == ["p1", "p2"])
        #expect(notices[0].lines.map(\.gap.key) == ["c", "a"])
    }

    @Test(arguments: [(6 * 60 + 59, true), (7 * 60, false), (17 * 60 + 59, false), (18 * 60, true), (0, true)])
    func nobodyIsWrittenToAtNight(minute: Int, isQuiet: Bool) throws {
        let tuesday = try #require(Day(2022, 6, 14))
        #expect((QuietTime().reason(tuesday, minute: minute, by: .empty) != nil) == isQuiet)
        let sunday = try #require(Day(2022, 6, 12))
        #expect(QuietTime().reason(sunday, minute: 600, by: .empty) == "ngày nghỉ")
    }

    @Test func holidaysAreQuietAndWorkedSaturdaysAreNot() throws {
        let (holiday, saturday) = (try #require(Day(2022, 9, 1)), try #require(Day(2022, 9, 10)))
        let calendar = WorkCalendar([
            .init(
                year: 2022,
                days: [
                    .init(day: holiday, name: "nghỉ", isOff: true, paper: "x", confirmed: true),
                    .init(day: saturday, name: "làm bù", isOff: false, paper: "x", confirmed: true),
                ])
        ])
        #expect(QuietTime().reason(holiday, minute: 600, by: calendar) == "ngày nghỉ")
        #expect(QuietTime().reason(saturday, minute: 600, by: calendar) == nil)
    }

    private func gap(_ key: String, unit: String, due: Day?, uncertain: Bool = false) -> Gap {
        Gap(
            key: key, name: "Kế hoạch \(key)", unit: unit.uppercased(), unitID: unit, due: due, state: .open,
            daysLeft: nil, recoverable: nil, uncertain: uncertain)
    }

    private func portal(_ gaps: [Gap]) throws -> AuditResult {
        let points = PointsInterval(lo: .zero, hi: .zero, max: .zero)
        let day = Day(number: 19_000)
        return AuditResult(
            tool: "t", agency: .init(id: "a", name: "A", portal: "http://a.vn/"),
            ruleset: .init(
                id: "r", title: "R", version: "2022.1.0", status: "draft",
                period: try #require(Period(from: day, to: day)), sha256: "", caveats: []),
            asOf: day, source: .init(digest: "", captures: 0, firstFetch: nil, lastFetch: nil),
            coverage: .init(crawl: nil, read: 0, unreadable: 0, unmeasured: 0, problems: []), total: points,
            criteria: [
                CriterionResult(
                    id: "c", code: "C3", title: "Kế hoạch", kind: "checklist", state: .fail, points: points,
                    provisional: false, counted: 0, possible: 0, needed: 1, arithmetic: "", gaps: gaps,
                    responsible: .init(supply: [], publish: "", monitor: ""), legal: [])
            ], items: [])
    }
}
