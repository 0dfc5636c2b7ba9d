import Foundation
import Testing

@testable import Reporting

struct MailMessageTests {
    private func message(_ subject: String, _ body: String = "x") -> [String] {
        let mail = MailMessage(
            from: "may@so.vn", to: ["a@so.vn"], copies: ["b@so.vn"], subject: subject, body: body, id: "1@so.vn",
            time: 1_663_902_000)
        return String(decoding: mail.bytes, as: UTF8.self).components(separatedBy: "\r\n")
    }

    @Test(arguments: [
        "Thanh tra Sở: 2 nội dung quá hạn", "", "a\r\nBcc: nguoi-la@x.vn", "a\u{2028}b\u{85}c\u{0}d",
        String(repeating: "Kế hoạch ", count: 60), "e\u{301}\u{323} 👩‍👩‍👧",
    ])
    func aSubjectIsOneHeaderWhateverItHolds(subject: String) throws {
        let lines = message(subject)
        let end = try #require(lines.firstIndex(of: ""))
        let names = lines[..<end].filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
        #expect(
            names == [
                "Date", "From", "To", "Cc", "Subject", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type",
                "Content-Transfer-Encoding",
            ])
        let start = try #require(lines.firstIndex { $0.hasPrefix("Subject: ") })
        let words = lines[start..<end].prefix { $0.hasPrefix("Subject: ") || $0.hasPrefix(" ") }
            .map { $0.replacingOccurrences(of: "Subject: ", with: "").trimmingCharacters(in: .whitespaces) }
        var decoded = Data()
        for word in words where !word.isEmpty {
            #expect(word.utf8.count <= 75, "RFC 2047, 2")
            let inner = word.dropFirst("=?utf-8?B?".count).dropLast(2)
            decoded.append(try #require(Data(base64Encoded: String(inner))))
            #expect(String(bytes: decoded, encoding: .utf8) != nil, "a word ends within a letter")
        }
        #expect(String(decoding: decoded, as: UTF8.self) == MailMessage.plain(subject))
    }

    @Test func theBodyComesBackAsItWasWithItsLines() throws {
        let body = "Kính gửi: Thanh tra Sở\n.\n\r\nHết\n"
        let lines = message("s", body)
        let end = try #require(lines.firstIndex(of: ""))
        #expect(lines.allSatisfy { $0.utf8.count <= 76 })
        let coded = lines[(end + 1)...].joined()
        let decoded = String(decoding: try #require(Data(base64Encoded: coded)), as: UTF8.self)
        #expect(decoded == "Kính gửi: Thanh tra Sở\r\n.\r\n\r\nHết\r\n")
    }

    @Test func theDateIsThatOfVietnam() {
        #expect(MailMessage.date(1_663_902_000) == "Fri, 23 Sep 2022 10:00:00 +0700")
    }
}
