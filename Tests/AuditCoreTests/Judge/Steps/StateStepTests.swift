import AuditCore
import Testing

struct StateStepTests {
    private let step = StateStep([
        ("chuan_bi", "Chuẩn bị đầu tư", ["chuẩn bị đầu tư", "chuẩn bị"]),
        ("dang", "Đang triển khai", ["đang triển khai", "triển khai"]),
        ("xong", "Đã hoàn thành", ["đã hoàn thành", "đã hoàn tất", "hoàn thành"]),
    ])

    @Test(arguments: [
        ("Danh sách dự án chuẩn bị đầu tư", "chuan_bi"), ("Dự án đã hoàn tất", "xong"), ("Chưa hoàn thành", nil),
        ("Dừng triển khai", nil), ("Đang triển khai, chưa nghiệm thu", "dang"), ("Danh sách dự án", nil),
    ])
    func theWordsSayTheState(text: String, state: String?) { #expect(step.state(in: text) == state) }

    @Test func aRegisterMayWriteTheIdOrTheTitle() {
        #expect(step.named("chuan_bi") == "chuan_bi" && step.named("Đang triển khai") == "dang")
    }

    @Test func theFindingCountsEachState() {
        let all = step.finding(["dang", "dang", "xong"])
        #expect(all.truth == .yes)
        #expect(all.text == "trạng thái – bảng có 2 dự án «Đang triển khai», 1 dự án «Đã hoàn thành»")
        #expect(step.finding(["dang", nil]).truth == .unknown)
    }
}
