import AuditCore
import Fetching
import Foundation
import Storing

/// What an answer means: kept, tried again, and where it leads.
extension CrawlRun {
    func take(_ exchange: Exchange, of link: QueuedLink, _ found: PageFindings) throws {
        var finish = CrawlStore.Finish(exchange, as: .fetched)
        finish.answer = found.facts.map { answers.judge($0) }
        guard dispose(&finish, link) else { return }
        if isDoubtful(exchange) {
            // Asked on a validator that has turned out to lie meanwhile: once more, without it.
            finish.disposition = .later(after: 0)
            return pending.append(finish)
        }
        try settle(&finish, link, found)
        finish.discovered += found.lists.posts
        for address in found.lists.addresses {
            guard let address = WebAddress(address) else { continue }
            finish.discovered.append(
                offer(address, anchor: link.anchor, referrer: link.address, depth: link.depth + 1, priority: 4))
        }
        pending.append(finish)
        if let origin = WebAddress(link.address)?.origin, !probed.contains(origin), finish.answer == .page {
            toProbe[origin] = [link.address] + finish.discovered.lazy.filter { $0.skip == nil }.map(\.address)
        }
    }

    /// A page of a list that a post opened, with what it took to get there.
    func take(_ taken: PostbackWalk.Taken, of link: QueuedLink, _ discovered: Discovered) throws {
        for step in taken.steps { pending.append(CrawlStore.Finish(step, as: .fetched)) }
        var finish = CrawlStore.Finish(taken.exchange, as: .fetched)
        finish.answer = taken.answer
        if taken.end == nil && taken.posts.isEmpty {
            guard dispose(&finish, link) else { return }
        } else if case .failure = taken.exchange.result {
            return pending.append(failed(finish))
        }
        try settle(&finish, link, PageFindings(discovered))
        finish.discovered += taken.posts
        pending.append(finish)
    }

    /// - Returns: whether the answer stands; else it is on its way to the store already.
    private func dispose(_ finish: inout CrawlStore.Finish, _ link: QueuedLink) -> Bool {
        let verdict = retries.verdict(
            on: finish.exchange.result, answer: finish.answer, tries: link.tries,
            refusals: refusals[link.address] ?? 0,
            asked: RetryAfter.asked(by: finish.exchange.result, now: plan.now()))
        switch verdict {
        case .stands: return true
        case .failed: pending.append(failed(finish))
        case .again(let after):
            finish.disposition = .retry(after: after)
            plan.report(.retry(finish.exchange, after: after))
            pending.append(finish)
        case .later(let after):
            refusals[link.address, default: 0] += 1
            finish.disposition = .later(after: after)
            plan.report(.retry(finish.exchange, after: after))
            pending.append(finish)
        }
        return false
    }

    private func failed(_ finish: CrawlStore.Finish) -> CrawlStore.Finish {
        var finish = finish
        finish.disposition = .failed
        done += 1
        plan.report(.failed(finish.exchange))
        return finish
    }

    /// An answer that stands.
    private func settle(_ finish: inout CrawlStore.Finish, _ link: QueuedLink, _ found: PageFindings) throws {
        refusals[link.address] = nil
        done += 1
        let exchange = finish.exchange
        guard case .response(let response) = exchange.result else { return }
        if response.status == 304, let earlier = link.earlier {
            finish.disposition = .unchanged
            plan.report(.unchanged(exchange))
            return learn(link, earlier.signature, status: 200, LinkNews(fresh: 0))
        }
        noteWall(finish.answer)
        finish.signature = found.discovered.signature
        finish.canonicalAddress = found.discovered.canonical
        // The links of a wall, or of what stands in place of a page, are not the page's.
        if finish.answer?.isWall != true { offerLinks(of: &finish, response, link, found.discovered) }
        try learn(exchange, link, found.discovered)
        plan.report(.fetched(exchange, finish.answer, newLinks: finish.discovered.count))
    }

    private func isDoubtful(_ exchange: Exchange) -> Bool {
        guard case .response(let response) = exchange.result, response.status == 304 else { return false }
        return trust.isLying(Pacing.authority(of: exchange.address))
            && exchange.requestHead.map { (65...90).contains($0) ? $0 + 32 : $0 }.split(separator: 0x0A).contains {
                line in
                line.starts(with: "if-none-match:".utf8) || line.starts(with: "if-modified-since:".utf8)
            }
    }

