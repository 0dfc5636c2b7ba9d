/// Character references of the HTML Standard (13.2.5.72 and following).
enum Entities {
    /// Reads the reference at `index`, where an ampersand stands, and appends what it means as UTF-8.
    ///
    /// - Returns: the index behind it; `index` itself where no reference stands, and nothing is appended then.
    static func decode(
        _ bytes: UnsafePointer<UInt8>, _ index: Int, _ end: Int, inAttribute: Bool, to out: inout [UInt8]
    ) -> Int {
        guard index + 1 < end else { return index }
        if bytes[index + 1] == UInt8(ascii: "#") { return number(bytes, index, end, &out) }
        var last = index + 1
        while last < end, last - index < 34, ByteClass.isWord(bytes[last]) { last += 1 }
        guard last > index + 1 else { return index }
        var name = seed
        for at in (index + 1)..<last { name = mix(name, bytes[at]) }
        if last < end, bytes[last] == UInt8(ascii: ";"), let found = table.find(name) {
            found.append(to: &out)
            return last + 1
        }
        var bare: (end: Int, scalars: Scalars)?
        name = seed
        for at in (index + 1)..<min(last, index + 7) {
            name = mix(name, bytes[at])
            if let found = table.find(name), found.isLegacy { bare = (at + 1, found) }
        }
        guard let bare else { return index }
        // «&copy=2» in a query is no sign of copyright.
        if inAttribute, bare.end < end,
            bytes[bare.end] == UInt8(ascii: "=") || ByteClass.isWord(bytes[bare.end])
        {
            return index
        }
        bare.scalars.append(to: &out)
        return bare.end
    }

    /// A whole text or, if so, the value of an attribute.
    static func decode(
        _ bytes: UnsafePointer<UInt8>, _ from: Int, _ end: Int, inAttribute: Bool = true, into out: inout [UInt8]
    ) {
        var at = from
        while at < end {
            let ampersand = RawText.find(UInt8(ascii: "&"), bytes, at, end)
            out.append(contentsOf: UnsafeBufferPointer(start: bytes + at, count: ampersand - at))
            guard ampersand < end else { return }
            at = decode(bytes, ampersand, end, inAttribute: inAttribute, to: &out)
            if at == ampersand {
                out.append(UInt8(ascii: "&"))
                at += 1
            }
        }
    }

    private static func number(
        _ bytes: UnsafePointer<UInt8>, _ index: Int, _ end: Int, _ out: inout [UInt8]
    ) -> Int {
        var at = index + 2
        var value: UInt32 = 0
        let isHex = at < end && bytes[at] | 0x20 == UInt8(ascii: "x")
        if isHex { at += 1 }
        let start = at
        while at < end {
            guard let digit = ByteClass.hexValue(bytes[at]), isHex || digit < 10 else { break }
            value = min(value * (isHex ? 16 : 10) + digit, 0x11_0000)
            at += 1
        }
        guard at > start else { return index }
        if at < end, bytes[at] == UInt8(ascii: ";") { at += 1 }
        if (0x80...0x9F).contains(value) { value = windows1252[Int(value) - 0x80] }
        let scalar = value == 0 ? nil : Unicode.Scalar(value)
        out.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
        return at
    }

    private static let windows1252: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    private struct Scalars: Sendable {
        var first: UInt32
        var second: UInt32
        var isLegacy: Bool

        func append(to out: inout [UInt8]) {
            for value in [first, second] where value != 0 {
                if let scalar = Unicode.Scalar(value), let bytes = UTF8.encode(scalar) { out.append(contentsOf: bytes) }
            }
        }
    }

    private static let seed: UInt64 = 14_695_981_039_346_656_037
    private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 1_099_511_628_211 }

    /// By FNV-1a of the name, which is unique among these names; open addressing.
    private struct Table: Sendable {
        private var keys = [UInt64](repeating: 0, count: 8_192)
        private var values = [Scalars](repeating: Scalars(first: 0, second: 0, isLegacy: false), count: 8_192)
        private(set) var count = 0

        mutating func add(_ key: UInt64, _ value: Scalars) {
            var slot = Int(key >> 51)
            while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & 8_191 }
            if keys[slot] == 0 { count += 1 }
            keys[slot] = key
            values[slot] = value
        }

        func find(_ key: UInt64) -> Scalars? {
            var slot = Int(key >> 51)
            while keys[slot] != 0 {
                if keys[slot] == key { return values[slot] }
                slot = (slot + 1) & 8_191
            }
            return nil
        }
    }

    private static let table: Table = {
        var table = Table()
        for item in EntityNames.all.utf8.split(whereSeparator: { $0 <= 0x20 }) {
            var hash = seed
            var values: [UInt32] = []
            var isLegacy = false
            for byte in item {
                if !values.isEmpty {
                    if byte == UInt8(ascii: "_") {
                        values.append(0)
                    } else {
                        values[values.count - 1] = values[values.count - 1] * 16 + (ByteClass.hexValue(byte) ?? 0)
                    }
                } else if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "!") {
                    isLegacy = byte == UInt8(ascii: "!")
                    values = [0]
                } else {
                    hash = mix(hash, byte)
                }
            }
            table.add(
                hash, Scalars(first: values.first ?? 0, second: values.count > 1 ? values[1] : 0, isLegacy: isLegacy))
        }
        return table
    }()

    /// How many names are known.
    static var count: Int { table.count }
}
