package import AuditCore

/// Names and words by which posts are compared and refusals known.
package enum PostbackNames {
    /// The control that an event belongs to, without numbers made by the machine.
    package static func family(_ event: PostbackEvent) -> String { PagerNames.family(event.control) }

    /// Whether a server that sends its visitor there says that something went wrong.
    package static func isErrorPage(_ address: String) -> Bool {
        let lower = address.utf8.prefix(2_000).map(Markup.lower)
        return ["aspxerrorpath", "error", "loi.aspx", "login", "dangnhap", "accessdenied", "sessionexpired"].contains {
            MarkNames.contains(lower, Array($0.utf8))
        }
    }

    /// Whether a page says that the server did not take the form.
    package static func saysRefused(_ body: [UInt8]) -> Bool {
        refusals.contains { ByteSearch.contains($0, in: body) }
    }

    private static let refusals = [
        "Validation of viewstate MAC failed", "Invalid postback or callback argument",
        "The state information is invalid for this page", "Invalid viewstate", "Unable to validate data",
        "Failed to load viewstate", "Server Error in '", "Runtime Error</title>",
        "The security validation for this page",
    ].map { Array($0.utf8) }
}
