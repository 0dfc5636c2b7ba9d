import CCurl

/// What a server showed of itself, with all that is needed to judge it again away from the connection.
final class PeerChain: @unchecked Sendable {
    // OpenSSL counts references and locks its stores; nothing here is changed after `init`.
    private let raw: UnsafeMutablePointer<pa_chain>

    init?(_ context: OpaquePointer) {
        guard let raw = pa_chain_keep(context) else { return nil }
        self.raw = raw
    }

    deinit { pa_chain_free(raw) }

    struct Verdict {
        var fault: ChainFault
        /// The last certificate on the way to a root that was reached.
        var tip: Certificate?
        /// The whole chain up to a trusted root, for OpenSSL to keep; in the hands of the caller.
        fileprivate(set) var built: OpaquePointer?
    }

    /// - Parameters:
    ///   - more: certificates to build from besides those that the server sent; trusted no more than those.
    ///   - keepsChain: whether the caller takes over ``Verdict/built``.
    /// - Returns: what OpenSSL says of the chain now.
    func verify(with more: [Certificate], keepsChain: Bool = false) -> Verdict {
        var built: OpaquePointer?
        let raws: [OpaquePointer?] = more.map(\.raw)
        let verdict = withExtendedLifetime(more) {
            let count = Int32(raws.count)
            return keepsChain ? pa_chain_verify(raw, raws, count, &built) : pa_chain_verify(raw, raws, count, nil)
        }
        let fault = ChainFault(code: Int(verdict.code), depth: Int(verdict.depth), length: Int(verdict.length))
        return Verdict(fault: fault, tip: verdict.tip.map(Certificate.init(holding:)), built: built)
    }
}
