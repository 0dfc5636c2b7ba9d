import AuditCore

/// What was asked of the portal and what came of it, with numbers that add up, and every thing that could not be had.
func measurementLog(_ model: ReportModel) -> Html {
    let coverage = model.result.coverage
    let source = model.result.source
    return Tag.section {
        Tag.h2(.id(.measurement)) { "Nhật ký đo" }
        Tag.p {
            "Bản lưu có \(source.captures.vietnamese) lượt trả lời của Cổng"
            if let first = source.firstFetch, let last = source.lastFetch {
                ", tải từ \(vietnameseTime(first)) đến \(vietnameseTime(last)) (giờ Việt Nam)"
            }
            "."
        }
        sums(
            "Trang và tệp đã biết",
            [
                ("đọc được", coverage.read), ("tải được nhưng chưa đọc được chữ", coverage.unreadable),
                ("chưa tải được", coverage.unmeasured),
            ])
        crawl(coverage.crawl)
        reviewed(model.result.review)
        problems(model)
        hygiene(model)
    }
}

private func crawl(_ summary: CrawlSummary?) -> Html {
    guard let summary else {
        return Tag.p(
            "Không có ghi chép về lượt tải (bản lưu do công cụ khác làm): không biết đã gom đủ trang hay chưa.")
    }
    let skipped = summary.skipped.sorted { $0.key < $1.key }
    let rows: [(String, Int)] =
        [("nhận được trả lời (kể cả trả lời báo lỗi)", summary.fetched), ("không nhận được trả lời", summary.failed)]
        + skipped.map { ("không tải: \(skipWords($0.key))", $0.value) } + [("còn xếp hàng", summary.queued)]
    let sum = rows.reduce(0) { $0 + $1.1 }
    return .many([
        Tag.p("Lượt tải: \(summary.end.words)."),
        sums("Địa chỉ tìm thấy", rows),
        sum == summary.discovered
            ? .empty
            : Tag.p(.class("warn")) {
                "Các số trên cộng lại là \(sum.vietnamese), còn số địa chỉ tìm thấy ghi được là "
                    + "\(summary.discovered.vietnamese): nhật ký tải không khớp, cần kiểm tra."
            },
    ])
}

/// What people decided, and what waits for them.
private func reviewed(_ review: ReviewSummary?) -> Html {
    guard let review else { return .empty }
    var words =
        review.waiting == 0
        ? "Không có mục nào chờ người quyết định."
        : "\(review.waiting.vietnamese) mục chờ người quyết định (lệnh «portal-audit review»)."
    if review.decisions > 0 {
        words += " Đã áp dụng \(review.applied.vietnamese) quyết định của người duyệt"
        if review.outdated > 0 {
            words += "; \(review.outdated.vietnamese) quyết định về nội dung đã thay đổi, cần xem lại"
        }
        words += ". Sổ quyết định có \(review.decisions.vietnamese) dòng"
        if let head = review.head { words += ", dòng cuối \(head.prefix(16))…" }
        words += "."
    }
    return Tag.p(words)
}

private func sums(_ name: String, _ rows: [(String, Int)]) -> Html {
    Tag.table(.class("sums")) {
        Tag.thead {
            Tag.tr {
                Tag.th(.column) { name }
                Tag.th(.column, .class("n")) { "Số lượng" }
            }
        }
        Tag.tbody {
            for row in rows {
                Tag.tr {
                    Tag.th(.row) { row.0 }
                    Tag.td(.class("n")) { row.1.vietnamese }
                }
            }
            Tag.tr(.class("sum")) {
                Tag.th(.row) { "cộng" }
                Tag.td(.class("n")) { rows.reduce(0) { $0 + $1.1 }.vietnamese }
            }
        }
    }
}

private func problems(_ model: ReportModel) -> Html {
    let coverage = model.result.coverage
    if coverage.problems.isEmpty { return Tag.p("Không có địa chỉ nào gặp trở ngại.") }
    return .many([
        table(coverage.open, "Những điều chưa đo được", model),
        table(coverage.problems.filter { $0.kind == .vanished }, "Trang đã biến mất kể từ lượt trước", model),
        table(coverage.problems.filter { $0.kind == .broken }, "Liên kết hỏng", model),
        table(coverage.problems.filter { $0.kind == .orphan }, "Trang lạc: sơ đồ trang và liên kết không khớp", model),
    ])
}

private func table(_ problems: [Problem], _ title: String, _ model: ReportModel) -> Html {
    if problems.isEmpty { return .empty }
    return .many([
        Tag.h3("\(title) (\(problems.count.vietnamese))"),
        Tag.table {
            Tag.thead {
                Tag.tr {
                    Tag.th(.column) { "Trang, tệp" }
                    Tag.th(.column) { "Tình trạng, việc cần làm" }
                    Tag.th(.column) { "Ảnh hưởng" }
                }
            }
            Tag.tbody {
                for problem in problems {
                    Tag.tr {
                        Tag.td {
                            if let name = problem.name { "\(name): " }
                            outbound(problem.address, words: model.place(of: problem.address))
                        }
                        Tag.td(problem.reason)
                        Tag.td(problem.affects.isEmpty ? "không tiêu chí nào" : model.codes(problem.affects))
                    }
                }
            }
        },
    ])
}

func honestLimits(_ model: ReportModel) -> Html {
    Tag.section {
        Tag.h2(.id(.limits)) { "Giới hạn của báo cáo này" }
        Tag.ul {
            for caveat in model.result.ruleset.caveats { Tag.li { caveat } }
            for limit in limits { Tag.li { limit } }
        }
    }
}

private let limits = [
    "Đây là kết quả tự kiểm tra bằng máy, không thay cho kết quả thẩm định của cơ quan có thẩm quyền.",
    "Máy chỉ thấy những gì Cổng công khai vào lúc tải; nội dung phải đăng nhập mới xem được thì không thấy.",
    "Nội dung được xếp vào tiêu chí theo từ ngữ và chuyên mục; bài chưa chắc thì để ở «chờ xác nhận», người có trách nhiệm "
        + "quyết định.",
    "Ngày đăng là ngày Cổng ghi trên trang; báo cáo không tự xác minh ngày đó.",
    "Chưa đo được không có nghĩa là thiếu, cũng không có nghĩa là đủ: phần chưa rõ được thể hiện bằng khoảng điểm.",
    "Danh mục phải có lấy từ các sổ do đơn vị cung cấp; việc không có trong sổ thì báo cáo không nêu được.",
]
