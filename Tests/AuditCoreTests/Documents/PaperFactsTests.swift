import Testing

@testable import AuditCore

struct PaperFactsTests {
    @Test(arguments: [
        ("Xử phạt vi phạm hành chính đối với ông Nguyễn Văn Thử", "Xử phạt vi phạm hành chính đối với ông N.V.T."),
        ("Xử phạt bà TRẦN THỊ MẪU, chủ Cửa hàng Mẫu", "Xử phạt bà T.T.M., chủ Cửa hàng Mẫu"),
        ("Ông/bà: Lê Minh Họa", "Ông/bà: L.M.H."),
        ("Công ty TNHH Vàng Mẫu bị phạt 15 triệu đồng", "Công ty TNHH Vàng Mẫu bị phạt 15 triệu đồng"),
        ("Không có ông nào", "Không có ông nào"),
    ])
    func namesOfPersonsAreMasked(text: String, shown: String) { #expect(Masked.text(text) == shown) }

    @Test(arguments: [
        ("phạt tiền: 15.000.000 đồng", 15_000_000), ("bị phạt 15 triệu đồng", 15_000_000),
        ("phạt tiền 12,5 triệu đồng", 12_500_000), ("mức phạt 1,2 tỷ đồng", 1_200_000_000),
        ("phạt tiền, mức phạt: 7.500.000đ ", 7_500_000),
    ])
    func sumsAreRead(text: String, sum: Int) { #expect(PenaltyFacts.sum(in: text) == sum) }

    @Test func aRuleOnFinesIsNoFine() {
        #expect(!PenaltyFacts.isPenalty(title: "nghi dinh quy dinh xu phat vi pham hanh chinh"))
        #expect(PenaltyFacts.isPenalty(title: "quyet dinh xu phat vi pham hanh chinh doi voi cong ty a"))
    }

    @Test(arguments: [
        ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Đã ký)\nVũ Văn Thử", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Vũ Văn Thử"),
        ("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nGiàng A Mẫu", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Giàng A Mẫu"),
        ("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC\nTS. Lê Thử", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Thử"),
    ])
    func whoSignsAndInWhoseStead(text: String, capacity: String, position: String, name: String) {
        let block = SignatureBlock(lines: ["Nơi nhận:", "- Lưu: VT."] + text.split(separator: "\n").map(String.init))
        #expect(block?.capacity == capacity && block?.position == position && block?.name == name)
    }

    private func page(number: String, type: String? = nil, signed: Day?, effective: Day? = nil) -> Page {
        var page = Page(address: "http://a.vn/1", kind: .document)
        page.document = DocumentFields(number: number, type: type)
        page.dates.signed = signed.map { DatedFact(day: $0, source: "label Ngày ban hành") }
        page.dates.effective = effective.map { DatedFact(day: $0, source: "label Ngày hiệu lực") }
        return page
    }

    @Test func whatDisagreesIsTold() {
        let own = page(number: "12/TB-SKHCN", type: "Công văn", signed: Day(2022, 3, 1), effective: Day(2021, 3, 1))
        let file = page(number: "13/TB-SKHCN", signed: Day(2022, 3, 2))
        #expect(Disagreements.find(own, files: [file]).count == 3)
        let same = page(number: "12 /TB- SKHCN", signed: Day(2022, 3, 2))
        #expect(Disagreements.find(own, files: [same]).count == 3)
        let right = page(number: "12/TB-SKHCN", type: "Thông báo", signed: Day(2022, 3, 2))
        #expect(Disagreements.find(right, files: [same]).isEmpty)
    }

    @Test func whereOpinionsAreSentIsRead() {
        let text = """
            Đề nghị góp ý bằng văn bản, gửi về Sở Khoa học và Công
            nghệ, số 12 đường Mẫu (qua thư điện tử: Thu.Mau@vidu.gov.vn) trước ngày 20/5/2022.
            """
        let facts = PaperFacts.read(
            title: "V/v lấy ý kiến góp ý dự thảo", text: text, type: nil, signed: Day(2022, 5, 1))
        #expect(facts?.consultation?.deadline == Day(2022, 5, 20))
        #expect(facts?.consultation?.emails == ["thu.mau@vidu.gov.vn"])
        #expect(facts?.consultation?.address == "Sở Khoa học và Công nghệ, số 12 đường Mẫu")
    }
}
