import AuditCore
import CCurl

extension Transfer {
    /// What is to be said of the transfer after libcurl ended it with `code`.
    func exchange(_ code: CURLcode) -> Exchange {
        exchange(result(code))
    }

    func exchange(_ result: Capture.Result) -> Exchange {
        let ip = easy.string(CURLINFO_PRIMARY_IP) ?? ""
        return Exchange(
            address: job.request.address, startedAt: startedAt, requestHead: requestHead, responseHead: responseHead,
            remoteAddress: ip.isEmpty ? nil : ip, result: result, seconds: easy.seconds(CURLINFO_TOTAL_TIME_T))
    }

    private func result(_ code: CURLcode) -> Capture.Result {
        switch stop {
        case .failed(let kind, let detail): return .failure(FetchFailure(kind, detail: detail))
        case .truncated(let reason): return .response(response(truncated: reason))
        case nil: break
        }
        guard code != CURLE_OK else { return .response(response(truncated: nil)) }
        if let forbidden, socketsOpened == 0 {
            return .failure(FetchFailure(.addressForbidden, detail: "\(forbidden) is no public address"))
        }
        let words = easy.errorWords
        let verdict = easy.long(CURLINFO_SSL_VERIFYRESULT)
        let detail =
            (words.isEmpty ? String(cString: curl_easy_strerror(code)) : words)
            + (verdict == 0 ? "" : " (X.509 verify result \(verdict))")
        return .failure(FetchFailure(FetchFailure.Kind(curlCode: code.rawValue, progress), detail: detail))
    }

    private func response(truncated: String?) -> Capture.Response {
        Capture.Response(
            status: easy.long(CURLINFO_RESPONSE_CODE), headers: headers, body: body, truncated: truncated)
    }

    private var progress: TransferProgress {
        let isTLS = job.request.address.utf8.starts(with: "https:".utf8)
        let connected = easy.seconds(isTLS ? CURLINFO_APPCONNECT_TIME_T : CURLINFO_CONNECT_TIME_T)
        var progress = TransferProgress()
        progress.resolved = easy.seconds(CURLINFO_NAMELOOKUP_TIME_T) > 0
        // A connection that is used again reports no time to connect, but something was sent over it.
        progress.connected = connected > 0 || !requestHead.isEmpty
        progress.wasSent = !requestHead.isEmpty
        progress.headComplete = headComplete
        progress.headersOverLimit = headerBytes > limits.headerBytes
        // libcurl's clock may end a request a hair early.
        progress.timeIsUp = easy.seconds(CURLINFO_TOTAL_TIME_T) >= job.request.timeout - 0.02
        progress.errno = Int32(truncatingIfNeeded: easy.long(CURLINFO_OS_ERRNO))
        return progress
    }
}
