import AuditCore

/// Who writes a paper, as its head, text and foot name them. What is not known is empty, for a clerk to fill in.
struct PaperOffice {
    /// In capitals: `UBND TỈNH BẮC GIANG`.
    let superior: String
    /// Without its province: `Sở Khoa học và Công nghệ`.
    let name: String
    let place: String
    let symbol: String
    /// As «Nơi nhận» names it: `Cổng thông tin điện tử Sở`.
    let portalName: String
    /// Office of who signs: `Giám đốc`.
    let signer: String
    let isDepartment: Bool

    init(_ agency: Agency, _ settings: Profile.PaperSettings) {
        let full = Folded.tidy(agency.name)
        var name = full
        var level = ""
        for word in ["tỉnh", "thành phố"] {
            guard let range = full.firstRange(of: " \(word) \(Folded.tidy(agency.province))") else { continue }
            name = String(full[..<range.lowerBound])
            level = word
        }
        self.name = name
        isDepartment = name == "Sở" || name.hasPrefix("Sở ")
        // A department stands under its province's People's Committee (Luật Tổ chức chính quyền địa phương); of others
        // the name does not tell.
        let above = isDepartment && !level.isEmpty ? "UBND \(level) \(Folded.tidy(agency.province))" : ""
        superior = (settings.superior ?? above).uppercased()
        place = settings.place ?? Folded.tidy(agency.province)
        symbol = settings.symbol ?? agency.symbols.first ?? ""
        portalName = agency.portalNames.first ?? "Cổng thông tin điện tử"
        signer = settings.signer ?? (isDepartment ? "Giám đốc" : "")
    }

    /// Whom reports go to: «Giám đốc Sở».
    var head: String {
        if signer.isEmpty { return "Thủ trưởng cơ quan" }
        return isDepartment ? "\(signer) Sở" : signer
    }

    /// `Số:        /SKHCN-VP`; the number is the clerk's. A công văn names the office first, other papers their form.
    func number(_ form: String?, draftedBy unit: String) -> String {
        let parts = form.map { [$0, PaperOffice.letters(of: unit)] } ?? [symbol, PaperOffice.letters(of: unit)]
        return "Số:" + blank + "/" + parts.filter { !$0.isEmpty }.joined(separator: "-")
    }

    func placeAndDay(_ year: Int) -> String {
        (place.isEmpty ? blank : place) + ", ngày" + shortBlank + "tháng" + shortBlank + "năm \(year)"
    }

    /// Offices' letters are decided by themselves; of a Văn phòng they are always the same.
    private static func letters(of unit: String) -> String {
        unit == "Văn phòng" || unit.hasPrefix("Văn phòng ") ? "VP" : ""
    }

    /// Who signs for a unit.
    static func signer(of unit: String) -> String {
        let heads = [
            ("Văn phòng", "CHÁNH VĂN PHÒNG"), ("Thanh tra", "CHÁNH THANH TRA"), ("Phòng", "TRƯỞNG PHÒNG"),
            ("Chi cục", "CHI CỤC TRƯỞNG"), ("Trung tâm", "GIÁM ĐỐC TRUNG TÂM"),
        ]
        return heads.first { unit == $0.0 || unit.hasPrefix($0.0 + " ") }?.1 ?? "THỦ TRƯỞNG ĐƠN VỊ"
    }
}

/// Room for a number, and for a day or a month, to be written by hand; no-break spaces, so that it stays whole.
private let blank = String(repeating: "\u{A0}", count: 10)
private let shortBlank = String(repeating: "\u{A0}", count: 6)
