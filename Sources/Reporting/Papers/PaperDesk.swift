package import AuditCore

/// Where official papers are drafted from one result; what they say is decided here, how they look by their templates.
package struct PaperDesk {
    let model: ReportModel
    let office: PaperOffice
    let rules: RuleSet
    let portal: String

    package init(_ result: AuditResult, agency: Agency, settings: Profile.PaperSettings, rules: RuleSet) {
        model = ReportModel(result)
        office = PaperOffice(agency, settings)
        portal = agency.portal
        self.rules = rules
    }

    var result: AuditResult { model.result }

    /// The unit that most criteria name.
    var monitor: String { PaperDesk.mostNamed(result.criteria.map(\.responsible.monitor)) }
    var publisher: String { PaperDesk.mostNamed(result.criteria.map(\.responsible.publish)) }

    var isProvisional: Bool {
        result.criteria.contains { $0.provisional && $0.points != nil }
    }

    /// What every paper says of the office and of the result.
    func common(number: String, signer: String, superior: String? = nil, name: String? = nil) -> PaperFields {
        [
            "co-quan-chu-quan": .text(superior ?? office.superior),
            "co-quan": .text((name ?? office.name).uppercased()),
            "so-ky-hieu": .text(number),
            "dia-danh-ngay": .text(office.placeAndDay(result.asOf.year)),
            "ten-co-quan": .text(office.name),
            "ten-cong": .text(office.portalName),
            "cong": .text(portal),
            "tinh-den": .text(result.asOf.vietnamese),
            "nam": .text(result.ruleset.period.words),
            "ky": .text(signer),
            "lanh-dao": .text(office.isDepartment ? "Lãnh đạo Sở" : "Lãnh đạo cơ quan"),
            "nguoi-nhan": .text(office.head),
            "theo-doi": .text(monitor),
            "dang-tai": .text(publisher),
            "nguon": .text(source),
            "co-tam-tinh": .part(isProvisional),
        ]
    }

    private var source: String {
        let rules = result.ruleset
        return "Kết quả tính đến hết ngày \(result.asOf.vietnamese); bộ tiêu chí \(rules.id) bản \(rules.version) "
            + "(\(rules.statusWords), mã băm \(rules.sha256.prefix(12))); bản lưu \(result.source.digest.prefix(12)); \(result.tool)."
    }

    /// The first of those that come most often.
    private static func mostNamed(_ names: [String]) -> String {
        var counts: [[UInt8]: Int] = [:]
        for name in names { counts[Array(name.utf8), default: 0] += 1 }
        let most = counts.values.max() ?? 0
        return names.first { counts[Array($0.utf8)] == most } ?? ""
    }
}
