package import AuditCore
import CCurl

/// OpenSSL's verdict on a chain of certificates.
package struct ChainFault: Sendable, Equatable {
    /// An `X509_V_` code; 0 for none.
    package var code: Int
    /// Where in the chain, 0 for the server's own certificate.
    package var depth: Int
    /// Certificates that were put together before it came to the fault.
    package var length: Int

    package init(code: Int, depth: Int = 0, length: Int = 1) {
        self.code = code
        self.depth = depth
        self.length = length
    }

    package var isTrusted: Bool { code == 0 }

    /// Whether the chain ends below a root, for want of a certificate that the server did not send.
    package var lacksIssuer: Bool {
        [
            X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
            X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE,
        ].contains(Int32(code))
    }

    package var words: String { String(cString: X509_verify_cert_error_string(code)) }

    package var kind: FetchFailure.Kind {
        switch Int32(code) {
        case X509_V_ERR_CERT_HAS_EXPIRED: depth == 0 ? .certificateExpired : .issuerExpired
        case X509_V_ERR_CERT_NOT_YET_VALID: .certificateNotYetValid
        case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT: .certificateSelfSigned
        case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, X509_V_ERR_CERT_UNTRUSTED, X509_V_ERR_CERT_REJECTED:
            .certificateUnknownRoot
        case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
            X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
            .chainIncomplete
        case X509_V_ERR_CERT_CHAIN_TOO_LONG: .chainTooLong
        case X509_V_ERR_CERT_REVOKED: .certificateRevoked
        case X509_V_ERR_EE_KEY_TOO_SMALL, X509_V_ERR_CA_KEY_TOO_SMALL: .certificateWeakKey
        case X509_V_ERR_CA_MD_TOO_WEAK: .certificateWeakSignature
        case X509_V_ERR_CERT_SIGNATURE_FAILURE, X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE,
            X509_V_ERR_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY, X509_V_ERR_SIGNATURE_ALGORITHM_MISMATCH:
            .certificateBadSignature
        case X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH: .certificateNameMismatch
        case X509_V_ERR_INVALID_CA, X509_V_ERR_INVALID_NON_CA, X509_V_ERR_INVALID_PURPOSE,
            X509_V_ERR_PATH_LENGTH_EXCEEDED, X509_V_ERR_KEYUSAGE_NO_CERTSIGN, X509_V_ERR_KEYUSAGE_NO_DIGITAL_SIGNATURE,
            X509_V_ERR_PERMITTED_VIOLATION, X509_V_ERR_EXCLUDED_VIOLATION, X509_V_ERR_SUBTREE_MINMAX,
            X509_V_ERR_PROXY_CERTIFICATES_NOT_ALLOWED, X509_V_ERR_PROXY_PATH_LENGTH_EXCEEDED,
            X509_V_ERR_SUBJECT_ISSUER_MISMATCH, X509_V_ERR_AKID_SKID_MISMATCH,
            X509_V_ERR_AKID_ISSUER_SERIAL_MISMATCH, X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE,
            X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX, X509_V_ERR_UNSUPPORTED_NAME_SYNTAX:
            .certificateMisused
        case X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD, X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD,
            X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION, X509_V_ERR_INVALID_EXTENSION, X509_V_ERR_INVALID_POLICY_EXTENSION,
            X509_V_ERR_UNSUPPORTED_EXTENSION_FEATURE, X509_V_ERR_EC_KEY_EXPLICIT_PARAMS,
            X509_V_ERR_UNSUPPORTED_SIGNATURE_ALGORITHM:
            .certificateMalformed
        default: .tlsFailed
        }
    }
}
