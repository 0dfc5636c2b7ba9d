/// What is left of an address when the values in it are taken for their kinds; all parts are 64-bit hashes.
struct AddressShape: Sendable {
    /// Host, path and query as they are; parameters in any order.
    private(set) var whole: UInt64 = 0
    /// Values as kinds, words as they are: `/tin-tuc/{slug}?page={number}`.
    private(set) var template: UInt64 = 0
    /// The same, of parameters only the names.
    private(set) var names: UInt64 = 0
    /// Of the path only.
    private(set) var path: UInt64 = 0
    /// ``whole`` without what chooses the page of a list: what two pages of one list share.
    private(set) var list: UInt64 = 0
    /// Where a calendar hangs, whatever day or month it shows; 0 for what is no calendar.
    private(set) var calendar: UInt64 = 0
    /// Which part of the portal answers: path and routing parameters.
    private(set) var place: UInt64 = 0
    private(set) var host: UInt64 = 0
    private(set) var lastSegment: UInt64 = 0
    private(set) var segments = 0
    /// Words of the path that stand in it a second time.
    private(set) var repeats = 0
    private(set) var isPager = false
    private(set) var isDated = false
    private(set) var hasRandom = false
    /// The number of the list's page, or nil.
    private(set) var page: Int64?
    /// The day that a calendar shows, as yyyymmdd as far as it is said; only the order means something.
    private(set) var day: Int64 = 0
    /// Parameters that neither route nor page nor name a day; which they are, as bits.
    private(set) var choices = 0
    private(set) var choiceBits: UInt64 = 0
    private(set) var parameters: [Parameter] = []
    /// ``whole`` without values drawn by lot, when there are such in the path.
    private(set) var withoutRandomSegments: UInt64 = 0

    struct Parameter: Sendable {
        var name: UInt64
        /// Of name and value.
        var term: UInt64
        var kind: ValueClass
        var isPager: Bool
        var isDated: Bool
        var isRoute: Bool
        /// Routing to a part of the program, not to one of its views.
        var isModule: Bool
    }

    init(_ address: WebAddress) {
        let marks = address.marks
        self = AddressBytes.read(address) { bytes in
            var shape = AddressShape()
            shape.readHost(bytes, marks.hostStart, marks.pathStart)
            shape.readPath(bytes, marks.pathStart, marks.queryStart)
            if marks.queryStart < marks.fragmentStart {
                shape.readQuery(bytes, marks.queryStart + 1, marks.fragmentStart)
            }
            shape.close()
            return shape
        }
    }

    private init() {}

    /// ``whole`` without that parameter.
    func without(_ parameter: Parameter) -> UInt64 { TokenHash.join(pathSum, querySum &- parameter.term) }

    // Sums, so that the order of parameters does not matter and one can be taken out again.
    private var pathSum: UInt64 = 0
    private var listPathSum: UInt64 = 0
    private var steadyPathSum: UInt64 = 0
    private var querySum: UInt64 = 0
    private var listQuerySum: UInt64 = 0
    private var templateQuerySum: UInt64 = 0
    private var namesSum: UInt64 = 0
    private var routeSum: UInt64 = 0
    private var calendarHead: UInt64 = 0
    private var moduleSum: UInt64 = 0
    private var hasRandomSegment = false

    private mutating func readHost(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        var from = start
        // `www.` is the same host.
        if end - start > 4, bytes[start] == UInt8(ascii: "w"), bytes[start + 1] == UInt8(ascii: "w"),
            bytes[start + 2] == UInt8(ascii: "w"), bytes[start + 3] == UInt8(ascii: ".")
        {
            from += 4
        }
        var hash = TokenHash.seed
        for index in from..<end { hash = TokenHash.mix(hash, bytes[index]) }
        host = hash
        (path, pathSum, listPathSum, steadyPathSum, calendarHead) = (hash, hash, hash, hash, hash)
    }

