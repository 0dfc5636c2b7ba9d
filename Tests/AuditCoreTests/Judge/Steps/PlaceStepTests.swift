import AuditCore
import Testing

struct PlaceStepTests {
    private let step = PlaceStep(
        provinces: ["Sông Cẩm", "Bình Định", "Hải Phòng"], own: "Sông Cẩm", agencyNames: ["Sở KH&CN Sông Cẩm"])

    @Test(arguments: [
        ("Bình Định xử phạt cửa hàng xăng dầu", "", Truth.no),
        ("Sông Cẩm học tập kinh nghiệm của Bình Định", "", .yes),
        ("Xử phạt một cửa hàng xăng dầu", "Tại Hải Phòng, đoàn thanh tra đã kiểm tra.", .no),
        ("Xử phạt một cửa hàng xăng dầu", "Đoàn thanh tra đã kiểm tra.", .yes),
        ("Hội thảo tại tỉnh Tây Lĩnh", "", .no),
    ])
    func anotherProvinceIsNamedWithoutTheOwn(title: String, text: String, truth: Truth) {
        let finding = step.finding(.sample("a", title: title, text: text.isEmpty ? "Bài." : text))
        #expect(finding.truth == truth, "\(finding.text)")
        #expect(finding.text.hasPrefix("địa bàn – "))
    }
}
