/// The text that Prometheus' node-exporter takes from a file (OpenMetrics 1.0): a metric's words once, its samples below.
package struct MetricsText: Sendable {
    private let labels: [(String, String)]
    private var lines = ""
    private var named: Set<String> = []

    /// `labels` stand at every sample.
    package init(labels: [(String, String)]) { self.labels = labels }

    /// The whole file.
    package var text: String { lines + "# EOF\n" }

    package mutating func counter(
        _ name: String, _ help: String, _ samples: [(label: String, value: String, count: Int)]
    ) {
        head(name, "counter", help)
        for sample in samples.sorted(by: { ($0.label, $0.value) < ($1.label, $1.value) }) {
            line(name + "_total", sample.label.isEmpty ? [] : [(sample.label, sample.value)], String(sample.count))
        }
    }

    package mutating func seconds(_ name: String, _ help: String, _ samples: [(phase: String, seconds: Double)]) {
        head(name, "counter", help)
        for sample in samples { line(name + "_total", [("phase", sample.phase)], String(sample.seconds)) }
    }

    package mutating func gauge(_ name: String, _ help: String, _ value: Double) {
        sample(name, [], String(value), help: help)
    }

    package mutating func sample(_ name: String, _ labels: [(String, String)], _ value: String, help: String) {
        head(name, "gauge", help)
        line(name, labels, value)
    }

    private mutating func head(_ name: String, _ type: String, _ help: String) {
        guard named.insert(name).inserted else { return }
        lines += "# TYPE portal_audit_\(name) \(type)\n# HELP portal_audit_\(name) \(help)\n"
    }

    private mutating func line(_ name: String, _ own: [(String, String)], _ value: String) {
        let all = (labels + own).map { "\($0)=\"\(MetricsText.escaped($1))\"" }
        lines += "portal_audit_\(name){\(all.joined(separator: ","))} \(value)\n"
    }

    private static func escaped(_ value: String) -> String {
        var out = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\": out += "\\\\"
            case "\"": out += "\\\""
            case "\n": out += "\\n"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
