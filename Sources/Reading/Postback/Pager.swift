package import AuditCore

/// The links that turn the pages of one list.
package struct Pager: Sendable, Equatable {
    package struct Link: Sendable, Equatable {
        package var event: PostbackEvent
        package var turn: Turn
    }

    package enum Turn: Sendable, Equatable {
        /// To the page of that number.
        case page(Int)
        case next, last
        /// «…»: to the first page after those that are shown, the last of which has that number.
        case more(after: Int)
        /// To the row of that number (SharePoint).
        case row(Int)
        /// Backwards; never pressed.
        case back
    }

    package var links: [Link]
    /// The page that is shown, where the pager says so.
    package var current: Int?
    /// The update panel that holds it.
    package var panel: String?
    /// Of the words and addresses of what the pager turns: equal for equal pages.
    package var content: UInt64

    /// What to press on page `number` for the one after it.
    package func step(from number: Int) -> Link? {
        if let link = links.first(where: { $0.turn == .page(number + 1) }) { return link }
        if let link = links.first(where: { $0.turn == .next }) { return link }
        if let link = links.first(where: { $0.turn == .more(after: number) }) { return link }
        let rows = links.compactMap { if case .row(let row) = $0.turn { row } else { nil } }
        guard let row = rows.max() else { return nil }
        return links.first { $0.turn == .row(row) }
    }

    /// The longest way towards page `goal` that one press goes, and the page that it leads to; `goal` lies further on.
    package func jump(from number: Int, to goal: Int) -> (link: Link, page: Int)? {
        var best: (link: Link, page: Int)?
        for link in links {
            let page =
                switch link.turn {
                case .page(let page): page
                case .more(let after): after + 1
                case .next, .last, .row, .back: 0
                }
            if page > number, page <= goal, page > best?.page ?? 0 { best = (link, page) }
        }
        return best ?? step(from: number).map { ($0, number + 1) }
    }

    /// Whether a link of it posts this event, or one of the same controls.
    package func turns(_ event: PostbackEvent) -> Bool {
        let family = PagerNames.family(event.control)
        return links.contains { $0.event == event || PagerNames.family($0.event.control) == family }
    }
}
