import AuditCore
import Testing

@testable import Reporting

struct ReasonGroupTests {
    /// Shared and own steps of each item together are its steps, and each item is in one group.
    @Test(arguments: [0, 1, 40, 160, 1000])
    func groupingLosesNoStepAndNoItem(count: Int) {
        let items = SampleItems.all(count)
        let groups = ReasonGroup.all(of: Array(items.indices), in: items)
        var seen: Set<Int> = []
        for group in groups {
            for member in group.members {
                let steps = (group.shared + member.own).sorted { $0.place < $1.place }.map(\.reason)
                #expect(steps == items[member.place].reasons)
                #expect(group.category == items[member.place].category)
                #expect(seen.insert(member.place).inserted)
            }
        }
        #expect(seen.count == count)
    }

    @Test(arguments: [
        ([], ""), (["https://a.vn/x/1"], "https://a.vn/x/"),
        (["https://a.vn/x/1", "https://a.vn/xy"], "https://a.vn/"),
        (["https://a.vn/x", "ftp"], ""),
    ])
    func commonFolderEndsInASlash(addresses: [String], folder: String) { #expect(commonFolder(addresses) == folder) }

    @Test func monthsCountEveryDayOfThePeriodOnce() {
        let days = (0..<400).map { Sample.day(2021, 12, 20).adding(days: $0) } + [nil]
        let months = MonthCount.all(of: days, in: SampleCriteria.year)
        #expect(months.map(\.count) == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
        #expect(months.last?.sum == 365)
        #expect(months.map(\.name).first == "01/2022")
    }
}
