import CCrypto
import CCurl
import Foundation

/// Tells another program of the office what a run found: JSON by POST, signed.
package struct Webhook: Sendable {
    private let url: String
    private let key: [UInt8]

    package init(url: String, key: [UInt8]) {
        self.url = url
        self.key = key
    }

    /// `id` is the same for each of three tries, so that the other side can tell a repetition; `time` is seconds since 1970.
    ///
    /// `X-Portal-Audit-Signature` is the HMAC-SHA256 (RFC 2104), in hex, of the time, a point, and the body.
    package func post(_ body: [UInt8], id: String, time: Int, pause: Double = 2) async throws(SendingFault) {
        let signature = Webhook.hmac(Array("\(time).".utf8) + body, key: key)
        let headers = [
            "Content-Type: application/json; charset=utf-8", "Expect:", "Idempotency-Key: \(id)",
            "X-Portal-Audit-Time: \(time)", "X-Portal-Audit-Signature: \(signature)",
        ]
        var last = SendingFault(words: "", isDoubtful: false)
        for attempt in 0..<3 {
            if attempt > 0 { try? await Task.sleep(for: .seconds(pause * Double(attempt))) }
            do throws(SendingFault) {
                let status = try await exchange(body).run(lists: [(CURLOPT_HTTPHEADER, headers)])
                if (200..<300).contains(status) { return }
                last = SendingFault(words: "máy chủ trả lời \(status)", isDoubtful: false)
                // Said no to what was sent, not to this moment.
                if (400..<500).contains(status) && status != 408 && status != 429 { break }
            } catch {
                last = error
            }
        }
        throw last
    }

    private func exchange(_ body: [UInt8]) -> OwnExchange {
        OwnExchange(url: url, timeout: 15, body: body) { easy in
            easy.set(CURLOPT_PROTOCOLS_STR, "http,https")
            easy.set(CURLOPT_POST, 1)
            easy.set(CURLOPT_POSTFIELDSIZE, body.count)
        }
    }

    static func hmac(_ message: [UInt8], key: [UInt8]) -> String {
        var out = [UInt8](repeating: 0, count: 32)
        var length: UInt32 = 0
        _ = HMAC(EVP_sha256(), key, Int32(key.count), message, message.count, &out, &length)
        return out.map { byte in
            let digits = Array("0123456789abcdef")
            return "\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
        }.joined()
    }
}

/// Tells a watcher of timed jobs that a run began or ended, so that silence is noticed.
package enum HealthPing {
    /// Within ten seconds, or not at all: a watcher that is down must not hold up a run.
    package static func send(_ url: String) async throws(SendingFault) {
        let exchange = OwnExchange(url: url, timeout: 10) { easy in easy.set(CURLOPT_PROTOCOLS_STR, "http,https") }
        let status = try await exchange.run()
        if !(200..<300).contains(status) { throw SendingFault(words: "máy chủ trả lời \(status)", isDoubtful: false) }
    }
}
