package import AuditCore
import Foundation
import Glibc
import Synchronization

/// Why a name could not be resolved: libcurl says only that it could not, so the system is asked once more.
package enum NameProbe {
    /// By the codes of `getaddrinfo` (RFC 3493, 6.1; glibc's EAI_NODATA).
    package static func kind(code: Int32) -> FetchFailure.Kind {
        switch code {
        case EAI_NONAME: .nameNotFound
        // Behind a feature macro of glibc: the name is there, an address is not.
        case -5: .nameWithoutAddress
        case EAI_AGAIN: .dnsUnreachable
        default: .dnsFailed
        }
    }

    /// - Parameters:
    ///   - host: as in a serialised URL.
    ///   - seconds: to wait for an answer.
    /// - Returns: the name of the failure.
    static func ask(_ host: String, seconds: Double) async -> FetchFailure.Kind {
        await withCheckedContinuation { continuation in
            let answer = Once(continuation)
            // No task's thread may wait for name servers.
            let thread = Thread {
                var hints = addrinfo()
                hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
                var list: UnsafeMutablePointer<addrinfo>?
                let code = getaddrinfo(host, nil, &hints, &list)
                freeaddrinfo(list)
                answer.give(kind(code: code))
            }
            thread.stackSize = 256 << 10
            thread.start()
            Task {
                try? await Task.sleep(for: .seconds(seconds))
                answer.give(.dnsTimeout)
            }
        }
    }

    private final class Once: Sendable {
        private let waiting: Mutex<CheckedContinuation<FetchFailure.Kind, Never>?>
        init(_ continuation: CheckedContinuation<FetchFailure.Kind, Never>) { waiting = Mutex(continuation) }
        func give(_ kind: FetchFailure.Kind) {
            waiting.withLock { waiting in
                waiting?.resume(returning: kind)
                waiting = nil
            }
        }
    }
}
