import AuditCore
import CCurl

extension Transfer {
    /// Everything that libcurl is told of a request.
    ///
    /// - Parameters:
    ///   - policy: of the crawl.
    ///   - share: cookies and TLS sessions of the crawl.
    ///   - detours: entries for `CURLOPT_CONNECT_TO`; must outlive the transfer.
    func configure(policy: CrawlPolicy, share: borrowing ShareHandle, detours: borrowing StringList) {
        let request = job.request
        easy.set(CURLOPT_URL, request.address)
        // What robots.txt and scope were asked about is what is sent.
        easy.set(CURLOPT_PATH_AS_IS, 1)
        easy.set(CURLOPT_PROTOCOLS_STR, "http,https")
        easy.set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
        easy.set(CURLOPT_FOLLOWLOCATION, 0)
        switch request.method {
        case .get: break
        case .head: easy.set(CURLOPT_NOBODY, 1)
        case .post:
            easy.set(CURLOPT_POST, 1)
            easy.set(CURLOPT_POSTFIELDSIZE, request.body.count)
            // Copied by libcurl, by the size that was set before.
            request.body.withUnsafeBytes { body in
                easy.set(CURLOPT_COPYPOSTFIELDS, pointer: UnsafeMutableRawPointer(mutating: body.baseAddress))
            }
        }
        easy.set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
        easy.set(CURLOPT_HTTP09_ALLOWED, 0)
        easy.set(CURLOPT_ACCEPT_ENCODING, "")
        easy.set(CURLOPT_USERAGENT, policy.userAgent)
        if let list = sentHeaders.raw { easy.set(CURLOPT_HTTPHEADER, pointer: list) }
        if let list = detours.raw { easy.set(CURLOPT_CONNECT_TO, pointer: list) }

        easy.set(CURLOPT_SSL_VERIFYPEER, 1)
        easy.set(CURLOPT_SSL_VERIFYHOST, 2)
        easy.set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        // One file of roots is read once for all connections; a folder besides it would be looked into for each.
        easy.set(CURLOPT_CAPATH, pointer: nil)
        if let file = limits.caFile { easy.set(CURLOPT_CAINFO, file) }
        easy.set(CURLOPT_NETRC, 0)
        easy.set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
        // Through a proxy of the environment the guard would see the proxy's address, not the portal's.
        easy.set(CURLOPT_PROXY, "")
        easy.set(CURLOPT_SHARE, pointer: share.raw)
        easy.set(CURLOPT_COOKIEFILE, "")

        easy.set(CURLOPT_CONNECTTIMEOUT_MS, Self.milliseconds(policy.connectTimeout))
        easy.set(CURLOPT_TIMEOUT_MS, Self.milliseconds(request.timeout))
        easy.set(CURLOPT_NOSIGNAL, 1)
        // Else ending a transfer waits for the thread that is still looking up its name.
        easy.set(CURLOPT_QUICK_EXIT, 1)
        installCallbacks()
    }

    private static func milliseconds(_ seconds: Double) -> Int {
        Int(min(max(seconds * 1000, 1), 86_400_000).rounded())
    }

    private func installCallbacks() {
        let me = Unmanaged.passUnretained(self).toOpaque()
        _ = pa_setopt_data(easy.raw, CURLOPT_WRITEFUNCTION) { bytes, size, count, me in
            guard let transfer = Transfer.from(me) else { return 0 }
            let total = size * count
            return transfer.take(body: UnsafeRawBufferPointer(start: bytes, count: total)) ? total : 0
        }
        easy.set(CURLOPT_WRITEDATA, pointer: me)
        _ = pa_setopt_data(easy.raw, CURLOPT_HEADERFUNCTION) { bytes, size, count, me in
            guard let transfer = Transfer.from(me) else { return 0 }
            let total = size * count
            return transfer.take(headerLine: UnsafeRawBufferPointer(start: bytes, count: total)) ? total : 0
        }
        easy.set(CURLOPT_HEADERDATA, pointer: me)
        _ = pa_setopt_debug(easy.raw) { _, kind, bytes, count, me in
            Transfer.from(me)?.observe(kind, UnsafeRawBufferPointer(start: bytes, count: count))
            return 0
        }
        easy.set(CURLOPT_DEBUGDATA, pointer: me)
        easy.set(CURLOPT_VERBOSE, 1)
        _ = pa_setopt_opensocket(easy.raw) { me, _, address in
            guard let transfer = Transfer.from(me), let address else { return CURL_SOCKET_BAD }
            return transfer.open(address)
        }
        easy.set(CURLOPT_OPENSOCKETDATA, pointer: me)
        _ = pa_setopt_ssl_ctx(easy.raw) { _, context, witness in
            guard let context, let witness else { return CURLE_SSL_CONNECT_ERROR }
            Unmanaged<TLSWitness>.fromOpaque(witness).takeUnretainedValue().attach(to: OpaquePointer(context))
            return CURLE_OK
        }
        easy.set(CURLOPT_SSL_CTX_DATA, pointer: Unmanaged.passUnretained(witness).toOpaque())
    }

    private static func from(_ pointer: UnsafeMutableRawPointer?) -> Transfer? {
        pointer.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
    }
}
