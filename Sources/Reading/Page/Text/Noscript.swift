/// A page that scripts build may hold its whole text in `noscript`: then that is what it says.
extension Outline {
    /// Shows what lies in `noscript` when that is more than all the rest, and more than a line that asks for scripts.
    mutating func readNoscript() {
        guard nodes.contains(where: { $0.tag == .noscript }) else { return }
        /// The outermost hidden element around each.
        var hiding: [Int?] = []
        for (index, node) in nodes.enumerated() {
            let above = node.parent >= 0 ? hiding[node.parent] : nil
            hiding.append(above ?? (node.marks.isDisjoint(with: [.hidden, .form]) ? nil : index))
        }
        let silent = blocks.indices.filter { index in
            let node = blocks[index].node
            guard blocks[index].isHidden, node >= 0, let hider = hiding[node] else { return false }
            return nodes[hider].tag == .noscript
        }
        let letters = silent.reduce(0) { $0 + blocks[$1].letters }
        guard letters > max(500, blocks.reduce(0) { $0 + ($1.isHidden ? 0 : $1.letters) }) else { return }
        for index in silent { blocks[index].isHidden = false }
    }
}
