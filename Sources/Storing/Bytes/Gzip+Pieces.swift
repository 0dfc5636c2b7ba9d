extension Gzip {
    /// All members of `bytes`, piece by piece (64 KiB at most), so that a bomb costs no memory.
    ///
    /// `visit`: returns false to stop, which ends with `limit`.
    package static func forEachPiece(
        _ bytes: ArraySlice<UInt8>, limit: Int, _ visit: (ArraySlice<UInt8>) -> Bool
    ) -> End {
        var inflater = Inflater()
        var out: [UInt8] = []
        var input = bytes
        var total = 0
        while total < limit {
            out.removeAll(keepingCapacity: true)
            let before = input.count
            let step = inflater.step(&input, room: min(1 << 16, limit - total), to: &out)
            total += out.count
            if !out.isEmpty, !visit(out[...]) { return .limit }
            switch step {
            case .damaged: return .damaged
            case .memberEnded: if input.first != 0x1F { return .whole }
            case .more: if input.count == before, out.isEmpty { return .damaged }
            }
        }
        return .limit
    }
}
