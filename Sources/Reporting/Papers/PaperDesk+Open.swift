import AuditCore

extension PaperDesk {
    /// Everything that could not be measured or is not known, said plainly; the log of a report has the rest.
    var unmeasuredLines: [String] {
        var lines: [String] = []
        switch result.coverage.crawl?.end {
        case nil: lines.append("Bản lưu không ghi cách tải: không rõ đã đủ trang của Cổng hay chưa.")
        case .complete: break
        case let end?: lines.append("Lượt tải chưa trọn: \(end.words).")
        }
        for criterion in result.criteria where !criterion.unknowns.isEmpty {
            lines.append("\(criterion.code): " + ended(criterion.unknowns.joined(separator: "; ")))
        }
        let open = result.coverage.open
        for problem in open.prefix(20) {
            let name = problem.name.map { "«\($0)»" } ?? problem.address
            let touched = problem.affects.isEmpty ? "" : " (ảnh hưởng tới \(model.codes(problem.affects)))"
            lines.append("\(name): " + ended(problem.reason + touched))
        }
        if open.count > 20 {
            lines.append(
                "Và \((open.count - 20).vietnamese) trang, tệp khác, ghi trong Nhật ký đo của báo cáo chi tiết.")
        }
        return lines + result.ruleset.caveats.map { ended($0) }
    }

    /// Each for one reason that the result gives.
    var proposals: [String] {
        urging + paces + mentions + reviewing + repairing + confirming
    }

    private var urging: [String] {
        var lines = debtors.compactMap { debtor -> String? in
            let late = model.gaps.filter { $0.isOverdue && $0.gap.unitID.utf8.elementsEqual(debtor.id.utf8) }
            if late.isEmpty { return nil }
            let codes = result.criteria.indices.filter { index in late.contains { $0.criterion == index } }
                .map { result.criteria[$0].code }.joined(separator: ", ")
            let verb = Folded.plain(debtor.name) == Folded.plain(publisher) ? "đăng tải" : "cung cấp"
            return
                "Chỉ đạo \(unitInSentence(debtor.name)) khẩn trương \(verb) \(late.count.vietnamese) nội dung đã quá hạn (\(codes))."
        }
        if model.gaps.contains(where: { $0.gap.state == .due && !$0.gap.uncertain }) {
            lines.append(
                "Các đơn vị có nội dung còn trong hạn chủ động cung cấp cho \(publisher) trước ngày ghi ở danh sách tại mục III."
            )
        }
        return lines
    }

    private var paces: [String] {
        result.criteria.compactMap { criterion in
            guard let pace = criterion.pace(in: result), pace.missing > 0, let goal = criterion.goal else { return nil }
            return "Tiêu chí \(criterion.code): \(pace.words) (mục tiêu \(goal.count.vietnamese): \(goal.source))."
        }
    }

    private var mentions: [String] {
        result.criteria.compactMap { criterion in
            guard criterion.kind == "mention", !criterion.gaps.isEmpty else { return nil }
            return
                "Quán triệt các phòng, đơn vị ghi thêm «\(office.portalName)» ở phần nơi nhận khi tham mưu ban hành văn bản "
                + "(còn \(criterion.gaps.count.vietnamese) văn bản chưa ghi)."
        }
    }

    private var reviewing: [String] {
        guard let waiting = result.review?.waiting, waiting > 0 else { return [] }
        return ["Giao \(monitor) xem xét, quyết định \(waiting.vietnamese) mục chờ xác nhận để chốt điểm."]
    }

    private var repairing: [String] {
        let open = result.coverage.open.count
        let broken = result.coverage.problems.count { $0.kind == .broken }
        var lines: [String] = []
        if open > 0 {
            lines.append(
                "Giao \(publisher) kiểm tra, khắc phục \(open.vietnamese) trang, tệp chưa tải được hoặc không đọc được."
            )
        }
        if broken > 0 { lines.append("Giao \(publisher) sửa hoặc gỡ \(broken.vietnamese) liên kết hỏng trên Cổng.") }
        return lines
    }

    private var confirming: [String] {
        guard isProvisional else { return [] }
        let codes = result.criteria.filter { $0.provisional && $0.points != nil }.map(\.code).joined(separator: ", ")
        return [
            "Trao đổi với cơ quan thẩm định để xác nhận thang điểm của \(codes), thay cho điểm tạm tính trong báo cáo này."
        ]
    }
}
