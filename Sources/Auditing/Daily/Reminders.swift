package import AuditCore
package import Fetching
package import Reporting
package import Storing

/// Letters to units about what is missing, and who gets them.
package struct Reminders: Sendable {
    package var settings: NoticeSettings
    package var units: [Unit]
    package var rules: RuleSet
    package var calendar: WorkCalendar

    package init(_ commission: Commission) {
        settings = commission.notices
        units = commission.units
        rules = commission.rules
        calendar = commission.calendar
    }

    /// One letter, ready to go.
    package struct Letter: Sendable {
        package var notice: Notice
        package var message: MailMessage
        package var recipients: [String] { message.to + message.copies }
    }

    /// What became of the letters of one moment.
    package struct Outcome: Sendable, Equatable {
        package var sent: [String] = []
        /// Unit and why, in Vietnamese.
        package var notSent: [String] = []
        /// Why everything waits.
        package var waits: String?
    }

    /// The letters that are due, and the units for which nobody has an address.
    package func letters(
        _ result: AuditResult, at time: Int, told: Set<Notice.Told>
    ) -> (letters: [Letter], unreachable: [String]) {
        guard let mail = settings.mail else { return ([], []) }
        let today = Day.inVietnam(time).day
        let monitors = Dictionary(rules.criteria.map { ($0.id, $0.responsible.monitor) }) { first, _ in first }
        var letters: [Letter] = []
        var unreachable: [String] = []
        for notice in Notice.due(result, monitors: monitors, on: today, told: told, ladder: settings.ladder) {
            let own = addresses(notice.unitID)
            var copies = notice.monitors.flatMap(addresses) + (notice.isForDirector ? settings.director : [])
            // Who has no address is written to through the office that watches over the criterion.
            let office = Set(
                result.criteria.filter { criterion in
                    criterion.gaps.contains { $0.unitID == notice.unitID }
                }.compactMap { monitors[$0.id] }
            ).sorted().flatMap(addresses)
            let to = own.isEmpty ? office : own
            copies = copies.reduce(into: []) { if !to.contains($1) && !$0.contains($1) { $0.append($1) } }
            if to.isEmpty {
                unreachable.append("\(notice.unit): chưa có địa chỉ thư (khai \"email\" của đơn vị trong hồ sơ)")
                continue
            }
            let text = NoticeText(notice, agency: result.agency, ruleset: result.ruleset, on: today)
            let told = notice.lines.map { "\($0.gap.key) \($0.rung.key)" }.joined(separator: "\n")
            let id = "\(today).\(notice.unitID).\(Digest.sha256Hex(Array(told.utf8)).prefix(16))"
            let host =
                mail.from.utf8.split(separator: 0x40).last.map { String(decoding: $0, as: UTF8.self) } ?? "localhost"
            letters.append(
                Letter(
                    notice: notice,
                    message: MailMessage(
                        from: mail.from, to: to, copies: copies, subject: text.subject, body: text.body,
                        id: "\(id)@\(host)", time: time)))
        }
        return (letters, unreachable)
    }

    /// Sends what is due; each letter is in the log before it goes and after. `hand` gives one to the mail server, and says
    /// why it could not.
    package func send(
        _ result: AuditResult, at time: Int, log: inout NoticeLog,
        hand: @Sendable (Letter) async -> SendingFault?
    ) async throws(NoticeLog.Failure) -> Outcome {
        var outcome = Outcome()
        let now = Day.inVietnam(time)
        if let reason = settings.quiet.reason(now.day, minute: now.second / 60, by: calendar) {
            outcome.waits = reason
            return outcome
        }
        let (letters, unreachable) = letters(result, at: time, told: log.told)
        outcome.notSent = unreachable
        for letter in letters {
            var entry = NoticeLog.Entry(
                at: Timestamp.text(Double(time)), state: .sending, letter: letter.message.id,
                unit: letter.notice.unitID, to: letter.recipients,
                gaps: letter.notice.lines.map { .init(gap: $0.gap.key, rung: $0.rung.key) })
            try log.add(entry)
            let fault = await hand(letter)
            if let fault { outcome.notSent.append("\(letter.notice.unit): \(fault.words)") }
            if fault == nil { outcome.sent.append(letter.notice.unit) }
            entry.why = fault?.words
            // What the server may have is not sent again: another would be one too many.
            entry.state = fault.map { $0.isDoubtful ? .sent : .refused } ?? .sent
            try log.add(entry)
        }
        return outcome
    }

    private func addresses(_ unit: String) -> [String] { units.first { $0.id == unit }?.email ?? [] }
}
