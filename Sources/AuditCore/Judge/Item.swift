/// One thing on the portal that is judged: a page with its files, and what the classifier made of it.
package struct Item: Sendable {
    package var page: Page
    /// Files of this page that were read, in the order of the links.
    package var files: [Page]
    package var classification: Classification
    package var evidence: Evidence
    /// Address of the item that stands for this one.
    package var duplicateOf: String?
    /// How much of its words is the other's, in Vietnamese; nil where something else than the text decided.
    package var duplicateWhy: String?
    /// Names what stands there, by content alone: decisions of people hold for it wherever it stands, and for nothing else.
    package var identity = ""

    package init(
        page: Page, files: [Page], classification: Classification, evidence: Evidence, duplicateOf: String? = nil
    ) {
        self.page = page
        self.files = files
        self.classification = classification
        self.evidence = evidence
        self.duplicateOf = duplicateOf
    }

    package var address: String { page.address }

    /// Số, ký hiệu: of the page, else of its first file that has one.
    package var number: String? {
        page.document?.number ?? files.lazy.compactMap(\.document?.number).first
    }

    package var signed: DatedFact? {
        page.dates.signed ?? files.lazy.compactMap(\.dates.signed).first
    }

    /// The day that counts as publication: posted; for documents without one, signed.
    package var published: DatedFact? { page.dates.posted ?? signed }

    package var subject: String { page.document?.subject ?? page.title }

    /// What the item is about: a document's trích yếu, for its page may be headed «Chi tiết văn bản»; else the title.
    package var title: String { Item.title(of: page) }

    /// What ``identity`` is the hash of: title, number, main text and the addresses of the files, so that counters and
    /// menus do not change it.
    package static func identityText(of page: Page) -> String {
        ([title(of: page), page.document?.number ?? "", page.text] + page.attachments.map(\.address))
            .map { Folded.tidy($0) }.joined(separator: "\n")
    }

    package static func title(of page: Page) -> String {
        guard page.kind == .document, let subject = page.document?.subject, !subject.isEmpty else { return page.title }
        return subject
    }
}

/// Something that is linked and could not be had.
package struct Stub: Sendable, Equatable {
    package var address: String
    package var name: String?
    /// In Vietnamese: what happened.
    package var reason: String
    /// True when the thing that failed may hide more than one item (no name, or a list).
    package var isOpen: Bool
    /// Categories that its name suggests, none where it suggests none; nil without a telling name: it may be anything.
    package var categories: [String]?
    package var isFile: Bool

    package init(
        address: String, name: String?, reason: String, isOpen: Bool, categories: [String]?, isFile: Bool
    ) {
        self.address = address
        self.name = name
        self.reason = reason
        self.isOpen = isOpen
        self.categories = categories
        self.isFile = isFile
    }
}
