/// Reads a baseline, or says everything that is wrong with it.
package enum BaselineReader {
    package struct Reading: Sendable {
        /// nil where any fault is an error.
        package var baseline: Baseline?
        package var faults: [RuleFault]
    }

    /// `file` is what messages call the file.
    package static func read(bytes: [UInt8], file: String) -> Reading {
        let json = JSONText.read(bytes, file: file)
        guard let root = json.root else { return Reading(baseline: nil, faults: json.faults) }
        var decoder = RuleDecoder(file: file)
        let baseline = decoder.baseline(root)
        return Reading(baseline: decoder.isRefused ? nil : baseline, faults: decoder.faults.sorted)
    }
}

extension RuleDecoder {
    fileprivate mutating func baseline(_ root: JSONNode) -> Baseline {
        let top = members(root, required: ["schema_version", "gaps"], optional: ["$schema"])
        _ = top["$schema"].map { text($0) }
        _ = choice(top["schema_version"], of: ["1.0"], Named("phiên bản lược đồ", "schema version"))
        let nodes = list(top["gaps"], mayBeEmpty: true)
        let entries = nodes.map { node in
            let parts = members(node, required: ["key", "name"], optional: ["who", "until"])
            return Baseline.Entry(
                key: text(parts["key"]), name: text(parts["name"]), who: parts["who"].map { text($0) },
                until: parts["until"].map { day($0) })
        }
        distinct(zip(entries, nodes).map { ($0.identity, $1) }, Named("việc còn thiếu", "gap"))
        return Baseline(entries)
    }
}
