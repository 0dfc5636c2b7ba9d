import AuditCore
import CCurl
import Glibc

/// A fetch on its way, as libcurl's callbacks fill it; lives on the loop's thread.
final class Transfer {
    enum Stop: Equatable {
        case truncated(String)
        case failed(FetchFailure.Kind, String)
    }

    let job: Job
    let easy: EasyHandle
    let guardian: AddressGuard
    let limits: FetchLimits
    let witness: TLSWitness
    /// Read by libcurl until the handle is gone.
    let sentHeaders: StringList
    let startedAt = Timestamp.text(Double(time(nil)))
    /// When the request's head was out, by a clock that never jumps.
    private(set) var sentAt: ContinuousClock.Instant?

    private(set) var requestHead: [UInt8] = []
    private(set) var responseHead: [UInt8] = []
    private(set) var headers: [Capture.Header] = []
    private(set) var body: [UInt8] = []
    /// Why we ended the transfer ourselves.
    private(set) var stop: Stop?
    private(set) var headComplete = false
    private(set) var headerBytes = 0
    private(set) var cookieBytes = 0
    private var receivedBytes = 0
    /// The last four as received.
    private(set) var lastBytes: [UInt8] = []
    private(set) var forbidden: IPAddress?
    private(set) var socketsOpened = 0

    init?(_ job: Job, guardian: AddressGuard, limits: FetchLimits, library: IssuerLibrary) {
        guard let easy = EasyHandle() else { return nil }
        self.job = job
        self.easy = easy
        self.guardian = guardian
        self.limits = limits
        witness = TLSWitness(library: library)
        sentHeaders = StringList(Self.headerLines(job.request))
    }

    /// A libcurl header line; `Name;` is how an empty value is sent.
    private static func headerLines(_ request: FetchRequest) -> [String] {
        let preset = [
            ("accept", "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
            ("accept-language", "Accept-Language: vi,en;q=0.5"),
        ]
        let own = request.headers.filter { header in
            !header.name.isEmpty && (header.name + header.value).utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
        }
        let named = Set(own.map { $0.name.lowercased() })
        // Nobody waits for a server's leave to send a short form, and many never give it.
        let unasked = request.method == .post ? ["Expect:"] : []
        return preset.filter { !named.contains($0.0) }.map(\.1) + unasked
            + own.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" }
    }

    // MARK: What libcurl tells

    /// What it sent and received, before any decoding; the bytes themselves matter only for the request's head.
    func observe(_ kind: curl_infotype, _ bytes: UnsafeRawBufferPointer) {
        switch kind {
        case CURLINFO_HEADER_OUT:
            // A second head is a second try on a fresh connection, after the server had closed the old one.
            if requestHead.suffix(4).elementsEqual([13, 10, 13, 10]) { requestHead = [] }
            requestHead += bytes
            sentAt = .now
        case CURLINFO_DATA_IN:
            receivedBytes += bytes.count
            lastBytes = (lastBytes + bytes.suffix(4)).suffix(4)
        default:
            break
        }
    }

    /// One header line, status lines and trailers included.
    ///
    /// - Returns: false to end the transfer.
    func take(headerLine line: UnsafeRawBufferPointer) -> Bool {
        if headerBytes == 0 { beginAnswer() }
        headerBytes += line.count
        guard headerBytes <= limits.headerBytes else {
            stop = .failed(.oversizeHeaders, "header lines exceed \(limits.headerBytes) bytes")
            return false
        }
        // A line after the last head is a trailer; it is not part of the head, and decides nothing.
        if headComplete {
            guard ResponseHead.isInterim(responseHead), line.starts(with: "HTTP/".utf8) else { return true }
            headComplete = false
            responseHead = []
        }
        responseHead += line
        let isEmpty = line.allSatisfy { $0 == 0x0D || $0 == 0x0A }
        return isEmpty ? endHead() : true
    }

    /// Silence and slowness count from here; before, the portal thinks, and has a time of its own for it.
    private func beginAnswer() {
        easy.set(CURLOPT_LOW_SPEED_LIMIT, limits.slowBytes)
        easy.set(CURLOPT_LOW_SPEED_TIME, limits.slowSeconds)
    }

    /// When the first byte should have come; nil when it came, or nothing was sent yet.
    var answerIsDue: ContinuousClock.Instant? {
        headerBytes == 0 ? sentAt?.advanced(by: .seconds(limits.firstByteSeconds)) : nil
    }

    /// Whether far more is received than can be content, as in a chunk's head that never ends.
    var isFlooded: Bool { receivedBytes > 2 * job.request.byteLimit + 1 << 20 }

    private func endHead() -> Bool {
        headComplete = true
        headers = ResponseHead.headers(responseHead)
        for header in headers where header.name == "set-cookie" { cookieBytes += header.value.utf8.count }
        let codings = ResponseHead.codings(headers)
        guard codings.count <= 1 else {
            stop = .failed(
                .severalCodings, "more than one content coding: \(codings.prefix(8).joined(separator: ", "))")
            return false
        }
        return true
    }

    /// Decoded bytes of the body.
    ///
    /// - Returns: false to end the transfer.
    func take(body bytes: UnsafeRawBufferPointer) -> Bool {
        let room = job.request.byteLimit - body.count
        guard bytes.count <= room else {
            body += bytes.prefix(max(0, room))
            stop = .truncated("length")
            return false
        }
        body += bytes
        guard body.count < limits.ratioFloor || body.count / limits.ratio <= receivedBytes else {
            stop = .truncated("ratio")
            return false
        }
        return true
    }

    /// The socket for an address, or CURL_SOCKET_BAD when it may not be contacted.
    func open(_ address: UnsafePointer<curl_sockaddr>) -> curl_socket_t {
        guard let target = pa_sockaddr(address), let ip = IPAddress(target), guardian.allows(ip) else {
            forbidden = pa_sockaddr(address).flatMap { IPAddress($0) }
            return CURL_SOCKET_BAD
        }
        socketsOpened += 1
        let wanted = address.pointee
        return socket(wanted.family, wanted.socktype | Int32(SOCK_CLOEXEC.rawValue), wanted.protocol)
    }
}
