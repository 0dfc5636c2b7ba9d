extension CriterionResult {
    /// Open because something was not measured or waits for a person. A threshold that nobody knows is a gap in the rules,
    /// not in the measurement.
    package var isUnmeasured: Bool { state == .unknown && !measurementUnknowns.isEmpty }

    /// Why part of it could not be measured, without what the rules leave open.
    package var measurementUnknowns: [String] { unknowns.filter { $0 != Scoring.unknownThresholdWords } }
}

extension AuditResult {
    /// Something that may change a criterion could not be measured.
    package var isPartlyUnmeasured: Bool {
        coverage.crawl?.end != .complete || !openProblems.isEmpty || criteria.contains(where: \.isUnmeasured)
    }

    /// What could not be measured and may change a criterion that carries points.
    package var openProblems: [Problem] {
        let scored = Set(criteria.filter { $0.points != nil }.map(\.id))
        return coverage.open.filter { !scored.isDisjoint(with: $0.affects) }
    }
}
