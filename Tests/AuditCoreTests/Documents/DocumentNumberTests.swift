import Testing

@testable import AuditCore

struct DocumentNumberTests {
    struct Case: Sendable {
        var field: String
        var ordinal: String?
        var symbol: String
        var code: String?
        var year: Int?
    }

    @Test(arguments: [
        Case(field: "1074/ BGDĐT – GDTC", ordinal: "1074", symbol: "BGDĐT-GDTC"),
        Case(field: "111 /CĐN", ordinal: "111", symbol: "CĐN"),
        Case(field: "06/HD-CĐN ngày 06 tháng 10 năm 2017", ordinal: "06", symbol: "HD-CĐN", code: "HD"),
        Case(field: "Chỉ thị 666/CT-BGDĐTngày 24/8/2020", ordinal: "666", symbol: "CT-BGDĐT", code: "CT"),
        Case(field: "Số: 571/SGDĐT-VP", ordinal: "571", symbol: "SGDĐT-VP"),
        Case(field: "Chương trình sô: 31-Ctr/TU", ordinal: "31", symbol: "Ctr/TU", code: "CTr"),
        Case(field: "12 /KH- SKHCN", ordinal: "12", symbol: "KH-SKHCN", code: "KH"),
        Case(field: "Số:      /KH-KHCN", ordinal: nil, symbol: "KH-KHCN", code: "KH"),
        Case(field: "6 /2020/QĐ-UBND", ordinal: "6", symbol: "QĐ-UBND", code: "QĐ", year: 2020),
        Case(field: "998 /SGDĐT-GDTrH, GDTX", ordinal: "998", symbol: "SGDĐT-GDTrH"),
        Case(field: "1961/QĐUBND", ordinal: "1961", symbol: "QĐUBND", code: "QĐ"),
        Case(field: "42/2022/NĐCP", ordinal: "42", symbol: "NĐCP", code: "NĐ", year: 2022),
        Case(field: "01 /2018/TT-VPCP", ordinal: "01", symbol: "TT-VPCP", code: "TT", year: 2018),
        Case(field: "70/QĐ-XPVPHC", ordinal: "70", symbol: "QĐ-XPVPHC", code: "QĐ"),
        Case(field: "08/2022/QH15", ordinal: "08", symbol: "QH15", code: "QH", year: 2022),
        Case(field: "369 / PGD&ĐT", ordinal: "369", symbol: "PGD&ĐT"),
        Case(field: "123", ordinal: "123", symbol: ""),
    ])
    func numbersAsPortalsTypeThemAreRead(sample: Case) throws {
        let number = try #require(DocumentNumber(field: sample.field))
        #expect(number.ordinal == sample.ordinal)
        #expect(number.symbol == sample.symbol)
        #expect(number.typeCode == sample.code)
        #expect(number.year == sample.year)
    }

    @Test(arguments: ["TÀI LIỆU", "", "24/8/2020", "năm 2020/2021", "km/h", "07/9", "https://a.vn/12/tin-tuc"])
    func wordsAndDaysAreNoNumbers(text: String) { #expect(DocumentNumber(field: text) == nil) }

    @Test func numbersMatchHoweverTheyAreTyped() throws {
        let keys = try ["12/KH-SKHCN", "Số: 012 /KH – SKHCN", "12/KHSKHCN"].map {
            try #require(DocumentNumber(field: $0)).key
        }
        #expect(Set(keys).count == 1)
        #expect(try #require(DocumentNumber(field: "12/KH-KHCN")).key != keys[0])
    }

    @Test func numbersAreFoundInRunningText() {
        let text =
            "Căn cứ Thông báo 686/TB-UBND ngày 17/12/2021 và Nghị định số 43/2011/NĐ-CP của Chính phủ, đạt 3/4 tiêu chí"
        #expect(DocumentNumber.all(in: text).map(\.written) == ["686/TB-UBND", "43/2011/NĐ-CP"])
        #expect(DocumentNumber.first(in: text)?.typeName == "Thông báo")
    }

    @Test func aSentenceBehindANumberIsNoneOfIt() {
        let text = "Số: 56/SKHCN-QLCN. Đề nghị góp ý dự thảo"
        #expect(DocumentNumber.first(in: text)?.written == "56/SKHCN-QLCN")
        #expect(DocumentNumber(field: text)?.symbol == "SKHCN-QLCN")
        #expect(DocumentNumber.first(in: "Số: 12/QĐ.UBND")?.symbol == "QĐ-UBND")
    }

    @Test func anIssuerFirstMeansACongVan() {
        #expect(DocumentNumber(field: "145/SKHCN-QLCN")?.typeName == "Công văn")
        #expect(DocumentNumber(field: "12/HĐ-SKHCN")?.typeName == "Hợp đồng")
        #expect(DocumentNumber(field: "12/HD-SKHCN")?.typeName == "Hướng dẫn")
    }
}
