/// SimHash (Charikar 2002) of a stream of 64-bit hashes: each bit is what most of them have there.
///
/// Counts the 64 bits side by side: plane k holds bit k of each count, and eight hashes are added at a time.
struct SimHash {
    private var planes = [UInt64](repeating: 0, count: 32)
    private var waiting: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0, 0, 0)
    private var held = 0
    private(set) var count = 0

    @inline(__always)
    mutating func add(_ hash: UInt64) {
        count += 1
        held += 1
        switch held {
        case 1: waiting.0 = hash
        case 2: waiting.1 = hash
        case 3: waiting.2 = hash
        case 4: waiting.3 = hash
        case 5: waiting.4 = hash
        case 6: waiting.5 = hash
        case 7: waiting.6 = hash
        default:
            held = 0
            let (a, twos1) = SimHash.sum(waiting.0, waiting.1, waiting.2)
            let (b, twos2) = SimHash.sum(waiting.3, waiting.4, waiting.5)
            let (c, twos3) = SimHash.sum(waiting.6, hash, a)
            let ones = b ^ c
            let twos4 = b & c
            let (d, fours1) = SimHash.sum(twos1, twos2, twos3)
            let twos = d ^ twos4
            let fours2 = d & twos4
            carry(ones, 0)
            carry(twos, 1)
            carry(fours1, 2)
            carry(fours2, 2)
        }
    }

    @inline(__always)
    private static func sum(_ a: UInt64, _ b: UInt64, _ c: UInt64) -> (UInt64, UInt64) {
        let both = a ^ b
        return (both ^ c, a & b | both & c)
    }

    @inline(__always)
    private mutating func carry(_ bits: UInt64, _ plane: Int) {
        var bits = bits
        var plane = plane
        while bits != 0, plane < 32 {
            let next = planes[plane] & bits
            planes[plane] ^= bits
            bits = next
            plane += 1
        }
    }

    /// A bit that half of the hashes have is 0.
    var value: UInt64 {
        var copy = self
        let rest = [waiting.0, waiting.1, waiting.2, waiting.3, waiting.4, waiting.5, waiting.6]
        for hash in rest.prefix(held) { copy.carry(hash, 0) }
        var sketch: UInt64 = 0
        for bit in 0..<UInt64(64) {
            var times = 0
            for plane in 0..<32 { times |= Int(copy.planes[plane] >> bit & 1) << plane }
            if times * 2 > count { sketch |= 1 << bit }
        }
        return sketch
    }
}
