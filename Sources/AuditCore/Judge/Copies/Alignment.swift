/// Where two texts differ: the stretches between words that stand in both in the same order.
///
/// Runs of three words that each text has once are the anchors (patience diff, Bram Cohen); small stretches between them
/// are compared word by word.
enum Alignment {
    struct Gap: Equatable {
        var a: Range<Int>
        var b: Range<Int>
    }

    static func gaps(_ a: [UInt64], _ b: [UInt64]) -> [Gap] {
        var gaps: [Gap] = []
        let whole = trimmed(Gap(a: a.indices, b: b.indices), a, b)
        guard !whole.a.isEmpty, !whole.b.isEmpty else {
            return whole.a.isEmpty && whole.b.isEmpty ? [] : [whole]
        }
        var (i, j) = (whole.a.lowerBound, whole.b.lowerBound)
        for anchor in anchors(whole, a, b) where anchor.a >= i && anchor.b >= j {
            add(Gap(a: i..<anchor.a, b: j..<anchor.b), a, b, to: &gaps)
            (i, j) = (anchor.a, anchor.b)
            while i < whole.a.upperBound, j < whole.b.upperBound, a[i] == b[j] {
                i += 1
                j += 1
            }
        }
        add(Gap(a: i..<whole.a.upperBound, b: j..<whole.b.upperBound), a, b, to: &gaps)
        return gaps
    }

    /// Without the words that both begin and end with.
    private static func trimmed(_ gap: Gap, _ a: [UInt64], _ b: [UInt64]) -> Gap {
        var (start, other) = (gap.a.lowerBound, gap.b.lowerBound)
        var (end, otherEnd) = (gap.a.upperBound, gap.b.upperBound)
        while start < end, other < otherEnd, a[start] == b[other] {
            start += 1
            other += 1
        }
        while end > start, otherEnd > other, a[end - 1] == b[otherEnd - 1] {
            end -= 1
            otherEnd -= 1
        }
        return Gap(a: start..<end, b: other..<otherEnd)
    }

    private static func add(_ gap: Gap, _ a: [UInt64], _ b: [UInt64], to gaps: inout [Gap]) {
        let gap = trimmed(gap, a, b)
        if gap.a.isEmpty && gap.b.isEmpty { return }
        if gap.a.isEmpty || gap.b.isEmpty || gap.a.count * gap.b.count > 4_096 { return gaps.append(gap) }
        gaps.append(contentsOf: small(gap, a, b))
    }

    /// Longest common subsequence of two short stretches.
    private static func small(_ gap: Gap, _ a: [UInt64], _ b: [UInt64]) -> [Gap] {
        let (n, m) = (gap.a.count, gap.b.count)
        let (x, y) = (gap.a.lowerBound, gap.b.lowerBound)
        var table = [UInt16](repeating: 0, count: (n + 1) * (m + 1))
        for i in stride(from: n - 1, through: 0, by: -1) {
            for j in stride(from: m - 1, through: 0, by: -1) {
                table[i * (m + 1) + j] =
                    a[x + i] == b[y + j]
                    ? table[(i + 1) * (m + 1) + j + 1] + 1
                    : max(table[(i + 1) * (m + 1) + j], table[i * (m + 1) + j + 1])
            }
        }
        var gaps: [Gap] = []
        var (i, j, left, right) = (0, 0, 0, 0)
        func close() {
            if left < i || right < j { gaps.append(Gap(a: (x + left)..<(x + i), b: (y + right)..<(y + j))) }
        }
        while i < n, j < m {
            if a[x + i] == b[y + j] {
                close()
                i += 1
                j += 1
                (left, right) = (i, j)
            } else if table[(i + 1) * (m + 1) + j] >= table[i * (m + 1) + j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        (i, j) = (n, m)
        close()
        return gaps
    }

    /// Places of three-word runs that both have once, rising in both.
    private static func anchors(_ gap: Gap, _ a: [UInt64], _ b: [UInt64]) -> [(a: Int, b: Int)] {
        let (left, right) = (runs(a, gap.a), runs(b, gap.b))
        var pairs: [(a: Int, b: Int)] = []
        var (i, j) = (0, 0)
        while i < left.count, j < right.count {
            if left[i].hash < right[j].hash {
                i += 1
            } else if left[i].hash > right[j].hash {
                j += 1
            } else {
                pairs.append((left[i].place, right[j].place))
                i += 1
                j += 1
            }
        }
        pairs.sort { $0.a < $1.a }
        return rising(pairs)
    }

    /// By hash, those that occur once.
    private static func runs(_ words: [UInt64], _ range: Range<Int>) -> [(hash: UInt64, place: Int)] {
        guard range.count >= 3 else { return [] }
        var runs = (range.lowerBound..<(range.upperBound - 2)).map { place in
            (hash: Wording.mixed(Wording.mixed(words[place], words[place + 1]), words[place + 2]), place: place)
        }
        runs.sort { $0.hash == $1.hash ? $0.place < $1.place : $0.hash < $1.hash }
        var once: [(hash: UInt64, place: Int)] = []
        for (index, run) in runs.enumerated() {
            let isAgain = index > 0 && runs[index - 1].hash == run.hash
            let isOften = index + 1 < runs.count && runs[index + 1].hash == run.hash
            if !isAgain && !isOften { once.append(run) }
        }
        return once
    }

    /// The longest part that rises in `b` too.
    private static func rising(_ pairs: [(a: Int, b: Int)]) -> [(a: Int, b: Int)] {
        var tops: [Int] = []
        var before = [Int](repeating: -1, count: pairs.count)
        for (index, pair) in pairs.enumerated() {
            var (low, high) = (0, tops.count)
            while low < high {
                let middle = (low + high) / 2
                if pairs[tops[middle]].b < pair.b { low = middle + 1 } else { high = middle }
            }
            before[index] = low > 0 ? tops[low - 1] : -1
            if low == tops.count { tops.append(index) } else { tops[low] = index }
        }
        var chain: [(a: Int, b: Int)] = []
        var index = tops.last ?? -1
        while index >= 0 {
            chain.append(pairs[index])
            index = before[index]
        }
        return chain.reversed()
    }
}
