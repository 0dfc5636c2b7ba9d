import AuditCore
import Auditing
import Fetching
import Foundation
import Storing
import Testing

/// Letters as they reach a mail server on loopback.
struct RemindersTests {
    private func reminders() throws -> Reminders {
        let profile = FixturePortal.folder.appendingPathComponent("profile.json").path
        var commission = try Commission.load(rules: nil, profile: profile, registers: nil)
        commission.notices.mail = .init(server: "smtp://127.0.0.1:25", from: "may@songcam.example")
        commission.notices.director = ["giamdoc@songcam.example"]
        commission.units = commission.units.map { Unit(id: $0.id, name: $0.name, email: ["\($0.id)@songcam.example"]) }
        return Reminders(commission)
    }

    private func server(_ sink: MailSink, isEncrypted: Bool = false) -> MailServer {
        var mail = NoticeSettings.Mail(server: "smtp://127.0.0.1:\(sink.port)", from: "may@songcam.example")
        mail.isEncrypted = isEncrypted
        return MailServer(mail, password: nil)
    }

    /// 10:00 in Việt Nam.
    private func time(_ day: Day, hour: Int = 10) -> Int { day.number * 86400 + (hour - 7) * 3600 }

    @Test(.timeLimit(.minutes(2)))
    func inASimulatedYearEachGapGetsItsLadderAndNothingTwiceThoughEachDayStartsAnew() async throws {
        let result = try await FixturePortal.audited().result
        let reminders = try reminders()
        let sink = try MailSink()
        defer { sink.stop() }
        let server = server(sink)
        let path = try FixturePortal.temporaryFolder("letters") + "/notices.log"
        var expected: Set<Notice.Told> = []
        let gaps = result.criteria.flatMap(\.gaps).filter { $0.due != nil }
        #expect(gaps.count >= 5)
        let first = try #require(Day(2022, 1, 1))
        for offset in 0..<365 {
            let day = first.adding(days: offset)
            for hour in [5, 10] {
                // A new process each time: what was sent is known from the log alone.
                var log = try NoticeLog(path)
                let before = sink.letters.count
                let outcome = try await reminders.send(result, at: time(day, hour: hour), log: &log) {
                    letter in
                    await server.send(letter.message.bytes, to: letter.recipients)
                }
                let isWorkday = reminders.calendar.isWorking(day) ?? (day.weekday < 5)
                #expect((outcome.waits != nil) == (hour == 5 || !isWorkday))
                #expect(outcome.notSent.isEmpty, "\(outcome.notSent)")
                if outcome.waits != nil { #expect(sink.letters.count == before) }
            }
            guard reminders.calendar.isWorking(day) ?? (day.weekday < 5) else { continue }
            for gap in gaps {
                if let due = gap.due, let rung = reminders.settings.ladder.rung(daysLeft: due.days(since: day)) {
                    expected.insert(.init(gap: gap.key, rung: rung.key))
                }
            }
        }
        let log = try NoticeLog(path)
        let sent = log.entries.filter { $0.state == .sent }.flatMap(\.gaps)
        #expect(sent.count == expected.count, "a rung was told twice, or not at all")
        #expect(log.told == expected)
        #expect(sink.letters.count == log.entries.count { $0.state == .sent })
        #expect(sink.letters.contains { $0.to.contains("giamdoc@songcam.example") })
    }

    @Test func aLetterThatWasRefusedIsTriedAgainAndOneWithoutAnswerIsNot() async throws {
        let result = try await FixturePortal.audited().result
        let reminders = try reminders()
        let sink = try MailSink(.refuses)
        defer { sink.stop() }
        let server = server(sink)
        let path = try FixturePortal.temporaryFolder("refused") + "/notices.log"
        let day = try #require(Day(2022, 11, 15))
        func send() async throws -> Reminders.Outcome {
            var log = try NoticeLog(path)
            return try await reminders.send(result, at: time(day), log: &log) { letter in
                await server.send(letter.message.bytes, to: letter.recipients)
            }
        }
        let refused = try await send()
        #expect(refused.sent.isEmpty && !refused.notSent.isEmpty && sink.letters.isEmpty)
        sink.behave(.breaksOff)
        let doubtful = try await send()
        #expect(doubtful.notSent.count == refused.notSent.count)
        let count = sink.letters.count
        #expect(count == refused.notSent.count)
        sink.behave(.takes)
        let third = try await send()
        #expect(third.sent.isEmpty && third.notSent.isEmpty, "\(third) after \(doubtful), \(refused)")
        #expect(sink.letters.count == count)
    }

    @Test func aServerWithoutEncryptionGetsNothingUnlessTheProfileSaysSo() async throws {
        let sink = try MailSink()
        defer { sink.stop() }
        let fault = await server(sink, isEncrypted: true).send(Array("x\r\n".utf8), to: ["a@songcam.example"])
        #expect(fault?.isDoubtful == false)
        #expect(sink.letters.isEmpty)
    }

    @Test func aLetterSaysWhatIsMissingByWhenAndWhyItComes() async throws {
        let result = try await FixturePortal.audited().result
        let day = try #require(Day(2022, 11, 15))
        let letters = try reminders().letters(result, at: time(day), told: []).letters
        let units = Set(result.criteria.flatMap(\.gaps).filter { $0.due != nil }.map(\.unitID))
        #expect(Set(letters.map(\.notice.unitID)).isSubset(of: units) && !letters.isEmpty)
        for letter in letters {
            for line in letter.notice.lines {
                #expect(letter.message.body.contains(line.gap.name))
                #expect(line.gap.due.map { letter.message.body.contains($0.vietnamese) } ?? false)
            }
            #expect(letter.message.body.contains("Nhắc "))
            let others = result.criteria.flatMap(\.gaps).filter { $0.unitID != letter.notice.unitID }
            #expect(others.allSatisfy { !letter.message.body.contains($0.name) }, "another unit's gap")
        }
    }
}
