extension RuleDecoder {
    mutating func categories(_ node: JSONNode?) -> [Category] {
        let items = list(node)
        let categories = items.map { item in
            let parts = members(item, required: ["id", "title", "signals"])
            return Category(
                id: id(parts["id"]), title: text(parts["title"]),
                signals: list(parts["signals"]).map { signal($0) }, place: item.place(in: file))
        }
        distinct(zip(categories, items).map { ($0.id, $1) }, Named("nhóm nội dung", "category"))
        return categories
    }

    private mutating func signal(_ node: JSONNode) -> Signal {
        let parts = members(node, required: ["in", "any", "weight", "why"], optional: ["also", "unless"])
        let places = list(parts["in"]).compactMap { part in
            Signal.Part(
                rawValue: choice(part, of: Signal.Part.allCases.map(\.rawValue), Named("phần trang", "part of a page")))
        }
        let weight = integer(parts["weight"], in: -10...10)
        if weight == 0, let part = parts["weight"] {
            warn("W024", part, "trọng số 0 không có tác dụng", "a weight of 0 has no effect")
        }
        return Signal(
            parts: places, any: phrases(parts["any"]), also: phrases(parts["also"]),
            unless: phrases(parts["unless"]), weight: weight, why: text(parts["why"]), place: node.place(in: file))
    }
}
