import CCurl

/// Sees one handshake from the inside: the verdict on the certificates, the alert, the first error of OpenSSL.
///
/// Held by the transfer and by the `SSL_CTX`, for a kept connection outlives the transfer that opened it.
final class TLSWitness {
    private let library: IssuerLibrary
    /// Whether a handshake began: the way to the server was free.
    private(set) var isAttached = false
    /// nil until the server has shown a chain.
    private(set) var fault: ChainFault?
    /// The chain came to a trusted root only with certificates that the server did not send.
    private(set) var isRepaired = false
    /// What the server showed, kept when an issuer is missing.
    private(set) var chain: PeerChain?
    /// The server's fatal alert (RFC 8446, 6), and OpenSSL's first error.
    private(set) var alert: Int?
    private(set) var error: (library: Int, reason: Int)?

    init(library: IssuerLibrary) { self.library = library }

    /// Certificates between the server's and a root. A real chain has one or two; OpenSSL alone would take a hundred.
    private static let depth: Int32 = 8

    private static let slot = CRYPTO_get_ex_new_index(CRYPTO_EX_INDEX_SSL_CTX, 0, nil, nil, nil) {
        _, held, _, _, _, _ in
        if let held { Unmanaged<TLSWitness>.fromOpaque(held).release() }
    }

    /// Tells the context of a connection that is about to be made what is asked of servers, and whom to tell.
    func attach(to context: OpaquePointer) {
        isAttached = true
        // What Debian sets, wherever this runs: keys of 112 bits of strength, no SHA-1, TLS 1.2.
        SSL_CTX_set_security_level(context, 2)
        SSL_CTX_set_verify_depth(context, Self.depth)
        // A server could else ask for another verification long after this one.
        _ = SSL_CTX_set_options(context, UInt64(1) << 30)
        let me = Unmanaged.passRetained(self)
        guard SSL_CTX_set_ex_data(context, Self.slot, me.toOpaque()) == 1 else {
            me.release()
            return
        }
        SSL_CTX_set_cert_verify_callback(
            context,
            { context, me in
                guard let context, let me else { return 0 }
                return Unmanaged<TLSWitness>.fromOpaque(me).takeUnretainedValue().verify(context) ? 1 : 0
            }, me.toOpaque())
        pa_on_staple(
            context,
            { connection, me in
                guard let connection, let me, pa_staple_says_revoked(connection) == 1 else { return 1 }
                Unmanaged<TLSWitness>.fromOpaque(me).takeUnretainedValue().noteRevoked()
                return 0
            }, me.toOpaque())
        SSL_CTX_set_info_callback(context) { connection, place, value in
            guard let connection, let context = SSL_get_SSL_CTX(connection),
                let me = SSL_CTX_get_ex_data(context, TLSWitness.slot)
            else { return }
            Unmanaged<TLSWitness>.fromOpaque(me).takeUnretainedValue().note(place, value)
        }
    }

    private func verify(_ context: OpaquePointer) -> Bool {
        let isGood = X509_verify_cert(context) == 1
        let code = isGood ? 0 : Int(X509_STORE_CTX_get_error(context))
        var fault = ChainFault(
            code: isGood || code != 0 ? code : Int(X509_V_ERR_UNSPECIFIED),
            depth: Int(X509_STORE_CTX_get_error_depth(context)))
        isRepaired = false
        chain = nil
        if fault.lacksIssuer, let chain = PeerChain(context) {
            let verdict = chain.verify(with: library.certificates, keepsChain: true)
            fault = verdict.fault
            if fault.isTrusted, let built = verdict.built {
                isRepaired = true
                X509_STORE_CTX_set0_verified_chain(context, built)
            } else if fault.lacksIssuer {
                self.chain = chain
            }
        }
        X509_STORE_CTX_set_error(context, Int32(fault.code))
        self.fault = fault
        return fault.isTrusted
    }

    private func noteRevoked() { fault = ChainFault(code: Int(X509_V_ERR_CERT_REVOKED)) }

    private func note(_ place: Int32, _ value: Int32) {
        if place & SSL_CB_READ_ALERT == SSL_CB_READ_ALERT, value >> 8 == SSL3_AL_FATAL, alert == nil {
            alert = Int(value & 0xFF)
        }
        // Peeked at: libcurl takes it from the queue afterwards.
        guard place & SSL_CB_EXIT != 0, value <= 0, error == nil else { return }
        let code = ERR_peek_error()
        if code != 0 { error = (Int(pa_error_library(code)), Int(pa_error_reason(code))) }
    }
}
