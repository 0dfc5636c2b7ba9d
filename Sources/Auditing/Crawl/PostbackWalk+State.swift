import AuditCore
import Foundation
import Reading

/// A page of a list, ready for its next one.
struct PostbackState: Sendable {
    var list: String
    /// The words by which the portal names the list.
    var anchor: String
    var depth: Int
    var page: PostbackPage
    /// The whole page, kept where the server may send parts of it.
    var source: Capture.Response?
    /// Which page of the list it is, from 1.
    var number: Int
    /// What the earlier pages said.
    var seen: Set<UInt64>
    /// The server turns the list only for a script that asks for a part of the page.
    var isPartial = false

    /// Bytes, about.
    var cost: Int {
        page.form.fields.reduce(4_096 + (source?.body.count ?? 0)) { $0 + $1.name.utf8.count + $1.value.utf8.count }
    }
}

/// What a post led to.
struct PostbackLanding: Sendable {
    enum Outcome: Sendable {
        case page(PostbackState, Pager?)
        /// A page that was there before.
        case again(PostbackEnd)
        case ended(PostbackEnd)
        /// The server does not take the form.
        case refused
        /// No answer that says anything of the list: to be tried again.
        case unanswered
    }

    var exchange: Exchange
    var page: Capture.Response?
    var outcome: Outcome
}

extension Pager {
    /// The same for the same list on another page: a box at the side.
    var mark: UInt64 {
        let names = links.map { PostbackNames.family($0.event) }.min() ?? ""
        return names.utf8.reduce(content) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    }
}

extension Exchange {
    /// What never left this machine.
    static func refused(_ address: String, _ why: String) -> Exchange {
        Exchange(
            address: address, startedAt: Timestamp.text(Date().timeIntervalSince1970),
            result: .failure(FetchFailure(.other, detail: why)))
    }

    /// The same under the address by which the portal's page is known.
    func under(_ address: String) -> Exchange {
        var copy = self
        copy.address = address
        return copy
    }
}
