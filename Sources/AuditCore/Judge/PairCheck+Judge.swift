extension PairCheck {
    func judge(_ criterion: Criterion, in context: JudgeContext) -> CheckOutcome {
        let requests = Selection(left, for: criterion, in: context, step: context.facts.draft.finding)
        let summaries = Selection(right, for: criterion, in: context)
        let categories = left.categories.union(right.categories)
        var outcome = CheckOutcome()
        outcome.reasons = requests.reasons.merging(summaries.reasons) { a, _ in a }
        outcome.pendingItems = requests.open
        outcome.rejectedItems = requests.refused
        if let partial = context.partial { outcome.unknowns.append(partial) }
        let stubs = context.stubs(affecting: categories)
        outcome.unknowns += stubs.map { "chưa tải được «\($0.name ?? $0.address)»: \($0.reason)" }
        let hidden = !stubs.isEmpty || context.partial != nil

        let rows = register.flatMap { context.rows(of: $0) }
        let dueDay = { (row: RegisterRow) in
            (row.deadline ?? row.date).flatMap { $0.adding(withinDays, dayCount, by: context.calendar) }
        }
        // What is lacking counts against the office only once it is due.
        let isDue = { (row: RegisterRow) in dueDay(row).map { $0 < context.asOf } ?? false }
        // The letter's number often stands in the words of the page alone; names are compared as drafts.
        let match = rows.map {
            RegisterMatch(
                rows: $0, selection: requests, mentions: true, first: isDue, words: Consultation.draftName)
        }
        var paired = 0
        var overdue: [(Item, Day)] = []
        var notDue = 0
        var undated = 0
        var uncounted = 0
        var doubtful = 0
        for request in requests.taken {
            let row = match?.row(of: request)
            let deadline = Consultation.deadline(of: request) ?? row?.deadline
            let due = deadline.flatMap { $0.adding(withinDays, dayCount, by: context.calendar) }
            let answer = answer(to: request, among: summaries, context)
            if let answer, answer.doubt == nil {
                paired += 1
                outcome.countedItems.append(request)
                note(&outcome, request, .yes, "có văn bản tổng hợp ý kiến: \(answer.place)")
            } else if let answer, let doubt = answer.doubt {
                doubtful += 1
                outcome.pendingItems.append(request)
                note(&outcome, request, .unknown, "\(doubt): \(answer.place)")
            } else if let due, due >= context.asOf {
                notDue += 1
                outcome.waitForDay.insert(request.address)
                outcome.pendingItems.append(request)
                note(
                    &outcome, request, .unknown, "chưa đến hạn tổng hợp (hạn \(due.vietnamese)), không tính vào mẫu số")
            } else if let due {
                overdue.append((request, due))
                outcome.rejectedItems.append(request)
                note(&outcome, request, .no, "đã quá hạn tổng hợp ý kiến (\(due.vietnamese)), chưa thấy trên Cổng")
            } else if deadline != nil {
                uncounted += 1
                outcome.pendingItems.append(request)
                note(
                    &outcome, request, .unknown,
                    "thiếu tệp ngày nghỉ lễ của năm, chưa tính được hạn \(withinDays) ngày làm việc")
            } else {
                undated += 1
                outcome.waitForDay.insert(request.address)
                outcome.pendingItems.append(request)
                note(&outcome, request, .unknown, "không nêu thời hạn góp ý nên chưa biết đã phải có tổng hợp hay chưa")
            }
        }
        let absent = match?.missing ?? []
        let lacking = absent.filter(isDue)
        let denominator = paired + overdue.count + lacking.count
        let undatedAbsent = absent.count { dueDay($0) == nil }
        let bad = register.map { context.unreadableRows(of: $0) } ?? (count: 0, words: nil)
        if let words = bad.words { outcome.unknowns.append(words) }
        // A register without a row says as little as none.
        let isKnown = !(rows?.isEmpty ?? true) && bad.count == 0
        outcome.counted = paired
        // A row that may be on the portal may be lacking as well.
        let unsure = (match?.weak ?? []).count { dueDay($0.row).map { $0 < context.asOf } ?? true }
        let open = undated + uncounted + doubtful + requests.open.count + undatedAbsent + unsure
        outcome.possible = paired + open + (hidden ? overdue.count + lacking.count : 0)
        outcome.needed = denominator + open
        if uncounted > 0 { outcome.unknowns.append("\(uncounted) đợt chưa tính được hạn: thiếu tệp ngày nghỉ lễ") }
        if doubtful > 0 { outcome.unknowns.append("\(doubtful) đợt có văn bản tổng hợp chưa chắc, cần xác nhận") }
        if unsure > 0 { outcome.unknowns.append("\(unsure) đợt trong sổ theo dõi khớp chưa chắc, cần xác nhận") }
        if undated > 0 { outcome.unknowns.append("\(undated) đợt lấy ý kiến không nêu thời hạn") }
        if !requests.open.isEmpty {
            outcome.unknowns.append("\(requests.open.count) mục chờ xác nhận có phải lấy ý kiến hay không")
        }
        if rows?.isEmpty ?? true {
            outcome.unknowns.append("không có sổ theo dõi lấy ý kiến: chưa biết còn đợt nào chưa đăng")
        }
        outcome.score = score
        let whole = denominator + open
        if whole == 0 {
            // Nothing was due: for certain only when the register says so.
            outcome.measure = Measure(counted: 0, possible: 0, isOpen: true)
            if isKnown && !hidden { outcome.empty = empty }
        } else {
            outcome.measure = Measure(
                counted: isKnown ? paired : 0, possible: paired + open, whole: whole, isOpen: hidden || bad.count > 0)
        }
        outcome.parts = [
            .init(name: "Có tổng hợp", count: paired), .init(name: "Quá hạn tổng hợp", count: overdue.count),
            .init(name: "Chưa đến hạn", count: notDue), .init(name: "Có trong sổ, chưa đăng", count: absent.count),
        ]
        outcome.arithmetic =
            "\(paired)/\(denominator) đợt lấy ý kiến đã đến hạn có văn bản tổng hợp; "
            + score.arithmetic(
                counted: "\(paired)", whole: whole, max: criterion.max ?? .zero, min: criterion.min)
        let each = criterion.max.flatMap { denominator > 0 ? $0.share(1, of: denominator) : nil }
        outcome.gaps =
            overdue.map { request, due in
                let row = match?.row(of: request)
                return context.gap(
                    criterion: criterion, key: request.address,
                    name: "Văn bản tổng hợp ý kiến cho «\(request.subject)»",
                    unit: row?.unit, due: due, recoverable: each, uncertain: hidden)
            }
            + absent.map { row in
                context.gap(
                    criterion: criterion, key: row.key, name: "Đợt lấy ý kiến \(row.label) và văn bản tổng hợp",
                    unit: row.unit, due: dueDay(row), recoverable: each,
                    uncertain: hidden, note: "có trong sổ theo dõi, chưa thấy trên Cổng")
            }
        return outcome
    }

    private func note(_ outcome: inout CheckOutcome, _ item: Item, _ mark: ItemVerdict.Reason.Mark, _ text: String) {
        outcome.reasons[item.address, default: []].append(.init(mark, text))
    }

    /// Where the summary of this request stands, and why that is not sure; nil where it is.
    private struct Answer {
        var place: String
        var doubt: String?
    }

    /// An attachment, a passage of the request's own page, or another item: one that surely is the summary, else one that
    /// may be.
    private func answer(to request: Item, among summaries: Selection, _ context: JudgeContext) -> Answer? {
        if let place = answerInside(request) { return Answer(place: place) }
        let asks = Asking(request, own: numbers(in: request, of: context.agency))
        var unsure: Answer?
        for (items, doubt) in [
            (summaries.taken, String?.none), (summaries.open, "có thể là văn bản tổng hợp ý kiến, còn chờ xác nhận"),
        ] {
            for summary in items {
                let cited = numbers(in: summary, of: context.agency)
                guard isAbout(summary, cited, asks) else { continue }
                var doubt = doubt
                // A summary comes after what it sums up; one that names the request's own number does.
                if !(asks.number.map(cited.contains) ?? false) {
                    if let asked = request.published?.day, let told = summary.published?.day {
                        if told < asked { continue }
                    } else {
                        doubt = doubt ?? "có văn bản tổng hợp ý kiến nhưng chưa rõ ngày, cần xác nhận"
                    }
                }
                if doubt == nil { return Answer(place: summary.address) }
                unsure = unsure ?? Answer(place: summary.address, doubt: doubt)
            }
        }
        return unsure
    }

    private func answerInside(_ request: Item) -> String? {
        let phrases = PhraseSet(inside)
        for link in request.page.attachments {
            let name = link.text.isEmpty ? link.address : link.text
            if PairCheck.blanks.first(in: Words(name)) != nil { continue }
            if phrases.first(in: Words(name)) != nil { return "tệp đính kèm «\(name)»" }
            let file = link.address.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(link.address[$0...]) } ?? ""
            if phrases.first(in: Words(file)) != nil { return "tệp đính kèm «\(name)»" }
        }
        for line in request.page.text.split(separator: "\n") {
            let words = Words(String(line), limit: 41)
            // A heading of its own, not a sentence that promises a summary.
            guard words.tokens.count <= 30, let hit = phrases.first(in: words), hit.range.lowerBound <= 5 else {
                continue
            }
            if PairCheck.promises.first(in: words) == nil { return "mục «\(line)» trong bài" }
        }
        return nil
    }

    /// A request as summaries are compared with it.
    private struct Asking {
        var request: Item
        /// Of its own letters that it carries or names.
        var own: Set<String>
        /// Its own number, where it is the agency's.
        var number: String?
        var name: NameWords

        init(_ request: Item, own: Set<String>) {
            self.request = request
            self.own = own
            number = RegisterMatch.numberKey(request.number).flatMap { own.contains($0) ? $0 : nil }
            name = Consultation.draftName(request.subject)
        }
    }

    private func isAbout(_ summary: Item, _ cited: Set<String>, _ asks: Asking) -> Bool {
        let name = asks.name
        if !asks.own.isDisjoint(with: cited) {
            // Two drafts may cite one letter: the summary must also speak of this draft.
            let words = NameWords(summary.title + " " + String(summary.page.text.unicodeScalars.prefix(1500)))
            if name.count < 4 || name.containment(in: words) >= 0.6 { return true }
        }
        let other = Consultation.draftName(summary.subject)
        if name.count >= 4, name.likeness(to: other) >= 0.7 || name.containment(in: other) >= 0.9 { return true }
        // A link between the two helps a name that is half alike; alone it may be one of «Các tin khác».
        guard name.count >= 4, name.containment(in: other) >= 0.5 else { return false }
        return asks.request.page.links.contains { $0.address == summary.address }
            || summary.page.links.contains { $0.address == asks.request.address }
    }

    /// Numbers of the agency's own letters that an item carries or names; laws that both quote do not join them.
    private func numbers(in item: Item, of agency: Agency) -> Set<String> {
        let symbols = agency.symbols.map { Folded.plain($0) }
        let named = DocumentNumber.all(in: item.title + "\n" + item.page.text)
        let all = named + [item.number.flatMap { DocumentNumber(field: $0) }].compactMap { $0 }
        return Set(
            all.filter { number in
                let plain = Folded.plain(number.symbol)
                return number.ordinal != nil && symbols.contains { plain.contains($0) }
            }.map(\.key))
    }

    /// Forms to fill in, not what was filled in.
    private static let blanks = PhraseSet(["mẫu", "biểu mẫu", "phụ lục mẫu"])
    private static let promises = PhraseSet([
        "chưa", "mẫu", "đang", "để", "sẽ", "gửi về", "trước ngày", "đề nghị", "chậm nhất",
    ])
}
