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
    /// Read by libcurl until the handle is gone.
    let sentHeaders: StringList
    let startedAt = Timestamp.text(Double(time(nil)))

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
    private(set) var forbidden: IPAddress?
    private(set) var socketsOpened = 0

    init?(_ job: Job, guardian: AddressGuard, limits: FetchLimits) {
        guard let easy = EasyHandle() else { return nil }
        self.job = job
        self.easy = easy
        self.guardian = guardian
        self.limits = limits
        sentHeaders = StringList(Self.headerLines(job.request.headers))
    }

    /// A libcurl header line; `Name;` is how an empty value is sent.
    private static func headerLines(_ headers: [Capture.Header]) -> [String] {
        let preset = [
            ("accept", "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
            ("accept-language", "Accept-Language: vi,en;q=0.5"),
        ]
        let own = headers.filter { header in
            !header.name.isEmpty && (header.name + header.value).utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
        }
        let named = Set(own.map { $0.name.lowercased() })
        return preset.filter { !named.contains($0.0) }.map(\.1)
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
        case CURLINFO_DATA_IN:
            receivedBytes += bytes.count
        default:
            break
        }
    }

    /// One header line, status lines and trailers included.
    ///
    /// - Returns: false to end the transfer.
    func take(headerLine line: UnsafeRawBufferPointer) -> Bool {
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

    private func endHead() -> Bool {
        headComplete = true
        headers = ResponseHead.headers(responseHead)
        for header in headers where header.name == "set-cookie" { cookieBytes += header.value.utf8.count }
        let codings = ResponseHead.codings(headers)
        guard codings.count <= 1 else {
            stop = .failed(.protocolError, "more than one content coding: \(codings.prefix(8).joined(separator: ", "))")
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
