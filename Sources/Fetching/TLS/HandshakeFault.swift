package import AuditCore
import CCurl

/// How a handshake ended, apart from what was wrong with certificates.
package struct HandshakeFault: Sendable, Equatable {
    /// The server's fatal alert (RFC 8446, 6; RFC 5246, 7.2).
    package var alert: Int?
    /// A reason code of OpenSSL's SSL library.
    package var reason: Int?
    /// Whether OpenSSL could not read what a certificate holds.
    package var isUnreadable: Bool

    package init(alert: Int? = nil, reason: Int? = nil, isUnreadable: Bool = false) {
        self.alert = alert
        self.reason = reason
        self.isUnreadable = isUnreadable
    }

    init(_ witness: TLSWitness) {
        alert = witness.alert
        let library = witness.error.map { Int32(truncatingIfNeeded: $0.library) }
        reason = library == ERR_LIB_SSL ? witness.error?.reason : nil
        isUnreadable = [ERR_LIB_ASN1, ERR_LIB_X509, ERR_LIB_X509V3].contains(library)
    }

    package var kind: FetchFailure.Kind {
        switch alert.map(Int32.init(truncatingIfNeeded:)) {
        case TLS1_AD_PROTOCOL_VERSION, TLS1_AD_INAPPROPRIATE_FALLBACK: return .tlsTooOld
        case SSL3_AD_HANDSHAKE_FAILURE, TLS1_AD_INSUFFICIENT_SECURITY, SSL3_AD_ILLEGAL_PARAMETER,
            TLS1_AD_UNRECOGNIZED_NAME, TLS1_AD_ACCESS_DENIED, TLS1_AD_INTERNAL_ERROR,
            TLS1_AD_NO_APPLICATION_PROTOCOL:
            return .tlsRefused
        case TLS13_AD_CERTIFICATE_REQUIRED, SSL3_AD_BAD_CERTIFICATE, SSL3_AD_CERTIFICATE_UNKNOWN,
            SSL3_AD_NO_CERTIFICATE:
            return .clientCertificateWanted
        case .some: return .tlsFailed
        case nil: break
        }
        if isUnreadable { return .certificateMalformed }
        switch reason.map(Int32.init(truncatingIfNeeded:)) {
        case SSL_R_UNSUPPORTED_PROTOCOL, SSL_R_UNSAFE_LEGACY_RENEGOTIATION_DISABLED, SSL_R_VERSION_TOO_LOW,
            SSL_R_UNSUPPORTED_SSL_VERSION, SSL_R_WRONG_SSL_VERSION:
            return .tlsTooOld
        case SSL_R_WRONG_VERSION_NUMBER, SSL_R_PACKET_LENGTH_TOO_LONG, SSL_R_HTTP_REQUEST, SSL_R_BAD_RECORD_TYPE,
            SSL_R_HTTPS_PROXY_REQUEST, SSL_R_UNEXPECTED_RECORD, SSL_R_RECORD_LENGTH_MISMATCH,
            SSL_R_RECORD_TOO_SMALL, SSL_R_DATA_LENGTH_TOO_LONG:
            return .tlsNotSpoken
        case SSL_R_DH_KEY_TOO_SMALL, SSL_R_EE_KEY_TOO_SMALL, SSL_R_CA_KEY_TOO_SMALL, SSL_R_BAD_DH_VALUE:
            return .tlsWeakExchange
        case SSL_R_WRONG_CIPHER_RETURNED, SSL_R_UNKNOWN_CIPHER_RETURNED, SSL_R_NO_SHARED_CIPHER,
            SSL_R_NO_CIPHERS_AVAILABLE, SSL_R_WRONG_SIGNATURE_TYPE, SSL_R_NO_SUITABLE_SIGNATURE_ALGORITHM:
            return .tlsRefused
        case SSL_R_UNEXPECTED_EOF_WHILE_READING, nil: return .tlsBrokenOff
        default: return .tlsFailed
        }
    }
}
