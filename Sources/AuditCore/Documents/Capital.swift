/// Unicode's properties of letters, without its tables for ASCII.
enum Capital {
    @inline(__always)
    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80 ? (97...122).contains(scalar.value | 0x20) : scalar.properties.isAlphabetic
    }

    @inline(__always)
    static func isOne(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80 ? (65...90).contains(scalar.value) : scalar.properties.isUppercase
    }
}
