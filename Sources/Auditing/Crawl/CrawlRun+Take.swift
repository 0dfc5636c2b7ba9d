import AuditCore
import Fetching
import Foundation
import Storing

/// What an answer means: kept, tried again, and where it leads.
extension CrawlRun {
    func take(
        _ exchange: Exchange, of link: QueuedLink, _ discovered: Discovered, _ lists: PostbackWalk.Found
    ) throws {
        let asked = RetryAfter.asked(by: exchange.result, now: plan.now())
        let verdict = retries.verdict(
            on: exchange.result, tries: link.tries, refusals: refusals[link.address] ?? 0, asked: asked)
        var finish = CrawlStore.Finish(exchange, as: .fetched)
        switch verdict {
        case .stands:
            try settle(&finish, link, discovered)
            finish.discovered += lists.posts + lists.addresses.compactMap { offer($0, of: link) }
        case .failed: fail(&finish)
        case .again(let after): retry(&finish, after: after)
        case .later(let after): refuse(&finish, link, after: after)
        }
        pending.append(finish)
    }

    /// A page of a list that a post opened, with what it took to get there.
    func take(_ taken: PostbackWalk.Taken, of link: QueuedLink, _ discovered: Discovered) throws {
        for step in taken.steps { pending.append(CrawlStore.Finish(step, as: .fetched)) }
        let verdict = retries.verdict(
            on: taken.exchange.result, answer: taken.answer, tries: link.tries,
            refusals: refusals[link.address] ?? 0, asked: RetryAfter.asked(by: taken.exchange.result, now: plan.now()))
        var finish = CrawlStore.Finish(taken.exchange, as: .fetched)
        switch verdict {
        case .stands:
            try settle(&finish, link, discovered)
            finish.answer = taken.answer ?? finish.answer
            finish.discovered += taken.posts
        case .failed: fail(&finish)
        case .again(let after): retry(&finish, after: after)
        case .later(let after): refuse(&finish, link, after: after)
        }
        pending.append(finish)
    }

    private func fail(_ finish: inout CrawlStore.Finish) {
        finish.disposition = .failed
        done += 1
        plan.report(.failed(finish.exchange))
    }

    private func retry(_ finish: inout CrawlStore.Finish, after: Double) {
        finish.disposition = .retry(after: after)
        plan.report(.retry(finish.exchange, after: after))
    }

    private func refuse(_ finish: inout CrawlStore.Finish, _ link: QueuedLink, after: Double) {
        refusals[link.address, default: 0] += 1
        finish.disposition = .later(after: after)
        plan.report(.retry(finish.exchange, after: after))
    }

    /// An answer that stands.
    private func settle(_ finish: inout CrawlStore.Finish, _ link: QueuedLink, _ discovered: Discovered) throws {
        refusals[link.address] = nil
        done += 1
        let exchange = finish.exchange
        if case .response(let response) = exchange.result, response.status == 304, link.earlier != nil {
            finish.disposition = .unchanged
            plan.report(.unchanged(exchange))
            return
        }
        finish.signature = discovered.signature
        finish.canonicalAddress = discovered.canonical
        finish.discovered = links(from: exchange, of: link, discovered)
        try learn(exchange, link, discovered)
        plan.report(.fetched(exchange, finish.answer, newLinks: finish.discovered.count))
    }

    /// Holds an answer against what the validators of the round before had promised.
    private func learn(_ exchange: Exchange, _ link: QueuedLink, _ discovered: Discovered) throws {
        guard let earlier = link.earlier, case .response(let response) = exchange.result, response.status == 200,
            let origin = WebAddress(link.address)?.origin
        else { return }
        let host = Pacing.authority(of: link.address)
        let isChanged =
            if let before = earlier.signature, let now = discovered.signature {
                before.hash != now.hash || before.title != now.title
            } else {
                Digest.sha256Hex(response.body) != earlier.sha256
            }
        let lies = trust.learn(
            host: origin, earlier: earlier, etag: response.header("etag"),
            lastModified: response.header("last-modified"), isChanged: isChanged)
        guard !lies.isEmpty else { return }
        try keep()
        // What this round took on their word is asked for again, whole.
        try plan.store.requeueUnconditionally { $0 == host }
    }

    // MARK: Links

    private func offer(_ address: String, of link: QueuedLink) -> NewLink? {
        WebAddress(address).map {
            offer($0, anchor: link.anchor, referrer: link.address, depth: link.depth + 1, priority: 4)
        }
    }

    private func links(from exchange: Exchange, of link: QueuedLink, _ discovered: Discovered) -> [NewLink] {
        guard case .response(let response) = exchange.result, let base = WebAddress(exchange.address) else { return [] }
        if (300..<400).contains(response.status) {
            guard let location = response.header("location"), let target = WebAddress(location, base: base) else {
                return []
            }
            // The target keeps the words by which the portal names it.
            return [offer(target, anchor: link.anchor, referrer: link.referrer, depth: link.depth + 1, priority: 4)]
        }
        guard (200..<300).contains(response.status) else { return [] }
        // «nofollow» asks search engines not to vouch for links; what may be fetched robots.txt says.
        var seen: Set<String> = []
        return discovered.links.compactMap { found in
            guard let address = WebAddress(found.address) else { return nil }
            let new = offer(
                address, anchor: found.text, referrer: exchange.address, depth: link.depth + 1,
                priority: Scope.priority(address), source: discovered.source)
            return seen.insert(new.address).inserted ? new : nil
        }
    }

    func offer(
        _ address: WebAddress, anchor: String, referrer: String?, depth: Int, priority: Int,
        source: Discovered.Source? = nil
    ) -> NewLink {
        let canonical = address.canonical.withoutFragment
        return NewLink(
            address: canonical.href, anchor: anchor, referrer: referrer, depth: depth, priority: priority,
            skip: plan.scope.skip(canonical, depth: depth), foundIn: source.map { FoundIn($0) } ?? .page)
    }
}
