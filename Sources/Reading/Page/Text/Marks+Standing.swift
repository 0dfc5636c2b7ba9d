/// What class names say is carried in the upper byte, beside the marks: no element needs another field.
extension Marks {
    init(standing: Int8) { self.init(rawValue: UInt32(UInt8(bitPattern: standing)) << 24) }

    /// In 1/16 of a logit.
    var standing: Int8 { Int8(bitPattern: UInt8(truncatingIfNeeded: rawValue >> 24)) }
}
