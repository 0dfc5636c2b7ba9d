import AuditCore

/// Why an item does not count for a criterion, or waits: the criterion's own step, not the signs of what it is about.
struct DecidingReason {
    let mark: ItemVerdict.Reason.Mark
    private let prefix: String

    init(of criterion: CriterionResult, _ mark: ItemVerdict.Reason.Mark) {
        self.mark = mark
        prefix = "\(criterion.code): "
    }

    var heading: String { mark == .no ? "Lý do không được tính" : "Vì sao chờ" }

    func words(_ item: ItemVerdict, _ model: ReportModel) -> Html {
        let own = text(of: item)
        // The judge's words for a copy end in an address; a link to its twin says more.
        if let twin = item.duplicateOf, mark == .no, own?.utf8.contains(twin.utf8) ?? true {
            return original(twin, model)
        }
        let last = item.reasons.last { $0.mark == mark } ?? item.reasons.last { $0.mark != .yes }
        return .text(own ?? last?.text ?? "xem các bước ở phụ lục")
    }

    /// The first step of the criterion with that mark, without the criterion's code.
    func text(of item: ItemVerdict) -> String? {
        let found = item.reasons.first { $0.mark == mark && $0.text.utf8.starts(with: prefix.utf8) }
        return found.map { String(decoding: $0.text.utf8.dropFirst(prefix.utf8.count), as: UTF8.self) }
    }

    private func original(_ address: String, _ model: ReportModel) -> Html {
        guard let (place, twin) = model.item(address) else {
            return .many(["trùng với ", outbound(address, words: address)])
        }
        return .many([
            "trùng với bài «", Tag.a(.to(Anchor.item(place))) { shortened(twin.shownTitle, to: 80) }, "»",
            .text(twin.posted.map { " đăng ngày \($0.vietnamese)" } ?? ""),
        ])
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
