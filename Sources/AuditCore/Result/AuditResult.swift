/// The whole outcome of one audit; every report format is made from this value and from nothing else.
///
/// Byte-identical for the same archive, rules, registers and `asOf`: no clock, no path, no locale inside.
package struct AuditResult: Sendable, Equatable, Codable {
    package var schemaVersion = "1.0"
    package var tool: String
    package var agency: AgencySummary
    package var ruleset: RulesetSummary
    /// The day up to which the portal is judged, in Việt Nam.
    package var asOf: Day
    package var source: SourceSummary
    package var coverage: Coverage
    /// Sum over the scored criteria.
    package var total: PointsInterval
    package var criteria: [CriterionResult]
    /// Every item that was judged, by address.
    package var items: [ItemVerdict]
    /// How well the portal is kept; no points depend on it.
    package var hygiene = SiteHygiene()
    /// What people decided, and what waits for them; nil in results of before there were such decisions.
    package var review: ReviewSummary?

    package init(
        tool: String, agency: AgencySummary, ruleset: RulesetSummary, asOf: Day, source: SourceSummary,
        coverage: Coverage, total: PointsInterval, criteria: [CriterionResult], items: [ItemVerdict]
    ) {
        self.tool = tool
        self.agency = agency
        self.ruleset = ruleset
        self.asOf = asOf
        self.source = source
        self.coverage = coverage
        self.total = total
        self.criteria = criteria
        self.items = items
    }
}

package struct AgencySummary: Sendable, Equatable, Codable {
    package var id: String
    package var name: String
    package var portal: String
    package init(id: String, name: String, portal: String) {
        self.id = id
        self.name = name
        self.portal = portal
    }
}

package struct RulesetSummary: Sendable, Equatable, Codable {
    package var id: String
    package var title: String
    package var version: String
    /// `draft`, `approved` or `retired`.
    package var status: String
    package var period: Period
    /// SHA-256 of the rules file's bytes.
    package var sha256: String
    /// What is not known about the rules, in Vietnamese, for every output to say.
    package var caveats: [String]
    /// Names of the categories for people, by id.
    package var categories: [String: String]
    package init(
        id: String, title: String, version: String, status: String, period: Period, sha256: String, caveats: [String],
        categories: [String: String] = [:]
    ) {
        self.id = id
        self.title = title
        self.version = version
        self.status = status
        self.period = period
        self.sha256 = sha256
        self.caveats = caveats
        self.categories = categories
    }
}

package struct SourceSummary: Sendable, Equatable, Codable {
    /// SHA-256 over (address, body hash) of all captures in order: names the evidence as a whole.
    package var digest: String
    package var captures: Int
    package var firstFetch: String?
    package var lastFetch: String?
    package init(digest: String, captures: Int, firstFetch: String?, lastFetch: String?) {
        self.digest = digest
        self.captures = captures
        self.firstFetch = firstFetch
        self.lastFetch = lastFetch
    }
}

/// What could be measured, and what could not.
package struct Coverage: Sendable, Equatable, Codable {
    /// How the crawl ended; nil where nobody recorded it (a saved folder): then completeness is unknown.
    package var crawl: CrawlSummary?
    /// Pages and files that were read / that were had but not readable / that could not be had.
    package var read: Int
    package var unreadable: Int
    package var unmeasured: Int
    /// Each thing that could not be measured, most telling first.
    package var problems: [Problem]
    package init(crawl: CrawlSummary?, read: Int, unreadable: Int, unmeasured: Int, problems: [Problem]) {
        self.crawl = crawl
        self.read = read
        self.unreadable = unreadable
        self.unmeasured = unmeasured
        self.problems = problems
    }

    /// What is not known; broken links are.
    package var open: [Problem] { problems.filter { !$0.kind.isMeasured } }

    /// Share of what is known of that was read, in per mille; nil when nothing is known of.
    package var readPerMille: Int? {
        let all = read + unreadable + unmeasured
        return all == 0 ? nil : read * 1000 / all
    }
}

package struct Problem: Sendable, Equatable, Codable {
    package enum Kind: String, Sendable, Codable {
        /// Nothing came: it may be there or not.
        case unmeasured
        /// It came, and its words could not be read.
        case unreadable
        /// Measured: the portal itself says that what a link promises is not there.
        case broken
        /// Measured: it was there in an earlier round, and the portal now says that it is not.
        case vanished
        /// Measured: only a sitemap or feed leads there, or none does.
        case orphan

        /// Whether it is known what is the matter.
        package var isMeasured: Bool {
            switch self {
            case .unmeasured, .unreadable: false
            case .broken, .vanished, .orphan: true
            }
        }
    }

    package var kind: Kind
    package var address: String
    /// Words of the link that leads there, where known.
    package var name: String?
    /// In Vietnamese: what happened and what to do.
    package var reason: String
    /// Ids of the criteria whose result it may change.
    package var affects: [String]
    package init(kind: Kind = .unmeasured, address: String, name: String?, reason: String, affects: [String]) {
        self.kind = kind
        self.address = address
        self.name = name
        self.reason = reason
        self.affects = affects
    }
}
