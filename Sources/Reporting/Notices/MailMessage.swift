import AuditCore
import Foundation

/// A letter as mail servers take it: RFC 5322 and MIME, UTF-8 in Base64, lines that end in CRLF.
package struct MailMessage: Sendable {
    package var from: String
    package var to: [String]
    package var copies: [String]
    package var subject: String
    package var body: String
    /// Unique to the letter: `<…@host>` without the brackets.
    package var id: String
    /// Seconds since 1970.
    package var time: Int

    package init(
        from: String, to: [String], copies: [String] = [], subject: String, body: String, id: String, time: Int
    ) {
        self.from = from
        self.to = to
        self.copies = copies
        self.subject = subject
        self.body = body
        self.id = id
        self.time = time
    }

    package var bytes: [UInt8] {
        var lines = [
            "Date: \(MailMessage.date(time))", "From: \(MailMessage.plain(from))",
            "To: \(to.map(MailMessage.plain).joined(separator: ", "))",
        ]
        if !copies.isEmpty { lines.append("Cc: \(copies.map(MailMessage.plain).joined(separator: ", "))") }
        lines += [
            "Subject: \(MailMessage.encodedWords(subject))", "Message-ID: <\(MailMessage.plain(id))>",
            "Auto-Submitted: auto-generated", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64", "",
        ]
        let coded = Data(MailMessage.crlf(body).utf8)
            .base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
        return Array((lines.joined(separator: "\r\n") + "\r\n" + coded + "\r\n").utf8)
    }

    /// A header's value: controls would begin another header, and are blanks.
    static func plain(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            out.append(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) ? " " : scalar)
        }
        return String(out)
    }

    /// RFC 2047, by scalars, so that no word ends within a letter.
    static func encodedWords(_ text: String) -> String {
        var words: [String] = []
        var part: [UInt8] = []
        for scalar in plain(text).unicodeScalars {
            let letter = Array(String(scalar).utf8)
            // 45 bytes are 60 of Base64, and 72 with its frame; a word may have 75.
            if part.count + letter.count > 45 {
                words.append(word(part))
                part = []
            }
            part += letter
        }
        if !part.isEmpty { words.append(word(part)) }
        return words.joined(separator: "\r\n ")
    }

    private static func word(_ bytes: [UInt8]) -> String {
        "=?utf-8?B?\(Data(bytes).base64EncodedString())?="
    }

    private static func crlf(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar != "\r" {
            if scalar == "\n" { out.append("\r") }
            out.append(scalar)
        }
        return String(out)
    }

    /// RFC 5322, 3.3, in Việt Nam's time.
    static func date(_ time: Int) -> String {
        let (day, second) = Day.inVietnam(time)
        let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.weekday]
        let month = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ][day.month - 1]
        let clock = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(weekday), \(day.day) \(month) \(day.year) \(clock.joined(separator: ":")) +0700"
    }
}
