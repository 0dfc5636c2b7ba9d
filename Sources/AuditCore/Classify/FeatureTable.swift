/// Rows by hash, looked up some hundred times an item; the hashes are spread already, so their low bits are the place.
struct FeatureTable: Sendable {
    private var keys: [UInt64]
    private var rows: [Int32]
    private let mask: Int

    /// The row of a hash is its place in `hashes`; of equal ones the last.
    init(_ hashes: [UInt64]) {
        var size = 16
        while size < hashes.count * 2 { size *= 2 }
        mask = size - 1
        keys = [UInt64](repeating: 0, count: size)
        rows = [Int32](repeating: -1, count: size)
        for (row, hash) in hashes.enumerated() {
            let place = place(of: hash)
            keys[place] = hash
            rows[place] = Int32(row)
        }
    }

    subscript(_ hash: UInt64) -> Int? {
        let row = rows[place(of: hash)]
        return row < 0 ? nil : Int(row)
    }

    /// Where the hash stands, or the free place where it would.
    private func place(of hash: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: hash) & mask
        while rows[place] >= 0 && keys[place] != hash { place = (place + 1) & mask }
        return place
    }
}
