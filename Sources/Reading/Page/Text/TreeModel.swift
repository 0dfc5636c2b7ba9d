/// Decision trees whose leaves add up to a logit; written in preorder as `column<threshold` and `=leaf`.
struct TreeModel {
    private struct Node {
        /// Below zero: a leaf.
        var column: Int32
        /// Where the way goes on when the value is above the threshold; else it is the next node.
        var above: Int32
        /// Threshold or leaf.
        var value: Float
    }

    private var nodes: [Node] = []
    private var roots: [Int] = []

    /// nil when the text is no model of so many columns: every tree whole, every column known.
    init?(_ text: String, columns: Int) {
        /// Splits that still wait for the place of their second branch.
        var open: [Int?] = []
        for word in text.utf8.split(whereSeparator: { $0 <= 0x20 }) {
            if let first = open.popLast(), let split = first { nodes[split].above = Int32(nodes.count) }
            if roots.isEmpty || isWhole { roots.append(nodes.count) }
            if word.first == UInt8(ascii: "=") {
                guard let leaf = Float(String(decoding: word.dropFirst(), as: UTF8.self)) else { return nil }
                nodes.append(Node(column: -1, above: 0, value: leaf))
                isWhole = open.isEmpty
                continue
            }
            let parts = word.split(separator: UInt8(ascii: "<")).map { String(decoding: $0, as: UTF8.self) }
            guard parts.count == 2, let column = Int32(parts[0]), (0..<Int32(columns)).contains(column),
                let threshold = Float(parts[1])
            else { return nil }
            open.append(nodes.count)
            open.append(nil)
            nodes.append(Node(column: column, above: 0, value: threshold))
            isWhole = false
        }
        guard isWhole, !roots.isEmpty else { return nil }
    }

    private var isWhole = false

    /// The logit of each row of a matrix that is written column after column; 0 for rows that are not `wanted`.
    func logits(_ values: [Float], rows: Int, wanted: (Int) -> Bool = { _ in true }) -> [Float] {
        var sums = [Float](repeating: 0, count: rows)
        values.withUnsafeBufferPointer { values in
            nodes.withUnsafeBufferPointer { nodes in
                for row in 0..<rows where wanted(row) {
                    var sum: Float = 0
                    for root in roots {
                        var place = root
                        while nodes[place].column >= 0 {
                            let value = values[Int(nodes[place].column) * rows + row]
                            place = value <= nodes[place].value ? place + 1 : Int(nodes[place].above)
                        }
                        sum += nodes[place].value
                    }
                    sums[row] = sum
                }
            }
        }
        return sums
    }
}
