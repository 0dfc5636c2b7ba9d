package import AuditCore

/// The report as one file: no script, no network, readable on paper and by a screen reader.
///
/// - Returns: UTF-8, the same for the same result.
package func htmlReport(_ result: AuditResult) -> [UInt8] {
    let model = ReportModel(result)
    let page = Tag.html(.fixed(.lang, "vi")) {
        pageHead(result)
        Tag.body {
            hatchDefinition
            pageHeader(result)
            Tag.main {
                firstScreen(model)
                gapsByUnit(model)
                criterionSections(model)
                paceSection(model)
                measurementLog(model)
                honestLimits(model)
                annex(model)
            }
            pageFooter(result)
        }
    }
    return Array("<!doctype html>".utf8) + page.bytes + [UInt8(ascii: "\n")]
}

private func pageHead(_ result: AuditResult) -> Html {
    Tag.head {
        Tag.meta(.fixed(.charset, "utf-8"))
        Tag.meta(.fixed(.httpEquiv, "Content-Security-Policy"), .policy(Stylesheet.policy))
        Tag.meta(.fixed(.name, "viewport"), .fixed(.content, "width=device-width,initial-scale=1"))
        Tag.meta(.fixed(.name, "referrer"), .fixed(.content, "no-referrer"))
        Tag.meta(.fixed(.name, "robots"), .fixed(.content, "noindex,nofollow"))
        Tag.meta(.fixed(.name, "color-scheme"), .fixed(.content, "light dark"))
        Tag.title("Bảng điểm Cổng thông tin điện tử – \(result.agency.name) – \(result.asOf.vietnamese)")
        Html.stylesheet
    }
}

private func pageHeader(_ result: AuditResult) -> Html {
    let ruleset = result.ruleset
    return Tag.header {
        Tag.p(.class("over")) {
            "Tính đến hết ngày \(result.asOf.vietnamese) · \(ruleset.title), bản \(ruleset.version) (\(ruleset.statusWords))"
        }
        Tag.h1("Cổng thông tin điện tử \(result.agency.name) – \(ruleset.period.words)")
        Tag.nav(.label("Các phần của báo cáo")) {
            let parts: [(Anchor, String)] = [
                (.criteria, "Điểm từng tiêu chí"), (.gaps, "Việc còn thiếu"), (.units, "Việc theo đơn vị"),
                (.details, "Bằng chứng"), (.pace, "Nhịp đăng bài"), (.measurement, "Nhật ký đo"),
                (.limits, "Giới hạn"), (.annex, "Phụ lục"),
            ]
            for (place, (anchor, name)) in parts.enumerated() {
                if place > 0 { " · " }
                Tag.a(.to(anchor)) { name }
            }
        }
    }
}

extension Anchor {
    static let verdict = Anchor("ket-luan")
    static let cards = Anchor("the")
    static let warning = Anchor("chua-do")
    static let criteria = Anchor("tieu-chi")
    static let gaps = Anchor("viec")
    static let units = Anchor("don-vi")
    static let details = Anchor("bang-chung")
    static let pace = Anchor("nhip")
    static let measurement = Anchor("phep-do")
    static let limits = Anchor("gioi-han")
    static let annex = Anchor("phu-luc")
    static func criterion(_ index: Int) -> Anchor { Anchor("tc", index + 1) }
    static func item(_ place: Int) -> Anchor { Anchor("i", place + 1) }
}

extension Period {
    /// «năm 2022», or the two days of another period.
    var words: String {
        if from.month == 1, from.day == 1, to.month == 12, to.day == 31, from.year == to.year {
            return "năm \(from.year)"
        }
        return "từ \(from.vietnamese) đến \(to.vietnamese)"
    }
}
