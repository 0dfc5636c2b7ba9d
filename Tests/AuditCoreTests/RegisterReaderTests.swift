import AuditCore
import Testing

struct RegisterReaderTests {
    private let register = Register(
        id: "du-an", file: "du-an.csv", title: "Dự án",
        columns: ["key": "ma_du_an", "name": "ten", "unit": "don_vi", "state": "trang_thai", "due": "han"],
        place: Place(file: "rules.json", line: 1, column: 1, pointer: "/registers/du-an"))
    private static let header = "ma_du_an,ten,don_vi,trang_thai,han\n"

    private func read(_ text: String) -> RegisterReader.Reading {
        RegisterReader.read(bytes: Array(text.utf8), file: "du-an.csv", register: register)
    }

    @Test(arguments: [
        "ma_du_an,ten,don_vi,trang_thai,han\nDA1,Trụ sở,van-phong,dang_trien_khai,30/6/2022\n",
        "\u{FEFF}ma_du_an;ten;don_vi;trang_thai;han\r\nDA1;Trụ sở;van-phong;dang_trien_khai;2022-06-30",
        "HẠN;\"Mã dự án\";Tên;Đơn vị;Trạng thái;ghi chú\r30/06/2022;DA1; Trụ  sở ;van-phong;dang_trien_khai;\r",
        "Ma_Du_An,TEN,don vi,trang thai,han\n\n\"DA1\",\"Trụ sở\",van-phong,dang_trien_khai,2022-06-30\n,,,,\n",
    ])
    func theSameRowIsReadFromAnySpelling(text: String) {
        let reading = read(text)
        #expect(reading.faults.map(\.line) == [])
        var row = RegisterRow(
            line: 2, key: "DA1", name: "Trụ sở", due: Day(2022, 6, 30), unit: "van-phong", state: "dang_trien_khai")
        row.line = reading.rows.first?.line ?? 0
        #expect(reading.rows == [row])
    }

    @Test func quotedCellsHoldSeparatorsQuotesAndLineEnds() {
        let reading = read(Self.header + "DA1,\"Nhà \"\"A\"\",\r\ntầng 2\",vp,,\nDA2,ống 1/2\",vp,,\n")
        #expect(reading.faults.isEmpty)
        #expect(reading.rows.map(\.name) == ["Nhà \"A\", tầng 2", "ống 1/2\""])
        #expect(reading.rows.map(\.line) == [2, 4])
        #expect(reading.rows[0].due == nil && reading.rows[0].state == nil && reading.rows[0].kind == nil)
    }

    @Test func aMissingColumnNamesTheColumnsThatAreThere() {
        let reading = read("ma_du_an,ten,donvi2,trang_thai\nDA1,a,b,c\n")
        #expect(reading.rows.isEmpty)
        #expect(
            reading.faults.map(\.line) == [
                "R003 du-an.csv:1:1 /don_vi thiếu cột «don_vi»; tệp có: ma_du_an, ten, donvi2, trang_thai"
                    + " – ý bạn là «donvi2»?",
                "R003 du-an.csv:1:1 /han thiếu cột «han»; tệp có: ma_du_an, ten, donvi2, trang_thai",
            ])
    }

    @Test(arguments: [
        ("DA2,b,vp", "R004 3:1"), ("DA2,b,vp,,,x", "R004 3:1"), (",b,vp,,", "R005 3:1"), ("da1,b,vp,,", "R006 3:1"),
        ("DA2,b,vp,,30/02/2022", "R007 3:11"), ("DA2,b,vp,,tháng 6", "R007 3:11"), ("DA2,\"b\"x,vp,,", "R008 3:8"),
        ("DA2,b,vp,,2022-13-01", "R007 3:11"), ("DA2,Đỗ,vp,,1/1/22", "R007 3:12"),
    ])
    func aBadRowIsNamedAndTheOthersStay(row: String, fault: String) {
        let reading = read(Self.header + "DA1,a,vp,,\n\(row)\nDA3,c,vp,,\n")
        #expect(reading.rows.map(\.key) == ["DA1", "DA3"])
        #expect(reading.faults.map { "\($0.code) \($0.place.line):\($0.place.column)" } == [fault])
    }

    @Test(arguments: [
        ("", "R002"), ("\u{FEFF}", "R002"), (",,,\n", "R002"), ("ma_du_an,ten,don_vi,trang_thai,han,HAN\n", "R009"),
    ])
    func aFileWithoutUsableHeaderHasNoRows(text: String, code: String) {
        #expect(read(text).rows.isEmpty)
        #expect(read(text).faults.map(\.code) == [code])
    }

    @Test func theRestOfAFileBehindAnOpenQuoteIsOneFault() {
        let reading = read(Self.header + "DA1,a,vp,,\nDA2,\"b,vp,,\nDA3,c,vp,,\n")
        #expect(reading.rows.map(\.key) == ["DA1"])
        #expect(reading.faults.map { "\($0.code) \($0.place.line):\($0.place.column)" } == ["R008 3:5"])
    }

    @Test func bytesThatAreNotUTF8AreRefused() {
        let bytes = Array(Self.header.utf8) + [0x44, 0xE2, 0x28]
        let reading = RegisterReader.read(bytes: bytes, file: "du-an.csv", register: register)
        #expect(reading.faults.map { "\($0.code) \($0.place.line):\($0.place.column)" } == ["R001 2:2"])
    }

    @Test func anyBytesAreReadToAnEnd() {
        let pieces: [[UInt8]] = ["\"", ",", ";", "\r", "\n", "\r\n", "a", "\u{301}", "30/02/2022"].map {
            Array($0.utf8)
        }
        var state: UInt64 = 7
        for _ in 0..<3_000 {
            var bytes = Array(Self.header.utf8)
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes += pieces[Int(state >> 33) % pieces.count]
            }
            let reading = RegisterReader.read(bytes: bytes, file: "du-an.csv", register: register)
            #expect(reading.rows.allSatisfy { $0.line > 1 && !$0.key.isEmpty })
        }
    }
}
