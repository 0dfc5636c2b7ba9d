import AuditCore
import Testing

/// Registers against items: what a hostile tester found, and what must stay true.
struct RegisterJudgeTests {
    private func row(_ key: String, _ name: String, date: Day? = Day(2022, 1, 18), state: String? = nil) -> RegisterRow
    {
        RegisterRow(
            line: 2, key: key, name: name, date: date, deadline: nil, due: nil, unit: "van-phong", state: state,
            kind: nil)
    }

    private func plans(
        _ items: [Item], _ rows: [RegisterRow]?, bad: Int = 0, stubs: [Stub] = []
    ) throws -> CriterionResult {
        let select = Predicate.all([.categoryIn(["plans"], .sample), .coversPeriod(.sample)], .sample)
        let check = Check.checklist(ChecklistCheck(select: select, register: RegisterUse(id: "ke-hoach")))
        var context = try JudgeContext.sample(
            items, registers: rows.map { ["ke-hoach": $0] } ?? [:], stubs: stubs, criteria: [.sample(check)])
        if bad > 0 { context.badRows = ["ke-hoach": bad] }
        return try #require(judged(context).criteria.first)
    }

    private func plan(_ name: String, _ title: String, number: String? = nil, posted: Day? = Day(2022, 2, 1)) -> Item {
        .sample(name, category: "plans", posted: posted, kind: .document, title: title, number: number)
    }

    @Test func withoutARegisterNothingIsComplete() throws {
        let result = try plans([plan("a", "Kế hoạch đo lường năm 2022")], nil)
        #expect(result.state == .unknown && result.points?.lo == .zero)
        #expect(result.unknowns.contains { $0.contains("không có sổ đăng ký") })
    }

    @Test func whatIsMissingIsNamed() throws {
        let result = try plans(
            [plan("a", "Kế hoạch đo lường năm 2022", number: "12/KH-SKHCN")],
            [row("12/KH-SKHCN", "Kế hoạch đo lường năm 2022"), row("53/KH-SKHCN", "Kế hoạch chuyển đổi số năm 2022")])
        #expect(result.points?.lo == Points("5") && result.points?.hi == Points("5"))
        #expect(result.gaps.map(\.name) == ["53/KH-SKHCN «Kế hoạch chuyển đổi số năm 2022»"])
    }

    @Test func whatWasLetPassIsNamedAndNeitherCountedNorUrged() throws {
        let until = try #require(Day(2022, 12, 31))
        let select = Predicate.all([.categoryIn(["plans"], .sample), .coversPeriod(.sample)], .sample)
        let check = Check.checklist(ChecklistCheck(select: select, register: RegisterUse(id: "ke-hoach")))
        var context = try JudgeContext.sample(
            [], registers: ["ke-hoach": [row("1/KH", "Kế hoạch đo lường năm 2022")]], criteria: [.sample(check)])
        let plain = try #require(judged(context).criteria.first)
        let key = try #require(plain.gaps.first?.key)
        context.waivers = [Waiver(gap: key, reason: "dừng", approver: "Giám đốc", paper: "9/SO", until: until)]
        let result = try #require(judged(context).criteria.first)
        #expect(result.points == plain.points && result.gaps.count == 1)
        #expect(result.gaps.first?.waiver?.paper == "9/SO" && result.gaps.first?.isOverdue == false)
    }

    @Test func aDoubtfulDayIsNoCertainRow() throws {
        // Open: whether it is of the period is not known; by name it is the plan.
        let open = plan("a", "Kế hoạch đo lường", posted: nil)
        let result = try plans([open], [row("12/KH-SKHCN", "Kế hoạch đo lường")])
        #expect(result.points?.lo == .zero && result.points?.hi == result.points?.max)
        #expect(result.gaps.first?.note?.contains("còn chờ xác nhận") ?? false)
    }

    @Test func aCitationIsNoPublication() throws {
        let citing = Item.sample(
            "b", category: "plans", kind: .document, title: "Kế hoạch sở hữu trí tuệ năm 2022",
            text: "Căn cứ Kế hoạch số 12/KH-SKHCN của Sở. " + String(repeating: "nội dung ", count: 60),
            number: "15/KH-SKHCN")
        let result = try plans([citing], [row("12/KH-SKHCN", "Kế hoạch đo lường năm 2022")])
        #expect(result.counted == 0 && result.gaps.count == 1)
    }

