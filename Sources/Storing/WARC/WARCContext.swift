import AuditCore

/// What an archive tells of an exchange besides the exchange itself.
package struct WARCContext: Sendable {
    /// The page that led here, and how many steps from a start page it was found.
    package var via: String?
    package var hops: Int?
    /// Set where the body is archived already: a `revisit` record is written.
    package var revisit: WARCRevisit?
    /// SHA-1 of the decoded body, where the caller has it.
    package var sha1: [UInt8]?

    package init(via: String? = nil, hops: Int? = nil, revisit: WARCRevisit? = nil, sha1: [UInt8]? = nil) {
        self.via = via
        self.hops = hops
        self.revisit = revisit
        self.sha1 = sha1
    }
}

/// The earlier record that has the body of this answer (WARC 1.1, 6.7).
package struct WARCRevisit: Sendable, Equatable {
    /// What the earlier `response` record says of itself.
    package var address: String
    package var date: String
    package var sha1: [UInt8]

    package init(address: String, date: String, sha1: [UInt8]) {
        self.address = address
        self.date = date
        self.sha1 = sha1
    }
}
