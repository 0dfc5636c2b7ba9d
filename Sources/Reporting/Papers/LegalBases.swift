import AuditCore

/// The papers that criteria rest on and that are in force on the day, as an official letter names them. Only what the
/// rules' data say, and of that nothing that nobody has checked.
/// Laws and decrees first, then decisions, then the others, each as the rules order them.
///
/// `criteria`: nil for all papers that the rules name.
func legalBases(of criteria: Set<String>?, in rules: RuleSet, on day: Day) -> [String] {
    let wanted = rules.criteria.filter { criteria?.contains($0.id) ?? true }
    let named = Set(wanted.flatMap { $0.legal.map(\.ref) })
    let bases = rules.legal.filter { source in
        (criteria == nil || named.contains(source.id)) && source.confirmed && source.isInForce(on: day)
    }
    return (0...ranks.count).flatMap { rank in bases.filter { $0.rank == rank }.map(\.words) }
}

/// Forms by force (Luật Ban hành VBQPPL, Điều 4); what is not named here comes last.
private let ranks = [
    ["Luật", "Pháp lệnh"], ["Nghị quyết"], ["Nghị định"], ["Thông tư liên tịch", "Thông tư"], ["Quyết định"],
]

extension LegalSource {
    /// «Thông báo số 686/TB-UBND ngày 17/12/2021 của UBND tỉnh Bắc Giang về kết quả xếp loại năm 2021».
    var words: String {
        let title = title.map { Folded.tidy($0) } ?? ""
        let form = form
        var words = "\(form) số \(numberWords(doc))"
        if let when { words += " " + when }
        if !issuer.isEmpty { words += " của \(issuer)" }
        let subject = DocumentType.leading(title) == form ? String(title.dropFirst(form.count + 1)) : title
        return subject.isEmpty ? words : words + " về " + lowerFirst(subject)
    }

    /// By its symbol, else by its title: «Kế hoạch».
    var form: String {
        let symbol = doc.split(separator: "/").last ?? ""
        let code = symbol.split(separator: "-").first.map(String.init) ?? ""
        return DocumentNumber(field: doc)?.typeName ?? DocumentType.name(ofCode: code)
            ?? DocumentType.leading(title ?? "") ?? "Văn bản"
    }

    fileprivate var rank: Int { ranks.firstIndex { $0.contains(form) } ?? ranks.count }

    /// As far as the date is known.
    private var when: String? {
        if let day = Day(iso: date) { return "ngày \(day.vietnamese)" }
        let parts = date.split(separator: "-")
        switch parts.count {
        case 2: return "tháng \(parts[1])/\(parts[0])"
        case 1: return "năm \(parts[0])"
        default: return nil
        }
    }
}

/// With a small first letter, unless the word is an abbreviation: «Quy định …» as it stands within a sentence.
func lowerFirst(_ text: String) -> String {
    guard let first = text.first, let second = text.dropFirst().first, second.isLowercase || second == " " else {
        return text
    }
    return first.lowercased() + text.dropFirst()
}

func upperFirst(_ text: String) -> String { (text.first?.uppercased() ?? "") + text.dropFirst() }
