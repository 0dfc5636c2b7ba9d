/// Reads a rules file, or says everything that is wrong with it.
package enum RuleReader {
    package struct Reading: Sendable {
        /// nil where any fault is an error.
        package var ruleSet: RuleSet?
        /// In the order of the file: the faults of the first stage that has errors, else warnings.
        package var faults: [RuleFault]
        /// Further faults that were found but not kept.
        package var unlisted: Int
    }

    /// `file` is what messages call the file; give it without its folder where the office reads them.
    package static func read(bytes: [UInt8], file: String) -> Reading {
        let json = JSONText.read(bytes, file: file)
        guard let root = json.root else { return Reading(ruleSet: nil, faults: json.faults, unlisted: 0) }
        var decoder = RuleDecoder(file: file)
        let rules = decoder.ruleSet(root)
        return Reading(
            ruleSet: decoder.isRefused ? nil : rules, faults: decoder.faults.sorted,
            unlisted: decoder.faults.unlisted)
    }
}
