/// Finds the spaces without end of a portal by what their pages bring, and loses no archive, however deep.
///
/// An address alone tells little: page 400 of a real archive and of an endless pager look the same. So each kind of
/// address (``AddressShape``) has an account: answers that repeat what is known run it into debt, new words and new
/// links pay it back, and what is in debt for more than a dozen or two requests is closed. Asking changes nothing; all
/// knowledge comes from ``learn(_:from:signature:status:news:)``, so that replaying the answers of an earlier run
/// rebuilds it. Memory is bounded: about 13 MB at 100,000 pages.
package struct TrapGuard: Sendable {
    /// How an address became known.
    package enum Kind: Sendable { case page, file, sitemap, start }

    var accounts: [UInt64: TrapAccount] = [:]
    var closed = HashSet64()
    /// Kinds of addresses (names of parameters, whatever the path) that were closed, and how often.
    var closings: [UInt64: Int] = [:]
    /// Addresses that were learned.
    var learned = HashSet64()
    /// What was said, by hash: title, last segment of the first address, number of addresses.
    var contents = HashTable64(limit: 180_000)
    /// What an address, or all addresses that differ in one parameter only, said first.
    var sayings = HashTable64(limit: 180_000)
    /// Parameters that choose nothing, by evidence.
    var choosing: [UInt64: (same: Int, differ: Int)] = [:]
    var hasNoise = false
    /// Links by the list that showed them; values, and combinations of values, by place.
    var shown = SeenFilter(bits: 1 << 24)
    var values = SeenFilter(bits: 1 << 20)
    var lastSegments = SeenFilter(bits: 1 << 20)
    /// For the report: an example, and under which key the requests are counted.
    var examples: [(key: UInt64, pattern: String)] = []

    package init() {}

    /// The spaces that were closed, and how many requests each had taken for nothing.
    package var found: [(pattern: String, requests: Int)] {
        examples.map { ($0.pattern, Int(accounts[$0.key]?.wasted ?? 0)) }
    }

    /// nil when the address is worth a request. To be asked when a link is found (the queue stays short) and again just
    /// before it is fetched (for what was learned in between).
    package func admits(_ address: WebAddress, from referrer: WebAddress? = nil, kind: Kind) -> Skip? {
        // What the portal itself lists, or people asked for, ends; documents have no words here to compare.
        guard kind == .page, closed.count > 0 || hasNoise else { return nil }
        let shape = AddressShape(address)
        if isClosed(shape) { return .trap }
        if closed.contains(Keys.descent(shape.host)), descends(shape, address, from: referrer) { return .trap }
        return hasNoise && isRepeat(shape) ? .twin : nil
    }

    private func isClosed(_ shape: AddressShape) -> Bool {
        if closed.count == 0 { return false }
        if shape.isPager && closed.contains(Keys.list(shape)) { return true }
        if closed.contains(Keys.template(shape)) { return true }
        if shape.isDated, let side = side(of: shape), closed.contains(Keys.calendar(shape, side)) { return true }
        if shape.isWide && (closed.contains(Keys.names(shape)) || closed.contains(Keys.place(shape))) {
            // A coarse account never speaks against a kind that has proved good.
            let own = accounts[Keys.template(shape)]
            if (own?.good ?? 0) <= (own?.wasted ?? 0) { return true }
        }
        return shape.choices >= 2 && closed.contains(Keys.combinations(shape)) && isCombination(shape)
    }

    /// Whether all values of an address were seen at its place, and they not together.
    func isCombination(_ shape: AddressShape) -> Bool {
        guard shape.choices >= 2, !values.contains(Keys.combination(shape)) else { return false }
        return shape.parameters.allSatisfy { $0.isRoute || $0.isPager || values.contains(Keys.value($0, shape)) }
    }

    /// The same as an address that was learned, but for parameters or segments that choose nothing.
    private func isRepeat(_ shape: AddressShape) -> Bool {
        for parameter in shape.parameters where isNoise(parameter, shape) {
            if sayings[shape.without(parameter)] != nil { return true }
        }
        return shape.withoutRandomSegments != 0 && isNoise(Keys.segmentNoise(shape.host), strict: true)
            && sayings[shape.withoutRandomSegments] != nil
    }

    private func isNoise(_ parameter: AddressShape.Parameter, _ shape: AddressShape) -> Bool {
        isNoise(Keys.noise(parameter, at: shape.names), strict: false)
            || parameter.mayBeSession && isNoise(Keys.noise(parameter, at: shape.host), strict: true)
    }

    private func isNoise(_ key: UInt64, strict: Bool) -> Bool {
        guard let seen = choosing[key] else { return false }
        return seen.same >= 5 && (strict ? seen.differ == 0 : seen.differ * 10 <= seen.same)
    }

    /// Whether the address goes on from the folder of the page that links to it, as a faulty relative link does, to a
    /// last segment that is known from elsewhere.
    func descends(_ shape: AddressShape, _ address: WebAddress, from referrer: WebAddress?) -> Bool {
        guard let referrer, shape.segments >= 2, lastSegments.contains(TokenHash.join(shape.host, shape.lastSegment))
        else { return false }
        let (own, other) = (address.marks, referrer.marks)
        return AddressBytes.read(referrer) { from in
            AddressBytes.read(address) { bytes in
                var folder = other.queryStart
                while folder > other.pathStart, from[folder - 1] != UInt8(ascii: "/") { folder -= 1 }
                // The root is the folder of everything.
                guard folder - other.pathStart > 1, own.queryStart > folder, own.pathStart == other.pathStart else {
                    return false
                }
                for index in own.hostStart..<folder where bytes[index] != from[index] { return false }
                return true
            }
        }
    }

    enum Side: UInt64 { case before, inside, after }

    /// Where a day lies against the days that showed something; nil while none is known.
    func side(of shape: AddressShape) -> Side? {
        guard let calendar = accounts[Keys.calendar(shape)], calendar.high != .min else { return nil }
        return shape.day > calendar.high ? .after : shape.day < calendar.low ? .before : .inside
    }
}

