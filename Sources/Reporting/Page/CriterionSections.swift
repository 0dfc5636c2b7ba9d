import AuditCore

/// Second level: for each criterion the arithmetic, the law, the units, and every item that did or did not count.
func criterionSections(_ model: ReportModel) -> Html {
    Tag.section {
        Tag.h2(.id(.details)) { "Cách tính và bằng chứng từng tiêu chí" }
        Tag.p {
            "Bằng chứng của mỗi mục: giờ tải"
            if let day = model.fetchDay { " (ngày \(day) nếu không ghi ngày khác)" }
            ", 12 chữ số đầu của mã SHA-256 bản lưu; mã đủ ở result.json và bảng items.csv."
        }
        for (index, criterion) in model.result.criteria.enumerated() { section(criterion, index, model) }
    }
}

private func section(_ criterion: CriterionResult, _ index: Int, _ model: ReportModel) -> Html {
    Tag.section {
        Tag.h3(.id(Anchor.criterion(index))) {
            "\(criterion.code). \(criterion.title) "
            stateChip(criterion.state)
        }
        Tag.p {
            Tag.strong("Cách tính: ")
            criterion.arithmetic
        }
        facts(criterion, model)
        for quote in criterion.legal { legal(quote) }
        if !criterion.unknowns.isEmpty {
            Tag.div(.class("warn")) {
                Tag.p { Tag.strong("Chưa kết luận được vì:") }
                Tag.ul { for reason in criterion.unknowns { Tag.li { reason } } }
            }
        }
        itemTables(criterion, index, model)
        gapNames(criterion)
        lateNames(criterion)
        suspicions(criterion)
    }
}

private func facts(_ criterion: CriterionResult, _ model: ReportModel) -> Html {
    Tag.dl {
        pair(
            "Điểm",
            criterion.points.map { interval in
                "\(interval.range) trên tối đa \(interval.max.spoken)"
                    + (criterion.provisional ? "; thang điểm tạm tính, chưa phải của quyết định" : "")
            } ?? "không tính điểm, chỉ theo dõi")
        pair("Đếm được", criterion.countedWords + "; " + criterion.missingWords)
        if let goal = criterion.goal {
            pair("Mục tiêu của đơn vị", "\(goal.count.vietnamese) – \(goal.source)")
            if let pace = criterion.pace(in: model.result) { pair("Nhịp cần có", paceArithmetic(pace)) }
        }
        for part in criterion.parts { pair(part.name, part.count.vietnamese) }
        pair("Cung cấp", criterion.responsible.supply.joined(separator: "; "))
        pair("Đăng tải", criterion.responsible.publish)
        pair("Kiểm tra, đôn đốc", criterion.responsible.monitor)
    }
}

private func pair(_ name: String, _ value: String) -> Html {
    value.isEmpty
        ? .empty
        : .many([Tag.dt(name), Tag.dd(value)])
}

func paceArithmetic(_ pace: Pace) -> String {
    guard let perWeek = pace.perWeek else { return pace.words }
    return
        "(\(pace.goal.vietnamese) − \(pace.counted.vietnamese)) × 7 ÷ \(pace.daysLeft.vietnamese) ngày, làm tròn lên: "
        + "\(perWeek.spoken) mỗi tuần"
}

private func legal(_ quote: LegalQuote) -> Html {
    Tag.blockquote {
        if let words = quote.quote { Tag.p("«\(words)»") }
        Tag.p { Tag.cite([quote.document, quote.clause].compactMap(\.self).joined(separator: ", ")) }
    }
}

private func lateNames(_ criterion: CriterionResult) -> Html {
    guard let late = criterion.late, !late.isEmpty else { return .empty }
    return .many([
        Tag.h4("Đăng sau hạn (\(late.count.vietnamese))"),
        Tag.ul {
            for item in late {
                Tag.li {
                    "\(item.name) – \(item.unit), hạn \(item.due.vietnamese), đăng \(item.posted.vietnamese), "
                        + "muộn \(item.daysLate.vietnamese) ngày"
                }
            }
        },
    ])
}

private func suspicions(_ criterion: CriterionResult) -> Html {
    guard let found = criterion.suspicions, !found.isEmpty else { return .empty }
    return .many([
        Tag.h4("Cần người xem lại (\(found.count.vietnamese)), không trừ điểm"),
        Tag.ul { for suspicion in found { Tag.li { "\(suspicion.address): \(suspicion.why)" } } },
    ])
}

/// What an item that stands above lacks is not named a second time.
private func gapNames(_ criterion: CriterionResult) -> Html {
    if criterion.gaps.isEmpty { return .empty }
    let above = Set((criterion.rejectedItems + criterion.pendingItems).map { "\(criterion.id):\($0)" })
    let named = criterion.gaps.filter { !above.contains($0.key) }
    let rest = criterion.gaps.count - named.count
    return .many([
        Tag.h4("Danh mục còn thiếu (\(criterion.gaps.count.vietnamese))"),
        rest == 0
            ? .empty
            : Tag.p {
                "\(rest.vietnamese) việc là của các mục trong bảng trên; đơn vị và hạn ở "
                Tag.a(.to(Anchor.units)) { "Việc theo đơn vị" }
                "."
            },
        named.isEmpty
            ? .empty
            : Tag.ul {
                for gap in named {
                    Tag.li {
                        gap.name
                        " – \(gap.unit)\(gap.due.map { ", hạn \($0.vietnamese)" } ?? ""), \(gap.stateWords)"
                    }
                }
            },
    ])
}
