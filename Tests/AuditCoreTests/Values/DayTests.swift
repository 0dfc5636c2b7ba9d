import AuditCore
import Testing

struct DayTests {
    @Test func numbersRoundTripOverFourCenturies() throws {
        for number in stride(from: -80_000, through: 80_000, by: 7) {
            let day = Day(number: number)
            #expect(day.number == number)
            #expect(Day(day.year, day.month, day.day) == day)
        }
        #expect(Day(number: 0).description == "1970-01-01")
    }

    @Test(arguments: [(2022, 2, 29), (2022, 13, 1), (2022, 0, 1), (2021, 4, 31), (0, 1, 1), (-1, 11, 30), (2022, 1, 0)])
    func daysThatDoNotExistAreNotMade(year: Int, month: Int, day: Int) {
        #expect(Day(year, month, day) == nil)
    }

    @Test(arguments: ["2022-2-1", "2022-02-30", "22-02-01", "2022/02/01", "2022-02-01T00", "", "٢٠٢٢-٠١-٠١"])
    func onlyPlainIsoDaysAreRead(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test func aMondayIsZeroAndASundaySix() throws {
        #expect(try #require(Day(2022, 11, 14)).weekday == 0)
        #expect(try #require(Day(2022, 11, 20)).weekday == 6)
        #expect(try #require(Day(1969, 12, 28)).weekday == 6)
    }

    @Test func vietnamesePapersWriteDayFirst() throws {
        #expect(try #require(Day(2022, 3, 4)).vietnamese == "04/03/2022")
    }
}
