/// The elements that are open, innermost last.
struct OpenElements {
    struct Entry {
        /// Equal for elements of one name.
        var key: UInt64
        /// The node, or the enclosing one of an inline element; -1 for none.
        var node: Int32
        var tag: ScanTag?
        var flags: Flags
    }

    struct Flags: OptionSet {
        let rawValue: UInt16
        static let makesNode = Flags(rawValue: 1)
        /// The element itself is hidden, a caption.
        static let hides = Flags(rawValue: 2)
        static let captions = Flags(rawValue: 4)
        /// It or one around it is.
        static let isHidden = Flags(rawValue: 8)
        static let isCaption = Flags(rawValue: 16)
        static let isJunk = Flags(rawValue: 32)
        static let isLink = Flags(rawValue: 64)
        /// Hidden by a trick: the element itself; it or one around it.
        static let veils = Flags(rawValue: 128)
        static let isVeiled = Flags(rawValue: 256)
        /// Its end parts words, as its beginning did.
        static let parts = Flags(rawValue: 512)
        /// What an element passes on to those in it.
        static let inherited = Flags(rawValue: 8 | 16 | 32 | 256)
    }

    private(set) var entries: [Entry] = []
    /// Open paragraphs: without one there is none to look for.
    private var paragraphs = 0
    private var tables = 0
    private let rules = ElementRules.table
    /// How far up an element is looked for: no page is so deep, and a search stays cheap on those made to be.
    private static let reach = 400

    static func key(_ tag: ScanTag?, _ name: PackedName) -> UInt64 {
        if let tag { return UInt64(tag.rawValue) + 1 }
        return (name.low ^ name.high &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(name.count) << 56) | 1 << 63
    }

    /// The innermost element is the link that is being read.
    mutating func markLink() {
        if let last = entries.indices.last { entries[last].flags.insert(.isLink) }
    }

    var count: Int { entries.count }
    var last: Entry? { entries.last }

    mutating func push(_ entry: Entry) {
        if entry.tag == .p { paragraphs += 1 } else if entry.tag == .table { tables += 1 }
        entries.append(entry)
    }

    mutating func popLast() -> Entry? {
        guard let entry = entries.popLast() else { return nil }
        forget(entry)
        return entry
    }

    /// Takes out an element that others are open in; what it passed on to them goes with it.
    mutating func remove(at index: Int) -> Entry {
        let entry = entries.remove(at: index)
        forget(entry)
        if entry.flags.contains(.hides) || entry.flags.contains(.captions) {
            for at in index..<entries.count {
                let above = at > 0 ? entries[at - 1].flags : Flags()
                for (own, all) in [(Flags.hides, Flags.isHidden), (.captions, .isCaption), (.veils, .isVeiled)] {
                    if entries[at].flags.contains(own) || above.contains(all) {
                        entries[at].flags.insert(all)
                    } else {
                        entries[at].flags.remove(all)
                    }
                }
            }
        }
        return entry
    }

    private mutating func forget(_ entry: Entry) {
        if entry.tag == .p { paragraphs -= 1 } else if entry.tag == .table { tables -= 1 }
    }

    func rules(_ tag: ScanTag?) -> ElementRules { tag.map { rules[Int($0.rawValue)] } ?? ElementRules() }

    /// Index of an open element, nil where a barrier stands before it.
    func find(_ tag: ScanTag, upTo barrier: ElementRules) -> Int? {
        if tag == .p, paragraphs == 0 { return nil }
        return search(upTo: barrier) { $0 == tag }
    }

    func search(upTo barrier: ElementRules, _ isWanted: (ScanTag?) -> Bool) -> Int? {
        var index = entries.count - 1
        let floor = max(0, entries.count - OpenElements.reach)
        while index >= floor {
            let tag = entries[index].tag
            if isWanted(tag) { return index }
            if !rules(tag).isDisjoint(with: barrier) { return nil }
            index -= 1
        }
        return nil
    }

    /// Index of the list item (`li`, or `dt` and `dd`) that a new one ends.
    func item(_ isItem: (ScanTag?) -> Bool) -> Int? {
        var index = entries.count - 1
        let floor = max(0, entries.count - OpenElements.reach)
        while index >= floor {
            let tag = entries[index].tag
            if isItem(tag) { return index }
            if rules(tag).contains(.special), tag != .address, tag != .div, tag != .p { return nil }
            index -= 1
        }
        return nil
    }

    /// Index of a formatting element or link, wherever blocks stand in it; table cells and their like end the search.
    func formatting(_ key: UInt64) -> Int? {
        var index = entries.count - 1
        let floor = max(0, entries.count - OpenElements.reach)
        while index >= floor {
            if entries[index].key == key { return index }
            if rules(entries[index].tag).contains(.scope) { return nil }
            index -= 1
        }
        return nil
    }

    /// Index of any other element, in which only inline elements are open.
    func inline(_ key: UInt64) -> Int? {
        var index = entries.count - 1
        let floor = max(0, entries.count - OpenElements.reach)
        while index >= floor {
            if entries[index].key == key { return index }
            if rules(entries[index].tag).contains(.special) { return nil }
            index -= 1
        }
        return nil
    }

    /// Index of the innermost table, nil where the rows and cells that come now belong to none.
    var table: Int? { tables == 0 ? nil : search(upTo: .tableScope) { $0 == .table } }
}
