import AuditCore
import Foundation
import Testing

/// The shipped rules and model on titles of our own, made for what is easily confused.
struct ClassifierTests {
    private static let classifier = Result {
        let root = RuleFixtures.root
        let read = RuleReader.read(
            bytes: [UInt8](try Data(contentsOf: root.appendingPathComponent("rules.json"))), file: "rules.json")
        let model = try TitleModel(
            bytes: [UInt8](Data(contentsOf: root.appendingPathComponent(TitleModel.fileName))))
        return Classifier(try #require(read.ruleSet).categories, model: model)
    }

    @Test(arguments: [
        ("Quyết định xử phạt vi phạm hành chính đối với Công ty TNHH Hòa Lạc", "rewards_penalties"),
        ("Bán hàng không ghi nhãn có thể bị phạt đến 30 triệu đồng", "legal_guidance"),
        ("Phê duyệt kế hoạch lựa chọn nhà thầu gói thầu sửa chữa trụ sở", "projects_procurement"),
        ("Kế hoạch phát triển chăn nuôi giai đoạn 2021-2025", "plans"),
        ("Kế hoạch tổ chức Hội thi văn nghệ chào mừng ngày thành lập ngành", "other"),
        ("Lấy ý kiến góp ý dự thảo Quyết định quy định mức thu học phí", "consultation_request"),
        ("Bảng tổng hợp, tiếp thu, giải trình ý kiến góp ý dự thảo Nghị quyết về học phí", "consultation_summary"),
        ("Kết quả giải quyết, trả lời kiến nghị của cử tri sau kỳ họp thứ 5", "other"),
        ("Khởi công xây dựng cầu Tân Lập", "projects_procurement"),
        ("Học sinh đạt giải Nhất kỳ thi học sinh giỏi quốc gia", "other"),
        ("Hướng dẫn thực hiện Thông tư về ghi nhãn hàng hóa", "legal_guidance"),
        ("Nghị định số 15/2022/NĐ-CP quy định xử phạt vi phạm hành chính trong lĩnh vực du lịch", "other"),
        ("Tổng hợp kiến nghị của doanh nghiệp tại buổi đối thoại", "other"),
        ("Ông Lê Văn Tám được tặng Huy hiệu 50 năm tuổi Đảng", "other"),
        ("Chủ tịch UBND huyện kiểm tra tiến độ dự án cầu Tân Lập", "other"),
        ("Phạt 40 triệu đồng một trạm xăng bán thiếu cho khách", "rewards_penalties"),
        ("Mời chào giá dịch vụ thẩm định giá máy xét nghiệm", "projects_procurement"),
    ])
    func confusableTitlesAreToldApart(title: String, label: String) throws {
        let result = try ClassifierTests.classifier.get().classify(.init(title: title))
        #expect(result.best == label, "\(result.ranked.map { ($0.category, $0.points, $0.model?.chance ?? 0) })")
    }

    /// Titles that say nothing, in the sections that say most.
    @Test(arguments: [
        "Dự án, hạng mục đầu tư, đấu thầu, mua sắm công", "Lấy ý kiến góp ý dự thảo văn bản", "Khen thưởng, xử phạt",
        "Tuyên truyền, phổ biến, hướng dẫn pháp luật", "Chiến lược, định hướng, quy hoạch, kế hoạch phát triển",
        "Tổng hợp ý kiến, tiếp thu, giải trình",
    ])
    func theSectionAloneNeverDecides(section: String) throws {
        let classifier = try ClassifierTests.classifier.get()
        for title in [
            "Lịch nghỉ Tết Nguyên đán", "Lịch công tác tuần", "Hình ảnh hoạt động", "Abc xyz", "Tin số 5", "",
        ] {
            let result = classifier.classify(.init(title: title, section: [section]))
            #expect(result.best == "other", "\(title) in \(section)")
        }
    }

    @Test func everyReasonHasItsWordsAndItsPlaceInTheRules() throws {
        let result = try ClassifierTests.classifier.get().classify(
            .init(title: "Lấy ý kiến góp ý dự thảo Quy chế phối hợp"))
        let seen = try #require(result.ranked.first?.seen)
        #expect(!seen.isEmpty)
        for one in seen { #expect(one.signal.place.line > 1 && !one.words.isEmpty) }
        #expect(result.ranked.first?.model?.words.isEmpty == false)
    }

    @Test func tiedSignalsWithoutAModelAreUncertain() {
        let place = Place(file: "r", line: 1, column: 1, pointer: "")
        let signal = Signal(parts: [.title], any: ["kế hoạch"], weight: 4, why: "w", place: place)
        let categories = ["a", "b"].map { Category(id: $0, title: $0, signals: [signal], place: place) }
        #expect(Classifier(categories).classify(.init(title: "Kế hoạch")).label == Classification.uncertain)
    }
}
