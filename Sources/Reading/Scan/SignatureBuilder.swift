import AuditCore

/// Puts a ``PageSignature`` together from blocks of words, in one pass and with what it kept of them.
///
/// What counts: text outside furniture. Text of links counts where a page has more words in links as long as titles than
/// in text of its own, for then it is a list, and its rows are what it says.
struct SignatureBuilder {
    /// Where a block stands.
    struct Place: OptionSet {
        let rawValue: UInt8
        /// Not for readers: `hidden`, `display:none`, `<template>`.
        static let hidden = Place(rawValue: 1)
        /// Menus, heads and feet, side columns, by element, role or class.
        static let furniture = Place(rawValue: 2)
        /// «Tin khác», «Tin liên quan» and what is under them.
        static let related = Place(rawValue: 4)
    }

    private struct Block {
        var first: Int
        var end: Int
        var linked: Int
        var anchors: Int
        var place: Place

        var count: Int { end - first }
        var isLinks: Bool { linked * 2 >= count }
        /// Anchors as long as titles, not as labels of a menu.
        var isRow: Bool { linked >= anchors * 4 }
    }

    private var words = WordStream()
    private var blocks: [Block] = []
    private var first = 0
    private var anchors = 0
    private var place: Place = []
    /// Nesting of containers outside which «Tin khác» reaches no more; nil outside of it.
    private var relatedDepth: Int?

    var colons: [Int] { words.colons }

    mutating func reset() {
        words.reset()
        blocks.removeAll(keepingCapacity: true)
        first = 0
        anchors = 0
        place = []
        relatedDepth = nil
    }

    mutating func text(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) { words.text(bytes, from, to) }

    mutating func anchorBegins() {
        anchors += 1
        words.isLinked = true
    }

    mutating func anchorEnds() {
        words.isLinked = false
    }

    /// `depth`: how many containers are open; `closing` says that the end of one ends the block.
    /// `place`: of what follows.
    mutating func breakBlock(depth: Int, closing: Bool, next: Place) {
        words.endBlock()
        let tokens = words.tokens
        if tokens.count > first {
            var linked = 0
            for index in first..<tokens.count where tokens[index] & WordStream.linked != 0 { linked += 1 }
            if let limit = relatedDepth, depth < limit { relatedDepth = nil }
            let isHeading = tokens.count - first <= 6 && Noise.opensRelated(tokens[first..<tokens.count])
            if isHeading, relatedDepth == nil { relatedDepth = depth }
            blocks.append(
                Block(
                    first: first, end: tokens.count, linked: linked, anchors: max(1, anchors),
                    place: relatedDepth == nil ? place : place.union(.related)))
            first = tokens.count
        } else if let limit = relatedDepth, depth < limit {
            relatedDepth = nil
        }
        anchors = 0
        place = next
    }

    /// nil where the page has no word.
    mutating func finish(title: String) -> PageSignature? {
        breakBlock(depth: 0, closing: false, next: [])
        dropNoise()
        var prose = 0
        var rows = 0
        for block in blocks where block.place.isDisjoint(with: [.hidden, .furniture]) {
            if !block.isLinks { prose += block.count }
            if block.isLinks, block.isRow, !block.place.contains(.related) { rows += block.linked }
        }
        let isList = rows > prose
        // From strict to lenient, until something is left.
        let steps: [(Block) -> Bool] = [
            { block in
                guard block.place.isDisjoint(with: [.hidden, .furniture]) else { return false }
                return !block.isLinks || isList && block.isRow && !block.place.contains(.related)
            },
            { $0.place.isDisjoint(with: [.hidden, .furniture]) },
            { !$0.place.contains(.hidden) && !$0.isLinks },
            { !$0.place.contains(.hidden) },
        ]
        var best: PageSignature?
        for step in steps {
            let signature = sign(title) { step($0) }
            if signature.words > (best?.words ?? 0) { best = signature }
            if signature.words >= 8 { break }
        }
        return best
    }

    private func sign(_ title: String, _ isCounted: (Block) -> Bool) -> PageSignature {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        var sketch = SimHash()
        var count = 0
        var one: UInt64 = 0
        var two: UInt64 = 0
        words.tokens.withUnsafeBufferPointer { tokens in
            for block in blocks where isCounted(block) {
                for index in block.first..<block.end where tokens[index] & WordStream.dropped == 0 {
                    let token = tokens[index] & ~WordStream.flags
                    count += 1
                    hash = (hash << 5 | hash >> 59) ^ token
                    hash = hash &* 0xD6E8_FEB8_6659_FD93
                    if count > 2 { sketch.add(SignatureBuilder.mixed(one &* 3 ^ two &* 5 ^ token &* 7)) }
                    one = two
                    two = token
                }
            }
        }
        if count == 1 || count == 2 { sketch.add(SignatureBuilder.mixed(one &* 3 ^ two &* 5)) }
        return PageSignature(
            title: title, hash: SignatureBuilder.mixed(hash), sketch: sketch.value, words: count)
    }

    @inline(__always)
    private static func mixed(_ value: UInt64) -> UInt64 {
        var value = value
        value = (value ^ value >> 32) &* 0xD6E8_FEB8_6659_FD93
        value = (value ^ value >> 32) &* 0xD6E8_FEB8_6659_FD93
        return value ^ value >> 32
    }

    /// Marks what changes at every request.
    private mutating func dropNoise() {
        var waiting = false
        for index in blocks.indices {
            let block = blocks[index]
            guard !block.place.contains(.hidden) else { continue }
            let range = block.first..<block.end
            let found = Noise.find(words.tokens, range)
            for token in found.dropped { words.markDropped(token) }
            let isNumber = block.count <= 3 && range.allSatisfy { words.tokens[$0] & WordStream.number != 0 }
            if isNumber, waiting {
                for token in range { words.markDropped(token) }
                continue
            }
            if found.opens, index > 0 {
                // «1234» stands over «lượt truy cập».
                let above = blocks[index - 1].first..<blocks[index - 1].end
                if above.count <= 3, above.allSatisfy({ words.tokens[$0] & WordStream.number != 0 }) {
                    for token in above { words.markDropped(token) }
                }
            }
            waiting = found.closes
        }
    }
}
