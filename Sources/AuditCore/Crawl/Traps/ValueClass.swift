/// What kind of thing a segment of a path or the value of a parameter is.
enum ValueClass: UInt8, Sendable {
    /// A word of the portal's own making: it stays as it is in a template.
    case word
    /// Digits, perhaps after one word: `123`, `bv123`, `trang-2`.
    case number
    /// `2021-05-12`, `12-05-2021`, `20210512`.
    case date
    /// What a program drew by lot: a session, a token, a UUID.
    case random
    /// Several words, as titles become addresses.
    case slug
}

/// A segment or value, read in one pass.
struct ReadValue {
    var kind = ValueClass.word
    /// Of the bytes as they are.
    var literal = TokenHash.seed
    /// Of the kind, and of the words around a number.
    var shape: UInt64 = 0
    /// The digits of a number, the day of a date as yyyymmdd; 0 for others.
    var number: Int64 = 0
    /// Word before the digits, 0 without one.
    var head: UInt64 = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        var tally = Tally()
        var hash = TokenHash.seed
        for index in start..<max(start, end) {
            let byte = bytes[index]
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            tally.add(byte)
        }
        literal = hash
        decide(tally, bytes, start, end)
        switch kind {
        case .word: shape = literal
        case .number: shape = TokenHash.join(UInt64(kind.rawValue) + 1, head)
        default: shape = UInt64(kind.rawValue) + 1
        }
    }

    private mutating func decide(_ tally: Tally, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        let length = end - start
        if length == 0 { return }
        if tally.digits == length {
            kind = .number
            if length <= 18 { number = ReadValue.digits(bytes, start, end) }
            if length == 8, ReadValue.isDay(number / 10_000, number / 100 % 100, number % 100) { kind = .date }
        } else if bytes[start] == UInt8(ascii: "-"), tally.digits == length - 1, length <= 18, length > 1 {
            kind = .number
            number = -ReadValue.digits(bytes, start + 1, end)
        } else if tally.digits + tally.separators == length, tally.digits > 0 {
            kind = ReadValue.date(bytes, start, end).map { number = $0 } == nil ? .slug : .date
        } else if bytes[start] == UInt8(ascii: "(") && bytes[end - 1] == UInt8(ascii: ")") && length > 16 {
            // A session in the path as ASP.NET writes it.
            kind = .random
        } else if tally.isRandom(length) {
            kind = .random
        } else if tally.digits > 0, tally.trailingDigits == tally.digits, tally.digits <= 18, tally.letters <= 16,
            tally.separators <= 1, tally.letters + tally.separators + tally.digits == length
        {
            kind = .number
            var hash = TokenHash.seed
            for index in start..<(end - tally.digits) { hash = TokenHash.mix(hash, bytes[index]) }
            head = hash
            number = ReadValue.digits(bytes, end - tally.digits, end)
        } else if tally.separators >= 3 || length > 24 || tally.others > 0 || tally.separators > 0 && tally.digits > 0 {
            kind = .slug
        }
    }

    private static func digits(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int64 {
        var value: Int64 = 0
        for index in start..<end { value = value &* 10 &+ Int64(bytes[index] & 15) }
        return value
    }

    static func isYear(_ value: Int64) -> Bool { (1900...2399).contains(value) }

    private static func isDay(_ year: Int64, _ month: Int64, _ day: Int64) -> Bool {
        isYear(year) && (1...12).contains(month) && (1...31).contains(day)
    }

    /// Two or three groups of digits of which one is a year.
    private static func date(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int64? {
        var groups: (Int64, Int64, Int64) = (0, 0, 0)
        var count = 0
        var index = start
        while index < end {
            let from = index
            while index < end, ASCII.isDigit(bytes[index]) { index += 1 }
            guard index > from, index - from <= 4, count < 3 else { return nil }
            let value = digits(bytes, from, index)
            switch count {
            case 0: groups.0 = value
            case 1: groups.1 = value
            default: groups.2 = value
            }
            count += 1
            // `%2F` between two groups is a slash.
            if index + 2 < end, bytes[index] == UInt8(ascii: "%") { index += 3 } else { index += 1 }
        }
        if count == 2 {
            if isYear(groups.0), (1...12).contains(groups.1) { return groups.0 * 10_000 + groups.1 * 100 }
            if isYear(groups.1), (1...12).contains(groups.0) { return groups.1 * 10_000 + groups.0 * 100 }
            return nil
        }
        guard count == 3 else { return nil }
        if isDay(groups.0, groups.1, groups.2) { return groups.0 * 10_000 + groups.1 * 100 + groups.2 }
        if isDay(groups.2, groups.1, groups.0) { return groups.2 * 10_000 + groups.1 * 100 + groups.0 }
        if isDay(groups.2, groups.0, groups.1) { return groups.2 * 10_000 + groups.0 * 100 + groups.1 }
        return nil
    }
}

/// How many bytes of each sort.
private struct Tally {
    var digits = 0
    var letters = 0
    var separators = 0
    var others = 0
    var capitals = 0
    var trailingDigits = 0
    /// Changes between letter and digit.
    private var changes = 0
    private var notHex = 0
    private var last: UInt8 = 0

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        if ASCII.isDigit(byte) {
            digits += 1
            trailingDigits += 1
            if last == 2 { changes += 1 }
            last = 1
            return
        }
        trailingDigits = 0
        if ASCII.isLetter(byte) {
            letters += 1
            if byte < 0x60 { capitals += 1 }
            if byte | 0x20 > UInt8(ascii: "f") { notHex += 1 }
            if last == 1 { changes += 1 }
            last = 2
        } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ",")
        {
            separators += 1
            last = 0
        } else {
            others += 1
            last = 0
        }
    }

    func isRandom(_ length: Int) -> Bool {
        let isUUID = length == 36 && separators == 4 && notHex == 0 && others == 0
        if isUUID { return true }
        guard separators == 0, length >= 10, letters >= 2 else { return false }
        if digits >= 2 && changes >= 3 && others <= 2 { return true }
        return length >= 20 && digits >= 1 && capitals >= 3 && letters - capitals >= 3
    }
}
