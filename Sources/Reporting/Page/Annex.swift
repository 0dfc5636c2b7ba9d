import AuditCore

/// Every item that no criterion lists, in the folders of the portal; those that one lists stand there.
func annex(_ model: ReportModel) -> Html {
    let all = model.result.items
    let rest = model.homes.homeless
    return Tag.section {
        Tag.h2(.id(.annex)) { "Phụ lục: tin, bài, văn bản ngoài các tiêu chí (\(rest.count.vietnamese))" }
        Tag.p {
            "Đã xét \(all.count.vietnamese) mục. \((all.count - rest.count).vietnamese) mục xét cho một tiêu chí nằm ở "
                + "bảng của tiêu chí đó; còn lại ở đây. Đủ các bước xét, địa chỉ và mã băm của từng mục: result.json, bảng "
                + "items.csv (portal-audit report … --csv), lệnh portal-audit explain."
        }
        let isLong = rest.count > AnnexFolder.fewEnoughForLinks
        if isLong {
            Tag.p(
                "Địa chỉ viết tiếp vào dòng đầu nhóm; dấu «…» trong đó thay cho tiêu đề viết không dấu, nối bằng «-».")
        }
        for (name, places) in buckets(rest, model) {
            Tag.details {
                Tag.summary("\(name) (\(places.count.vietnamese))")
                for folder in AnnexFolder.all(of: places, in: all) { section(folder, model, isLong) }
            }
        }
    }
}

/// By what the items are about, in the order met.
private func buckets(_ places: [Int], _ model: ReportModel) -> [(String, [Int])] {
    var order: [String] = []
    var places = Dictionary(grouping: places) { place in
        let item = model.result.items[place]
        let name = categoryWords(item.category, model.result.ruleset.categories)
        let words = item.outcome == .other ? name : "\(name), \(item.outcome.words)"
        if !order.contains(words) { order.append(words) }
        return words
    }
    return order.map { ($0, places.removeValue(forKey: $0) ?? []) }
}

private func section(_ folder: AnnexFolder, _ model: ReportModel, _ isLong: Bool) -> Html {
    .many([
        isLong && !folder.prefix.isEmpty ? Tag.p(.class("shared")) { folder.prefix } : .empty,
        Tag.ul(.class("annex")) {
            for entry in folder.entries {
                if isLong { brief(entry, folder, model) } else { for place in entry { linked(place, model) } }
            }
        },
    ])
}

/// Pages of one title: the title, the day, the ends of their addresses.
private func brief(_ places: [Int], _ folder: AnnexFolder, _ model: ReportModel) -> Html {
    let items = places.map { model.result.items[$0] }
    let ends = items.map { folder.end(of: $0.address, title: $0.title) }.filter { !$0.isEmpty }
    let words = Html.many([
        .text(items[0].shownTitle), .text(items[0].posted.map { " (\($0.vietnamese))" } ?? ""),
        .text(ends.isEmpty ? "" : (items[0].posted == nil ? " · " : " ") + ends.joined(separator: ", ")),
        twin(items[0], model),
    ])
    // Each of them may be what another item repeats.
    let named = places.filter { model.homes.anchored.contains($0) }
    guard let first = named.first else { return Tag.li { words } }
    return Tag.li(.id(.item(first))) {
        words
        for place in named.dropFirst() { Tag.span(.id(.item(place))) }
    }
}

private func linked(_ place: Int, _ model: ReportModel) -> Html {
    let item = model.result.items[place]
    let words = Html.many([
        outbound(item.address, words: item.shownTitle), .text(item.posted.map { " · \($0.vietnamese)" } ?? ""),
        twin(item, model),
    ])
    return model.homes.anchored.contains(place) ? Tag.li(.id(.item(place))) { words } : Tag.li { words }
}

private func twin(_ item: ItemVerdict, _ model: ReportModel) -> Html {
    guard let address = item.duplicateOf else { return .empty }
    guard let (place, twin) = model.item(address) else { return .text(" · cùng nội dung với \(address)") }
    return .many([
        " · cùng nội dung với ", Tag.a(.to(Anchor.item(place))) { shortened(twin.shownTitle, to: 40) },
    ])
}
