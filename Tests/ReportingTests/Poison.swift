import AuditCore
import Foundation

/// Puts a stranger's text into every string of a result that can hold one.
struct Poison {
    let text: String
    init(_ text: String) { self.text = text }

    /// Each string leaf, one after the other, gets the text before and behind it, wherever the result still decodes
    /// (days, points and closed lists refuse it).
    func result(from clean: AuditResult) -> AuditResult {
        guard let data = try? JSONEncoder().encode(clean),
            let tree = try? JSONSerialization.jsonObject(with: data)
        else { return clean }
        let poisoned = poison(tree, path: [])
        guard let back = try? JSONSerialization.data(withJSONObject: poisoned),
            let result = try? JSONDecoder().decode(AuditResult.self, from: back)
        else { return clean }
        return result
    }

    /// Keys whose strings are closed lists, days or points: text cannot get in there.
    private static let closed: Set<String> = [
        "asOf", "from", "to", "due", "posted", "lo", "hi", "max", "recoverable", "state", "outcome", "mark", "kind",
        "end", "schemaVersion",
    ]

    private func poison(_ value: Any, path: [String]) -> Any {
        if let text = value as? String {
            let isCriterionKind = path.contains("criteria") && path.last == "kind"
            if let key = path.last, Poison.closed.contains(key), !isCriterionKind { return text }
            return self.text + text + self.text
        }
        if let list = value as? [Any] { return list.map { poison($0, path: path) } }
        if let fields = value as? [String: Any] {
            return Dictionary(uniqueKeysWithValues: fields.map { ($0.key, poison($0.value, path: path + [$0.key])) })
        }
        return value
    }
}
