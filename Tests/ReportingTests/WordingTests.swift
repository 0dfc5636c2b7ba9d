import AuditCore
import Testing

@testable import Reporting

struct WordingTests {
    @Test func namesStandInTheOrderOfTheVietnameseAlphabet() {
        let names = [
            "an", "án", "ăn", "ân", "ba", "bà", "bả", "bã", "bá", "bạ", "da", "đa", "e", "ê", "hoa", "hoa hồng", "hoá",
            "o", "ô", "ơ", "Phòng Quản lý", "Thanh tra Sở", "tra", "u", "ư", "Văn phòng Sở",
        ]
        #expect(names.shuffled().sorted { VietnameseOrder($0) < VietnameseOrder($1) } == names)
    }

    @Test(arguments: [("Đ", "D"), ("ờ", "ơ"), ("a b", "a"), ("\u{1EDD}", "o\u{31B}")])
    func laterNamesAreLater(later: String, earlier: String) {
        #expect(VietnameseOrder(earlier) < VietnameseOrder(later))
        #expect(!(VietnameseOrder(later) < VietnameseOrder(earlier)))
    }

    @Test(arguments: [(0, "0"), (12, "12"), (1234, "1.234"), (1_234_567, "1.234.567"), (-1000, "-1.000"), (999, "999")])
    func thousandsAreParted(number: Int, words: String) { #expect(number.vietnamese == words) }

    @Test(arguments: [("6.8", "6,8"), ("1234.5", "1.234,5"), ("0.25", "0,25"), ("12000", "12.000")])
    func pointsAreSaidTheVietnameseWay(points: String, words: String) throws {
        #expect(try #require(Points(points)).spoken == words)
    }

    @Test(arguments: [
        ("2022-11-15T02:03:04Z", "15/11/2022 09:03"), ("2022-12-31T17:00:00Z", "01/01/2023 00:00"),
        ("2022-12-31T16:59:59Z", "31/12/2022 23:59"), ("hôm qua", "hôm qua"),
        ("2022-13-01T00:00:00Z", "2022-13-01T00:00:00Z"),
    ])
    func timesAreTimesInVietNam(text: String, words: String) { #expect(vietnameseTime(text) == words) }

    /// Keeping the pace for all days that are left reaches the goal; a hundredth less does not.
    @Test(arguments: 0..<60, [1, 6, 7, 8, 92, 364])
    func neededPaceIsEnoughAndNoMore(missing: Int, days: Int) {
        let end = SampleCriteria.year.to
        let pace = Pace(
            goal: 60, counted: 60 - missing, possible: 0, asOf: end.adding(days: -days), period: SampleCriteria.year)
        guard let perWeek = pace.perWeek else {
            #expect(missing == 0)
            return
        }
        #expect(perWeek.hundredths * days >= missing * 700)
        #expect((perWeek.hundredths - 1) * days < missing * 700)
    }

    @Test func aPaceAfterTheEndIsNotPromised() {
        let pace = Pace(
            goal: 50, counted: 34, possible: 0, asOf: Sample.day(2023, 1, 5), period: SampleCriteria.year)
        #expect(pace.perWeek == nil)
        #expect(pace.words == "thiếu 16, kỳ chấm đã hết")
    }

    @Test func whatWasNotMeasuredIsNeverCalledMissingOrDone() throws {
        let result = Sample.result()
        let projects = try #require(result.criteria.first { $0.code == "C4" })
        #expect(projects.missingWords.hasPrefix("chưa rõ"))
        #expect(CriterionResult.State.unknown.words == "chưa kết luận được")
        let gap = try #require(result.criteria[1].gaps.first { $0.uncertain })
        #expect(gap.stateWords == "chưa kết luận, đã qua hạn")
    }

    @Test func cutTextKeepsWholeLetters() {
        #expect(shortened("Kế hoạch", to: 8) == "Kế hoạch")
        #expect(shortened("Kế hoạch năm", to: 5) == "Kế h…")
        #expect(Array(shortened("ae\u{302}\u{301}bcd", to: 3).unicodeScalars) == ["a", "…"])
    }

    @Test(arguments: [
        (34, 92, "cần thêm 16 tin, bài, hơn 1 bài mỗi tuần đến hết kỳ"),
        (43, 92, "cần thêm 7 tin, bài, chưa đến 1 bài mỗi tuần đến hết kỳ"),
        (48, 7, "cần thêm 2 tin, bài, 2 bài mỗi tuần đến hết kỳ"),
    ])
    func paceIsSaidInWholeItems(counted: Int, days: Int, words: String) {
        let end = SampleCriteria.year.to
        let pace = Pace(
            goal: 50, counted: counted, possible: 0, asOf: end.adding(days: -days), period: SampleCriteria.year)
        #expect(pace.words == words)
    }

    @Test func theExactPaceStandsInItsArithmetic() {
        let pace = Pace(
            goal: 50, counted: 34, possible: 0, asOf: SampleCriteria.year.to.adding(days: -92),
            period: SampleCriteria.year)
        #expect(paceArithmetic(pace).hasSuffix("1,22 mỗi tuần"))
    }

    @Test func nothingToLookAtIsNotEnough() throws {
        var mention = try #require(SampleCriteria.all.last)
        (mention.counted, mention.possible, mention.needed) = (0, 0, 0)
        #expect(mention.countedWords == "0")
        #expect(mention.missingWords == "chưa có văn bản nào để xét")
    }

    @Test(arguments: [true, false])
    func nothingSeenOfAnUnknownNumberIsNoFail(isListed: Bool) throws {
        var criterion = SampleCriteria.all[1]
        (criterion.counted, criterion.possible, criterion.needed, criterion.state) = (0, 0, nil, .unknown)
        if !isListed { criterion.gaps = [] }
        #expect(criterion.missingWords.hasPrefix("chưa rõ"))
    }

    @Test(arguments: [
        ("Số: 12 / KH – SKHCN", "12/KH-SKHCN"), ("6 /2020/QĐ-UBND", "6/2020/QĐ-UBND"), ("31 - CTr/TU", "31-CTr/TU"),
        ("Số:      /KH-KHCN", "…/KH-KHCN"), ("/TTr-SKHCN", "…/TTr-SKHCN"), ("Số 571", "571"), ("571", "571"),
        ("không số", "không số"),
        ("24 / 8 – 2020", "24/8-2020"), ("Số:", "Số:"), ("", ""),
    ])
    func documentNumbersAreWrittenOneWay(field: String, words: String) { #expect(numberWords(field) == words) }
}
