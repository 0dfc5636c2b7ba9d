/// The elements around each block, and where it lies as to the element with the most text.
extension BlockFeatures {
    static let elementNames =
        ["mn", "mx", "sm", "near"] + ElementMeasures.flagNames.map { "in_" + $0 }
        + (0..<4).flatMap { level -> [String] in
            ["aP\(level)", "ald\(level)"] + (level > 0 ? ["aB\(level)"] : []) + (level < 2 ? ["rep\(level)"] : [])
                + (level < 3 ? ["ns\(level)", "aPd\(level)"] : [])
        }

    mutating func elements(_ page: PageMeasures, _ elements: ElementMeasures) {
        let blocks = page.outline.blocks
        var nodes = blocks.map(\.node)
        func of(_ values: [Float], _ node: Int) -> Float { node >= 0 ? values[node] : 0 }
        for values in [elements.lowest, elements.highest, elements.sum, elements.nearest] {
            add { of(values, nodes[$0]) }
        }
        for flag in ElementMeasures.flagNames.indices {
            add { nodes[$0] >= 0 && elements.flags[nodes[$0]] & (1 << UInt16(flag)) != 0 ? 1 : 0 }
        }
        for level in 0..<4 {
            add { of(elements.mass, nodes[$0]) / page.allMass }
            add { of(elements.linked, nodes[$0]) / max(1, of(elements.letters, nodes[$0])) }
            if level > 0 { add { min(200, of(elements.visible, nodes[$0])) } }
            if level < 2 { add { min(50, of(elements.alike, nodes[$0])) } }
            if level < 3 {
                add { of(elements.standing, nodes[$0]) }
                add { of(elements.mass, nodes[$0]) / max(1, of(elements.letters, nodes[$0])) }
            }
            for row in nodes.indices where nodes[row] >= 0 {
                let above = page.outline.nodes[nodes[row]].parent
                if above >= 0 { nodes[row] = above }
            }
        }
    }

    static let regionNames =
        ["M0", "M1", "M3"].flatMap { name in ["in", "d", "s", "P", "ld"].map { name + $0 } } + ["hs", "hd", "tb"]

    mutating func regions(_ page: PageMeasures, _ elements: ElementMeasures, title: Int?) {
        let outline = page.outline
        for region in [elements.deepest(0.5, page), elements.deepest(0.75, page), elements.voted(page)] {
            guard let region else {
                add(constant: 0)
                add(constant: 20)
                for _ in 0..<3 { add(constant: 0) }
                continue
            }
            var known: [Int: ElementMeasures.Place] = [:]
            let places = outline.blocks.map { block in
                if let place = known[block.node] { return place }
                let place = ElementMeasures.place(outline, block.node, region)
                known[block.node] = place
                return place
            }
            let node = outline.nodes[region]
            add { places[$0].isInside ? 1 : 0 }
            add { Float(min(20, places[$0].steps)) }
            add { $0 < node.firstBlock ? -1 : $0 >= node.endBlock ? 1 : 0 }
            add(constant: elements.mass[region] / page.allMass)
            add(constant: elements.linked[region] / max(1, elements.letters[region]))
        }
        var (heading, standing, distance) = (nil as Int?, [Float](), [Float]())
        for (index, block) in outline.blocks.enumerated() {
            standing.append(heading.map { page.words[$0] } ?? 0)
            distance.append(heading.map { Float(min(30, index - $0)) } ?? 30)
            if block.heading > 0, !block.isHidden { heading = index }
        }
        add { standing[$0] }
        add { distance[$0] }
        add { row in title.map { Float(min(200, max(-60, row - $0))) } ?? -99 }
    }
}
