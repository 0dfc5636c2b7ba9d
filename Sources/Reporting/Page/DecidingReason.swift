import AuditCore

/// Why an item does not count for a criterion, or waits: the criterion's own step, not the signs of what it is about.
struct DecidingReason {
    let mark: ItemVerdict.Reason.Mark
    private let prefix: String

    init(of criterion: CriterionResult, _ mark: ItemVerdict.Reason.Mark) {
        self.mark = mark
        prefix = "\(criterion.code): "
    }

    /// The reason as items share it: without the item's own day, which stands beside it, and without the other item that it
    /// repeats (``twin(_:_:)``).
    func shared(_ item: ItemVerdict) -> String {
        if isTwin(item) { return "trùng với bài khác đã tính" }
        let last = item.reasons.last { $0.mark == mark } ?? item.reasons.last { $0.mark != .yes }
        guard let words = text(of: item) ?? last?.text else { return "máy không ghi lý do" }
        guard let day = item.posted?.vietnamese else { return words }
        let (all, own) = (Array(words.utf8), Array("\(day) ".utf8))
        guard let start = all.indices.first(where: { all[$0...].starts(with: own) }) else { return words }
        // With the day goes where the day was found.
        let rest = all[(start + own.count)...]
        let source = Array(" (nguồn:".utf8)
        let end = rest.indices.first { rest[$0...].starts(with: source) } ?? rest.endIndex
        return String(decoding: all[..<start] + rest[..<end], as: UTF8.self)
    }

    /// A link to the item that an item repeats; nil where that is not the reason.
    func twin(_ item: ItemVerdict, _ model: ReportModel) -> Html? {
        guard isTwin(item), let address = item.duplicateOf else { return nil }
        guard let (place, twin) = model.item(address) else {
            return .many(["trùng với ", outbound(address, words: address)])
        }
        let isNamesake = twin.title.utf8.elementsEqual(item.title.utf8)
        let name = isNamesake ? "cùng tên" : "«\(shortened(twin.shownTitle, to: 60))»"
        return .many([
            "trùng với ", Tag.a(.to(Anchor.item(place))) { "bài \(name)" },
            .text(twin.posted.map { " đăng ngày \($0.vietnamese)" } ?? ""),
        ])
    }

    /// The judge's words for a copy end in an address.
    private func isTwin(_ item: ItemVerdict) -> Bool {
        guard let twin = item.duplicateOf, mark == .no else { return false }
        return text(of: item)?.utf8.contains(twin.utf8) ?? true
    }

    /// The first step of the criterion with that mark, without the criterion's code.
    func text(of item: ItemVerdict) -> String? {
        let found = item.reasons.first { $0.mark == mark && $0.text.utf8.starts(with: prefix.utf8) }
        return found.map { String(decoding: $0.text.utf8.dropFirst(prefix.utf8.count), as: UTF8.self) }
    }
}

extension CriterionResult {
    /// Why more items count than rows of the register are found; empty where no register was asked.
    var unlistedWords: String {
        guard countedItems.count > counted,
            let part = parts.first(where: { $0.name == "Có trên Cổng, ngoài sổ đăng ký" }), part.count > 0
        else { return "" }
        return ", trong đó \(part.count.vietnamese) ngoài sổ đăng ký"
    }
}
