package import AuditCore
import CCurl
import Foundation
import Synchronization

/// Asks for addresses over HTTP, any number at once, on one thread of its own.
///
/// It follows no redirect and knows no politeness: one call is one request, whose outcome is data (``Exchange``).
/// Cookies live as long as the fetcher.
package final class Fetcher: Sendable {
    private let mailbox: Mailbox
    private let limits: FetchLimits
    private let library = IssuerLibrary()
    private let sockets = SocketCount()

    package init(policy: CrawlPolicy, limits: FetchLimits = FetchLimits()) throws(FetcherError) {
        guard Self.libraryIsReady else { throw .libcurl }
        // Handed to its thread once, never touched here again; only the mailbox is shared.
        nonisolated(unsafe) let loop = try FetchLoop(policy: policy, limits: limits, library: library, sockets: sockets)
        mailbox = loop.mailbox
        self.limits = limits
        let thread = Thread { loop.run() }
        thread.name = "fetch"
        thread.start()
    }

    deinit { close() }

    /// Ends what is under way as `cancelled`, and every later fetch at once.
    package func close() { mailbox.post(.stop) }

    /// Never throws: what goes wrong is the exchange's result. Cancelling the task ends the transfer at once.
    package func fetch(_ request: FetchRequest) async -> Exchange {
        if let fault = request.fault { return .failed(request, fault) }
        let start = ContinuousClock.now
        let outcome = await ask(request)
        guard case .failure(var failure) = outcome.exchange.result else { return outcome.exchange }
        var exchange = outcome.exchange
        if failure.kind == .dnsFailed, let host = request.address.hostWords, !Task.isCancelled {
            failure.kind = await NameProbe.ask(host, seconds: min(limits.nameSeconds, request.timeout))
        } else if let chain = outcome.chain, failure.kind == .chainIncomplete, limits.repairsChains {
            let repair = ChainRepair(library: library) { await self.ask($0).exchange }
            if let fault = await repair.mend(chain, timeout: request.timeout) {
                failure = fault
            } else {
                var again = request
                again.timeout = max(1, request.timeout - (ContinuousClock.now - start) / .seconds(1))
                return await ask(again).exchange
            }
        }
        exchange.result = .failure(failure)
        return exchange
    }

    /// Sockets that were opened towards servers so far, by every fetch that has ended.
    package var socketsOpened: Int { sockets.value }

    /// One request, as it is.
    private func ask(_ request: FetchRequest) async -> Outcome {
        if let fault = request.fault { return Outcome(.failed(request, fault)) }
        let id = mailbox.nextID()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { answer in
                // A task cancelled before this line has rung for a job that nobody knew yet.
                let isPosted = mailbox.post(.start(Job(id: id, request: request, answer: answer)))
                if !isPosted {
                    answer.resume(returning: Outcome(.cancelled(request)))
                } else if Task.isCancelled {
                    mailbox.post(.cancel(id))
                }
            }
        } onCancel: {
            mailbox.post(.cancel(id))
        }
    }

    /// libcurl and the libraries that it uses, for the record of an audit.
    package static let versions = String(cString: curl_version())

    private static let libraryIsReady = curl_global_init(Int(CURL_GLOBAL_ALL)) == CURLE_OK
}

extension FetchRequest {
    /// Why the request is not even tried.
    fileprivate var fault: FetchFailure? {
        let bytes = address.utf8
        guard bytes.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            return FetchFailure(.badAddress, detail: "not a serialised URL")
        }
        let scheme = ["https://", "http://"].first { bytes.starts(with: $0.utf8) }
        guard let scheme else { return FetchFailure(.schemeForbidden, detail: "neither http nor https") }
        let authority = bytes.dropFirst(scheme.utf8.count).prefix { !"/?#".utf8.contains($0) }
        // Credentials of a link are not ours to use; a backslash is where URL parsers disagree on the host.
        guard !authority.isEmpty, !authority.contains(where: { "@\\".utf8.contains($0) }) else {
            return FetchFailure(.badAddress, detail: "credentials or no host")
        }
        return nil
    }
}

extension String {
    /// `host:port` of a serialised https URL.
    var secureOrigin: Substring? {
        utf8.starts(with: "https://".utf8) ? Substring(utf8.dropFirst(8).prefix { !"/?#".utf8.contains($0) }) : nil
    }

    /// The host of a serialised http or https URL, without brackets and port.
    var hostWords: String? {
        guard let slashes = utf8.firstIndex(of: 0x2F) else { return nil }
        let authority = utf8[slashes...].drop { $0 == 0x2F }.prefix { !"/?#".utf8.contains($0) }
        let host =
            authority.first == 0x5B ? authority.dropFirst().prefix { $0 != 0x5D } : authority.prefix { $0 != 0x3A }
        return String(Substring(host))
    }
}

extension Exchange {
    static func failed(_ request: FetchRequest, _ failure: FetchFailure) -> Exchange {
        Exchange(address: request.address, startedAt: Timestamp.text(Double(time(nil))), result: .failure(failure))
    }

    static func cancelled(_ request: FetchRequest) -> Exchange { failed(request, FetchFailure(.cancelled)) }
}
