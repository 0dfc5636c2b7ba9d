import AuditCore
import Testing

struct FieldStepTests {
    private let step = FieldStep(
        fields: ["khoa học và công nghệ", "đo lường", "nhãn hàng hóa", "bức xạ"],
        agencyNames: ["Sở Khoa học và Công nghệ tỉnh Sông Cẩm", "Sở Khoa học và Công nghệ"])

    @Test(arguments: [
        ("Hướng dẫn kiểm định phương tiện đo lường", "", Truth.yes),
        ("Sở Khoa học và Công nghệ tổ chức hội nghị", "Cán bộ nghe phổ biến luật giao thông.", .no),
        ("Luật mới có hiệu lực", "Ghi nhãn hàng hóa và đo lường có thay đổi.", .yes),
        ("Luật mới có hiệu lực", "Có nói tới đo lường một lần.", .no),
        ("Phòng bệnh mùa hè", "Trẻ cần uống đủ nước.", .no),
    ])
    func theOwnNameIsNoField(title: String, text: String, truth: Truth) {
        let finding = step.finding(.sample("a", title: title, text: text))
        #expect(finding.truth == truth)
        #expect(finding.text.hasPrefix("lĩnh vực – "))
    }

    @Test func theSectionHelpsOnlyWordsOfTheText() {
        var item = Item.sample("a", title: "Tin vắn", text: "Có nói tới bức xạ một lần.")
        item.page.section = ["Đo lường"]
        #expect(step.finding(item).truth == .yes)
        item.page.text = "Không có gì."
        #expect(step.finding(item).truth == .no)
    }
}
