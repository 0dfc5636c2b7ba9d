import AuditCore
import Foundation
import Testing

struct WorkCalendarTests {
    private func calendar(_ years: Int...) throws -> WorkCalendar {
        WorkCalendar(
            try years.map { year in
                let name = HolidayReader.fileName(year)
                let read = HolidayReader.read(bytes: try RuleFixtures.bytes(name), file: name, year: year)
                #expect(read.faults.map(\.line) == [])
                return try #require(read.year)
            })
    }

    private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    @Test(arguments: [
        ("2022-03-04", 5, "2022-03-11"),  // a weekend on the way
        ("2022-04-28", 1, "2022-04-29"), ("2022-04-28", 2, "2022-05-04"),  // 30/4, 1/5 and their days in lieu
        ("2022-01-28", 1, "2022-02-07"),  // Tết
        ("2022-08-31", 1, "2022-09-05"), ("2022-04-09", 0, "2022-04-12"), ("2022-03-04", 0, "2022-03-04"),
    ])
    func timeLimitsRunInWorkingDays(start: String, days: Int, expected: String) throws {
        let found = try calendar(2022).adding(workingDays: days, to: try day(start))
        #expect(found == Day(iso: expected))
    }

    @Test func aYearWithoutItsFileIsNeverGuessed() throws {
        let calendar = try calendar(2022)
        let (start, end) = (try day("2022-12-28"), try day("2023-01-04"))
        #expect(calendar.adding(workingDays: 5, to: start) == nil)
        #expect(calendar.workingDays(from: start, to: end) == nil)
        let both = try self.calendar(2022, 2023)
        let found = both.adding(workingDays: 5, to: try day("2022-12-28"))
        #expect(found == Day(iso: "2023-01-05"))
        #expect(WorkCalendar.empty.isWorking(start) == nil)
    }

    @Test func workingDaysAreCountedBothWays() throws {
        let calendar = try calendar(2022)
        let (first, last) = (try day("2022-03-04"), try day("2022-03-11"))
        #expect(calendar.workingDays(from: first, to: last) == 5)
        #expect(calendar.workingDays(from: last, to: first) == -5)
        let (before, after) = (try day("2022-04-28"), try day("2022-05-04"))
        #expect(calendar.unconfirmed(from: before, to: after).count == 2)
    }

    @Test(arguments: [
        ("\"2022-01-01\"", "\"2023-01-01\"", "V033"), ("\"year\": 2022", "\"year\": 2021", "V033"),
        ("\"off\": true", "\"off\": 1", "S001"), ("\"2022-01-03\"", "\"2022-01-01\"", "V002"),
        (
            "\"2022-01-03\", \"name\": \"Nghỉ bù Tết Dương lịch\", \"off\": true",
            "\"2022-01-03\", \"name\": \"x\", \"off\": false", "V034"
        ),
        ("\"date\": \"2022-01-01\"", "\"date\": \"2022-02-30\"", "V010"),
    ])
    func aFaultyFileIsRefused(old: String, new: String, code: String) throws {
        let text = String(decoding: try RuleFixtures.bytes("holidays-2022.json"), as: UTF8.self)
        let broken = text.replacingOccurrences(of: old, with: new, options: .literal, range: text.range(of: old))
        let read = HolidayReader.read(bytes: Array(broken.utf8), file: "holidays-2022.json", year: 2022)
        #expect(read.year == nil && read.faults.contains { $0.code == code })
    }
}
