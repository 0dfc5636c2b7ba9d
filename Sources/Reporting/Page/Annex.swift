import AuditCore

/// Every item once, with category, outcome and all steps; steps that many items share are printed once above them.
func annex(_ model: ReportModel) -> Html {
    let buckets = Bucket.all(of: model)
    let others = model.result.items.filter { $0.outcome == .other }
    let linksAll = others.count <= 500
    let prefix = linksAll ? "" : commonFolder(others.map(\.address))
    return Tag.section {
        Tag.h2(.id(.annex)) { "Phụ lục: mọi tin, bài, văn bản đã xét (\(model.result.items.count.vietnamese))" }
        Tag.p("Dấu trước mỗi bước: ✔ thoả, ✘ không thoả, ? chưa rõ. Bước chung của nhiều mục ghi một lần ở đầu nhóm.")
        if !linksAll {
            Tag.p("Mục ngoài các tiêu chí: địa chỉ ghi sau dấu «·», viết tiếp vào «\(prefix)».")
        }
        for bucket in buckets {
            Tag.details {
                Tag.summary("\(bucket.name) (\(bucket.places.count.vietnamese))")
                for group in ReasonGroup.all(of: bucket.places, in: model.result.items) {
                    section(group, model, linksAll ? nil : prefix)
                }
            }
        }
    }
}

private func section(_ group: ReasonGroup, _ model: ReportModel, _ prefix: String?) -> Html {
    .many([
        Tag.p(.class("shared")) {
            Tag.strong("Nội dung: \(categoryWords(group.category, model.result.ruleset.categories)). ")
            group.shared.map(stepWords).joined(separator: " · ")
        },
        Tag.ul(.class("annex")) {
            for member in group.members { entry(member, model, prefix) }
        },
    ])
}

/// One item; `prefix` is what the addresses of `other` items have in common: they are written without it and without a
/// link (which takes more room than a title: a thousand of them would double the file); nil to link every item.
private func entry(_ member: ReasonGroup.Member, _ model: ReportModel, _ prefix: String?) -> Html {
    let item = model.result.items[member.place]
    let brief = item.outcome == .other ? prefix : nil
    return Tag.li(.id(.item(member.place))) {
        if brief == nil { outbound(item.address, words: item.shownTitle) } else { item.shownTitle }
        if let posted = item.posted { " " + posted.vietnamese }
        if let brief { " · " + String(decoding: item.address.utf8.dropFirst(brief.utf8.count), as: UTF8.self) }
        if item.outcome != .other {
            if !item.section.isEmpty { " · " + item.section.joined(separator: " › ") }
            if let number = item.number { " · số \(numberWords(number))" }
            " · độ chắc \(item.confidence) %"
        }
        if let twin = item.duplicateOf { twinWords(twin, model) }
        for step in member.own { " · " + stepWords(step) }
    }
}

/// The longest start, ending in a slash, that all addresses share.
func commonFolder(_ addresses: [String]) -> String {
    guard var common = addresses.first.map({ Array($0.utf8) }) else { return "" }
    for address in addresses {
        common = Array(zip(common, address.utf8).prefix { $0 == $1 }.map(\.0))
    }
    let end = common.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return String(decoding: common[..<end], as: UTF8.self)
}

private func twinWords(_ address: String, _ model: ReportModel) -> Html {
    guard let (place, twin) = model.item(address) else { return .text(" · cùng nội dung với \(address)") }
    return .many([
        " · cùng nội dung với ", Tag.a(.to(Anchor.item(place))) { shortened(twin.shownTitle, to: 40) },
    ])
}

private func stepWords(_ step: ReasonGroup.Step) -> String {
    "\(step.reason.mark.sign) \(step.reason.text)\(step.reason.rule.map { " (\($0))" } ?? "")"
}

/// Items with the same criterion and outcome.
private struct Bucket {
    let name: String
    var places: [Int]

    static func all(of model: ReportModel) -> [Bucket] {
        var order: [Key: [Int]] = [:]
        for (place, item) in model.result.items.enumerated() {
            let index = item.criterion.map { model.criterion($0) ?? .max - 1 } ?? .max
            order[Key(criterion: index, outcome: item.outcome.place), default: []].append(place)
        }
        return order.sorted { $0.key < $1.key }.map { key, places in
            let first = model.result.items[places[0]]
            let code = first.criterion.map { model.codes([$0]) + " – " } ?? ""
            return Bucket(name: code + first.outcome.words, places: places)
        }
    }

    private struct Key: Hashable, Comparable {
        let criterion: Int
        let outcome: Int
        static func < (a: Key, b: Key) -> Bool { (a.criterion, a.outcome) < (b.criterion, b.outcome) }
    }
}

extension ItemVerdict.Outcome {
    fileprivate var place: Int {
        switch self {
        case .counted: 0
        case .pending: 1
        case .rejected: 2
        case .other: 3
        }
    }
}
