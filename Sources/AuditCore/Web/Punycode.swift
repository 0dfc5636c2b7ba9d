/// Punycode (RFC 3492) between the scalars of one label and ASCII, without the prefix `xn--`.
enum Punycode {
    /// - Returns: nil on overflow.
    static func encode(_ label: [UInt32]) -> [UInt8]? {
        var out = label.filter { $0 < 0x80 }.map { UInt8($0) }
        let basic = out.count
        var handled = basic
        if basic > 0 { out.append(hyphen) }
        var (n, delta, bias) = (UInt32(0x80), 0, 72)
        while handled < label.count {
            guard let next = label.lazy.filter({ $0 >= n }).min() else { return nil }
            let (step, overflow) = Int(next - n).multipliedReportingOverflow(by: handled + 1)
            guard !overflow, delta + step < limit else { return nil }
            delta += step
            n = next
            for scalar in label {
                if scalar < n { delta += 1 }
                guard scalar == n else { continue }
                var (q, k) = (delta, base)
                while true {
                    let t = threshold(k, bias)
                    if q < t { break }
                    out.append(digit(t + (q - t) % (base - t)))
                    q = (q - t) / (base - t)
                    k += base
                }
                out.append(digit(q))
                bias = adapt(delta, handled + 1, first: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            n += 1
        }
        return out
    }

    /// - Returns: nil where the text is no Punycode of Unicode scalars.
    static func decode(_ text: ArraySlice<UInt8>) -> [UInt32]? {
        let split = text.lastIndex(of: hyphen)
        var label = split.map { text[..<$0].map { UInt32($0) } } ?? []
        var (n, i, bias) = (0x80, 0, 72)
        var rest = text[(split.map { $0 + 1 } ?? text.startIndex)...]
        while !rest.isEmpty {
            let before = i
            var (weight, k) = (1, base)
            while true {
                guard let byte = rest.popFirst(), let digit = value(byte) else { return nil }
                i += digit * weight
                guard i < limit else { return nil }
                let t = threshold(k, bias)
                if digit < t { break }
                weight *= base - t
                guard weight < limit else { return nil }
                k += base
            }
            bias = adapt(i - before, label.count + 1, first: before == 0)
            n += i / (label.count + 1)
            i %= label.count + 1
            guard n <= 0x10FFFF, let scalar = Unicode.Scalar(UInt32(n)) else { return nil }
            label.insert(scalar.value, at: i)
            i += 1
        }
        return label
    }

    private static let base = 36
    private static let hyphen = UInt8(ascii: "-")
    /// Far above what any label needs, far below overflow of `Int`.
    private static let limit = 1 << 40

    private static func threshold(_ k: Int, _ bias: Int) -> Int { min(max(k - bias, 1), 26) }

    private static func adapt(_ delta: Int, _ count: Int, first: Bool) -> Int {
        var delta = first ? delta / 700 : delta / 2
        delta += delta / count
        var k = 0
        while delta > 455 {
            delta /= base - 1
            k += base
        }
        return k + 36 * delta / (delta + 38)
    }

    private static func digit(_ value: Int) -> UInt8 { UInt8(value < 26 ? 0x61 + value : 0x30 + value - 26) }

    private static func value(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x30...0x39: Int(byte) - 0x30 + 26
        case 0x41...0x5A: Int(byte) - 0x41
        case 0x61...0x7A: Int(byte) - 0x61
        default: nil
        }
    }
}
