import Testing

@testable import AuditCore

struct RecipientsBlockTests {
    private func items(_ text: String) -> [String]? {
        RecipientsBlock.items(in: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }

    @Test func stampsAndSignaturesInTheRightColumnAreDropped() {
        let block = """
            Nơi nhận:                                          TRƢỞNG PHÒNG
            - Chủ tịch UBND huyện;
            - Lưu: VT.
            Bản điện tử:
            - Các cơ quan thuộc huyện;                         Ký bởi Phòng Văn hóa
                                                               Giờ ký: 2020-07-
            - UBND các xã;                                     09T10:59:31.40+07:00
            - Các đơn vị.
            """
        #expect(
            items(block) == [
                "Chủ tịch UBND huyện;", "Lưu: VT.", "Các cơ quan thuộc huyện;", "UBND các xã;", "Các đơn vị.",
            ])
    }

    @Test func aBlockWithoutColonIsSeen() {
        let block =
            "  Nơi nhận                               CHỦ TỊCH\n  - Lưu VT.\n  Bản điện tử:\n  - Như Điều 2;\n  - Lãnh đạo Sở"
        #expect(items(block) == ["Lưu VT.", "Như Điều 2;", "Lãnh đạo Sở"])
    }

    @Test func itemsThatGoOnAreJoined() {
        let block = """
            Nơi nhận:                          CHỦ TỊCH
            - Thường trực Huyện ủy;
            Bản điện tử:
            - Các cơ quan: Mặt trận Tổ quốc huyện, Văn phòng
            Huyện ủy; Ban Tuyên giáo, Ban
            Tổ chức, Trung tâm Văn hóa;
            - UBND các xã, thị trấn;
            """
        #expect(
            items(block) == [
                "Thường trực Huyện ủy;",
                "Các cơ quan: Mặt trận Tổ quốc huyện, Văn phòng Huyện ủy; Ban Tuyên giáo, Ban Tổ chức, Trung tâm Văn hóa;",
                "UBND các xã, thị trấn;",
            ])
    }

    @Test func aMarkThatAFontSetApartReturnsToItsLetter() {
        let block = """
            Nơi nhận:
               - Sở KH&CN (b/c)                                  TRƢỞNG PHÒNG
               - La\u{303}nh đa \u{323}o, chuyên viên;
               - Cổ ng TTĐT Sở (vidu.gov.vn);                     (đã ký)
               - Lưu: VT.
            """
        #expect(
            items(block) == ["Sở KH&CN (b/c)", "Lãnh đạo, chuyên viên;", "Cổ ng TTĐT Sở (vidu.gov.vn);", "Lưu: VT."])
    }

    @Test func aTimestampBesideTheBlockIsNoItem() {
        let block = """
            Nơi nhận:                                       KT. GIÁM ĐỐC
            - Lưu: VT, QLCN.                                PHÓ GIÁM ĐỐC
            Bản điện tử:
            - Bộ KH&CN (báo cáo);
            - Lãnh đạo Sở.                                  Sở Khoa học và Công nghệ
                                                            2020.03.28 14:26:14 +07:00
            """
        #expect(items(block) == ["Lưu: VT, QLCN.", "Bộ KH&CN (báo cáo);", "Lãnh đạo Sở."])
    }

    @Test func aDashFarBeforeItsItemIsNoColumn() {
        #expect(
            items("Nơi nhận:\n-    Phòng (trình duyệt),\n-    Lưu: VT.       CHỦ TỊCH") == [
                "Phòng (trình duyệt),", "Lưu: VT.",
            ])
    }

    @Test func aBlockInOneLineIsRead() {
        #expect(
            items("Nơi nhận: - Như trên; - Cổng TTĐT Sở; - Lưu: VT.") == ["Như trên;", "Cổng TTĐT Sở;", "Lưu: VT."])
    }

    @Test func wordsAboutRecipientsAreNoBlock() {
        #expect(items("- thì phần nơi nhận ghi thêm: Cổng thông tin điện tử Sở.\nĐiều 2. Hiệu lực") == nil)
        #expect(items("Nơi nhận hồ sơ: Bộ phận một cửa") == nil)
    }

    @Test func thePlanThatOrdersTheRuleIsRead() throws {
        let plan = """
            Số: /KH-KHCN

            Bắc Giang, ngày tháng 01 năm 2022

            KẾ HOẠCH

            Khắc phục những tồn tại của trang tin năm 2022

            Căn cứ Thông báo 686/TB-UBND ngày 17/12/2021 của UBND tỉnh; Sở xây dựng kế hoạch như sau:

            - Khi ban hành văn bản thì phần nơi nhận ghi thêm: Công thông tin điện tử Sở.

            Nơi nhận:

            - Sở Thông tin và Truyền thông;
            - Lãnh đạo Sở;
            - Các phòng, đơn vị thuộc Sở;
            - Lưu: VT, TTUD.

            **KT. GIÁM ĐỐC
            PHÓ GIÁM ĐỐC**

            Nguyễn Văn An
            """
        let paper = DocumentText(lines: plan.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        let number = try #require(paper.number)
        #expect(number.ordinal == nil)
        #expect(number.symbol == "KH-KHCN")
        #expect(paper.fields.type == "Kế hoạch")
        #expect(paper.fields.subject == "Khắc phục những tồn tại của trang tin năm 2022")
        #expect(paper.fields.recipients?.count == 4)
        #expect(paper.fields.signer == "Nguyễn Văn An")
        #expect(paper.signed == nil)
    }

    @Test func aPaperInTwoColumnsIsRead() {
        let paper = DocumentText(lines: [
            "   UBND TỈNH BẮC GIANG                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "SỞ KHOA HỌC VÀ CÔNG NGHỆ                    Độc lập - Tự do - Hạnh phúc",
            "  Số: 145 /SKHCN-QLCN                  Bắc Giang, ngày07 tháng 3 năm 2022",
            "V/v lấy ý kiến dự thảo Kế hoạch", "", "Kính gửi: Các sở, ngành", "Nơi nhận:          GIÁM ĐỐC",
            "- Như trên;", "- Lưu: VT.", "                         Trần Thị Bình",
        ])
        #expect(paper.fields.number == "145 /SKHCN-QLCN")
        #expect(paper.fields.issuer == "SỞ KHOA HỌC VÀ CÔNG NGHỆ")
        #expect(paper.fields.type == "Công văn")
        #expect(paper.fields.subject == "V/v lấy ý kiến dự thảo Kế hoạch")
        #expect(paper.fields.signer == "Trần Thị Bình")
        #expect(paper.signed?.description == "2022-03-07")
    }
}