    private mutating func readPath(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        var index = start + 1
        var sawDate = false
        var sawYear = false
        var isCalendar = true
        var words = InlineArray<16, UInt64>(repeating: 0)
        var wordCount = 0
        var wasPageWord = false
        while index <= end {
            let from = index
            var dot = -1
            while index < end, bytes[index] != UInt8(ascii: "/") {
                if bytes[index] == UInt8(ascii: ".") { dot = index }
                index += 1
            }
            let to = index
            index += 1
            if to == from { continue }
            // `tin-12.html`: the name is read, the ending stays.
            let hasEnding = dot > from && to - dot <= 6 && dot + 1 < to && ASCII.isLetter(bytes[dot + 1])
            let value = ReadValue(bytes, from, hasEnding ? dot : to)
            var ending: UInt64 = 0
            if hasEnding {
                ending = TokenHash.seed
                for at in dot..<to { ending = TokenHash.mix(ending, bytes[at]) }
            }
            segments += 1
            let place = UInt64(segments)
            let literal = TokenHash.join(value.literal &+ place, ending)
            lastSegment = TokenHash.join(value.literal, ending)
            let isPageNumber =
                value.kind == .number
                && (wasPageWord && value.head == 0 || value.head != 0 && ShapeWords.pageSegments.mark(value.head) != 0)
            if isPageNumber {
                isPager = true
                page = value.number
            } else if ShapeWords.pageSegments.mark(value.literal) == 0 || value.kind != .word {
                listPathSum &+= literal
            }
            wasPageWord = value.kind == .word && ShapeWords.pageSegments.mark(value.literal) != 0
            pathSum &+= literal
            path &+= TokenHash.join(value.shape &+ place, ending)
            if value.kind == .random {
                hasRandom = true
                hasRandomSegment = true
            } else {
                // Without its place: the drawn segments before it may be missing elsewhere.
                steadyPathSum &+= TokenHash.join(value.literal, ending)
            }
            if isPageNumber || wasPageWord { continue }
            switch value.kind {
            case .date:
                sawDate = true
                day = value.number
            case .number where value.head == 0 && ReadValue.isYear(value.number):
                // A year alone may be the number of an article.
                if day != 0 { sawDate = true }
                sawYear = true
                addToDay(value.number)
            // `/2021/05`, `/05/2021`.
            case .number where value.head == 0 && value.number <= 31:
                if sawYear { sawDate = true }
                addToDay(value.number)
            case .word where !sawDate && !sawYear: calendarHead &+= literal
            default: isCalendar = false
            }
            if value.kind == .word || value.kind == .slug {
                for index in 0..<wordCount where words[index] == value.literal {
                    repeats += 1
                    break
                }
                if wordCount < 16 {
                    words[wordCount] = value.literal
                    wordCount += 1
                }
            }
        }
        isDated = sawDate && isCalendar
    }

    private mutating func readQuery(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        var index = start
        while index < end {
            let from = index
            var name = TokenHash.seed
            while index < end, bytes[index] != UInt8(ascii: "="), bytes[index] != UInt8(ascii: "&") {
                name = TokenHash.mix(name, bytes[index])
                index += 1
            }
            let nameEnd = index
            let valueStart = index < end && bytes[index] == UInt8(ascii: "=") ? index + 1 : index
            index = valueStart
            while index < end, bytes[index] != UInt8(ascii: "&") { index += 1 }
            let value = ReadValue(bytes, valueStart, index)
            index += 1
            if nameEnd == from && value.literal == TokenHash.seed { continue }
            let marks = ShapeWords.names.mark(name)
            let isNumeric = value.kind == .number || value.kind == .date
            let isPage =
                value.kind == .number
                && (marks & ShapeWords.pager != 0 || marks == 0 && ShapeWords.isPagerName(bytes, from, nameEnd))
            add(
                Parameter(
                    name: name, term: TokenHash.join(name, value.literal), kind: value.kind, isPager: isPage,
                    isDated: !isPage
                        && (isNumeric && marks & ShapeWords.dated != 0 || value.kind == .date),
                    isRoute: marks & ShapeWords.route != 0, isModule: marks & ShapeWords.module != 0), value)
        }
    }

    private mutating func add(_ parameter: Parameter, _ value: ReadValue) {
        querySum &+= parameter.term
        let shaped = TokenHash.join(parameter.name, value.shape)
        templateQuerySum &+= shaped
        namesSum &+= TokenHash.join(parameter.name, 1)
        if parameter.isPager {
            isPager = true
            page = value.number
        } else {
            listQuerySum &+= parameter.term
        }
        if parameter.isDated {
            isDated = true
            if parameter.kind == .date { day = value.number } else { addToDay(value.number) }
        }
        if parameter.kind == .random { hasRandom = true }
        if parameter.isModule { moduleSum &+= parameter.term }
        if parameter.isRoute {
            routeSum &+= shaped
        } else if !parameter.isPager && !parameter.isDated {
            choices += 1
            choiceBits |= 1 << (parameter.name >> 58)
        }
        // No form has more; what has is a trap of its own.
        if parameters.count < 16 { parameters.append(parameter) }
    }

    /// Year, month and day come in any order; a week stands for a month.
    private mutating func addToDay(_ value: Int64) {
        if ReadValue.isYear(value) {
            day = day % 10_000 + value * 10_000
        } else if day % 10_000 == 0 && abs(value) < 100 {
            day += value * 100
        } else {
            day += value
        }
    }

    private mutating func close() {
        whole = TokenHash.join(pathSum, querySum)
        list = TokenHash.join(listPathSum, listQuerySum)
        template = TokenHash.join(path, templateQuerySum)
        names = TokenHash.join(path, namesSum)
        place = TokenHash.join(path, routeSum)
        if isDated { calendar = TokenHash.join(calendarHead, moduleSum) }
        if hasRandomSegment { withoutRandomSegments = TokenHash.join(steadyPathSum, querySum) }
    }
}
