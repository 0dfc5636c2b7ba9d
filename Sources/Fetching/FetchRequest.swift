package import AuditCore

/// One address to ask for.
package struct FetchRequest: Sendable, Equatable {
    package enum Method: String, Sendable { case get = "GET", head = "HEAD", post = "POST" }

    /// A serialised WHATWG URL, http or https, without credentials.
    package var address: String
    package var method: Method
    /// Besides what is always sent (Host, User-Agent, Accept…); one with control bytes in it is left out.
    package var headers: [Capture.Header]
    /// Of a POST: `application/x-www-form-urlencoded`, unless a header says otherwise.
    package var body: [UInt8] = []
    /// Decoded bytes that are kept; a longer body is cut and marked `length`.
    package var byteLimit: Int
    /// Seconds for everything, from name to last byte.
    package var timeout: Double

    package init(
        address: String, method: Method = .get, headers: [Capture.Header] = [], byteLimit: Int, timeout: Double
    ) {
        self.address = address
        self.method = method
        self.headers = headers
        self.byteLimit = byteLimit
        self.timeout = timeout
    }
}

/// Bounds of an exchange that no policy needs to change; tests make them small.
package struct FetchLimits: Sendable, Equatable {
    /// All header lines of an exchange together, interim responses and trailers included.
    package var headerBytes = 64 << 10
    /// Decoded bytes for each byte received, once `ratioFloor` bytes are decoded.
    package var ratio = 200
    package var ratioFloor = 1 << 20
    /// Slower than so many bytes a second, for so many seconds, is too slow.
    package var slowBytes = 500
    package var slowSeconds = 20
    /// Cookie lines taken before the jar is emptied: a portal may not fill our memory with them.
    package var cookieBytes = 1 << 20

    package init() {}
}

package enum FetcherError: Error, Equatable {
    /// An entry of ``CrawlPolicy/allowNet`` that is no CIDR.
    case allowNet(String)
    /// An entry of ``CrawlPolicy/connectTo`` that is not `host:port` → `address:port`.
    case connectTo(String)
    /// libcurl could not be started.
    case libcurl
}
