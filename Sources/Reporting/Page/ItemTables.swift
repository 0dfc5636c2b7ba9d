import AuditCore

/// What counted, what waits, what did not count and why first; the full steps stand in the annex, one link away.
func itemTables(_ criterion: CriterionResult, _ model: ReportModel) -> Html {
    .many([
        table("Được tính", criterion.countedItems, model, closed: false, reason: nil),
        table("Chờ xác nhận", criterion.pendingItems, model, closed: false, reason: .unknown),
        table("Không được tính", criterion.rejectedItems, model, closed: true, reason: .no),
    ])
}

private func table(
    _ name: String, _ addresses: [String], _ model: ReportModel, closed: Bool, reason mark: ItemVerdict.Reason.Mark?
) -> Html {
    if addresses.isEmpty { return .empty }
    let heading = "\(name) (\(addresses.count.vietnamese))"
    let body = Tag.table(.class("items")) {
        Tag.thead {
            Tag.tr {
                Tag.th(.column) { "Ngày đăng" }
                Tag.th(.column) { "Tin, bài, văn bản" }
                if mark != nil { Tag.th(.column) { mark == .no ? "Lý do đầu tiên" : "Điều còn chờ" } }
                Tag.th(.column) { "Bằng chứng" }
            }
        }
        Tag.tbody { for address in addresses { row(address, model, mark) } }
    }
    if closed {
        return Tag.details {
            Tag.summary(heading)
            body
        }
    }
    return .many([Tag.h4(heading), body])
}

private func row(_ address: String, _ model: ReportModel, _ mark: ItemVerdict.Reason.Mark?) -> Html {
    guard let (place, item) = model.item(address) else {
        return Tag.tr {
            Tag.td("chưa rõ")
            Tag.td(.columns(mark == nil ? 2 : 3)) { outbound(address, words: address) }
        }
    }
    return Tag.tr {
        Tag.td(item.posted?.vietnamese ?? "chưa rõ")
        Tag.td {
            Tag.a(.to(Anchor.item(place))) { item.shownTitle }
            if let number = item.number, !item.title.utf8.contains(number.utf8) { " (số \(number))" }
        }
        if let mark { Tag.td { firstReason(item, mark) } }
        Tag.td { evidence(item) }
    }
}

private func firstReason(_ item: ItemVerdict, _ mark: ItemVerdict.Reason.Mark) -> String {
    let found = item.reasons.first { $0.mark == mark } ?? item.reasons.first { $0.mark != .yes }
    return found?.text ?? "xem các bước ở phụ lục"
}

private func evidence(_ item: ItemVerdict) -> Html {
    .many([
        outbound(item.address, words: item.evidence.fetchedAt.map { "tải \(vietnameseTime($0))" } ?? "nguồn"),
        item.evidence.sha256.map { hash in
            .many([" ", Tag.code(.title(hash)) { String(hash.unicodeScalars.prefix(12)) }])
        } ?? .empty,
        quoteAdds(item) ? .text(" «\(shortened(item.evidence.quote, to: 120))»") : .empty,
    ])
}

/// False where the quote only says the title once more.
private func quoteAdds(_ item: ItemVerdict) -> Bool {
    !item.evidence.quote.isEmpty && !item.title.utf8.starts(with: item.evidence.quote.utf8)
}

/// A link where the address is http or https; else the address as text.
func outbound(_ address: String, words: String) -> Html {
    guard let target = WebAddress(address) else {
        return .text(words.utf8.elementsEqual(address.utf8) ? address : "\(words) [\(address)]")
    }
    return Tag.a(.to(target), .stranger) { words }
}

extension ItemVerdict {
    var shownTitle: String { title.isEmpty ? address : title }
}

extension Html: ExpressibleByStringLiteral {
    init(stringLiteral value: String) { self = .text(value) }
}

extension String.UTF8View {
    fileprivate func contains(_ other: String.UTF8View) -> Bool {
        let (all, part) = (Array(self), Array(other))
        if part.isEmpty || part.count > all.count { return part.isEmpty }
        return (0...(all.count - part.count)).contains { all[$0..<$0 + part.count].elementsEqual(part) }
    }
}
