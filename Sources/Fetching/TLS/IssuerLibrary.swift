import Synchronization

/// Intermediate certificates that servers leave out, as they were found; untrusted, like those that servers send.
final class IssuerLibrary: Sendable {
    private struct State {
        var certificates: [Certificate] = []
        var failures: [String: Int] = [:]
    }

    private let state = Mutex(State())

    /// Certificates kept, and tries of an address that gave none.
    private static let most = 64
    private static let tries = 3

    var certificates: [Certificate] { state.withLock { $0.certificates } }

    func add(_ more: [Certificate]) {
        state.withLock { state in
            for certificate in more where state.certificates.count < Self.most {
                if !state.certificates.contains(where: { $0.isSame(as: certificate) }) {
                    state.certificates.append(certificate)
                }
            }
        }
    }

    func mayTry(_ address: String) -> Bool {
        state.withLock { $0.failures[address, default: 0] < Self.tries && $0.failures.count < Self.most }
    }

    func noteFailure(of address: String) { state.withLock { $0.failures[address, default: 0] += 1 } }
}
