import AuditCore
import Reading

/// What was seen in an answer by the task that fetched it.
struct PageFindings: Sendable {
    var discovered: Discovered
    var lists = PostbackWalk.Found()
    /// nil for a failure.
    var facts: AnswerFacts?
    /// Not looked into yet: so long that only one such answer at a time is to lie taken apart in memory. Of eight sitemaps
    /// with 50,000 addresses each, eight would.
    var isPutOff = false

    /// In bytes.
    private static let longBody = 1 << 20

    init(_ discovered: Discovered) { self.discovered = discovered }

    /// `isLast`: long or not, now is the time.
    init(
        _ exchange: Exchange, of link: QueuedLink, _ plan: Crawling, _ walk: PostbackWalk, isLast: Bool = false
    ) async {
        if case .response(let response) = exchange.result, response.body.count > PageFindings.longBody, !isLast {
            discovered = Discovered()
            isPutOff = true
            return
        }
        discovered = plan.discovered(exchange.result, at: exchange)
        // Without content to keep there is nothing to judge.
        if plan.policy.keepsBodies { facts = AnswerFacts(exchange, signature: discovered.signature) }
        if case .response(let response) = exchange.result, PostbackPage.mayTurn(response.body) {
            lists = await walk.find(in: exchange, of: link)
        }
    }
}

extension Crawling {
    /// Read where it was fetched, so that the one task that keeps is not kept waiting.
    func discovered(_ result: Capture.Result, at exchange: Exchange) -> Discovered {
        guard case .response(let response) = result, (200..<300).contains(response.status) else { return Discovered() }
        // What a post opened stands under an address of its own; its links are relative to the list's.
        let address = PostbackAddress(exchange.address)?.list ?? exchange.address
        return discover(Capture(address: address, fetchedAt: exchange.startedAt, result: result))
    }
}
