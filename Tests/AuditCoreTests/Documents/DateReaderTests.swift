import Testing

@testable import AuditCore

struct DateReaderTests {
    struct Case: Sendable {
        var text: String
        var day: String
        var minute: Int?
        var label: DateReader.Label?
        var weekday = false
    }

    @Test(arguments: [
        Case(text: "Thứ Bảy, 16/08/2014, 07:05 [GMT+7]", day: "2014-08-16", minute: 425, weekday: true),
        Case(text: "Thứ ba, 27/10/2020 10:28 GMT+7", day: "2020-10-27", minute: 628, weekday: true),
        Case(text: "Thứ ba, ngày 13/08/2019 | 10:40 AM (GMT +7)", day: "2019-08-13", minute: 640, weekday: true),
        Case(text: "Thứ 6, Ngày 10/01/2020, 22:00", day: "2020-01-10", minute: 1320, weekday: true),
        Case(text: "Thứ bảy, 16/04/2022 - 10:53", day: "2022-04-16", minute: 653, weekday: true),
        Case(text: "22/03/2022 - 23:13", day: "2022-03-22", minute: 1393),
        Case(text: "9:5, Thứ Năm, 4-4-2024", day: "2024-04-04", minute: 545, weekday: true),
        Case(text: "24-4-2022", day: "2022-04-24"),
        Case(text: "Ngày đăng: 09/07/2024  11:38", day: "2024-07-09", minute: 698, label: .posted),
        Case(text: "Cập nhật: Thứ Tư, ngày 15/01/2020", day: "2020-01-15", label: .updated, weekday: true),
        Case(
            text: "Cập nhật lúc 21:07, Thứ Bảy, 30/03/2019 (GMT+7)", day: "2019-03-30", minute: 1267, label: .updated,
            weekday: true),
        Case(text: "Cập nhật: 11:08 ngày 25/03/2017", day: "2017-03-25", minute: 668, label: .updated),
        Case(text: "Cập nhật lúc: 08:29 |03/12/2016", day: "2016-12-03", minute: 509, label: .updated),
        Case(text: "Thứ 6, 28/05/2021 | HH:mm", day: "2021-05-28", weekday: true),
        Case(text: "Chủ nhật, 13/09/2020 | HH:mm", day: "2020-09-13", weekday: true),
        Case(text: "14/10/2020 10:08:00", day: "2020-10-14", minute: 608),
        Case(text: "Ngày : 05/09/2020", day: "2020-09-05"),
        Case(text: "[ Đăng ngày (27/06/2025) ]", day: "2025-06-27", label: .posted),
        Case(text: "16:04 05/03/2022:", day: "2022-03-05", minute: 964),
        Case(text: "29/06/2022 08:31 PM", day: "2022-06-29", minute: 1231),
        Case(text: "8:53 SA,19/03/2014", day: "2014-03-19", minute: 533),
        Case(text: "8:53 CH, 19/03/2014", day: "2014-03-19", minute: 1253),
        Case(text: "Hội nghị sơ kết (27/08/2010 )", day: "2010-08-27"),
        Case(text: "2020-09-10T20:06:58+0000", day: "2020-09-11", minute: 186),
        Case(text: "ngày07 tháng 9 năm 2020", day: "2020-09-07"),
        Case(text: "Hiệp Hòa, ngày 07 tháng10 năm 2020", day: "2020-10-07"),
        Case(text: "ngày 08 tháng 4 năm 2020", day: "2020-04-08"),
        Case(text: "Ngày hiệu lực 28/02/2019", day: "2019-02-28", label: .effective),
        Case(text: "27 Tháng Tư, 2021", day: "2021-04-27"),
        Case(text: "Nga\u{300}y ba\u{301}n ha\u{300}nh: 01/02/2021", day: "2021-02-01", label: .signed),
    ])
    func shapesOfRealPortalsAreRead(sample: Case) throws {
        let found = try #require(DateReader.dates(in: sample.text).first)
        #expect(found.day.description == sample.day)
        #expect(found.minute == sample.minute)
        #expect(found.label == sample.label)
        #expect(found.hasWeekday == sample.weekday)
    }

    @Test(arguments: [
        "-0001-11-30 07:06:30", "2020-09-10+0710:06:58", "Thứ 9, 99/99/9999 | 99:99", "1599707218", "31/02/2020",
        "Bắc Giang, ngày  tháng 01 năm 2022", "12/2019/TT-BNV", "05/11/2020/QĐ", "0123.456.7890", "v1.22.2020.4",
        "số 16/8/20199", "",
    ])
    func whatIsNoDayIsLeftAlone(text: String) { #expect(DateReader.dates(in: text).isEmpty) }

    @Test func aMomentInMetadataIsConvertedToVietnam() throws {
        let found = try #require(DateReader.iso("2020-12-31T18:30:00Z"))
        #expect(found.day.description == "2021-01-01")
        #expect(found.minute == 90)
        #expect(DateReader.iso("2020-09-10T10:06:58+0700")?.minute == 606)
        #expect(DateReader.iso("2020-09-10+0710:06:58") == nil)
        #expect(DateReader.iso("10/09/2020") == nil)
    }

    @Test func todayIsTheDayOfAccess() throws {
        let found = try #require(DateReader.dates(in: "Hôm nay: Thứ 3, Ngày 17/07/2024").first)
        #expect(found.isAccess)
        #expect(DateReader.dates(in: "Ngày đăng 17/07/2024").first?.isAccess == false)
    }

    @Test func aLabelBelongsToTheNearestDay() {
        let found = DateReader.dates(
            in: "Ngày ban hành: 01/02/2021 - Ngày hiệu lực: 15/02/2021, hết hiệu lực 01/01/2024")
        #expect(found.map(\.label) == [.signed, .effective, .other])
    }

    @Test func positionsCountScalars() throws {
        let text = "Đăng ngày 01/02/2021 xong"
        let found = try #require(DateReader.dates(in: text).first)
        let scalars = Array(text.unicodeScalars)[found.start..<(found.start + found.length)]
        #expect(String(String.UnicodeScalarView(scalars)) == "01/02/2021")
    }
}
