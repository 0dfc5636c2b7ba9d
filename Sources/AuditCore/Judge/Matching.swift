/// As many rows as possible, each with an item of its own (augmenting paths: Kuhn 1955, Berge 1957).
///
/// The number of rows that find one depends on the choices alone, not on their order, and more choices never lessen it.
struct Matching: Sendable {
    /// Items by row, the best first.
    var choices: [[Int]]
    /// The item of each row.
    private(set) var partner: [Int: Int] = [:]
    private var owner: [Int: Int] = [:]

    init(choices: [[Int]]) { self.choices = choices }

    /// Gives the row an item, where others can give way; rows that have one keep one.
    mutating func place(_ row: Int) {
        if partner[row] != nil { return }
        // Breadth first with a list of its own: registers come from strangers, and recursion has a bottom.
        var reachedBy: [Int: Int] = [:]
        var queue = [row]
        var next = 0
        while next < queue.count {
            let current = queue[next]
            next += 1
            for item in choices[current] where reachedBy[item] == nil {
                reachedBy[item] = current
                if let other = owner[item] {
                    queue.append(other)
                } else {
                    giveWay(from: item, reachedBy)
                    return
                }
            }
        }
    }

    private mutating func giveWay(from item: Int, _ reachedBy: [Int: Int]) {
        var free: Int? = item
        while let item = free, let row = reachedBy[item] {
            free = partner[row]
            partner[row] = item
            owner[item] = row
        }
    }
}
