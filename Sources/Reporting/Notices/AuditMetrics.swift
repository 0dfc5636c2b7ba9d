package import AuditCore

/// What a run found, as a metrics file. `started` and `ended` are seconds since 1970, `exit` the code that the run ends with.
package func auditMetrics(_ result: AuditResult, started: Double, ended: Double, exit: Int32) -> String {
    var out = MetricsText(labels: [("agency", result.agency.id)])
    out.gauge("run_last_success_timestamp_seconds", "When a run last ended with a result", ended.rounded())
    out.gauge("run_duration_seconds", "How long it took", (ended - started).rounded())
    out.sample("run_exit_code", [], "\(exit)", help: "What it ended with")
    let total = result.total
    for (bound, points) in [("lo", total.lo), ("hi", total.hi)] {
        out.sample("score_points", [("bound", bound)], "\(points)", help: "Points, certain (lo) and possible (hi)")
    }
    out.sample("score_max_points", [], "\(total.max)", help: "Most points")
    for criterion in result.criteria {
        guard let points = criterion.points else { continue }
        for (bound, points) in [("lo", points.lo), ("hi", points.hi)] {
            out.sample(
                "criterion_points", [("criterion", criterion.code), ("bound", bound)], "\(points)",
                help: "Points of a criterion")
        }
    }
    var gaps: [[String]: Int] = [:]
    for gap in result.criteria.flatMap(\.gaps) { gaps[[gap.unitID, gap.state.rawValue], default: 0] += 1 }
    for (key, count) in gaps.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
        out.sample(
            "gaps", [("unit", key[0]), ("state", key[1])], "\(count)", help: "Missing things by unit and state")
    }
    let coverage = result.coverage
    for (name, count) in [
        ("read", coverage.read), ("unreadable", coverage.unreadable), ("unmeasured", coverage.unmeasured),
    ] {
        out.sample("pages", [("result", name)], "\(count)", help: "Pages and files by what became of them")
    }
    if let share = coverage.readPerMille {
        out.gauge("coverage_ratio", "Share of what is known of that was read", Double(share) / 1000)
    }
    let rules = result.ruleset
    out.sample(
        "ruleset_info", [("id", rules.id), ("version", rules.version), ("sha256", rules.sha256)], "1",
        help: "The rules that were judged by")
    return out.text
}
