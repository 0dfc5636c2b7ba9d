/// By what a page names an address: tells a crawler what to expect there, and how sure it may be.
package enum LinkKind: String, Sendable, Codable, CaseIterable {
    /// What a reader follows or sees in a frame: `a`, `area`, `iframe`, `frame`.
    case page
    /// A link to a document by its name, its query (`?download=1&id=0`) or the attribute `download`.
    case file
    /// `meta refresh`, the headers `Refresh` and `Location`.
    case redirect
    /// `link` in a head or a header: next, alternate, canonical …
    case relation
    case feed
    /// Action of a form that is sent by GET; without what is typed in, it is a page.
    case form
    /// Action of a form that is sent by POST: known, never to be fetched.
    case post
    /// A plain address in an event handler (`onclick`), a `javascript:` link, a `data-` attribute, an option of a list.
    case handler
    /// A plain address in a script, in JSON, or in text.
    case literal
    /// Found in a comment: often left over from a designer's draft.
    case comment
    case picture
    /// Film, sound, plug-in content.
    case media
    case style
    case script
    /// `cite`, `longdesc`, `manifest`, `profile` …: about the page, not of it.
    case about
    /// For programs, or another name of the same page: oEmbed, an API, a short link, an AMP copy.
    case machine
    /// Told, never read: `ping`, `report-uri`, `pingback`.
    case ping

    /// Whether pages or documents of the portal may be behind it, so that a crawl that wants the whole asks for it.
    package var leadsOn: Bool {
        switch self {
        case .page, .file, .redirect, .relation, .feed, .form, .handler, .literal, .comment, .about: true
        case .post, .picture, .media, .style, .script, .machine, .ping: false
        }
    }

    /// Whether no reader follows it: worth a request, and no fault of the portal when nothing is there.
    package var isGuess: Bool {
        switch self {
        case .form, .literal, .comment, .about: true
        default: false
        }
    }

    /// Lower is surer; the surest kind counts when a page names one address in several ways.
    package var rank: Int {
        switch self {
        case .page, .file, .redirect: 0
        case .relation, .feed: 1
        case .form: 2
        case .handler: 3
        case .picture, .media, .style, .script, .post: 4
        case .about, .machine: 5
        case .literal: 6
        case .comment: 7
        case .ping: 8
        }
    }
}
