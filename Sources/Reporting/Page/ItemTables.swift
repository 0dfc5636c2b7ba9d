import AuditCore

/// What counted, what waits, what did not count: each with address, day, reason and evidence. Items that one reason decides
/// stand under it together.
func itemTables(_ criterion: CriterionResult, _ index: Int, _ model: ReportModel) -> Html {
    .many([
        table(.counted, criterion, index, model), table(.pending, criterion, index, model),
        table(.rejected, criterion, index, model),
    ])
}

private func table(_ list: ItemHomes.List, _ criterion: CriterionResult, _ index: Int, _ model: ReportModel) -> Html {
    let addresses = list.addresses(of: criterion)
    if addresses.isEmpty { return .empty }
    let note = list == .counted ? criterion.unlistedWords : ""
    let heading = "\(list.name) (\(addresses.count.vietnamese))\(note)"
    let rows = ItemRows(list: list, criterion: criterion, index: index, model: model)
    let body = Tag.table(.class("items")) {
        Tag.thead {
            Tag.tr {
                Tag.th(.column) { "Ngày đăng" }
                Tag.th(.column) { "Tin, bài, văn bản" }
                Tag.th(.column) { "Bằng chứng" }
            }
        }
        rows.bodies(addresses)
    }
    if list == .rejected {
        return Tag.details {
            Tag.summary(heading)
            body
        }
    }
    return .many([Tag.h4(heading), list == .counted ? sharedSteps(addresses, criterion, model) : .empty, body])
}

/// What all counted items fulfil, said once.
private func sharedSteps(_ addresses: [String], _ criterion: CriterionResult, _ model: ReportModel) -> Html {
    let items = addresses.compactMap { model.item($0)?.verdict }
    let shared = CountedWords(criterion).shared(by: items)
    let law = CountedWords.law(of: items)
    return .many([
        shared.isEmpty ? .empty : Tag.p(.class("shared")) { "Mỗi mục đều thoả: \(shared.joined(separator: "; "))." },
        law.isEmpty ? .empty : Tag.p("Căn cứ có hiệu lực vào ngày của mục: \(law.joined(separator: "; "))."),
    ])
}

extension ItemHomes.List {
    fileprivate var name: String {
        switch self {
        case .counted: "Được tính"
        case .pending: "Chờ xác nhận"
        case .rejected: "Không được tính"
        }
    }

    func addresses(of criterion: CriterionResult) -> [String] {
        switch self {
        case .counted: criterion.countedItems
        case .pending: criterion.pendingItems
        case .rejected: criterion.rejectedItems
        }
    }
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
