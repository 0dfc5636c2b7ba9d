import AuditCore

/// One bar for each criterion, numbers beside it; the table is the chart's own twin.
func criteriaTable(_ model: ReportModel) -> Html {
    if model.result.criteria.isEmpty {
        return .many([Tag.h2(.id(.criteria)) { "Điểm từng tiêu chí" }, Tag.p("Bộ tiêu chí không có tiêu chí nào.")])
    }
    return .many([
        Tag.div(.class("bar-head")) {
            Tag.h2(.id(.criteria)) { "Điểm từng tiêu chí" }
            Tag.p(.class("key")) {
                key("sure", "chắc chắn")
                key("may", "chờ xác nhận hoặc chưa đo được")
                key("none", "chưa có")
                if model.result.criteria.contains(where: { $0.provisional && $0.points != nil }) {
                    Tag.span("* thang điểm tạm tính")
                }
            }
        },
        Tag.table(.class("criteria")) {
            Tag.thead {
                Tag.tr {
                    Tag.th(.column, .class("c1")) { "Tiêu chí" }
                    Tag.th(.column, .class("c2")) { "Biểu đồ" }
                    Tag.th(.column, .class("n")) { "Điểm" }
                    Tag.th(.column) { "Đếm được" }
                    Tag.th(.column) { "Còn thiếu" }
                }
            }
            Tag.tbody {
                for (index, criterion) in model.result.criteria.enumerated() { row(criterion, index) }
            }
        },
    ])
}

private func key(_ look: StaticString, _ words: String) -> Html {
    Tag.span {
        Tag.svg(.fixed(.width, "26"), .fixed(.height, "12"), .hidden) {
            Tag.rect(.fixed(.width, "26"), .fixed(.height, "12"), .class(look))
        }
        " " + words
    }
}

private func row(_ criterion: CriterionResult, _ index: Int) -> Html {
    Tag.tr {
        Tag.th(.row) {
            Tag.a(.to(Anchor.criterion(index))) { criterion.code }
            " " + shortened(criterion.title, to: 84) + " "
            stateChip(criterion.state)
        }
        Tag.td { bar(criterion) }
        Tag.td(.class("n")) { pointsWords(criterion) }
        Tag.td { criterion.countedWords }
        Tag.td { criterion.missingWords }
    }
}

func stateChip(_ state: CriterionResult.State) -> Html {
    let look: StaticString =
        switch state {
        case .pass: "chip pass"
        case .fail: "chip fail"
        case .unknown: "chip open"
        case .informative, .notApplicable: "chip info"
        }
    return Tag.span(.class(look)) { "\(state.sign) \(state.words)" }
}

func pointsWords(_ criterion: CriterionResult) -> String {
    guard let points = criterion.points else { return "không tính" }
    return "\(points.range) / \(points.max.spoken)\(criterion.provisional ? "*" : "")"
}

/// Solid for certain, hatched for possible; of the points, or of the number wanted where no points are given.
private func bar(_ criterion: CriterionResult) -> Html {
    let sure: Int
    let possible: Int
    let whole: Int
    let words: String
    if let points = criterion.points, points.max > .zero {
        (sure, possible, whole) = (points.lo.hundredths, points.hi.hundredths, points.max.hundredths)
        words =
            "chắc chắn \(points.lo.spoken), có thể tới \(points.hi.spoken), tối đa \(points.max.spoken) điểm"
    } else if let needed = criterion.needed, needed > 0 {
        (sure, whole) = (min(max(0, criterion.counted), needed), needed)
        possible = min(sure + max(0, criterion.possible), needed)
        words = "đếm được \(criterion.countedWords), không tính điểm"
    } else {
        return Tag.span(.class("soft")) { "không có thang để vẽ" }
    }
    return Tag.svg(.image, .label("\(criterion.code): \(words)"), .fixed(.width, "100%"), .fixed(.height, "20")) {
        Tag.rect(.fixed(.width, "100%"), .fixed(.height, "20"), .class("none"))
        if possible > sure {
            Tag.rect(
                .drawn(.x, Shape(percent: sure, of: whole)), .drawn(.width, Shape(percent: possible - sure, of: whole)),
                .fixed(.height, "20"), .class("may"))
        }
        if sure > 0 {
            Tag.rect(.drawn(.width, Shape(percent: sure, of: whole)), .fixed(.height, "20"), .class("sure"))
        }
    }
}

/// The hatching that all bars share.
let hatchDefinition: Html = Tag.svg(.class("gone"), .fixed(.width, "0"), .fixed(.height, "0"), .hidden) {
    Tag.defs {
        Tag.pattern(
            .id(Anchor("hatch")), .fixed(.width, "6"), .fixed(.height, "6"), .fixed(.patternUnits, "userSpaceOnUse"),
            .fixed(.patternTransform, "rotate(45)")
        ) {
            Tag.rect(.fixed(.width, "6"), .fixed(.height, "6"), .class("tint"))
            Tag.rect(.fixed(.width, "2.4"), .fixed(.height, "6"), .class("sure"))
        }
    }
}