extension AddressShape {
    /// Whether the coarse accounts speak about it: something is chosen that is not a list's page or a day.
    var isWide: Bool { !isDated && (choices > 0 || hasRandom) }
}

extension AddressShape.Parameter {
    /// What was drawn or counted may be a session's in all of the portal; a word (a language) is judged kind by kind.
    var mayBeSession: Bool { kind != .word && !isPager && !isDated && !isRoute }
}

/// Keys of accounts: one number for what is counted and where.
enum Keys {
    static func list(_ shape: AddressShape) -> UInt64 { TokenHash.join(shape.list, 1) }
    static func template(_ shape: AddressShape) -> UInt64 { TokenHash.join(shape.template, 2) }
    static func names(_ shape: AddressShape) -> UInt64 { TokenHash.join(shape.names, 3) }
    static func place(_ shape: AddressShape) -> UInt64 { TokenHash.join(shape.place, 4) }
    static func combinations(_ shape: AddressShape) -> UInt64 { TokenHash.join(shape.place, 5) }
    static func calendar(_ shape: AddressShape) -> UInt64 { TokenHash.join(shape.calendar, 6) }
    static func calendar(_ shape: AddressShape, _ side: TrapGuard.Side) -> UInt64 {
        TokenHash.join(shape.calendar, 7 + side.rawValue)
    }
    static func descent(_ host: UInt64) -> UInt64 { TokenHash.join(host, 10) }
    static func segmentNoise(_ host: UInt64) -> UInt64 { TokenHash.join(host, 11) }
    static func noise(_ parameter: AddressShape.Parameter, at place: UInt64) -> UInt64 {
        TokenHash.join(TokenHash.join(place, parameter.name), 12)
    }
    static func value(_ parameter: AddressShape.Parameter, _ shape: AddressShape) -> UInt64 {
        TokenHash.join(shape.place, parameter.term)
    }
    /// The values that were chosen together, without the page of the list.
    static func combination(_ shape: AddressShape) -> UInt64 {
        var sum: UInt64 = 0
        for parameter in shape.parameters where !parameter.isRoute && !parameter.isPager { sum &+= parameter.term }
        return TokenHash.join(shape.place, TokenHash.join(sum, 13))
    }
}
