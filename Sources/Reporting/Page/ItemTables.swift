import AuditCore

/// What counted, what waits, what did not count and why; the full steps stand in the annex, one link away.
func itemTables(_ criterion: CriterionResult, _ model: ReportModel) -> Html {
    .many([
        table("Được tính", criterion.countedItems, model, nil, note: criterion.unlistedWords),
        table("Chờ xác nhận", criterion.pendingItems, model, DecidingReason(of: criterion, .unknown)),
        table("Không được tính", criterion.rejectedItems, model, DecidingReason(of: criterion, .no), closed: true),
    ])
}

private func table(
    _ name: String, _ addresses: [String], _ model: ReportModel, _ reason: DecidingReason?, note: String = "",
    closed: Bool = false
) -> Html {
    if addresses.isEmpty { return .empty }
    let heading = "\(name) (\(addresses.count.vietnamese))\(note)"
    let body = Tag.table(.class("items")) {
        Tag.thead {
            Tag.tr {
                Tag.th(.column) { "Ngày đăng" }
                Tag.th(.column) { "Tin, bài, văn bản" }
                if let reason { Tag.th(.column) { reason.heading } }
                Tag.th(.column) { "Bằng chứng" }
            }
        }
        Tag.tbody { for address in addresses { row(address, model, reason) } }
    }
    if closed {
        return Tag.details {
            Tag.summary(heading)
            body
        }
    }
    return .many([Tag.h4(heading), body])
}

private func row(_ address: String, _ model: ReportModel, _ reason: DecidingReason?) -> Html {
    guard let (place, item) = model.item(address) else {
        return Tag.tr {
            Tag.td("chưa rõ")
            Tag.td(.columns(reason == nil ? 2 : 3)) { outbound(address, words: address) }
        }
    }
    return Tag.tr {
        Tag.td(item.posted?.vietnamese ?? "chưa rõ")
        Tag.td {
            Tag.a(.to(Anchor.item(place))) { item.shownTitle }
            if let number = item.number, !says(item.title, number) { " (số \(numberWords(number)))" }
        }
        if let reason { Tag.td { reason.words(item, model) } }
        Tag.td { evidence(item) }
    }
}

private func says(_ title: String, _ number: String) -> Bool {
    title.utf8.contains(number.utf8) || title.utf8.contains(numberWords(number).utf8)
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
    func contains(_ other: String.UTF8View) -> Bool {
        let (all, part) = (Array(self), Array(other))
        if part.isEmpty || part.count > all.count { return part.isEmpty }
        return (0...(all.count - part.count)).contains { all[$0..<$0 + part.count].elementsEqual(part) }
    }
}
