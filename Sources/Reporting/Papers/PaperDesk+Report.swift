package import AuditCore

extension PaperDesk {
    /// Báo cáo to the head of the agency, by the unit that watches over the plan.
    package func report(_ period: ReportPeriod) -> PaperContent {
        let watcher = monitor
        var fields = common(
            number: office.number("BC", draftedBy: watcher), signer: PaperOffice.signer(of: watcher),
            superior: office.name.uppercased(), name: watcher.isEmpty ? nil : watcher)
        let late = model.gaps.count(where: \.isOverdue)
        let units = debtors
        let unmeasured = unmeasuredLines
        let own: PaperFields = [
            "ky-bao-cao": .text(period.words(on: result.asOf)),
            "can-cu": .list(bases(of: nil)),
            "cau-tong-diem": .text(verdictWords(result.total) + openWords(model)),
            "cau-ky-cham": .text(periodWords(model)),
            "cau-do": .text(coverageWords),
            "tieu-chi": .list(result.criteria.enumerated().map { criterionRow($0.element, $0.offset + 1) }),
            "tong-toi-da": .text(result.total.max.spoken), "tong-tu-cham": .text(result.total.range),
            "co-thieu": .part(!model.gaps.isEmpty), "khong-thieu": .part(model.gaps.isEmpty),
            "so-viec": .text(model.gaps.count.vietnamese), "so-don-vi": .text(units.count.vietnamese),
            "so-qua-han": .text(late.vietnamese),
            "nhom-don-vi": .list(units.map(group)),
            "chua-do": .list(unmeasured.map { ["noi-dung-chua-do": .text($0)] }),
            "da-do-het": .part(unmeasured.isEmpty),
            "de-xuat": .list(proposals.map { ["noi-dung-de-xuat": .text($0)] }),
        ]
        fields.merge(own) { _, new in new }
        return PaperContent(kind: .report, name: "bao-cao-\(period.stem(on: result.asOf))", fields: fields)
    }

    private var coverageWords: String {
        let coverage = result.coverage
        let all = coverage.read + coverage.unreadable + coverage.unmeasured
        var words = "Đã đọc được \(coverage.read.vietnamese)/\(all.vietnamese) trang, tệp đã biết của Cổng"
        if let percent = coverage.percent { words += " (\(percent.replacing(" ", with: "\u{A0}")))" }
        if let last = result.source.lastFetch { words += ", tải về đến \(vietnameseTime(last))" }
        let open = coverage.unreadable + coverage.unmeasured
        if open > 0 { words += "; \(open.vietnamese) trang, tệp chưa tải được hoặc chưa đọc được chữ" }
        return words + "."
    }

    private func criterionRow(_ criterion: CriterionResult, _ number: Int) -> PaperFields {
        [
            "stt": .text(number.vietnamese), "ten": .text("\(criterion.code). \(criterion.title)"),
            "toi-da": .text(criterion.points?.max.spoken ?? "–"), "tu-cham": .text(criterion.scoreWords),
            "ket-qua": .text(upperFirst(criterion.state.words)), "nhan-xet": .text(criterion.paperRemark),
        ]
    }

    private func group(_ debtor: Debtor) -> PaperFields {
        let gaps = model.gaps.filter { $0.gap.unitID.utf8.elementsEqual(debtor.id.utf8) }
        let late = gaps.count(where: \.isOverdue)
        return [
            "ten-don-vi": .text(debtor.name),
            "viec-don-vi": .text(
                "\(gaps.count.vietnamese) nội dung" + (late > 0 ? ", quá hạn \(late.vietnamese)" : "")),
            "viec": .list(
                gaps.enumerated().map { index, named in
                    [
                        "so": .text((index + 1).vietnamese), "noi-dung": .text(named.paperName),
                        "ma": .text(result.criteria[named.criterion].code),
                        "han": .text(named.gap.due?.vietnamese ?? "–"), "con-lai": .text(named.gap.stateWords),
                        "diem": .text(named.pointWords(in: result)),
                    ]
                }),
        ]
    }
}
