/// What bytes are as UTF-8, without a copy of them.
struct UTF8State {
    private(set) var isValid = false
    private(set) var isASCII = false

    init(_ bytes: [UInt8]) {
        if let text = try? UTF8Span(validating: bytes.span) {
            isValid = true
            isASCII = text.isKnownASCII || bytes.allSatisfy { $0 < 0x80 }
        }
    }

    init(_ bytes: ArraySlice<UInt8>) { self.init(Array(bytes)) }

    /// At least nine of ten bytes outside ASCII belong to well-formed sequences: one bad byte does not spoil a page.
    static func isMostlyValid(_ bytes: [UInt8]) -> Bool {
        let high = bytes.count { $0 >= 0x80 }
        let bad = String(decoding: bytes, as: UTF8.self).unicodeScalars.count { $0.value == 0xFFFD }
        return bad * 10 <= high
    }

    static func repaired(_ bytes: some Collection<UInt8>) -> [UInt8] {
        Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
}
