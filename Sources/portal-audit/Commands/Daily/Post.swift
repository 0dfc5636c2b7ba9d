import AuditCore
import Auditing
import Fetching
import Foundation
import Reporting
import Storing

/// Everything that leaves the machine besides the crawl: letters, a webhook, the health check.
struct Post {
    let commission: Commission
    /// The state folder, which holds the log of letters.
    let folder: String
    let isDry: Bool

    /// Sends the letters that are due; what does not go is said, and is tried again at the next call.
    func letters(_ result: AuditResult, run: String, at time: Int) async throws {
        let reminders = Reminders(commission)
        guard let mail = commission.notices.mail else { return }
        let path = folder + "/notices.log"
        do throws(NoticeLog.Failure) {
            var log = try NoticeLog(path)
            for entry in log.doubtful {
                Messages.say(
                    "Lưu ý: thư \(entry.letter) tới \(entry.to.joined(separator: ", ")) bị ngắt khi đang gửi (\(entry.at)),"
                        + " không rõ đã tới chưa; không gửi lại.")
            }
            if isDry {
                write(reminders.letters(result, at: time, told: log.told), into: run)
                return
            }
            let server = MailServer(mail, password: try? secret(mail.passwordFile))
            let outcome = try await reminders.send(result, at: time, log: &log) { letter in
                await server.send(letter.message.bytes, to: letter.recipients)
            }
            if let reason = outcome.waits { Messages.say("Chưa gửi thư nhắc: \(reason); gửi ở lượt sau.") }
            if !outcome.sent.isEmpty { Messages.say("Đã gửi thư nhắc: \(outcome.sent.joined(separator: ", ")).") }
            for line in outcome.notSent { Messages.say("Không gửi được thư nhắc cho \(line)") }
        } catch {
            switch error {
            case .unreadable(let line):
                throw Stop(.badData, "\(path):\(line): không phải dòng nhật ký gửi thư; khôi phục từ bản sao lưu")
            case .busy: throw Stop(.busy, "\(path): đang có lượt khác gửi thư. Hãy đợi lượt đó xong")
            case .system(let fault): throw Stop(.cannotWrite, "\(fault)")
            }
        }
    }

    private func write(_ due: (letters: [Reminders.Letter], unreachable: [String]), into run: String) {
        for line in due.unreachable { Messages.say("Không gửi được thư nhắc cho \(line)") }
        do {
            let folder = run + "/letters"
            if !due.letters.isEmpty {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            }
            for letter in due.letters {
                try Data(letter.message.bytes)
                    .write(to: URL(fileURLWithPath: "\(folder)/\(letter.notice.unitID).eml"), options: .atomic)
            }
            Messages.say(
                "Chạy thử: \(due.letters.count) thư nhắc, không gửi\(due.letters.isEmpty ? "" : "; xem \(folder)").")
        } catch {
            Messages.say("Không ghi được thư chạy thử: \(error.localizedDescription)")
        }
    }

    /// Tells the office's other programs; a fault is said, and never fails a run that has its result.
    func webhook(_ result: AuditResult, _ change: ResultChange?, run: String, at time: Int) async {
        guard let hook = commission.notices.webhook, !isDry else { return }
        struct Body: Encodable {
            var run: String
            var agency: String
            var asOf: Day
            var lo: Points
            var hi: Points
            var max: Points
            var gaps: Int
            var overdue: Int
            var change: ResultChange?
        }
        let gaps = result.criteria.flatMap(\.gaps)
        let body = Body(
            run: run, agency: result.agency.id, asOf: result.asOf, lo: result.total.lo, hi: result.total.hi,
            max: result.total.max, gaps: gaps.count, overdue: gaps.count(where: \.isOverdue), change: change)
        do {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            let key = try secret(hook.keyFile) ?? ""
            try await Webhook(url: hook.url, key: Array(key.utf8)).post(
                [UInt8](encoder.encode(body)), id: run, time: time)
        } catch {
            Messages.say("Không báo được webhook \(hook.url): \((error as? SendingFault)?.words ?? "\(error)")")
        }
    }

    /// `end` is `start` or an exit code.
    func ping(_ end: String) async {
        guard let url = commission.notices.healthPing, !isDry else { return }
        do {
            try await HealthPing.send(url + "/" + end)
        } catch {
            Messages.say("Lưu ý: không báo được \(url)/\(end): \(error)")
        }
    }

    /// Secrets are read now, before a crawl of hours, so that a missing one is told at once.
    func checkSecrets() throws {
        for file in [commission.notices.mail?.passwordFile, commission.notices.webhook?.keyFile] {
            _ = try secret(file)
        }
    }

    /// The first line of a file.
    private func secret(_ path: String?) throws -> String? {
        guard let path else { return nil }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Stop(.notFound, "\(path): không đọc được tệp mật khẩu hay khoá mà hồ sơ nêu ở /notify")
        }
        return String(decoding: data.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    }
}
