import AuditCore

/// The rows of one list of a criterion.
struct ItemRows {
    let list: ItemHomes.List
    let criterion: CriterionResult
    let index: Int
    let model: ReportModel

    /// Counted items in order of posting; the others under the reason that decides them.
    func bodies(_ addresses: [String]) -> Html {
        let mark: ItemVerdict.Reason.Mark = list == .pending ? .unknown : .no
        if list == .counted { return Tag.tbody { for address in addresses { row(address, nil) } } }
        let reason = DecidingReason(of: criterion, mark)
        var groups: [(heading: String, addresses: [String])] = []
        var places: [String: Int] = [:]
        for address in addresses {
            let heading = model.item(address).map { reason.shared($0.verdict) } ?? "chưa rõ"
            if let place = places[heading] {
                groups[place].addresses.append(address)
            } else {
                places[heading] = groups.count
                groups.append((heading, [address]))
            }
        }
        return .many(
            groups.map { group in
                Tag.tbody {
                    Tag.tr {
                        Tag.th(.columns(3), .rowGroup) {
                            group.heading
                            if group.addresses.count > 1 { " (\(group.addresses.count.vietnamese))" }
                        }
                    }
                    for address in group.addresses { row(address, reason) }
                }
            })
    }

    private func row(_ address: String, _ reason: DecidingReason?) -> Html {
        guard let (place, item) = model.item(address) else {
            return Tag.tr {
                Tag.td("chưa rõ")
                Tag.td(.columns(2)) { outbound(address, words: address) }
            }
        }
        let isHome = model.homes.isHome(place, index, list)
        let cells = Html.many([
            Tag.td(item.posted?.vietnamese ?? "chưa rõ"),
            Tag.td {
                if isHome {
                    outbound(item.address, words: item.shownTitle)
                    number(item)
                } else {
                    Tag.a(.to(Anchor.item(place))) { shortened(item.shownTitle, to: 60) }
                }
                why(item, reason)
                if isHome, quoteAdds(item) { " «\(shortened(item.evidence.quote, to: 36))»" }
            },
            Tag.td(isHome ? evidence(item) : "như trên"),
        ])
        if isHome && model.homes.anchored.contains(place) { return Tag.tr(.id(.item(place))) { cells } }
        return Tag.tr { cells }
    }

    private func number(_ item: ItemVerdict) -> Html {
        guard let number = item.number, !item.title.utf8.contains(number.utf8),
            !item.title.utf8.contains(numberWords(number).utf8)
        else { return .empty }
        return .text(" (số \(numberWords(number)))")
    }

    /// What the group's heading does not say.
    private func why(_ item: ItemVerdict, _ reason: DecidingReason?) -> Html {
        // How sure its subject is says nothing about a criterion that asks for something else.
        let isOwn = item.criterion == criterion.id
        let doubt = isOwn && item.confidence < 90 && list != .rejected ? " · độ chắc \(item.confidence) %" : ""
        guard let reason else {
            let words = CountedWords(criterion).own(of: item, withSubject: isOwn)
            return .text((words.isEmpty ? "" : " · \(words)") + doubt)
        }
        if let twin = reason.twin(item, model) { return .many([" · ", twin]) }
        return .text(doubt)
    }

    /// False where the quote only says the title once more.
    private func quoteAdds(_ item: ItemVerdict) -> Bool {
        !item.evidence.quote.isEmpty && !item.title.utf8.starts(with: item.evidence.quote.utf8)
    }

    /// When it was fetched, and the first digits of its hash.
    private func evidence(_ item: ItemVerdict) -> String {
        let time = item.evidence.fetchedAt.map(vietnameseTime) ?? "không rõ giờ tải"
        let isUsual = model.fetchDay.map { time.utf8.starts(with: "\($0) ".utf8) } ?? false
        let shown = isUsual ? String(decoding: time.utf8.dropFirst(11), as: UTF8.self) : time
        return [shown, item.evidence.sha256.map { String($0.unicodeScalars.prefix(12)) }].compactMap(\.self)
            .joined(separator: " ")
    }
}

extension ReportModel {
    /// An address of the portal's own from its path on, as text of a link that has all of it; another one whole.
    func place(of address: String) -> String {
        var origin = Array(result.agency.portal.utf8)
        if origin.last == UInt8(ascii: "/") { origin.removeLast() }
        let rest = address.utf8.dropFirst(origin.count)
        guard !origin.isEmpty, address.utf8.starts(with: origin), rest.first == UInt8(ascii: "/") else {
            return address
        }
        return String(decoding: rest, as: UTF8.self)
    }

    /// Of the last fetch, as rows write it: most items were fetched then.
    var fetchDay: String? {
        result.source.lastFetch.map { String(decoding: vietnameseTime($0).utf8.prefix(10), as: UTF8.self) }
    }
}
