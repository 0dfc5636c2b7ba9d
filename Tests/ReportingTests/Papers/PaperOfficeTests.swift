import AuditCore
import Testing

@testable import Reporting

struct PaperOfficeTests {
    private func agency(_ name: String, _ province: String, symbols: [String] = []) -> Agency {
        Agency(
            id: "a", name: name, names: [], province: province, portal: "https://a.example/", hosts: ["a.example"],
            symbols: symbols, portalNames: [], fields: [])
    }

    @Test(arguments: [
        ("Sở Công Thương tỉnh Bắc Giang", "Bắc Giang", "UBND TỈNH BẮC GIANG", "Sở Công Thương", "Giám đốc"),
        ("Sở Y tế thành phố Hải Phòng", "Hải Phòng", "UBND THÀNH PHỐ HẢI PHÒNG", "Sở Y tế", "Giám đốc"),
        ("Sở Y tế Hà Nam", "Hà Nam", "", "Sở Y tế Hà Nam", "Giám đốc"),
        ("Trường THCS Hoàng Lương", "Bắc Giang", "", "Trường THCS Hoàng Lương", ""),
    ])
    func whatTheNameDoesNotTellIsLeftBlank(
        name: String, province: String, superior: String, short: String, signer: String
    ) {
        let office = PaperOffice(agency(name, province), Profile.PaperSettings())
        #expect(office.superior == superior && office.name == short && office.signer == signer)
        #expect(Folded.tidy(office.number(nil, draftedBy: "Tổ biên tập")) == "Số: /")
    }

    @Test func aProfileSaysWhatIsKnown() {
        let settings = Profile.PaperSettings(
            superior: "Phòng GD&ĐT huyện Hiệp Hòa", symbol: "THCSHL", place: "Hiệp Hòa", signer: "Hiệu trưởng")
        let office = PaperOffice(agency("Trường THCS Hoàng Lương", "Bắc Giang"), settings)
        #expect(office.superior == "PHÒNG GD&ĐT HUYỆN HIỆP HÒA" && office.head == "Hiệu trưởng")
        #expect(Folded.tidy(office.number("BC", draftedBy: "Văn phòng")) == "Số: /BC-VP")
        #expect(Folded.tidy(office.placeAndDay(2022)) == "Hiệp Hòa, ngày tháng năm 2022")
    }

    @Test func basesAreThoseOfTheRulesInForceOnTheDay() throws {
        let rules = try PaperSample.rules()
        let day = Sample.day(2022, 11, 15)
        #expect(
            legalBases(of: ["noi-nhan"], in: rules, on: day) == [
                "Nghị định số 30/2020/NĐ-CP ngày 05/03/2020 của Chính phủ về công tác văn thư",
                "Kế hoạch số …/KH-KHCN tháng 01/2022 của Sở Khoa học và Công nghệ về khắc phục những tồn tại, hạn chế Cổng thông tin điện tử năm 2022",
            ])
        let all = legalBases(of: nil, in: rules, on: day)
        #expect(
            all.contains(
                "Thông báo số 686/TB-UBND ngày 17/12/2021 của UBND tỉnh Bắc Giang về kết quả xếp loại năm 2021"))
        // Decree 43/2011 gave way to 42/2022 on 15/8/2022.
        #expect(!all.contains { $0.contains("43/2011/NĐ-CP") } && all.contains { $0.contains("42/2022/NĐ-CP") })
        #expect(legalBases(of: nil, in: rules, on: Sample.day(2022, 8, 14)).contains { $0.contains("43/2011/NĐ-CP") })
        var doubtful = rules
        for index in doubtful.legal.indices { doubtful.legal[index].confirmed = false }
        #expect(legalBases(of: nil, in: doubtful, on: day).isEmpty)
        #expect(legalBases(of: [], in: rules, on: day).isEmpty)
    }

    @Test(arguments: [
        (ReportPeriod.month, "tháng 3 năm 2022", "2022-03"), (.quarter, "quý I năm 2022", "2022-quy-1"),
        (.year, "năm 2022", "2022"),
    ])
    func periodsAreNamedAsOfficesDo(period: ReportPeriod, words: String, stem: String) {
        #expect(period.words(on: Sample.day(2022, 3, 31)) == words && period.stem(on: Sample.day(2022, 3, 31)) == stem)
    }

    @Test(arguments: [
        ("Phòng Quản lý Khoa học", "phong-quan-ly-khoa-hoc"), ("../../x", "x"), ("…", "don-vi"), ("A__b", "a-b"),
    ])
    func filesAreNamedInPlainLetters(id: String, stem: String) { #expect(fileStem(id) == stem) }
}
