/// One portal to audit: whose it is, where it starts, what the office knows of it.
///
/// Read from a profile file (`profile.json`) by ``ProfileReader``; without a file it is made from the rules' first agency.
package struct Profile: Sendable, Equatable {
    /// Path of the rules file, relative to the profile; nil when given on the command line.
    package var rules: String?
    package var agency: Agency
    /// Replaces the rules' units where not empty.
    package var units: [Unit]
    /// Folder of registers, relative to the profile; nil for none.
    package var registers: String?
    /// Start pages; empty for the agency's portal alone.
    package var start: [String]
    /// The day to judge up to, for portals that are not live.
    package var asOf: Day?
    package var crawl: CrawlSettings
    package var notices = NoticeSettings()
    package var waivers: [Waiver] = []
    package var papers = PaperSettings()

    /// What an office puts on its papers that nothing else tells; nil: not known, and left blank or derived from the name.
    package struct PaperSettings: Sendable, Equatable {
        /// `UBND tỉnh Bắc Giang`.
        package var superior: String?
        /// Of document numbers: `SKHCN`.
        package var symbol: String?
        /// From where papers are sent: `Bắc Giang`.
        package var place: String?
        /// Office of who signs: `Giám đốc`.
        package var signer: String?
        package init(superior: String? = nil, symbol: String? = nil, place: String? = nil, signer: String? = nil) {
            self.superior = superior
            self.symbol = symbol
            self.place = place
            self.signer = signer
        }
    }

    /// What a profile may say about the crawl; nil keeps the default of ``CrawlPolicy``.
    package struct CrawlSettings: Sendable, Equatable {
        /// Milliseconds between the starts of two requests.
        package var delayMilliseconds: Int?
        package var connectionsPerHost: Int?
        package var pageLimit: Int?
        package init(delayMilliseconds: Int? = nil, connectionsPerHost: Int? = nil, pageLimit: Int? = nil) {
            self.delayMilliseconds = delayMilliseconds
            self.connectionsPerHost = connectionsPerHost
            self.pageLimit = pageLimit
        }
    }

    package init(
        rules: String? = nil, agency: Agency, units: [Unit] = [], registers: String? = nil, start: [String] = [],
        asOf: Day? = nil, crawl: CrawlSettings = CrawlSettings()
    ) {
        self.rules = rules
        self.agency = agency
        self.units = units
        self.registers = registers
        self.start = start
        self.asOf = asOf
        self.crawl = crawl
    }
}
