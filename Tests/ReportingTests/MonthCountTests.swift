import AuditCore
import Testing

@testable import Reporting

struct MonthCountTests {
    @Test func monthsCountEveryDayOfThePeriodOnce() {
        let days = (0..<400).map { Sample.day(2021, 12, 20).adding(days: $0) } + [nil]
        let months = MonthCount.all(of: days, in: SampleCriteria.year)
        #expect(months.map(\.count) == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
        #expect(months.last?.sum == 365)
        #expect(months.map(\.name).first == "01/2022")
    }
}