    @Test func theSameNumberOfAnotherYearIsAnotherDocument() throws {
        let old = plan("a", "Kế hoạch vệ sinh cơ quan năm 2016", number: "12/KH-SKHCN", posted: Day(2016, 1, 18))
        let result = try plans([old], [row("12/KH-SKHCN", "Kế hoạch đo lường năm 2022")])
        #expect(result.counted == 0)
    }

    @Test func oneItemStandsForOneRow() throws {
        let result = try plans(
            [plan("a", "Kế hoạch phát triển huyện Lũng Vân năm 2022")],
            [
                row("1/KH-UBND", "Kế hoạch phát triển huyện Lũng Vân năm 2022"),
                row("2/KH-UBND", "Kế hoạch phát triển huyện Lũng Sơn năm 2022"),
            ])
        #expect(result.counted == 1 && result.gaps.count == 1)
    }

    @Test func rowsThatCouldNotBeReadAreUnknownAndNotGone() throws {
        let result = try plans(
            [plan("a", "Kế hoạch đo lường năm 2022", number: "12/KH-SKHCN")],
            [row("12/KH-SKHCN", "Kế hoạch đo lường năm 2022")], bad: 1)
        #expect(result.state == .unknown && result.points?.lo == Points("5") && result.points?.hi == Points("10"))
        #expect(result.unknowns.contains { $0.contains("1 dòng") })
    }

    @Test func aFailingListOfNoTellingNameMayHideEverything() throws {
        let stub = Stub(address: "x", name: "Tin tức", reason: "503", isOpen: true, categories: nil, isFile: false)
        let result = try plans([], [row("12/KH-SKHCN", "Kế hoạch đo lường năm 2022")], stubs: [stub])
        #expect(result.state == .unknown && result.gaps.allSatisfy(\.uncertain))
    }
}

struct ConsultationTests {
    @Test(arguments: [
        ("đề nghị góp ý trước ngày 15/8/2022 để tổng hợp", "2022-08-15"),
        ("ý kiến góp ý gửi về Sở đến hết ngày 05 tháng 4 năm 2022", "2022-04-05"),
        ("văn bản hết hiệu lực trước ngày 01/01/2030. Hạn góp ý: 10/12/2022", "2022-12-10"),
        ("đề tài nghiệm thu trước ngày 01/01/2020. Thời hạn góp ý: 10/12/2022", "2022-12-10"),
    ])
    func theDayUpToWhichOpinionsAreTaken(text: String, day: String) {
        #expect(Consultation.deadline(in: text, from: Day(2022, 3, 1))?.description == day)
    }

    /// A summary whose title keeps half of the draft's name: with a link it is the answer, without one it is not.
    @Test(arguments: [true, false])
    func aLinkHelpsANameThatIsHalfAlike(isLinked: Bool) throws {
        let request = Item.sample(
            "xin", category: "consultation_request", posted: Day(2022, 3, 1),
            title: "Lấy ý kiến dự thảo Quy định quản lý điểm cân đối chứng tại chợ",
            text: "Đề nghị góp ý trước ngày 01/04/2022. " + String(repeating: "nội dung ", count: 60))
        var summary = Item.sample(
            "tong-hop", category: "consultation_summary", posted: Day(2022, 4, 20),
            title: "Tổng hợp ý kiến về Quy định điểm cân đối chứng trên địa bàn thành phố, huyện",
            text: String(repeating: "tiếp thu ", count: 60))
        if isLinked { summary.page.links = [Link(address: request.address, text: "dự thảo")] }
        let check = PairCheck(
            left: .categoryIn(["consultation_request"], .sample), right: .categoryIn(["consultation_summary"], .sample),
            inside: ["tổng hợp ý kiến"], withinDays: 30)
        let context = try JudgeContext.sample([request, summary], criteria: [.sample(.pair(check))])
        let result = try #require(judged(context).criteria.first)
        #expect(result.counted == (isLinked ? 1 : 0))
    }
}
