import AuditCore
import Testing

struct PlanPeriodTests {
    @Test(arguments: [
        ("Kế hoạch khoa học, công nghệ và đổi mới sáng tạo năm 2022", 2022...2022),
        ("Kế hoạch phát triển tài sản trí tuệ giai đoạn 2021 - 2025", 2021...2025),
        ("Chương trình chuyển đổi số đến năm 2025, định hướng đến năm 2030", 2021...2025),
        ("Quy hoạch sử dụng đất thời kỳ 2021–2030, tầm nhìn đến năm 2050", 2021...2030),
        ("Kế hoạch năm 2022 thực hiện Chương trình giai đoạn 2021-2025", 2022...2022),
        ("Chương trình giai đoạn 2021-2025: kế hoạch năm 2022", 2022...2022),
        ("Kế hoạch phát triển giáo dục 2016-2020", 2016...2020),
        ("Đề án từ năm 2019 đến năm 2024", 2019...2024),
        ("KE HOACH HOAT DONG NAM 2022", 2022...2022),
    ])
    func theTitleSaysThePeriod(title: String, years: ClosedRange<Int>) {
        #expect(PlanPeriod.years(in: title, issued: 2021) == years)
    }

    @Test(arguments: [
        "Kế hoạch thực hiện Nghị quyết số 52/2019/NQ-CP", "Quyết định 2294/QĐ-UBND ngày 17/11/2020",
        "Kế hoạch ban hành ngày 05 tháng 01 năm 2022", "Kế hoạch hỗ trợ doanh nghiệp", "",
    ])
    func numbersAndDatesAreNoPeriod(title: String) {
        #expect(PlanPeriod.years(in: title, issued: 2022) == nil)
    }
}
