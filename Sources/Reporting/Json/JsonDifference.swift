package import Foundation

/// Two JSON documents, told apart for people: which value changed, from what to what.
package enum JsonDifference {
    /// One line a difference, at most `limit` and then how many more there are; `[]` where both mean the same.
    ///
    /// Members of a list are named by what names them in results (`id`, `key`, `address`), so that one more item is one
    /// line and not a list that shifted.
    package static func lines(_ old: Data, _ new: Data, limit: Int = 40) throws -> [String] {
        var found: [String] = []
        try compare(
            JSONSerialization.jsonObject(with: old, options: .fragmentsAllowed),
            JSONSerialization.jsonObject(with: new, options: .fragmentsAllowed), "", &found)
        if found.count <= limit { return found }
        return found.prefix(limit) + ["… và \((found.count - limit).vietnamese) chỗ khác"]
    }

    private static func compare(_ old: Any, _ new: Any, _ path: String, _ found: inout [String]) {
        if let old = old as? [String: Any], let new = new as? [String: Any] {
            members(old, new, path, found: &found) { "\(path)/\($0)" }
        } else if let old = old as? [Any], let new = new as? [Any] {
            list(old, new, path, &found)
        } else if text(old) != text(new) {
            found.append("\(path): \(text(old)) → \(text(new))")
        }
    }

    private static func members(
        _ old: [String: Any], _ new: [String: Any], _ path: String, found: inout [String], name: (String) -> String
    ) {
        for key in Set(old.keys).union(new.keys).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            switch (old[key], new[key]) {
            case (let old?, let new?): compare(old, new, name(key), &found)
            case (let old?, nil): found.append("\(name(key)): bỏ \(text(old))")
            case (nil, let new?): found.append("\(name(key)): thêm \(text(new))")
            case (nil, nil): break
            }
        }
    }

    private static func list(_ old: [Any], _ new: [Any], _ path: String, _ found: inout [String]) {
        if let before = named(old), let after = named(new) {
            members(before, after, path, found: &found) { "\(path)[\(shortened($0, to: 120))]" }
            let both = Set(before.keys).intersection(after.keys)
            if found.isEmpty, order(old).filter(both.contains) != order(new).filter(both.contains) {
                found.append("\(path): khác thứ tự")
            }
            return
        }
        for place in 0..<max(old.count, new.count) {
            let name = "\(path)[\(place)]"
            if place >= new.count {
                found.append("\(name): bỏ \(text(old[place]))")
            } else if place >= old.count {
                found.append("\(name): thêm \(text(new[place]))")
            } else {
                compare(old[place], new[place], name, &found)
            }
        }
    }

    /// By name; nil where one has none, or two have the same.
    private static func named(_ list: [Any]) -> [String: Any]? {
        var members: [String: Any] = [:]
        for value in list {
            guard let name = name(value), members.updateValue(value, forKey: name) == nil else { return nil }
        }
        return members
    }

    private static func order(_ list: [Any]) -> [String] { list.compactMap(name) }

    private static func name(_ value: Any) -> String? {
        if let text = value as? String { return text }
        guard let object = value as? [String: Any] else { return nil }
        return ["id", "key", "address"].lazy.compactMap { object[$0] as? String }.first
    }

    private static func text(_ value: Any) -> String {
        switch value {
        case let text as String: "«\(shortened(plain(text), to: 80))»"
        case let object as [String: Any]:
            ["title", "name", "address", "text"].lazy.compactMap { object[$0] as? String }.first
                .map { "«\(shortened(plain($0), to: 80))»" } ?? "{…}"
        case let list as [Any]: "danh sách \(list.count) phần tử"
        default: "\(value)"
        }
    }
}
