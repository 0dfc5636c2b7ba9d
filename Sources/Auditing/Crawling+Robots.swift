import AuditCore
import Fetching
import Foundation
import Storing

/// robots.txt and what it names.
extension Crawling {
    /// Fetches robots.txt of the host and follows at most five redirects (RFC 9309, 2.3.1.2); all answers are kept.
    func access(to address: WebAddress, _ pacing: Pacing) async throws -> RobotsAccess {
        var target = address.origin + "/robots.txt"
        for hop in 0...5 {
            var last: Exchange?
            for tries in 0..<max(1, policy.tries) {
                let request = FetchRequest(
                    address: target, byteLimit: RobotsFile.byteLimit, timeout: policy.pageTimeout)
                let exchange = try await pacing.run(target) { await fetch(request) }
                last = exchange
                guard case .retry(let pause) = disposition(of: exchange, tries: tries) else { break }
                try? await Task.sleep(for: .seconds(min(pause, 60)))
            }
            guard let exchange = last else { break }
            try store.add([NewLink(address: target, anchor: "robots.txt", depth: 0, priority: 0)])
            let isAnswer = if case .response = exchange.result { true } else { false }
            try store.finish(exchange, as: isAnswer ? .fetched : .failed, discovered: [], now: now())
            if case .response(let response) = exchange.result, (300..<400).contains(response.status), hop < 5,
                let location = response.header("location"),
                let next = WebAddress(location, base: WebAddress(target)), next.isWeb
            {
                target = next.href
                continue
            }
            return RobotsAccess(exchange.result)
        }
        return .disallowAll(.unreachable(.other))
    }

    func queueSitemaps(_ access: RobotsAccess?, origin: WebAddress) throws {
        let links = (access?.sitemaps ?? []).prefix(20).compactMap { WebAddress($0, base: origin) }
            .map { offer($0, anchor: "sitemap", referrer: origin.origin + "/robots.txt", depth: 0, priority: 1) }
        if !links.isEmpty { try store.add(links) }
    }
}
