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
        address: String, method: Method = .get, headers: [Capture.Header] = [], body: [UInt8] = [], byteLimit: Int,
        timeout: Double
    ) {
        self.address = address
        self.method = method
        self.headers = headers
        self.body = body
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
    /// From the request's last byte to the answer's first.
    package var firstByteSeconds = 30.0
    /// Slower than so many bytes a second, for so many seconds, is too slow; counted from the first byte on.
    package var slowBytes = 500
    package var slowSeconds = 20
    /// Cookie lines taken before the jar is emptied: a portal may not fill our memory with them.
    package var cookieBytes = 1 << 20
    /// A file of root certificates (PEM) that are trusted in place of the system's.
    package var caFile: String?
    /// Whether an intermediate certificate that a server leaves out is fetched from where its certificate says.
    package var repairsChains = true
    /// Seconds that a second look at a name that could not be resolved may take.
    package var nameSeconds = 5.0

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
