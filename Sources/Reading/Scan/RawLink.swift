package import AuditCore

/// An address as it stands in a page, before it is resolved.
struct RawLink {
    /// Where it stands: in the page, or among decoded bytes (``MarkupScanner/side``).
    var start: Int
    var end: Int
    var inSide: Bool
    /// Character references are still to be read.
    var isEncoded: Bool
    var kind: LinkKind
    var tag: ScanTag?
    var attribute: ScanAttribute
    /// Byte of the page (as UTF-8) at which it was found.
    var offset: Int
    /// 0 is the document's; others are `codebase` and the bases of `srcdoc` documents.
    var base = 0
    /// Its words, in ``MarkupScanner/texts``.
    var text = 0..<0
    /// 2 words of its own, 1 `title` or `alt`, 0 none.
    var textRank = 0
}

/// An address that a page, a style sheet, a script or a header names.
package struct FoundLink: Sendable, Equatable {
    /// Absolute, as the injected resolver serialises it.
    package var address: String
    /// Words of the link; else its `title`, or the `alt` of its picture. NFC, spaces folded, at most 2,000 bytes.
    package var text: String
    package var kind: LinkKind
    /// Element and attribute in lower case; `#comment`, `#text`, or `header`.
    package var element: String
    package var attribute: String
    /// Byte of the page (as UTF-8) at which the address stands.
    package var offset: Int
}

/// What one pass over a page finds.
package struct ScannedPage: Sendable, Equatable {
    package var links: [FoundLink] = []
    /// What relative addresses are resolved against.
    package var base = ""
    /// NFC, spaces folded, at most 300 scalars.
    package var title = ""
    /// `rel=canonical`, absolute.
    package var canonical: String?
    /// `nofollow` by meta or header.
    package var noFollow = false
    package var signature: PageSignature?
    /// Addresses left out because of a bound; never silent.
    package var dropped = 0
}
