import AuditCore

/// Finds the certificates that a server should have sent, where the certificates themselves say (RFC 5280, 4.2.2.1).
struct ChainRepair: Sendable {
    let library: IssuerLibrary
    /// Asks without following redirects, guarded like every other request.
    let fetch: @Sendable (FetchRequest) async -> Exchange

    /// A real chain lacks one or two.
    private static let fetches = 3
    private static let bytes = 16 << 10
    /// Seconds for one certificate.
    private static let patience = 10.0

    /// Goes up from certificate to certificate until the chain ends at a trusted root; what it needed is then in the
    /// library, and the server can be asked again.
    ///
    /// - Parameters:
    ///   - chain: as the server showed it.
    ///   - timeout: seconds for each certificate, at most.
    /// - Returns: nil when the chain is whole now, else what is wrong with it.
    func mend(_ chain: PeerChain, timeout: Double) async -> FetchFailure? {
        var found: [Certificate] = []
        var asked = 0
        while true {
            let verdict = chain.verify(with: library.certificates + found)
            if verdict.fault.isTrusted {
                library.add(found)
                return nil
            }
            let fault = verdict.fault
            guard fault.lacksIssuer, let tip = verdict.tip else {
                return FetchFailure(fault.kind, detail: "\(fault.words), after \(asked) issuers were fetched (AIA)")
            }
            let addresses = tip.issuerAddresses
            guard !addresses.isEmpty else {
                // Above an intermediate that names no issuer there is a root, and servers need not send roots.
                let kind: FetchFailure.Kind = fault.length > 1 ? .certificateUnknownRoot : .chainIncomplete
                return FetchFailure(kind, detail: "\(fault.words); no http caIssuers in the last certificate")
            }
            let before = asked
            var words = "caIssuers \(addresses[0])"
            for address in addresses where asked < Self.fetches && library.mayTry(address) {
                asked += 1
                switch await issuers(of: tip, at: address, timeout: timeout) {
                case .found(let certificates): found += certificates
                case .cancelled: return FetchFailure(.cancelled)
                case .nothing(let why):
                    words = "caIssuers \(address): \(why)"
                    library.noteFailure(of: address)
                    continue
                }
                break
            }
            guard asked > before, !found.isEmpty, found.contains(where: { $0.isIssuer(of: tip) }) else {
                return FetchFailure(.chainIncomplete, detail: "\(fault.words); \(words)")
            }
        }
    }

    private enum Answer {
        case found([Certificate])
        case nothing(String)
        case cancelled
    }

    private func issuers(of tip: Certificate, at address: String, timeout: Double) async -> Answer {
        let request = FetchRequest(
            address: address, headers: [Capture.Header(name: "accept", value: "application/pkix-cert, */*")],
            byteLimit: Self.bytes, timeout: min(timeout, Self.patience))
        switch await fetch(request).result {
        case .failure(let failure):
            return failure.kind == .cancelled ? .cancelled : .nothing("\(failure.kind): \(failure.detail)")
        case .response(let response):
            guard response.status == 200 else { return .nothing("status \(response.status)") }
            if let reason = response.truncated { return .nothing("cut: \(reason)") }
            let issuers = Certificate.read(response.body).filter { $0.isIssuer(of: tip) }
            return issuers.isEmpty ? .nothing("no certificate of the issuer") : .found(issuers)
        }
    }
}
