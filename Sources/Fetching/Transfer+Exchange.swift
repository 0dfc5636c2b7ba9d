import AuditCore
import CCurl

extension Transfer {
    /// What is to be said of the transfer after libcurl ended it with `code`.
    func exchange(_ code: CURLcode) -> Exchange { exchange(result(code)) }

    func exchange(_ result: Capture.Result) -> Exchange {
        let ip = easy.string(CURLINFO_PRIMARY_IP) ?? ""
        var exchange = Exchange(
            address: job.request.address, startedAt: startedAt, requestHead: requestHead, responseHead: responseHead,
            remoteAddress: ip.isEmpty ? nil : ip, result: result, seconds: easy.seconds(CURLINFO_TOTAL_TIME_T))
        exchange.requestBody = job.request.method == .post && !requestHead.isEmpty ? job.request.body : []
        exchange.timing = timing(total: exchange.seconds)
        return exchange
    }

    /// libcurl's times are all counted from the start.
    private func timing(total: Double) -> Exchange.Timing? {
        guard !requestHead.isEmpty || easy.seconds(CURLINFO_NAMELOOKUP_TIME_T) > 0 else { return nil }
        var timing = Exchange.Timing()
        var soFar = 0.0
        func part(until time: Double) -> Double {
            defer { soFar = max(soFar, time) }
            return max(0, time - soFar)
        }
        // A kept connection repeats the times of a hair's breadth in which it was found.
        if easy.long(CURLINFO_NUM_CONNECTS) > 0 || requestHead.isEmpty {
            timing.name = part(until: easy.seconds(CURLINFO_NAMELOOKUP_TIME_T))
            timing.connect = part(until: easy.seconds(CURLINFO_CONNECT_TIME_T))
            timing.tls = part(until: easy.seconds(CURLINFO_APPCONNECT_TIME_T))
        }
        let first = easy.seconds(CURLINFO_STARTTRANSFER_TIME_T)
        timing.firstByte = first > 0 ? part(until: first) : 0
        timing.download = first > 0 ? part(until: total) : 0
        return timing
    }

    private func result(_ code: CURLcode) -> Capture.Result {
        switch stop {
        case .failed(let kind, let detail): return .failure(FetchFailure(kind, detail: detail))
        case .truncated(let reason): return .response(response(truncated: reason))
        case nil: break
        }
        guard code != CURLE_OK else {
            let response = response(truncated: endsBeforeItsCoding ? "disconnect" : nil)
            // Nobody asked to switch protocols, and other interim answers are none.
            guard response.status >= 200, headComplete else {
                let kind: FetchFailure.Kind = headComplete ? .badStatus : .truncatedHead
                return .failure(FetchFailure(kind, detail: "status \(response.status)"))
            }
            return .response(response)
        }
        if let forbidden, socketsOpened == 0 {
            return .failure(FetchFailure(.addressForbidden, detail: "\(forbidden) is no public address"))
        }
        let words = easy.errorWords.isEmpty ? String(cString: curl_easy_strerror(code)) : easy.errorWords
        var progress = progress
        progress.words = words
        return .failure(FetchFailure(FetchFailure.Kind(curlCode: code.rawValue, progress), detail: detail(words)))
    }

    private func detail(_ words: String) -> String {
        guard let fault = witness.fault, !fault.isTrusted else { return words }
        return "\(words) (X.509 verify result \(fault.code) at depth \(fault.depth): \(fault.words))"
    }

    private func response(truncated: String?) -> Capture.Response {
        Capture.Response(
            status: easy.long(CURLINFO_RESPONSE_CODE), headers: headers, body: body, truncated: truncated)
    }

    /// Whether a gzip stream that only the end of the connection ends lacks its own end (RFC 1952, 2.3.1), of which
    /// libcurl takes no notice.
    private var endsBeforeItsCoding: Bool {
        let names = Set(headers.map(\.name))
        guard ResponseHead.codings(headers).contains(where: { $0.hasSuffix("gzip") }), !body.isEmpty,
            names.isDisjoint(with: ["content-length", "transfer-encoding"]), responseHead.starts(with: "HTTP/1".utf8)
        else { return false }
        let size = lastBytes.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return lastBytes.count < 4 || size != UInt32(truncatingIfNeeded: body.count)
    }

    private var progress: TransferProgress {
        let isTLS = job.request.address.utf8.starts(with: "https:".utf8)
        let wasSent = !requestHead.isEmpty
        var progress = TransferProgress()
        progress.resolved = easy.seconds(CURLINFO_NAMELOOKUP_TIME_T) > 0
        // A connection that is used again reports no time to connect, but something was sent over it.
        progress.connected = wasSent || witness.isAttached || easy.seconds(CURLINFO_CONNECT_TIME_T) > 0
        progress.secured = wasSent || !isTLS || easy.seconds(CURLINFO_APPCONNECT_TIME_T) > 0
        progress.wasSent = wasSent
        progress.headBegan = headerBytes > 0
        progress.headComplete = headComplete
        progress.isHTTP2 = requestHead.prefix { $0 != 0x0D }.suffix(7).elementsEqual(" HTTP/2".utf8)
        progress.headersOverLimit = headerBytes > limits.headerBytes
        let head = ResponseHead.headers(responseHead)
        progress.hasBadLength = !ResponseHead.hasGoodLength(head)
        progress.hasUnknownCoding = !ResponseHead.codings(head).allSatisfy(ResponseHead.knownCodings.contains)
        // libcurl's clock may end a request a hair early.
        progress.timeIsUp = easy.seconds(CURLINFO_TOTAL_TIME_T) >= job.request.timeout - 0.02
        progress.errno = Int32(truncatingIfNeeded: easy.long(CURLINFO_OS_ERRNO))
        progress.chain = witness.fault
        progress.handshake = HandshakeFault(witness)
        return progress
    }
}
