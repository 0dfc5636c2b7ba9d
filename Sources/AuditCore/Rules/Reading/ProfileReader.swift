/// Reads a portal's profile, or says everything that is wrong with it.
package enum ProfileReader {
    package struct Reading: Sendable {
        /// nil where any fault is an error.
        package var profile: Profile?
        package var faults: [RuleFault]
    }

    /// With the rules that the profile is for, its lexicons and units are checked too.
    package static func read(bytes: [UInt8], file: String, rules: RuleSet? = nil) -> Reading {
        let json = JSONText.read(bytes, file: file)
        guard let root = json.root else { return Reading(profile: nil, faults: json.faults) }
        var decoder = RuleDecoder(file: file)
        let profile = decoder.profile(root, rules: rules)
        return Reading(profile: decoder.isRefused ? nil : profile, faults: decoder.faults.sorted)
    }
}

extension RuleDecoder {
    fileprivate mutating func profile(_ root: JSONNode, rules: RuleSet?) -> Profile {
        let top = members(
            root, required: ["agency"],
            optional: [
                "$schema", "rules", "units", "registers", "start", "as_of", "crawl", "notify", "waivers", "papers",
            ])
        _ = top["$schema"].map { text($0) }
        var profile = Profile(
            rules: top["rules"].map { text($0) }, agency: agency(top["agency"]), units: units(top["units"]),
            registers: top["registers"].map { text($0) }, start: list(top["start"]).map { webAddress($0) },
            asOf: top["as_of"].map { day($0) }, crawl: crawl(top["crawl"]))
        profile.notices = notify(top["notify"])
        profile.waivers = list(top["waivers"]).map { waiver($0, rules) }
        profile.papers = papers(top["papers"])
        guard let rules else { return profile }
        resolve(
            .lexicon, "V015", rules.lexicons.map(\.id), Named("bộ từ", "lexicon"),
            "/lexicons của \(RuleFault.shown(rules.file))")
        if let node = top["units"] { requireUnits(of: rules, in: profile.units, node) }
        return profile
    }

    private mutating func crawl(_ node: JSONNode?) -> Profile.CrawlSettings {
        let parts = members(node, required: [], optional: ["delay_ms", "connections_per_host", "page_limit"])
        return Profile.CrawlSettings(
            delayMilliseconds: parts["delay_ms"].map { integer($0, in: 0...600_000) },
            connectionsPerHost: parts["connections_per_host"].map { integer($0, in: 1...64) },
            pageLimit: parts["page_limit"].map { integer($0, in: 1...10_000_000) })
    }

    /// The gap's key begins with its criterion: `C3.plans:45/KH-SKHCN`, as `result.json` has it.
    private mutating func waiver(_ node: JSONNode, _ rules: RuleSet?) -> Waiver {
        let parts = members(node, required: ["gap", "reason", "approver", "paper", "until"])
        let waiver = Waiver(
            gap: text(parts["gap"]), reason: text(parts["reason"]), approver: text(parts["approver"]),
            paper: text(parts["paper"]), until: day(parts["until"]), place: node.place(in: file).short)
        let criterion = waiver.gap.utf8.firstIndex(of: 0x3A).map { String(waiver.gap[..<$0]) } ?? waiver.gap
        if let rules, let place = parts["gap"], !rules.criteria.contains(where: { $0.id == criterion }) {
            meaningless(
                "V026", place, "tiêu chí «\(RuleFault.shown(criterion))» chưa khai ở /criteria",
                "criterion '\(RuleFault.shown(criterion))' is not declared in /criteria",
                hint: Likeness.question(for: criterion, among: rules.criteria.map(\.id)))
        }
        return waiver
    }

    private mutating func papers(_ node: JSONNode?) -> Profile.PaperSettings {
        let parts = members(node, required: [], optional: ["superior", "symbol", "place", "signer"])
        return Profile.PaperSettings(
            superior: parts["superior"].map { text($0) }, symbol: parts["symbol"].map { text($0) },
            place: parts["place"].map { text($0) }, signer: parts["signer"].map { text($0) })
    }

    /// A profile's units replace those of the rules, so they must hold every unit that a criterion names.
    private mutating func requireUnits(of rules: RuleSet, in units: [Unit], _ node: JSONNode) {
        var known = Set(units.map(\.id))
        for criterion in rules.criteria {
            let named = criterion.responsible
            for id in named.supply + [named.publish, named.monitor] where known.insert(id).inserted {
                meaningless(
                    "V001", node, "thiếu đơn vị «\(id)» mà tiêu chí \(RuleFault.shown(criterion.code)) giao việc",
                    "unit '\(id)', which criterion \(RuleFault.shown(criterion.code)) names, is missing",
                    hint: Likeness.question(for: id, among: units.map(\.id)))
            }
        }
    }
}
