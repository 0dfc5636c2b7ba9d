/// A year's or an agency's own rules as changes to another file: `"base": "rules.json"`.
///
/// Objects are merged key by key; lists whose entries have an `id` are merged entry by entry, `"remove": true` takes one
/// out; conditions, scores and time limits are replaced whole. Every value keeps the file that it came from, so that a
/// fault points there.
extension RuleReader {
    package struct Layer: Sendable {
        package var bytes: [UInt8]
        package var file: String
        package init(bytes: [UInt8], file: String) {
            self.bytes = bytes
            self.file = file
        }
    }

    /// The file that an overlay changes, as it writes it; nil for whole rules and for what is no JSON.
    package static func base(of layer: Layer) -> String? {
        guard case .object(let members)? = JSONText.read(layer.bytes, file: layer.file).root?.value,
            case .string(let path)? = members.first(where: { $0.key == "base" })?.node.value
        else { return nil }
        return path
    }

    /// `layers` from the base to the last change.
    package static func read(layers: [Layer]) -> Reading {
        var merge = RuleMerge()
        var root: JSONNode?
        for layer in layers {
            let json = JSONText.read(layer.bytes, file: layer.file)
            guard let own = json.root?.tagged(layer.file) else {
                return Reading(ruleSet: nil, faults: json.faults, unlisted: 0)
            }
            root = root.map { merge.merged($0, own.withoutBase) } ?? own.withoutBase
        }
        guard let root, let last = layers.last else { return Reading(ruleSet: nil, faults: [], unlisted: 0) }
        guard merge.faults.isEmpty else {
            return Reading(ruleSet: nil, faults: merge.faults.sorted, unlisted: merge.faults.unlisted)
        }
        var decoder = RuleDecoder(file: last.file)
        let rules = decoder.ruleSet(root)
        return Reading(
            ruleSet: decoder.isRefused ? nil : rules, faults: decoder.faults.sorted,
            unlisted: decoder.faults.unlisted)
    }
}

private struct RuleMerge {
    private(set) var faults = FaultList()

    /// Replaced whole: half of an old condition beside half of a new one would mean neither.
    private static let whole: Set<String> = [
        "select", "left", "right", "score", "deadline", "all", "any", "not", "facts", "expect",
    ]

    mutating func merged(_ base: JSONNode, _ over: JSONNode, key: String = "") -> JSONNode {
        if RuleMerge.whole.contains(key) { return over }
        switch (base.value, over.value) {
        case (.object(let old), .object(let new)):
            if key == "check", kind(of: old) != nil, kind(of: new).map({ $0 != kind(of: old) }) ?? false { return over }
            var out = base
            out.value = .object(members(old, new))
            return out
        case (.array(let old), .array(let new)):
            guard old.allSatisfy({ $0.identity != nil }), new.allSatisfy({ $0.identity != nil }) else { return over }
            var out = over
            out.value = .array(entries(old, new, key: key))
            return out
        default: return over
        }
    }

    private mutating func members(_ old: [JSONMember], _ new: [JSONMember]) -> [JSONMember] {
        var out = old
        for member in new {
            if let index = out.firstIndex(where: { $0.key == member.key }) {
                out[index].node = merged(out[index].node, member.node, key: member.key)
            } else {
                out.append(member)
            }
        }
        return out
    }

    private mutating func entries(_ old: [JSONNode], _ new: [JSONNode], key: String) -> [JSONNode] {
        var out = old
        let known = old.compactMap(\.identity)
        for entry in new {
            let id = entry.identity ?? ""
            let index = out.firstIndex { $0.identity == id }
            if entry.isRemoval {
                if let index { out.remove(at: index) } else { noteUnknown(id, entry, among: known) }
            } else if let index {
                out[index] = merged(out[index], entry)
            } else {
                // A whole new criterion says how it is checked; anything less was meant for one that is there.
                if key == "criteria", entry.member("check") == nil { noteUnknown(id, entry, among: known) }
                out.append(entry)
            }
        }
        return out
    }

    private func kind(of members: [JSONMember]) -> String? {
        guard case .string(let kind)? = members.first(where: { $0.key == "kind" })?.node.value else { return nil }
        return kind
    }

    private mutating func noteUnknown(_ id: String, _ entry: JSONNode, among known: [String]) {
        let place = (entry.member("id") ?? entry)
        faults.add(
            RuleFault(
                code: "V032", place: place.place(in: place.file ?? ""), offset: place.spot.offset,
                message: "bản sửa đổi nhắc tới «\(RuleFault.shown(id))» không có trong tệp gốc",
                english: "'\(RuleFault.shown(id))' is not in the base file",
                hint: Likeness.question(for: id, among: known)))
    }
}

extension JSONNode {
    fileprivate func member(_ key: String) -> JSONNode? {
        guard case .object(let members) = value else { return nil }
        return members.first { $0.key == key }?.node
    }

    /// What an entry of a list is known by: its id, or a case's criterion and name.
    fileprivate var identity: String? {
        if case .string(let id)? = member("id")?.value { return id }
        if case .string(let name)? = member("name")?.value, case .string(let criterion)? = member("criterion")?.value {
            return "\(criterion): \(name)"
        }
        return nil
    }

    fileprivate var isRemoval: Bool {
        if case .bool(true)? = member("remove")?.value { return true }
        return false
    }

    fileprivate var withoutBase: JSONNode {
        guard case .object(let members) = value else { return self }
        var copy = self
        copy.value = .object(members.filter { $0.key != "base" })
        return copy
    }

    /// Every value with the file that it stands in.
    fileprivate func tagged(_ file: String) -> JSONNode {
        var copy = self
        copy.file = file
        switch value {
        case .object(let members):
            copy.value = .object(
                members.map { JSONMember(key: $0.key, keySpot: $0.keySpot, node: $0.node.tagged(file)) })
        case .array(let items): copy.value = .array(items.map { $0.tagged(file) })
        case .string, .number, .bool, .null: break
        }
        return copy
    }
}
