/// The host parser and host serialiser of the URL Standard, for special schemes.
enum WebHost {
    /// - Returns: domain in ASCII, IPv4 address, or IPv6 address in brackets; nil for failure.
    static func parse(_ input: ArraySlice<UInt8>) -> [UInt8]? {
        guard let first = input.first else { return nil }
        if first == UInt8(ascii: "[") {
            guard input.last == UInt8(ascii: "]"), let address = IPv6Address(input.dropFirst().dropLast()) else {
                return nil
            }
            return Array("[\(address.description)]".utf8)
        }
        guard let domain = domain(input) else { return nil }
        guard !domain.isEmpty, !domain.contains(where: ASCIISet.forbiddenInDomain.contains) else { return nil }
        guard endsInNumber(domain) else { return domain }
        return IPv4Address(domain).map { Array($0.description.utf8) }
    }

    private static func domain(_ input: ArraySlice<UInt8>) -> [UInt8]? {
        let decoded = input.contains(UInt8(ascii: "%")) ? PercentCoding.decode(input) : Array(input)
        // An ASCII domain is only lower-cased, whatever UTS #46 says of it: "due to web compatibility".
        guard decoded.contains(where: { $0 >= 0x80 }) else { return decoded.map(ASCII.lower) }
        // Ill-formed UTF-8 would become U+FFFD, which is no domain.
        return String(validating: decoded, as: UTF8.self).flatMap { DomainName.ascii($0.unicodeScalars) }
    }

    private static func endsInNumber(_ domain: [UInt8]) -> Bool {
        var parts = domain[...]
        if parts.last == UInt8(ascii: ".") { parts = parts.dropLast() }
        let last = parts.suffix(from: parts.lastIndex(of: UInt8(ascii: ".")).map { $0 + 1 } ?? parts.startIndex)
        guard let first = last.first, ASCII.isDigit(first) else { return false }
        return last.allSatisfy(ASCII.isDigit) || IPv4Address.number(last) != nil
    }
}

/// An IPv4 address as old resolvers read it: one to four parts, each decimal, octal (`0…`) or hexadecimal (`0x…`).
struct IPv4Address: CustomStringConvertible {
    private let value: UInt64

    init?(_ text: [UInt8]) {
        var parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
        guard parts.count <= 4 else { return nil }
        let numbers = parts.compactMap(IPv4Address.number)
        guard numbers.count == parts.count, let last = numbers.last,
            numbers.dropLast().allSatisfy({ $0 <= 255 }), last < 1 << UInt64(8 * (5 - numbers.count))
        else { return nil }
        value = numbers.dropLast().enumerated().reduce(last) { $0 + $1.element << UInt64(8 * (3 - $1.offset)) }
    }

    /// Numbers of 2^40 and more all count as 2^40: none of them fits.
    static func number(_ text: ArraySlice<UInt8>) -> UInt64? {
        guard let first = text.first else { return nil }
        var digits = text
        var radix: UInt64 = 10
        if first == 0x30, let second = text.dropFirst().first {
            let isHex = second | 0x20 == UInt8(ascii: "x")
            radix = isHex ? 16 : 8
            digits = text.dropFirst(isHex ? 2 : 1)
        }
        var value: UInt64 = 0
        for byte in digits {
            guard let digit = PercentCoding.hexValue(byte), digit < radix else { return nil }
            value = min(value * radix + UInt64(digit), 1 << 40)
        }
        return value
    }

    var description: String { "\(value >> 24 & 255).\(value >> 16 & 255).\(value >> 8 & 255).\(value & 255)" }
}
