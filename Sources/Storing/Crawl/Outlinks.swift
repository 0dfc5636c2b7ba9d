/// Where a page leads to, as numbers of links: sorted, each written as the distance from the one before it, seven bits a
/// byte. The menu of a portal has low numbers, so a page of 40 links takes about 60 bytes.
enum Outlinks {
    static func encoded(_ links: [Int64]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(links.count * 2)
        var last: Int64 = 0
        for link in links.sorted() where link != last {
            var rest = UInt64(link - last)
            while rest >= 0x80 {
                out.append(UInt8(truncatingIfNeeded: rest) | 0x80)
                rest >>= 7
            }
            out.append(UInt8(rest))
            last = link
        }
        return out
    }

    static func decoded(_ bytes: some Sequence<UInt8>) -> [Int64] {
        var out: [Int64] = []
        var last: Int64 = 0
        var value: UInt64 = 0
        var shift: UInt64 = 0
        for byte in bytes {
            if shift < 63 { value |= UInt64(byte & 0x7F) << shift }
            shift += 7
            if byte < 0x80 {
                last &+= Int64(bitPattern: value)
                out.append(last)
                value = 0
                shift = 0
            }
        }
        return out
    }
}
