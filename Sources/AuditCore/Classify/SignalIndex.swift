/// Every phrase of every signal in one index, so that a text is gone through once, whatever the number of signals.
struct SignalIndex: Sendable {
    /// What was found of one signal in one text.
    struct Sight {
        /// The first phrase of `any`, by place, then the longest; nil when none is there.
        var phrase: Int?
        var start = Int.max
        var also = false
        var unless = false
    }

    private enum Role: Sendable { case any, also, unless }

    private struct Entry: Sendable {
        let words: [Words.Token]
        let name: String
        let signal: Int
        let role: Role
    }

    private let entries: [Entry]
    private let byMarked: [UInt64: [Int]]
    private let byPlain: [UInt64: [Int]]
    private let count: Int

    init(_ signals: [Signal]) {
        var entries: [Entry] = []
        for (index, signal) in signals.enumerated() {
            for (phrases, role) in [(signal.any, Role.any), (signal.also, .also), (signal.unless, .unless)] {
                for phrase in phrases {
                    let words = Words(phrase).tokens
                    if !words.isEmpty {
                        entries.append(Entry(words: words, name: phrase, signal: index, role: role))
                    }
                }
            }
        }
        var byMarked: [UInt64: [Int]] = [:]
        var byPlain: [UInt64: [Int]] = [:]
        for (index, entry) in entries.enumerated() {
            byMarked[entry.words[0].marked, default: []].append(index)
            byPlain[entry.words[0].plain, default: []].append(index)
        }
        self.entries = entries
        self.byMarked = byMarked
        self.byPlain = byPlain
        count = signals.count
    }

    /// One sight a signal, in the order of the signals.
    func sights(in text: Words) -> [Sight] {
        var sights = [Sight](repeating: Sight(), count: count)
        let tokens = text.tokens
        let bare = text.isBare
        for start in tokens.indices {
            guard let candidates = bare ? byPlain[tokens[start].plain] : byMarked[tokens[start].marked] else {
                continue
            }
            for index in candidates where matches(entries[index].words, at: start, in: tokens, bare: bare) {
                let entry = entries[index]
                switch entry.role {
                case .also: sights[entry.signal].also = true
                case .unless: sights[entry.signal].unless = true
                case .any:
                    let seen = sights[entry.signal]
                    let longer = seen.phrase.map { entries[$0].words.count < entry.words.count } ?? true
                    if seen.phrase == nil || seen.start == start && longer {
                        sights[entry.signal].phrase = index
                        sights[entry.signal].start = start
                    }
                }
            }
        }
        return sights
    }

    /// The phrase as the rules write it.
    func name(of phrase: Int) -> String { entries[phrase].name }

    private func matches(_ words: [Words.Token], at start: Int, in tokens: [Words.Token], bare: Bool) -> Bool {
        guard start + words.count <= tokens.count else { return false }
        var offset = 1
        while offset < words.count {
            let seen = tokens[start + offset]
            if bare ? seen.plain != words[offset].plain : seen.marked != words[offset].marked { return false }
            offset += 1
        }
        return true
    }
}
