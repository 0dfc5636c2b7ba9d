package import AuditCore

extension PaperDesk {
    /// A unit that has gaps.
    package struct Debtor: Equatable {
        package let id: String
        package let name: String
    }

    /// In the order of the Vietnamese alphabet.
    package var debtors: [Debtor] {
        var seen: Set<[UInt8]> = []
        // Nobody is urged about what was let pass.
        let all = model.gaps.filter { $0.gap.waiver == nil }.compactMap { named -> Debtor? in
            guard seen.insert(Array(named.gap.unitID.utf8)).inserted else { return nil }
            return Debtor(id: named.gap.unitID, name: named.gap.unit)
        }
        return all.map { (VietnameseOrder($0.name), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// Công văn đôn đốc: each unit is told its own gaps and nobody else's.
    package func letters(to debtors: [Debtor]) -> [PaperContent] {
        var names: Set<String> = []
        return debtors.map { debtor in
            var name = "\(PaperKind.letter.rawValue)-\(fileStem(debtor.id))"
            while !names.insert(name).inserted { name += "-2" }
            return PaperContent(kind: .letter, name: name, fields: letter(to: debtor))
        }
    }

    private func letter(to debtor: Debtor) -> PaperFields {
        let gaps = model.gaps.filter { $0.gap.unitID.utf8.elementsEqual(debtor.id.utf8) && $0.gap.waiver == nil }
        let criteria = Set(gaps.map { result.criteria[$0.criterion].id })
        let late = gaps.count(where: \.isOverdue)
        let isPublisher = Folded.plain(debtor.name) == Folded.plain(publisher)
        let mentions = gaps.first { result.criteria[$0.criterion].kind == "mention" }
        let scored = gaps.contains { result.criteria[$0.criterion].provisional && $0.gap.recoverable != nil }
        let supplies = gaps.contains { result.criteria[$0.criterion].kind != "mention" }
        var fields = common(number: office.number(nil, draftedBy: monitor), signer: office.signer.uppercased())
        fields["co-tam-tinh"] = .part(scored)
        let own: PaperFields = [
            "don-vi": .text(debtor.name), "don-vi-trong-cau": .text(unitInSentence(debtor.name)),
            "can-cu": .list(bases(of: criteria)),
            "so-viec": .text(gaps.count.vietnamese),
            "co-qua-han": .part(late > 0), "so-qua-han": .text(late.vietnamese),
            "viec": .list(gaps.enumerated().map { row($0.element, $0.offset + 1) }),
            "chu-giai": .list(
                result.criteria.filter { criteria.contains($0.id) }.map {
                    ["chu-giai-tieu-chi": .text("\($0.code): \($0.title)")]
                }),
            "co-chua-chac": .part(gaps.contains { $0.gap.uncertain }),
            "phai-cung-cap": .part(supplies && !isPublisher), "phai-dang-tai": .part(supplies && isPublisher),
            "phai-ghi-noi-nhan": .part(mentions != nil),
            "cau-noi-nhan": .text(mentions.map { order(result.criteria[$0.criterion]) } ?? ""),
        ]
        fields.merge(own) { _, new in new }
        return fields
    }

    /// `criteria`: nil for all papers that the rules name.
    func bases(of criteria: Set<String>?) -> [PaperFields] {
        legalBases(of: criteria, in: rules, on: result.asOf).map { ["can-cu-van-ban": .text($0)] }
    }

    private func row(_ named: ReportModel.NamedGap, _ number: Int) -> PaperFields {
        [
            "stt": .text(number.vietnamese), "noi-dung": .text(named.paperName),
            "tieu-chi": .text(result.criteria[named.criterion].code),
            "han": .text(named.gap.due?.vietnamese ?? "–"), "con-lai": .text(named.gap.stateWords),
            "diem": .text(named.pointWords(in: result)),
        ]
    }

    /// Where the order to name the portal in «Nơi nhận» stands: « (mục III.3 Kế hoạch …)».
    private func order(_ criterion: CriterionResult) -> String {
        guard
            let reference = rules.criteria.first(where: { $0.id == criterion.id })?.legal.first(where: {
                $0.clause != nil
            }),
            let clause = reference.clause, let source = rules.legal.first(where: { $0.id == reference.ref }),
            source.confirmed
        else { return "" }
        return " (theo mục \(clause) \(source.form) số \(numberWords(source.doc)))"
    }
}
