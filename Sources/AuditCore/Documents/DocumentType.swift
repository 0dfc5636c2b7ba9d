/// Forms of administrative documents and their codes (NĐ 30/2020/NĐ-CP, Phụ lục III; Luật Ban hành VBQPPL).
package enum DocumentType {
    /// The code as papers write it, and the name of the form.
    package static let all: [(code: String, name: String)] = [
        ("NQ", "Nghị quyết"), ("QĐ", "Quyết định"), ("CT", "Chỉ thị"), ("QC", "Quy chế"), ("QyĐ", "Quy định"),
        ("TC", "Thông cáo"), ("TB", "Thông báo"), ("HD", "Hướng dẫn"), ("CTr", "Chương trình"), ("KH", "Kế hoạch"),
        ("PA", "Phương án"), ("ĐA", "Đề án"), ("DA", "Dự án"), ("BC", "Báo cáo"), ("BB", "Biên bản"),
        ("TTr", "Tờ trình"), ("HĐ", "Hợp đồng"), ("CĐ", "Công điện"), ("BGN", "Bản ghi nhớ"), ("BTT", "Bản thỏa thuận"),
        ("GUQ", "Giấy ủy quyền"), ("GM", "Giấy mời"), ("GGT", "Giấy giới thiệu"), ("GNP", "Giấy nghỉ phép"),
        ("PG", "Phiếu gửi"), ("PC", "Phiếu chuyển"), ("PB", "Phiếu báo"), ("TT", "Thông tư"), ("NĐ", "Nghị định"),
        ("TTLT", "Thông tư liên tịch"), ("VBHN", "Văn bản hợp nhất"), ("L", "Luật"), ("PL", "Pháp lệnh"),
        ("CV", "Công văn"), ("QH", "Luật"), ("LCT", "Lệnh"),
    ]

    package static func name(ofCode code: String) -> String? {
        all.first { $0.code == code }?.name ?? byCode[Folded.plain(code)]?.name
    }

    /// The code as the table writes it, for a code however it was typed (`Ctr`, `QD`).
    ///
    /// `HĐ` and `HD`, `CĐ` and `CD`, `ĐA` and `DA` differ by a mark alone: with the mark it is the one, without it the other.
    package static func code(typed: String) -> String? {
        if let exact = all.first(where: { $0.code == typed }) { return exact.code }
        return byCode[Folded.plain(typed)]?.code
    }

    /// The form named by the words at the beginning of a text: "KẾ HOẠCH triển khai …".
    package static func leading(_ text: String) -> String? {
        let plain = Folded.plain(text)
        return byName.first { plain == $0.plain || plain.hasPrefix($0.plain + " ") || plain.hasPrefix($0.plain + ":") }?
            .name
    }

    /// The form whose name is the whole text.
    package static func named(_ text: String) -> String? {
        let plain = Folded.plain(text)
        return byName.first { plain == $0.plain }?.name
    }

    private static let byCode: [String: (code: String, name: String)] = {
        var table: [String: (code: String, name: String)] = [:]
        for type in all where table[Folded.plain(type.code)] == nil { table[Folded.plain(type.code)] = type }
        return table
    }()

    private static let byName: [(plain: String, name: String)] =
        all.map { (Folded.plain($0.name), $0.name) }.sorted { $0.plain.utf8.count > $1.plain.utf8.count }
}
