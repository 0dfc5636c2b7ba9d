extension Item {
    /// Where the page, the paper and its file say different things.
    package var disagreements: [String] { Disagreements.find(page, files: files) }

    /// A paper on a fine: persons that it names are masked wherever it is shown; the archive keeps them.
    var isPenalty: Bool {
        PenaltyFacts.isPenalty(title: Folded.plain(title + " " + (number ?? "")))
            || page.facts?.penalty != nil || files.contains { $0.facts?.penalty != nil }
    }

    /// Words of the item as they may be printed.
    func shown(_ text: String) -> String { isPenalty ? Masked.text(text) : text }

    var shownEvidence: Evidence {
        Evidence(fetchedAt: evidence.fetchedAt, sha256: evidence.sha256, quote: shown(evidence.quote))
    }
}
