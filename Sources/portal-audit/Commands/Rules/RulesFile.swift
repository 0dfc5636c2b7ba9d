import AuditCore
import Auditing
import Foundation

/// A rules file and the files that it builds on, read for the `rules` commands.
struct RulesFile {
    var reading: RuleReader.Reading
    /// From the base to the file that was named.
    var layers: [RuleReader.Layer]

    /// - Throws: `Stop` where a file is not there or the chain of bases has no end.
    init(_ path: String) throws {
        do {
            layers = try RuleLayerFiles.read(path)
        } catch {
            throw Stop(error)
        }
        reading =
            layers.count == 1
            ? RuleReader.read(bytes: layers[0].bytes, file: layers[0].file) : RuleReader.read(layers: layers)
    }

    /// The rule set, or every fault on standard error.
    func ruleSet() throws -> RuleSet {
        guard let rules = reading.ruleSet else {
            throw Stop(.badData, lines: reading.faults.map(\.line))
        }
        return rules
    }
}
