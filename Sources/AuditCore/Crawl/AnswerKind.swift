/// What an answer really is, whatever its status says.
package enum AnswerKind: String, Sendable, Codable, CaseIterable {
    /// What was asked for.
    case page
    /// «Không tìm thấy» under 200, or the start page in place of a page that is gone (soft 404).
    case softNotFound
    /// A page of a list beyond its last, answered with the first or the last.
    case beyondEnd
    /// An error of the portal's program under 200: no database, a stack trace.
    case softError
    /// «Hãy đợi…», a script that checks the browser and comes back.
    case waitingRoom
    /// A firewall's page in place of the portal's.
    case firewall
    case captcha
    /// Only for those who log in.
    case login
    /// Under maintenance, suspended, a domain for sale.
    case closed

    /// Whether what was asked for is known not to be there: measured, unlike a wall.
    package var isNotFound: Bool { self == .softNotFound || self == .beyondEnd }
    /// Whether something stands between us and the page: nothing is known about the page.
    package var isWall: Bool {
        switch self {
        case .page, .softNotFound, .beyondEnd: false
        case .softError, .waitingRoom, .firewall, .captcha, .login, .closed: true
        }
    }
}
