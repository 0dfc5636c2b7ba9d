/// The bytes by which letters of an old encoding are found in UTF-8: `&`, and the first bytes of U+0080…U+FFFF.
enum TellingBytes {
    private typealias Block = SIMD16<UInt8>

    /// The next `&` or byte of 0xC0 and above; `end` where there is none. Plain ASCII is passed over by sixteen.
    static func next(_ page: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        guard let base = page.baseAddress else { return end }
        let raw = UnsafeRawPointer(base)
        var at = start
        while at < end {
            if at + 16 <= end {
                let block = raw.loadUnaligned(fromByteOffset: at, as: Block.self)
                if !any((block .>= Block(repeating: 0xC0)) .| (block .== Block(repeating: UInt8(ascii: "&")))) {
                    at += 16
                    continue
                }
            }
            let stop = min(at + 16, end)
            while at < stop {
                if base[at] >= 0xC0 || base[at] == UInt8(ascii: "&") { return at }
                at += 1
            }
        }
        return end
    }
}
