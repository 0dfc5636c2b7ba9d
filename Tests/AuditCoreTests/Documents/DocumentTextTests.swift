import Testing

@testable import AuditCore

struct DocumentTextTests {
    @Test(arguments: [
        "So với Nghị định số 119/2017/NĐ-CP quy định về xử phạt", "Sở 12/KH-SKHCN", "Sổ: 12/KH-SKHCN",
        "Số lượng 12/KH-SKHCN", "Số người theo Kế hoạch 12/KH-SKHCN", "So: 12/KH-SKHCN của Sở",
    ])
    func aLineThatComparesHoldsNoNumber(line: String) { #expect(DocumentText(lines: [line]).number == nil) }

    @Test(arguments: [
        "Số: 12/KH-SKHCN", "SỐ 12/KH-SKHCN", "Số : 12/KH-SKHCN    Vi Dụ, ngày 05 tháng 01 năm 2022",
        "So\u{302}\u{301}: 12/KH-SKHCN", "Sô: 12/KH-SKHCN", "**Số:** 12/KH-SKHCN", "So: 12/KH-SKHCN", "So 12/KH-SKHCN",
        "Số. 12/KH-SKHCN",
    ])
    func aLineOfItsOwnHoldsTheNumber(line: String) {
        #expect(DocumentText(lines: [line]).number?.symbol == "KH-SKHCN")
    }

    @Test(arguments: ["Số:      /KH-SKHCN", "Số      /KH-SKHCN", "Số: ......./KH-SKHCN", "Số ……/KH-SKHCN"])
    func aNumberLeftBlankIsReadToo(line: String) {
        #expect(DocumentText(lines: [line]).number?.symbol == "KH-SKHCN")
    }
}
