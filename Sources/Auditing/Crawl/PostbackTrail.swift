package import AuditCore
import Reading

/// Which lists were turned to their end, by what the archive holds: the judge's side of ``PostbackWalk``.
///
/// Every page of a list that is turned by posts says by its pager which page comes next; a list is whole when each of
/// those was answered with another page.
package struct PostbackTrail: Sendable {
    private struct Step {
        var list: String
        var next: String
        /// Pressing may show the same page again without hiding anything: «next» on what may be the last page.
        var mayRepeat: Bool
    }

    /// By the pager and what it turns: a box that stands on many pages is one list.
    private var steps: [UInt64: [Step]] = [:]
    /// Posted pages that were answered, and whether with a page of their own.
    private var answered: [String: Bool] = [:]

    private var formless: Set<String> = []

    package init() {}

    package mutating func note(_ capture: Capture) {
        let posted = PostbackAddress(capture.address)
        guard case .response(let response) = capture.result else { return }
        if (300..<400).contains(response.status), posted != nil { answered[capture.address] = true }
        guard response.status == 200 else { return }
        if posted != nil { answered[capture.address] = capture.answer != .beyondEnd }
        let list = posted?.list ?? capture.address
        let delta = posted == nil ? nil : PostbackDelta(response.body)
        let body = delta?.html ?? response.body
        let type = delta == nil ? response.header("content-type") : "text/html; charset=utf-8"
        guard capture.answer != .beyondEnd, PostbackPage.mayTurn(body) else { return }
        guard let page = PostbackPage(body, contentType: type, address: list) else {
            // A pager without a form that could be sent.
            if ByteSearch.contains("Page$", in: body) || ByteSearch.contains("Page%24", in: body) {
                formless.insert(list)
            }
            return
        }
        if let posted {
            guard let pager = page.pager(for: posted.event) else { return }
            note(pager, on: list, number: pager.current ?? posted.page, mark: UInt64(posted.page) ^ pager.mark)
        } else {
            for pager in page.pagers.prefix(4) {
                note(pager, on: list, number: pager.current ?? 1, mark: pager.mark)
            }
        }
    }

    private mutating func note(_ pager: Pager, on list: String, number: Int, mark: UInt64) {
        guard let link = pager.step(from: number) else { return }
        let goesOn = pager.links.contains { if case .page(let page) = $0.turn { page > number } else { false } }
        let step = Step(
            list: list, next: PostbackAddress(list: list, event: link.event, page: number + 1).href,
            mayRepeat: number >= 2 && link.turn == .next && !goesOn)
        if steps[mark, default: []].count < 10_000 { steps[mark, default: []].append(step) }
    }

    /// Addresses of the lists that have pages which nobody has seen, in order.
    package var unfinished: [String] {
        var lists = formless
        for group in steps.values {
            let isKnown = group.contains { step in
                answered[step.next].map { $0 || step.mayRepeat } ?? false
            }
            if !isKnown, let first = group.map(\.list).min() { lists.insert(first) }
        }
        return lists.sorted()
    }
}
