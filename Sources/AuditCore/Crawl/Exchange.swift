/// One exchange with a server, as it happened on the wire.
package struct Exchange: Sendable, Equatable {
    package var address: String
    /// RFC 3339 UTC, to the second.
    package var startedAt: String
    /// Request line and headers as sent, CRLF lines, with the empty line at the end; empty when nothing was sent.
    package var requestHead: [UInt8]
    /// The body of a POST.
    package var requestBody: [UInt8] = []
    /// Status line and headers as received, CRLF lines, with the empty line; empty when nothing came.
    package var responseHead: [UInt8]
    /// IP address that was contacted.
    package var remoteAddress: String?
    package var result: Capture.Result
    /// Seconds from start to the last byte.
    package var seconds: Double
    package var timing: Timing?
    /// What had to be mended on the way to an answer, such as a chain of certificates without its middle.
    package var repairs: [Repair] = []

    /// Where the time went, in seconds, each from the end of the one before; 0 for what a kept connection saved.
    package struct Timing: Sendable, Equatable, Codable {
        package var name = 0.0
        package var connect = 0.0
        package var tls = 0.0
        package var firstByte = 0.0
        package var download = 0.0
        package init() {}
    }

    /// Faults of a portal in spite of which the answer is good.
    package enum Repair: String, Sendable, Codable, CaseIterable {
        /// The server leaves out intermediate certificates; they were fetched from where the certificate says (AIA).
        case chainIncomplete
    }

    package init(
        address: String, startedAt: String, requestHead: [UInt8] = [], responseHead: [UInt8] = [],
        remoteAddress: String? = nil, result: Capture.Result, seconds: Double = 0
    ) {
        self.address = address
        self.startedAt = startedAt
        self.requestHead = requestHead
        self.responseHead = responseHead
        self.remoteAddress = remoteAddress
        self.result = result
        self.seconds = seconds
    }
}
