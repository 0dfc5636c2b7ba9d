package import AuditCore
package import Fetching
import Reading

/// Turns the pages of lists that answer to form posts only, one post for each page.
///
/// A page knows only the one after it: each posted page is a row of the frontier under its ``PostbackAddress``, and the
/// form that reaches the next one is remembered until its turn comes. Where it is forgotten (after a stop, or for want
/// of memory) the list is fetched afresh and turned up to the page.
package actor PostbackWalk {
    package struct Limits: Sendable {
        /// Posts for one list, whatever they are for.
        package var posts = 100
        /// Forms and pages that are remembered, in bytes and in number.
        package var memory = 16 << 20
        package var states = 64
        /// Of one answer.
        package var byteLimit = 10 << 20
        package var timeout = 60.0
        package init() {}
    }

    /// What a fetched page leads to.
    package struct Found: Sendable, Equatable {
        /// The next page of each of its lists: to be queued as it is.
        package var posts: [NewLink] = []
        /// Addresses in scripts that turn a list without a post: links like others, to be put to the scope.
        package var addresses: [String] = []
    }

    /// What came of a posted page.
    package struct Taken: Sendable, Equatable {
        /// What was asked for on the way, in order, each under its own address; to be kept as evidence.
        package var steps: [Exchange] = []
        /// The page itself, under the link's address.
        package var exchange: Exchange
        /// What to read in place of the exchange's body, where that is a part of a page (`text/plain` of a script).
        package var page: Capture.Response?
        /// ``AnswerKind/beyondEnd`` for the same page again.
        package var answer: AnswerKind?
        /// The page after it.
        package var posts: [NewLink] = []
        /// Why no page follows; nil where one does, or where the request may be tried again.
        package var end: PostbackEnd?
    }

    let limits: Limits
    let priority: Int
    package let fetch: @Sendable (FetchRequest) async -> Exchange
    private var ready: [String: PostbackState] = [:]
    private var order: [String] = []
    private var memory = 0
    private var posts: [String: Int] = [:]
    /// Lists by their pager and what the first page says: a box that stands on every page is walked once.
    private var known: [UInt64: String] = [:]
    private var busy: [String: [CheckedContinuation<Void, Never>]] = [:]

    /// - Parameters:
    ///   - limits: of one list and of all memory.
    ///   - priority: of the links that it offers.
    ///   - fetch: one request, at its host's pace.
    package init(
        limits: Limits = Limits(), priority: Int = 4, fetch: @escaping @Sendable (FetchRequest) async -> Exchange
    ) {
        self.limits = limits
        self.priority = priority
        self.fetch = fetch
    }

    /// The lists of a page that was fetched with GET; to be called for every answer of status 200 that
    /// ``PostbackPage/mayTurn(_:)``.
    package func find(in exchange: Exchange, of link: QueuedLink) -> Found {
        guard case .response(let response) = exchange.result, response.status == 200, response.truncated == nil,
            PostbackAddress(link.address) == nil,
            let page = PostbackPage(
                response.body, contentType: response.header("content-type"), address: exchange.address)
        else { return Found() }
        var found = Found(addresses: page.addresses)
        for pager in page.pagers.prefix(4) {
            let mark = pager.mark
            if let other = known[mark], other != link.address { continue }
            if known.count < 100_000 { known[mark] = link.address }
            let number = pager.current ?? 1
            let state = PostbackState(
                list: link.address, anchor: link.anchor, depth: link.depth + 1, page: page,
                source: page.form.manager == nil ? nil : response, number: number, seen: [pager.content])
            if case .link(let next) = next(after: state, pager) { found.posts.append(next) }
        }
        return found
    }

    /// Fetches one posted page. Several may be asked for at once; those of one list wait for one another.
    package func take(_ link: QueuedLink) async -> Taken {
        guard let address = PostbackAddress(link.address) else {
            return Taken(exchange: .refused(link.address, "not a posted page"), end: .unreachable)
        }
        await enter(address.list)
        defer { leave(address.list) }
        var steps: [Exchange] = []
        if let state = ready[link.address] {
            let landing = await press(address.event, on: state, to: address.page, steps: &steps)
            // A refusal may only mean that the form has grown too old.
            guard case .refused = landing.outcome else { return finish(landing, address, steps) }
            forget(link.address)
            steps.append(landing.exchange.under(link.address))
        }
        return await takeAfresh(address, link, steps)
    }

    // MARK: Links

    enum Next {
        case link(NewLink)
        case end(PostbackEnd)
    }

    func next(after state: PostbackState, _ pager: Pager?) -> Next {
        guard let step = pager?.step(from: state.number) else { return .end(.last) }
        guard state.number <= limits.posts else { return .end(.limit) }
        let address = PostbackAddress(list: state.list, event: step.event, page: state.number + 1).href
        remember(state, for: address)
        return .link(
            NewLink(
                address: address, anchor: state.anchor, referrer: state.list, depth: state.depth, priority: priority))
    }

    func finish(_ landing: PostbackLanding, _ address: PostbackAddress, _ steps: [Exchange]) -> Taken {
        var taken = Taken(steps: steps, exchange: landing.exchange.under(address.href), page: landing.page)
        switch landing.outcome {
        case .page(let state, let pager):
            forget(address.href)
            switch next(after: state, pager) {
            case .link(let next): taken.posts = [next]
            case .end(let end): taken.end = end
            }
        case .again(let end):
            forget(address.href)
            taken.answer = .beyondEnd
            taken.end = end
        case .ended(let end):
            forget(address.href)
            taken.end = end
        case .refused: taken.end = .refused
        case .unanswered: break
        }
        return taken
    }

    // MARK: Memory

    private func remember(_ state: PostbackState, for address: String) {
        forget(address)
        ready[address] = state
        order.append(address)
        memory += state.cost
        while memory > limits.memory || order.count > limits.states, order.count > 1, let oldest = order.first {
            forget(oldest)
        }
    }

    func forget(_ address: String) {
        guard let state = ready.removeValue(forKey: address) else { return }
        memory -= state.cost
        order.removeAll { $0 == address }
    }

    /// Counts a post; false when the list has had its share.
    func mayPost(to list: String) -> Bool {
        guard posts[list, default: 0] < limits.posts else { return false }
        posts[list, default: 0] += 1
        return true
    }

    private func enter(_ list: String) async {
        guard busy[list] != nil else {
            busy[list] = []
            return
        }
        await withCheckedContinuation { busy[list, default: []].append($0) }
    }

    private func leave(_ list: String) {
        guard let waiting = busy[list], !waiting.isEmpty else {
            busy[list] = nil
            return
        }
        busy[list]?.removeFirst().resume()
    }
}
