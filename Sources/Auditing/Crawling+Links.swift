import AuditCore
import Fetching
import Foundation
import Storing

/// What an exchange leads to: kept, tried again, and which links.
extension Crawling {
    func disposition(of exchange: Exchange, tries: Int) -> Disposition {
        let mayRetry = tries + 1 < policy.tries
        // 2, 8, 32 … seconds, unless the server names a time.
        let pause = 2.0 * Double(1 << (2 * min(tries, 6)))
        switch exchange.result {
        case .response(let response):
            switch response.status {
            case 429, 500, 502, 503, 504:
                guard mayRetry else { return .fetched }
                let asked = response.header("retry-after").flatMap { RetryAfter.parse($0, now: now()) }
                return .retry(after: asked ?? min(pause, policy.delay * 30))
            default: return .fetched
            }
        case .failure(let failure):
            switch failure.kind {
            case .addressForbidden, .oversizeHeaders, .badRedirect, .tooManyRedirects, .tlsFailed: return .failed
            case .cancelled: return .retry(after: 0)
            default: return mayRetry ? .retry(after: min(pause, policy.delay * 30)) : .failed
            }
        }
    }

    func links(from exchange: Exchange, of link: QueuedLink) -> [NewLink] {
        guard case .response(let response) = exchange.result, let base = WebAddress(exchange.address) else { return [] }
        if (300..<400).contains(response.status) {
            guard let location = response.header("location"), let target = WebAddress(location, base: base) else {
                return []
            }
            // The target keeps the words by which the portal names it.
            return [offer(target, anchor: link.anchor, referrer: link.referrer, depth: link.depth + 1, priority: 4)]
        }
        guard (200..<300).contains(response.status) else { return [] }
        let found = discover(
            Capture(address: exchange.address, fetchedAt: exchange.startedAt, result: exchange.result))
        // «nofollow» asks search engines not to vouch for links; what may be fetched robots.txt says.
        var seen: Set<String> = []
        return found.links.compactMap { found in
            guard let address = WebAddress(found.address) else { return nil }
            let new = offer(
                address, anchor: found.text, referrer: exchange.address, depth: link.depth + 1,
                priority: Scope.priority(address))
            return seen.insert(new.address).inserted ? new : nil
        }
    }

    func offer(_ address: WebAddress, anchor: String, referrer: String?, depth: Int, priority: Int) -> NewLink {
        let canonical = address.canonical.withoutFragment
        return NewLink(
            address: canonical.href, anchor: anchor, referrer: referrer, depth: depth, priority: priority,
            skip: scope.skip(canonical, depth: depth))
    }
}
