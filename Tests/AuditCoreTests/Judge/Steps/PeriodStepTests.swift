import AuditCore
import Testing

struct PeriodStepTests {
    private func step() throws -> PeriodStep {
        let (from, to, day) = try (#require(Day(2022, 1, 1)), #require(Day(2022, 12, 31)), #require(Day(2022, 11, 15)))
        return PeriodStep(period: try #require(Period(from: from, to: to)), asOf: day)
    }

    @Test(arguments: [
        ("Kế hoạch khoa học và công nghệ năm 2022", 2021, Truth.yes),
        ("Kế hoạch khoa học và công nghệ năm 2021", 2022, .no),
        ("Chương trình phát triển tài sản trí tuệ đến năm 2030", 2020, .yes),
        ("Kế hoạch phát triển giai đoạn 2016-2020", 2021, .no),
        ("Kế hoạch phát triển ngành", 2022, .unknown),
        ("Quy hoạch ngành", 2009, .no),
    ])
    func aPlanIsOfTheYearsThatItNames(title: String, posted: Int, truth: Truth) throws {
        let finding = try step().covers(.sample("a", posted: Day(posted, 6, 1), title: title))
        #expect(finding.truth == truth, "\(finding.text)")
        #expect(finding.text.hasPrefix("thời kỳ – "))
    }

    @Test func postingIsInThePeriodAndNotAfterTheDayOfJudging() throws {
        #expect(try step().posted(.sample("a", posted: Day(2022, 3, 1))).truth == .yes)
        #expect(try step().posted(.sample("a", posted: Day(2021, 12, 31))).truth == .no)
        #expect(try step().posted(.sample("a", posted: Day(2022, 12, 1))).truth == .no)
        #expect(try step().posted(.sample("a", posted: nil)).truth == .unknown)
        #expect(try step().posted(.sample("a", doubt: "ngày truy cập")).truth == .unknown)
    }
}
