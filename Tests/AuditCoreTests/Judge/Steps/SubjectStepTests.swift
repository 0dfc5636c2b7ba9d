import AuditCore
import Testing

struct SubjectStepTests {
    private let step = SubjectStep(
        organisations: ["công ty", "cửa hàng", "cơ sở", "tổ chức", "đơn vị", "hợp tác xã"],
        persons: ["ông", "bà", "học sinh", "cá nhân"],
        ownStaff: ["người lao động", "công chức", "chiến sĩ thi đua", "chi bộ"], agencyNames: ["Sở KH&CN"])

    @Test(arguments: [
        ("Xử phạt Công ty TNHH Hòa Lạc", Truth.yes),
        ("Phạt ông Nguyễn Văn Bình, chủ tiệm vàng Kim Lý", .yes),
        ("Xử phạt ông Trần Văn Nam vì sử dụng cân không kiểm định", .no),
        ("Xử phạt Công ty May Tân Lập nợ bảo hiểm của người lao động", .yes),
        ("Tặng danh hiệu Chiến sĩ thi đua cơ sở cho công chức", .no),
        ("Khen thưởng công chức, chi bộ hoàn thành nhiệm vụ", .no),
        ("Khen thưởng học sinh đoạt giải", .no),
        ("Tuyên dương hợp tác xã kiểu mới", .yes),
    ])
    func whoIsMeantIsToldByTheTitle(title: String, truth: Truth) {
        let finding = step.finding(.sample("a", title: title, text: "Bài."))
        #expect(finding.truth == truth, "\(finding.text)")
        #expect(finding.text.hasPrefix("đối tượng – "))
    }

    @Test func theTextIsAskedWhereTheTitleIsSilent() {
        #expect(step.finding(.sample("a", title: "Kết quả thanh tra", text: "Cửa hàng Minh Hà bị phạt.")).truth == .yes)
        #expect(step.finding(.sample("a", title: "Kết quả thanh tra", text: "Đã lập biên bản.")).truth == .unknown)
    }
}
