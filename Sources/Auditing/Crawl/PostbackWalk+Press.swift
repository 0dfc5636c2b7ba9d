import AuditCore
import Fetching
import Reading

/// Pressing, and what it leads to.
extension PostbackWalk {
    /// Posts the form once; twice where the server turns the list only for scripts.
    func press(
        _ event: PostbackEvent, on state: PostbackState, to number: Int, steps: inout [Exchange]
    ) async -> PostbackLanding {
        let first = await post(event, on: state, to: number)
        guard case .again(.stuck) = first.outcome, !state.isPartial, state.page.form.manager != nil,
            state.source != nil
        else { return first }
        var partial = state
        partial.isPartial = true
        let second = await post(event, on: partial, to: number)
        guard case .page = second.outcome else { return first }
        steps.append(first.exchange.under(PostbackAddress(list: state.list, event: event, page: number).href))
        return second
    }

    private func post(_ event: PostbackEvent, on state: PostbackState, to number: Int) async -> PostbackLanding {
        guard mayPost(to: state.list) else {
            return PostbackLanding(
                exchange: .refused(state.list, "\(limits.posts) posts to one list"), outcome: .ended(.limit))
        }
        let form = state.page.form
        var request = FetchRequest(
            address: form.action, method: .post, byteLimit: limits.byteLimit, timeout: limits.timeout)
        request.headers = [
            Capture.Header(name: "content-type", value: "application/x-www-form-urlencoded"),
            Capture.Header(name: "referer", value: state.list),
        ]
        var panel: String?
        if state.isPartial, let manager = form.manager {
            request.headers[0].value += "; charset=utf-8"
            request.headers.append(Capture.Header(name: "x-microsoftajax", value: "Delta=true"))
            request.headers.append(Capture.Header(name: "x-requested-with", value: "XMLHttpRequest"))
            panel = state.page.pager(for: event)?.panel ?? manager.name
        }
        request.body = form.body(pressing: event, panel: panel)
        var exchange = await fetch(request)
        if exchange.requestBody.isEmpty { exchange.requestBody = request.body }
        return land(exchange, event, from: state, to: number)
    }

    private func land(
        _ exchange: Exchange, _ event: PostbackEvent, from state: PostbackState, to number: Int
    ) -> PostbackLanding {
        var landing = PostbackLanding(exchange: exchange, outcome: .unanswered)
        guard case .response(let response) = exchange.result, ![429, 502, 503, 504].contains(response.status) else {
            return landing
        }
        landing.outcome = .refused
        if (300..<400).contains(response.status) {
            if let place = response.header("location"), !PostbackNames.isErrorPage(place) {
                landing.outcome = .ended(.redirected)
            }
            return landing
        }
        guard response.status == 200, response.truncated == nil else { return landing }
        guard let (page, source) = page(response, on: state, &landing) else { return landing }
        let pager = page.pager(for: event)
        if pager == nil, PostbackNames.saysRefused(response.body) { return landing }
        let reached = PostbackState(
            list: state.list, anchor: state.anchor, depth: state.depth, page: page,
            source: page.form.manager == nil ? nil : source, number: pager?.current ?? number,
            seen: state.seen.union([pager?.content].compactMap(\.self)), isPartial: state.isPartial)
        let isAgain = pager.map { state.seen.contains($0.content) } ?? false
        if isAgain || pager?.current.map({ $0 <= state.number }) ?? false {
            landing.outcome = .again(wasLast(event, on: state) ? .last : .stuck)
        } else {
            landing.outcome = .page(reached, pager)
        }
        return landing
    }

    /// The page that an answer is or makes; nil for a failure, which is noted.
    private func page(
        _ response: Capture.Response, on state: PostbackState, _ landing: inout PostbackLanding
    ) -> (PostbackPage, Capture.Response)? {
        let type = response.header("content-type")
        guard let delta = PostbackDelta(response.body) else {
            let page = PostbackPage(response.body, contentType: type, address: state.list)
            return page.flatMap { $0.form.fields.isEmpty ? nil : ($0, response) }
        }
        if let place = delta.redirect, !PostbackNames.isErrorPage(place) { landing.outcome = .ended(.redirected) }
        guard delta.error == nil, delta.redirect == nil, let source = state.source,
            let (page, body) = PostbackPage.after(
                delta, on: source.body, contentType: source.header("content-type"), address: state.list)
        else { return nil }
        var whole = response
        whole.headers.removeAll { $0.name == "content-type" }
        whole.headers.append(Capture.Header(name: "content-type", value: "text/html; charset=utf-8"))
        whole.body = body
        landing.page = whole
        return (page, whole)
    }

    /// «Next» that can be pressed on the last page, too, says nothing of further pages.
    private func wasLast(_ event: PostbackEvent, on state: PostbackState) -> Bool {
        guard state.number >= 2, let pager = state.page.pager(for: event),
            pager.links.first(where: { $0.event == event })?.turn == .next
        else { return false }
        return !pager.links.contains { if case .page(let page) = $0.turn { page > state.number } else { false } }
    }

    // MARK: Afresh

    /// Fetches the list and turns it up to the page, by the longest ways that its pager shows.
    func takeAfresh(_ address: PostbackAddress, _ link: QueuedLink, _ earlier: [Exchange]) async -> Taken {
        var steps = earlier
        let first = await fetch(
            FetchRequest(address: address.list, byteLimit: limits.byteLimit, timeout: limits.timeout))
        guard case .response(let response) = first.result, response.status == 200,
            let page = PostbackPage(response.body, contentType: response.header("content-type"), address: address.list),
            let pager = page.pager(for: address.event)
        else {
            if case .response(let response) = first.result, response.status < 429 {
                steps.append(first)
                return Taken(
                    steps: steps, exchange: .refused(address.href, "the list shows no pager"), end: .unreachable)
            }
            return Taken(steps: steps, exchange: first.under(address.href))
        }
        steps.append(first)
        var state = PostbackState(
            list: address.list, anchor: link.anchor, depth: link.depth, page: page,
            source: page.form.manager == nil ? nil : response, number: pager.current ?? 1, seen: [pager.content])
        while state.number < address.page {
            guard let pager = state.page.pager(for: address.event),
                let (way, number) = pager.jump(from: state.number, to: address.page)
            else { break }
            let landing = await press(way.event, on: state, to: number, steps: &steps)
            guard case .page(let reached, _) = landing.outcome, reached.number < address.page else {
                return finish(landing, address, steps)
            }
            steps.append(
                landing.exchange.under(PostbackAddress(list: address.list, event: way.event, page: number).href))
            state = reached
        }
        return Taken(
            steps: steps, exchange: .refused(address.href, "the pager does not lead to page \(address.page)"),
            end: .unreachable)
    }
}
