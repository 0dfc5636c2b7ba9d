package import AuditCore
import CCurl

/// Hands letters to the office's mail server (SMTP, RFC 5321, through libcurl).
package struct MailServer: Sendable {
    private let settings: NoticeSettings.Mail
    private let password: String?

    package init(_ settings: NoticeSettings.Mail, password: String?) {
        self.settings = settings
        self.password = password
    }

    /// `letter` is a whole message (RFC 5322, CRLF). STARTTLS is demanded unless the settings say otherwise.
    package func send(_ letter: [UInt8], to recipients: [String]) async -> SendingFault? {
        let settings = settings
        let password = password
        let exchange = OwnExchange(url: settings.server, timeout: 60, body: letter) { easy in
            if settings.isEncrypted { easy.set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue)) }
            easy.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
            if let user = settings.user, let password {
                easy.set(CURLOPT_USERNAME, user)
                easy.set(CURLOPT_PASSWORD, password)
            }
            easy.set(CURLOPT_MAIL_FROM, "<\(settings.from)>")
            easy.set(CURLOPT_UPLOAD, 1)
            easy.set(CURLOPT_INFILESIZE, letter.count)
        }
        do throws(SendingFault) {
            _ = try await exchange.run(lists: [(CURLOPT_MAIL_RCPT, recipients.map { "<\($0)>" })])
            return nil
        } catch {
            return error
        }
    }
}
