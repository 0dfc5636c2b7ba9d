import CCurl
import Foundation

/// Why something could not be handed over.
package struct SendingFault: Error, Equatable, CustomStringConvertible {
    /// What libcurl or the server said.
    package var words: String
    /// Nobody knows whether the other side took it: the connection broke after everything was sent.
    package var isDoubtful: Bool
    package var description: String { words }
}

/// One exchange with a server of the office's own (mail, webhook, health check), on a thread of its own; not a page of a portal,
/// so neither its manners nor its guard apply.
struct OwnExchange: Sendable {
    var url: String
    var timeout: Double
    var body: [UInt8] = []
    var configure: @Sendable (borrowing EasyHandle) -> Void

    /// The status that the server gave: of HTTP or SMTP. `lists` are options that take several strings.
    func run(lists: [(CURLoption, [String])] = []) async throws(SendingFault) -> Int {
        let work = self
        let result: Result<Int, SendingFault> = await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: work.perform(lists[...])) }
        }
        return try result.get()
    }

    private final class Feed {
        let bytes: [UInt8]
        var at = 0
        init(_ bytes: [UInt8]) { self.bytes = bytes }
    }

    private func perform(_ lists: ArraySlice<(CURLoption, [String])>) -> Result<Int, SendingFault> {
        guard let easy = EasyHandle() else {
            return .failure(SendingFault(words: "libcurl: không đủ bộ nhớ", isDoubtful: false))
        }
        return listing(lists, easy)
    }

    /// libcurl reads a list for as long as the exchange runs.
    private func listing(_ lists: ArraySlice<(CURLoption, [String])>, _ easy: borrowing EasyHandle) -> Result<
        Int, SendingFault
    > {
        guard let (option, strings) = lists.first else { return perform(easy) }
        let list = StringList(strings)
        easy.set(option, pointer: list.raw)
        let result = listing(lists.dropFirst(), easy)
        withExtendedLifetime(list) {}
        return result
    }

    private func perform(_ easy: borrowing EasyHandle) -> Result<Int, SendingFault> {
        let feed = Feed(body)
        easy.set(CURLOPT_URL, url)
        easy.set(CURLOPT_NOSIGNAL, 1)
        easy.set(CURLOPT_CONNECTTIMEOUT_MS, Int(min(timeout, 15) * 1000))
        easy.set(CURLOPT_TIMEOUT_MS, Int(timeout * 1000))
        easy.set(CURLOPT_FOLLOWLOCATION, 0)
        easy.set(CURLOPT_NETRC, 0)
        easy.set(CURLOPT_SSL_VERIFYPEER, 1)
        easy.set(CURLOPT_SSL_VERIFYHOST, 2)
        easy.set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        // What the server says is read and thrown away; else libcurl prints it.
        _ = pa_setopt_data(easy.raw, CURLOPT_WRITEFUNCTION) { _, size, count, _ in size * count }
        _ = pa_setopt_data(easy.raw, CURLOPT_READFUNCTION) { buffer, size, count, me in
            guard let buffer, let me else { return 0 }
            let feed = Unmanaged<Feed>.fromOpaque(me).takeUnretainedValue()
            let length = min(size * count, feed.bytes.count - feed.at)
            feed.bytes.withUnsafeBytes { bytes in
                if length > 0, let base = bytes.baseAddress {
                    UnsafeMutableRawPointer(buffer).copyMemory(from: base + feed.at, byteCount: length)
                }
            }
            feed.at += length
            return length
        }
        return withExtendedLifetime(feed) {
            easy.set(CURLOPT_READDATA, pointer: Unmanaged.passUnretained(feed).toOpaque())
            configure(easy)
            let code = curl_easy_perform(easy.raw)
            let status = easy.long(CURLINFO_RESPONSE_CODE)
            if code == CURLE_OK { return .success(status) }
            let words = easy.errorWords.isEmpty ? String(cString: curl_easy_strerror(code)) : easy.errorWords
            // Refused by word of the server: it has nothing. Cut off after all was sent: it may have it.
            let wasSent = !body.isEmpty && feed.at == body.count
            let isRefused = (400..<600).contains(status)
            return .failure(SendingFault(words: words, isDoubtful: wasSent && !isRefused))
        }
    }
}
