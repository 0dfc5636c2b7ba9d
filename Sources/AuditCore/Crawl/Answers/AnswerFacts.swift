/// What is looked at to tell a page from a wall, an error, or the portal's way to say that nothing is there.
package struct AnswerFacts: Sendable, Equatable {
    /// What was asked for.
    package var address: WebAddress
    package var status: Int
    /// Where a redirect leads, absolute.
    package var redirect: WebAddress?
    /// Media type without parameters, lower case; nil when none was sent.
    package var mediaType: String?
    /// `name: value` of the response, names lower-case.
    package var headers: [Capture.Header]
    /// Of the whole decoded body.
    package var byteCount: Int
    /// Of the main part; nil for what has no words.
    package var signature: PageSignature?
    package var look: AnswerLook
    /// A text of its own so long that no wall or notice has it; ``look`` is empty then. Only traces of programs are long.
    package private(set) var isLong = false

    private static let long = 300
    private static let traces: [StaticString] = ["Exception", "Stack Trace", "Stack trace", "Fatal error", "SQLSTATE"]

    /// `body`: decoded; of it the first 256 KiB are looked at.
    /// `signature`: as the scanner of pages found it.
    package init(
        address: WebAddress, status: Int, headers: [Capture.Header], body: [UInt8], signature: PageSignature?
    ) {
        self.address = address
        self.status = status
        self.headers = headers
        self.signature = signature
        byteCount = body.count
        func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
        redirect =
            (300..<400).contains(status)
            ? header("location").flatMap { WebAddress($0, base: address) }?.withoutFragment : nil
        mediaType = header("content-type").map { value in
            Folded.plain(String(value.split(separator: ";", maxSplits: 1).first ?? ""))
        }
        look = AnswerLook()
        isLong =
            (signature?.words ?? 0) >= AnswerFacts.long
            && !AnswerFacts.traces.contains { ByteSearch.contains($0, in: body) }
        if isMarkup && !isLong { look = AnswerLook(body) }
    }

    /// nil for a failure: there is no answer to judge.
    package init?(_ exchange: Exchange, signature: PageSignature?) {
        guard case .response(let response) = exchange.result, let address = WebAddress(exchange.address) else {
            return nil
        }
        self.init(
            address: address, status: response.status, headers: response.headers, body: response.body,
            signature: signature)
    }

    /// Many servers send no type with their errors.
    var isMarkup: Bool {
        guard let mediaType, !mediaType.isEmpty else { return true }
        return mediaType.hasPrefix("text/") && mediaType != "text/css" && mediaType != "text/xml"
            || mediaType == "application/xhtml+xml"
    }

    func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
    var cookies: [Substring] {
        headers.filter { $0.name == "set-cookie" }.map { $0.value.prefix { $0 != "=" } }
    }

    /// Words of the main part; of the page where no main part is known.
    var mainWords: Int { signature?.words ?? look.wordCount }
}
