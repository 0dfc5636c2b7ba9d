/// What class names and ids say of an element's place, remembered: templates repeat them on every page.
struct ClassMarks {
    private var keys = [UInt64](repeating: 0, count: 1_024)
    private var values = [SignatureBuilder.Place](repeating: [], count: 1_024)

    mutating func place(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> SignatureBuilder.Place {
        // A generated name of many kilobytes is no name.
        let to = min(to, from + 400)
        let key = LinkTable.hash(bytes, from, to, seed: 0x51) | 1
        let slot = Int(key >> 54)
        if keys[slot] == key { return values[slot] }
        var names: [UInt8] = []
        names.reserveCapacity(to - from)
        for index in from..<to {
            names.append(ByteClass.isSpace(bytes[index]) ? 0x20 : ByteClass.lower(bytes[index]))
        }
        let marks = MarkNames.read(names)
        var place: SignatureBuilder.Place = []
        if marks.contains(.hidden) { place.insert(.hidden) }
        if marks.contains(.junk) || marks.contains(.breadcrumb) { place.insert(.furniture) }
        if marks.contains(.related) { place.insert(.related) }
        keys[slot] = key
        values[slot] = place
        return place
    }
}
