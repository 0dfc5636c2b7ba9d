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
                case .success(let certificates): found += certificates
                case .failure(let fault):
                    words = "caIssuers \(address): \(fault.words)"
                    if !fault.isOurs { library.noteFailure(of: address) }
                    continue
                }
                break
            }
            guard asked > before, !found.isEmpty, found.contains(where: { $0.isIssuer(of: tip) }) else {
                return FetchFailure(.chainIncomplete, detail: "\(fault.words); \(words)")
            }
        }
    }

    private struct Fault: Error {
        var words: String
        var isOurs = false
    }

    private func issuers(of tip: Certificate, at address: String, timeout: Double) async -> Result<[Certificate], Fault>
    {
        let request = FetchRequest(
            address: address, headers: [Capture.Header(name: "accept", value: "application/pkix-cert, */*")],
            byteLimit: Self.bytes, timeout: min(timeout, Self.patience))
        switch await fetch(request).result {
        case .failure(let failure):
            return .failure(Fault(words: "\(failure.kind): \(failure.detail)", isOurs: failure.kind == .cancelled))
        case .response(let response):
            guard response.status == 200, response.truncated == nil else {
                return .failure(
                    Fault(words: "status \(response.status)\(response.truncated.map { ", cut: \($0)" } ?? "")"))
            }
            let issuers = Certificate.read(response.body).filter { $0.isIssuer(of: tip) }
            return issuers.isEmpty ? .failure(Fault(words: "no certificate of the issuer")) : .success(issuers)
        }
    }
}
