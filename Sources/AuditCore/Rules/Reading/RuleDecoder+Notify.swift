extension RuleDecoder {
    mutating func notify(_ node: JSONNode?) -> NoticeSettings {
        let parts = members(
            node, required: [],
            optional: [
                "mail", "director", "webhook", "health_ping", "days_ahead", "overdue_every_days", "director_after_days",
                "quiet",
            ])
        var settings = NoticeSettings()
        settings.mail = parts["mail"].map { mail($0) }
        settings.director = mailboxes(parts["director"])
        settings.webhook = parts["webhook"].map { webhook($0) }
        settings.healthPing = parts["health_ping"].map { webAddress($0) }
        if let days = parts["days_ahead"] {
            settings.ladder = ReminderLadder(ahead: list(days).map { integer($0, in: 0...366) })
        }
        if let days = parts["overdue_every_days"] { settings.ladder.overdueEvery = integer(days, in: 1...366) }
        if let days = parts["director_after_days"] { settings.ladder.directorAfter = integer(days, in: 1...366) }
        if let quiet = parts["quiet"] {
            let ends = members(quiet, required: ["from", "to"])
            settings.quiet = QuietTime(from: clock(ends["from"]), to: clock(ends["to"]))
        }
        return settings
    }

    private mutating func mail(_ node: JSONNode) -> NoticeSettings.Mail {
        let parts = members(node, required: ["server", "from"], optional: ["user", "password_file", "tls"])
        var mail = NoticeSettings.Mail(
            server: mailServer(parts["server"]), user: parts["user"].map { text($0) },
            passwordFile: parts["password_file"].map { text($0) }, from: mailbox(parts["from"]))
        if let tls = parts["tls"] {
            let word = text(tls)
            let known = ["required", "none"]
            if !known.contains(word) { unknown(word, tls, among: known, Named("cách mã hoá", "kind of encryption")) }
            mail.isEncrypted = word != "none"
            if word == "none" && !isOnThisMachine(mail.server) {
                meaningless(
                    "V050", tls, "chỉ được gửi thư không mã hoá tới máy chủ trên chính máy này (127.0.0.1)",
                    "unencrypted mail may go to a server on this machine only")
            }
        }
        if (mail.user == nil) != (mail.passwordFile == nil) {
            meaningless(
                "V051", node, "«user» và «password_file» phải đi cùng nhau",
                "'user' and 'password_file' go together")
        }
        return mail
    }

    private func isOnThisMachine(_ server: String) -> Bool {
        let rest = server.utf8.drop { $0 != 0x2F }.drop { $0 == 0x2F }
        let host = Array(rest.prefix { $0 != 0x3A && $0 != 0x2F })
        return host.elementsEqual("127.0.0.1".utf8) || host.elementsEqual("localhost".utf8)
    }

    private mutating func mailServer(_ node: JSONNode?) -> String {
        guard let node else { return "" }
        let text = text(node)
        let scheme = ["smtp://", "smtps://"].first { text.utf8.starts(with: $0.utf8) }
        let rest = text.utf8.dropFirst(scheme?.utf8.count ?? 0)
        let fits = rest.allSatisfy { byte in
            Folded.isWordByte(byte) || [0x2D, 0x2E, 0x3A, 0x5B, 0x5D].contains(byte)
        }
        if !text.isEmpty && (scheme == nil || rest.isEmpty || !fits) {
            meaningless(
                "V050", node, "máy chủ thư phải viết như \"smtp://thu.vidu.vn:587\" hay \"smtps://thu.vidu.vn:465\"",
                "a mail server reads like smtp://mail.example:587 or smtps://mail.example:465")
        }
        return text
    }

    private mutating func webhook(_ node: JSONNode) -> NoticeSettings.Webhook {
        let parts = members(node, required: ["url", "key_file"])
        return NoticeSettings.Webhook(url: webAddress(parts["url"]), keyFile: text(parts["key_file"]))
    }

    mutating func mailboxes(_ node: JSONNode?) -> [String] { list(node).map { mailbox($0) } }

    /// `name@host` of RFC 5321 as offices have them: no quotes, no comments, no line ends that would become headers.
    private mutating func mailbox(_ node: JSONNode?) -> String {
        guard let node else { return "" }
        let text = text(node)
        let sides = text.utf8.split(separator: 0x40, omittingEmptySubsequences: false)
        let plain = text.utf8.allSatisfy { byte in
            Folded.isWordByte(byte) || [0x2B, 0x2D, 0x2E, 0x40, 0x5F].contains(byte)
        }
        if !text.isEmpty && (sides.count != 2 || sides.contains { $0.isEmpty } || !plain) {
            meaningless(
                "V052", node, "«\(RuleFault.shown(text))» không phải địa chỉ thư như \"thanhtra@vidu.vn\"",
                "'\(RuleFault.shown(text))' is not a mail address")
        }
        return text
    }

    /// `18:00`, in minutes.
    private mutating func clock(_ node: JSONNode?) -> Int {
        guard let node else { return 0 }
        let text = text(node)
        let parts = text.utf8.split(separator: 0x3A, omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.count == 2 ? Int(String(decoding: $0, as: UTF8.self)) : nil }
        if numbers.count == 2, parts.count == 2, (0..<24).contains(numbers[0]), (0..<60).contains(numbers[1]) {
            return numbers[0] * 60 + numbers[1]
        }
        if !text.isEmpty {
            misshapen(
                "S008", node, "giờ phải viết như \"18:00\", không phải «\(RuleFault.shown(text))»",
                "a time of day reads like 18:00")
        }
        return 0
    }
}