    /// Whoever is kept out everywhere stops knocking.
    private func noteWall(_ answer: AnswerKind?) {
        guard let answer else { return }
        walls = answer.isWall && answer != .login && answer != .softError ? walls + 1 : 0
        if walls >= 30 { end = .blocked }
    }

    /// Holds an answer against what the validators of the round before had promised.
    private func learn(_ exchange: Exchange, _ link: QueuedLink, _ discovered: Discovered) throws {
        guard let earlier = link.earlier, case .response(let response) = exchange.result, response.status == 200 else {
            return
        }
        let isChanged =
            if let before = earlier.signature, let now = discovered.signature {
                before.hash != now.hash || before.title != now.title
            } else {
                Digest.sha256Hex(response.body) != earlier.sha256
            }
        let host = Pacing.authority(of: link.address)
        let lies = trust.learn(
            host: host, earlier: earlier, etag: response.header("etag"),
            lastModified: response.header("last-modified"), isChanged: isChanged)
        guard !lies.isEmpty else { return }
        try keep()
        // What this round took on their word is asked for again, whole.
        try plan.store.requeueUnconditionally { $0 == host }
    }

    // MARK: Links

    private func offerLinks(
        of finish: inout CrawlStore.Finish, _ response: Capture.Response, _ link: QueuedLink, _ found: Discovered
    ) {
        guard let base = WebAddress(finish.exchange.address) else { return }
        if (300..<400).contains(response.status) {
            var isNew = 0
            if let location = response.header("location"), let target = WebAddress(location, base: base) {
                // The target keeps the words by which the portal names it.
                finish.discovered = [
                    offer(target, anchor: link.anchor, referrer: link.referrer, depth: link.depth + 1, priority: 4)
                ]
                isNew = finish.discovered.count { $0.skip == nil }
            }
            return learn(link, nil, status: response.status, LinkNews(fresh: isNew))
        }
        guard (200..<300).contains(response.status) else {
            return learn(link, nil, status: response.status, LinkNews(fresh: 0))
        }
        let isListing = found.source == .sitemap || found.source == .feed
        // «nofollow» asks search engines not to vouch for links; what may be fetched robots.txt says.
        var seen: Set<String> = []
        var open: [WebAddress] = []
        for (index, item) in found.links.enumerated() where found.kind(index).leadsOn {
            // Feeds of the portal and its sections; each article may have one of its comments.
            if found.kind(index) == .feed, link.depth > 1 { continue }
            guard let target = targets.target(item.address, plan.scope), seen.insert(target.address.href).inserted
            else {
                continue
            }
            let isGuess = found.kind(index).isGuess
            var new = NewLink(
                address: target.address.href, anchor: item.text, referrer: finish.exchange.address,
                depth: link.depth + 1, priority: isGuess ? 8 : target.isFile ? 7 : 5,
                skip: target.skip ?? (link.depth >= plan.scope.depthLimit ? .tooDeep : nil),
                foundIn: isGuess ? .guess : found.source.map { FoundIn($0) } ?? .page)
            if new.skip == nil, !isListing {
                open.append(target.address)
                new.skip = traps.admits(target.address, from: base, kind: target.isFile ? .file : .page)
            }
            finish.discovered.append(new)
        }
        if isListing { listings.insert(base.href) }
        let news = isListing ? LinkNews(fresh: open.count) : traps.news(of: open, on: base)
        // «Not found» under 200 is worth what it is worth under its own status.
        let isNotFound = finish.answer?.isNotFound == true
        learn(link, isNotFound ? nil : found.signature, status: isNotFound ? 404 : response.status, news)
    }

    private func learn(_ link: QueuedLink, _ signature: PageSignature?, status: Int, _ news: LinkNews) {
        guard let address = WebAddress(link.address), PostbackAddress(link.address) == nil else { return }
        let known = traps.found.count
        traps.learn(
            address, from: link.referrer.flatMap { WebAddress($0) }, signature: signature, status: status, news: news)
        for trap in traps.found.dropFirst(known) {
            plan.report(.trap(pattern: trap.pattern, requests: trap.requests))
        }
    }

    func offer(
        _ address: WebAddress, anchor: String, referrer: String?, depth: Int, priority: Int,
        source: Discovered.Source? = nil
    ) -> NewLink {
        let canonical = address.canonical
        return NewLink(
            address: canonical.href, anchor: anchor, referrer: referrer, depth: depth, priority: priority,
            skip: plan.scope.skip(canonical, depth: depth), foundIn: source.map { FoundIn($0) } ?? .page)
    }
}
