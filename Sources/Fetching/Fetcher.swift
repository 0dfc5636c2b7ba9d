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

    package init(policy: CrawlPolicy, limits: FetchLimits = FetchLimits()) throws(FetcherError) {
        guard Self.libraryIsReady else { throw .libcurl }
        // Handed to its thread once, never touched here again; only the mailbox is shared.
        nonisolated(unsafe) let loop = try FetchLoop(policy: policy, limits: limits)
        mailbox = loop.mailbox
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
        let id = mailbox.nextID()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { answer in
                // A task cancelled before this line has rung for a job that nobody knew yet.
                let isPosted = mailbox.post(.start(Job(id: id, request: request, answer: answer)))
                if !isPosted {
                    answer.resume(returning: .cancelled(request))
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
            return FetchFailure(.other, detail: "not a serialised URL")
        }
        let scheme = ["https://", "http://"].first { bytes.starts(with: $0.utf8) }
        guard let scheme else { return FetchFailure(.addressForbidden, detail: "neither http nor https") }
        let authority = bytes.dropFirst(scheme.utf8.count).prefix { !"/?#".utf8.contains($0) }
        // Credentials of a link are not ours to use; a backslash is where URL parsers disagree on the host.
        guard !authority.isEmpty, !authority.contains(where: { "@\\".utf8.contains($0) }) else {
            return FetchFailure(.addressForbidden, detail: "credentials or no host")
        }
        return nil
    }
}

extension Exchange {
    static func failed(_ request: FetchRequest, _ failure: FetchFailure) -> Exchange {
        Exchange(address: request.address, startedAt: Timestamp.text(Double(time(nil))), result: .failure(failure))
    }

    static func cancelled(_ request: FetchRequest) -> Exchange { failed(request, FetchFailure(.cancelled)) }
}
