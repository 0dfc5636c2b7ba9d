package import AuditCore
import CCurl
import Glibc

/// How far a transfer came when it failed; what a `CURLcode` alone does not say.
package struct TransferProgress: Sendable, Equatable {
    package var resolved = true
    /// TCP.
    package var connected = true
    /// TLS where the address asks for it.
    package var secured = true
    /// Whether a request went out; what fails before is not the server's answer.
    package var wasSent = true
    /// Whether a line came that begins like HTTP.
    package var headBegan = true
    package var headComplete = true
    package var isHTTP2 = false
    package var headersOverLimit = false
    /// What the head says of the body.
    package var hasBadLength = false
    package var hasUnknownCoding = false
    /// libcurl's words, which tell apart what it has one code for; without them a name is only less exact.
    package var words = ""
    /// Whether the whole time that the request was given is used up.
    package var timeIsUp = false
    /// Of the last failed system call, 0 for none.
    package var errno: Int32 = 0
    /// The verdict on the server's certificates; nil when it showed none.
    package var chain: ChainFault?
    package var handshake = HandshakeFault()

    package init() {}
}

extension FetchFailure.Kind {
    /// The name of a failure.
    ///
    /// - Parameters:
    ///   - code: a `CURLcode`; no other type of libcurl leaves this target, so neither does this one.
    ///   - progress: of the transfer when it failed.
    package init(curlCode code: UInt32, _ progress: TransferProgress) {
        switch CURLcode(code) {
        case CURLE_URL_MALFORMAT: self = .badAddress
        case CURLE_COULDNT_RESOLVE_HOST: self = .dnsFailed
        case CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY: self = .proxyFailed
        case CURLE_COULDNT_CONNECT, CURLE_INTERFACE_FAILED, CURLE_NO_CONNECTION_AVAILABLE:
            self = Self(connectErrno: progress.errno)
        case CURLE_OPERATION_TIMEDOUT:
            self = Self(timedOut: progress)
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
            CURLE_USE_SSL_FAILED, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_INVALIDCERTSTATUS,
            CURLE_SSL_CLIENTCERT, CURLE_SSL_SHUTDOWN_FAILED:
            self = Self(tls: CURLcode(code), progress)
        case CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED, CURLE_SSL_ENGINE_INITFAILED,
            CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CRL_BADFILE:
            self = .other
        case CURLE_OUT_OF_MEMORY:
            // libcurl's answer to one header line above 100 KB, too.
            self = progress.wasSent && !progress.headComplete ? .oversizeHeaders : .outOfResources
        case CURLE_RECV_ERROR where progress.headersOverLimit: self = .oversizeHeaders
        case CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE, CURLE_SEND_FAIL_REWIND,
            CURLE_HTTP_POST_ERROR, CURLE_AGAIN:
            self = Self(brokenOff: CURLcode(code), progress)
        case CURLE_HTTP2, CURLE_HTTP2_STREAM: self = .http2Error
        case CURLE_UNSUPPORTED_PROTOCOL where progress.wasSent:
            self = progress.headBegan || progress.words.contains("in ") ? .badStatus : .notHTTP
        case CURLE_WEIRD_SERVER_REPLY, CURLE_FILESIZE_EXCEEDED: self = Self(weird: CURLcode(code), progress)
        // libcurl's odd name for a header line without colon.
        case CURLE_BAD_FUNCTION_ARGUMENT where progress.wasSent: self = Self(weird: CURLcode(code), progress)
        case CURLE_UNSUPPORTED_PROTOCOL: self = .schemeForbidden
        case CURLE_BAD_CONTENT_ENCODING where progress.words.contains("more than"): self = .severalCodings
        case CURLE_BAD_CONTENT_ENCODING: self = progress.hasUnknownCoding ? .unknownCoding : .badCoding
        // libcurl's odd name for a coding that breaks within a chunk.
        case CURLE_WRITE_ERROR where progress.headComplete: self = .badCoding
        case CURLE_CHUNK_FAILED: self = .badChunking
        case CURLE_HTTP3, CURLE_QUIC_CONNECT_ERROR, CURLE_HTTP_RETURNED_ERROR, CURLE_RANGE_ERROR: self = .protocolError
        case CURLE_LOGIN_DENIED, CURLE_REMOTE_ACCESS_DENIED, CURLE_AUTH_ERROR: self = .badAddress
        case CURLE_TOO_MANY_REDIRECTS: self = .tooManyRedirects
        case CURLE_ABORTED_BY_CALLBACK: self = .cancelled
        // Of other protocols, of misuse of libcurl, or of this machine: no statement about the portal.
        default: self = .other
        }
    }

    private init(connectErrno errno: Int32) {
        switch errno {
        case ETIMEDOUT: self = .connectTimeout
        case ENETUNREACH, ENETDOWN, EADDRNOTAVAIL, EAFNOSUPPORT: self = .networkUnreachable
        case EHOSTUNREACH, EHOSTDOWN: self = .hostUnreachable
        case EACCES, EPERM: self = .connectBlocked
        case EMFILE, ENFILE, ENOBUFS, ENOMEM: self = .outOfResources
        default: self = .connectRefused
        }
    }

    private init(timedOut progress: TransferProgress) {
        if !progress.resolved {
            self = .dnsTimeout
        } else if !progress.connected {
            self = .connectTimeout
        } else if !progress.secured {
            self = .tlsTimeout
        } else if !progress.timeIsUp {
            self = .tooSlow
        } else {
            self = progress.headBegan ? .timeout : .firstByteTimeout
        }
    }

    private init(tls code: CURLcode, _ progress: TransferProgress) {
        if let chain = progress.chain, !chain.isTrusted {
            self = chain.kind
        } else if code == CURLE_PEER_FAILED_VERIFICATION {
            // The chain is good; what libcurl looks at besides is the name.
            self = progress.chain == nil ? .tlsFailed : .certificateNameMismatch
        } else if code == CURLE_SSL_INVALIDCERTSTATUS {
            self = .certificateRevoked
        } else if code == CURLE_SSL_CLIENTCERT {
            self = .clientCertificateWanted
        } else if progress.errno == ECONNREFUSED {
            self = .connectRefused
        } else {
            self = progress.handshake.kind
        }
    }

    private init(brokenOff code: CURLcode, _ progress: TransferProgress) {
        if !progress.headBegan, progress.handshake.alert != nil {
            // In TLS 1.3 a server says only after the handshake that it wanted a certificate of the client.
            self = progress.handshake.kind
        } else if progress.isHTTP2,
            code == CURLE_GOT_NOTHING || progress.words.contains("HTTP/2 ")
                || progress.words.contains("nghttp2")
        {
            // libcurl ends a session that broke the rules as if the connection had ended.
            self = .http2Error
        } else if !progress.headBegan {
            self = code == CURLE_GOT_NOTHING && progress.errno == 0 ? .emptyAnswer : .resetBeforeAnswer
        } else if code == CURLE_GOT_NOTHING {
            self = .truncatedHead
        } else if progress.headComplete, progress.words.contains("chunk") {
            self = .badChunking
        } else if code == CURLE_PARTIAL_FILE {
            self = progress.hasBadLength ? .badLength : .truncatedBody
        } else {
            self = .connectionReset
        }
    }

    private init(weird code: CURLcode, _ progress: TransferProgress) {
        if code == CURLE_FILESIZE_EXCEEDED || progress.words.contains("Content-Length") {
            self = .badLength
        } else {
            self = progress.headBegan ? .badHeader : .notHTTP
        }
    }
}
