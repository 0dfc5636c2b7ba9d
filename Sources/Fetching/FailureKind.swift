package import AuditCore
import CCurl
import Glibc

/// How far a transfer came when it failed; what a `CURLcode` alone does not say.
package struct TransferProgress: Sendable, Equatable {
    package var resolved = true
    /// TCP, and TLS where the address asks for it.
    package var connected = true
    /// Whether a request went out; what fails before is not the server's answer.
    package var wasSent = true
    package var headComplete = true
    package var headersOverLimit = false
    /// Whether the whole time that the request was given is used up.
    package var timeIsUp = false
    /// Of the last failed system call, 0 for none.
    package var errno: Int32 = 0

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
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY:
            self = .dnsFailed
        case CURLE_COULDNT_CONNECT, CURLE_INTERFACE_FAILED, CURLE_NO_CONNECTION_AVAILABLE, CURLE_PROXY:
            self = progress.errno == ETIMEDOUT ? .connectTimeout : .connectRefused
        case CURLE_OPERATION_TIMEDOUT:
            self = Self(timedOut: progress)
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
            CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED, CURLE_SSL_ENGINE_INITFAILED, CURLE_USE_SSL_FAILED,
            CURLE_SSL_CACERT_BADFILE, CURLE_SSL_SHUTDOWN_FAILED, CURLE_SSL_CRL_BADFILE, CURLE_SSL_ISSUER_ERROR,
            CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_CLIENTCERT:
            self = .tlsFailed
        case CURLE_OUT_OF_MEMORY where !progress.headComplete:
            // libcurl's answer to one header line above 100 KB.
            self = .oversizeHeaders
        case CURLE_RECV_ERROR where progress.headersOverLimit:
            self = .oversizeHeaders
        case CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE, CURLE_SEND_FAIL_REWIND:
            self = .connectionReset
        case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY, CURLE_HTTP2, CURLE_HTTP2_STREAM, CURLE_HTTP3,
            CURLE_QUIC_CONNECT_ERROR, CURLE_BAD_CONTENT_ENCODING, CURLE_HTTP_RETURNED_ERROR, CURLE_RANGE_ERROR,
            CURLE_CHUNK_FAILED, CURLE_FILESIZE_EXCEEDED, CURLE_REMOTE_FILE_NOT_FOUND:
            self = .protocolError
        case CURLE_WRITE_ERROR where progress.headComplete, CURLE_BAD_FUNCTION_ARGUMENT where progress.wasSent:
            // libcurl's odd names for a coding that breaks within a chunk, and for a header line without colon.
            self = .protocolError
        case CURLE_LOGIN_DENIED, CURLE_REMOTE_ACCESS_DENIED, CURLE_AUTH_ERROR:
            self = .addressForbidden
        case CURLE_TOO_MANY_REDIRECTS:
            self = .tooManyRedirects
        case CURLE_ABORTED_BY_CALLBACK:
            self = .cancelled
        default:
            // Of other protocols, of misuse of libcurl, or of this machine: no statement about the portal.
            self = .other
        }
    }

    private init(timedOut progress: TransferProgress) {
        if !progress.resolved {
            self = .dnsFailed
        } else if !progress.connected {
            self = .connectTimeout
        } else {
            self = progress.timeIsUp ? .timeout : .tooSlow
        }
    }
}
