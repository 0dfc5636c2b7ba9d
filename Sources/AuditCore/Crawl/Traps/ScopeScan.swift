/// One pass over an address: its segments and parameters against the words of ``ScopeWords``.
enum ScopeScan {
    /// No browser follows longer ones that a person wrote.
    private static let longest = 2000
    /// Segments that are looked at; more are a trap.
    private static let segmentLimit = 20

    static func verdict(_ address: WebAddress) -> Skip? {
        let (start, query, end) = (address.marks.pathStart, address.marks.queryStart, address.marks.fragmentStart)
        if end - start > longest { return .trap }
        return AddressBytes.read(address) { bytes in
            let path = scanPath(bytes, start, query)
            if let skip = path.skip { return skip }
            return query < end ? scanQuery(bytes, query + 1, end) : nil
        }
    }

    static func isFile(_ address: WebAddress) -> Bool {
        let (start, query, end) = (address.marks.pathStart, address.marks.queryStart, address.marks.fragmentStart)
        return AddressBytes.read(address) { bytes in
            let path = scanPath(bytes, start, query)
            if path.isFile { return true }
            // A viewer (`viewer.html?file=a.pdf`) is a page around a file that has an address of its own.
            return query < end && !path.isMarkup && hangsOnQuery(bytes, query + 1, end)
        }
    }

    private struct Path {
        var skip: Skip?
        var isFile = false
        var isMarkup = false
    }

    private static func scanPath(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Path {
        var segments = InlineArray<24, UInt64>(repeating: 0)
        var isNumber: UInt32 = 0
        var count = 0
        var found = Path()
        var index = start + 1
        while index <= end {
            var hash = TokenHash.seed
            // After the last dot of the segment.
            var ending = TokenHash.seed
            var hasDot = false
            var digits = 0
            let first = index
            while index < end, bytes[index] != UInt8(ascii: "/") {
                let byte = bytes[index]
                hash = TokenHash.mix(hash, byte)
                if byte == UInt8(ascii: ".") {
                    hasDot = true
                    ending = TokenHash.seed
                } else if hasDot {
                    ending = TokenHash.mix(ending, byte)
                }
                if ASCII.isDigit(byte) { digits += 1 }
                index += 1
            }
            let isLast = index >= end
            let length = index - first
            index += 1
            if length == 0 { continue }
            if hasDot {
                let mark = ScopeWords.endings.mark(ending)
                // Liferay writes `/documents/1/2/ten.pdf/<uuid>`.
                if mark == ScopeWords.file { found.isFile = true }
                if isLast {
                    found.isMarkup = mark == ScopeWords.markup
                    if mark == ScopeWords.unwanted { found.skip = .unwantedKind }
                }
            }
            let mark = ScopeWords.segments.mark(hash)
            if mark != 0, let skip = meaning(of: mark, count, isLast && !hasDot, segments) {
                found.skip = found.skip ?? skip
            }
            if mark & ScopeWords.download != 0 { found.isFile = true }
            if count < 24 {
                segments[count] = hash
                if digits == length || bytes[first] == UInt8(ascii: "-") && length == 1 {
                    isNumber |= 1 << UInt32(count)
                }
            }
            count += 1
        }
        if found.skip == nil && (count > segmentLimit || count > 2 && repeats(segments, count, isNumber)) {
            found.skip = .trap
        }
        return found
    }

    private static func meaning(
        of mark: UInt8, _ count: Int, _ isLast: Bool, _ segments: borrowing InlineArray<24, UInt64>
    ) -> Skip? {
        if mark & ScopeWords.trap != 0 { return .trap }
        // `/print/` with something before or after it; alone it may be a section.
        if mark & ScopeWords.twin != 0 { return isLast && count == 0 ? nil : .twin }
        if mark & ScopeWords.afterPortal != 0, count == 2, segments[1] == ScopeWords.portal, segments[0] == ScopeWords.c
        {
            return .trap
        }
        if mark & ScopeWords.afterDoor != 0, count > 0, count < 24, ScopeWords.isDoor(segments[count - 1]) {
            return .trap
        }
        return nil
    }

    /// A block of segments that follows itself: one segment three times, a longer block three times.
    private static func repeats(
        _ segments: borrowing InlineArray<24, UInt64>, _ count: Int, _ isNumber: UInt32
    ) -> Bool {
        let count = min(count, 24)
        for length in 1...max(1, count / 3) {
            var run = 0
            var words = 0
            for index in length..<max(length, count) {
                if segments[index] == segments[index - length] {
                    run += 1
                    if isNumber & (1 << UInt32(index)) == 0 { words += 1 }
                    if run >= 2 * length && words > 0 { return true }
                } else {
                    run = 0
                    words = 0
                }
            }
        }
        return false
    }

    private static func scanQuery(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Skip? {
        var skip: Skip?
        eachParameter(bytes, start, end) { name, head, isPart, _, _ in
            let mark = ScopeWords.names.mark(name) | ScopeWords.pairs.mark(TokenHash.join(name, head))
            if mark & ScopeWords.trap != 0 {
                skip = skip ?? .trap
            } else if mark & ScopeWords.twin != 0 {
                skip = skip ?? .twin
            } else if mark & ScopeWords.twinWithRest != 0 && isPart {
                skip = skip ?? .twin
            }
        }
        return skip
    }

    private static func hangsOnQuery(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var isFile = false
        eachParameter(bytes, start, end) { name, head, _, ending, _ in
            if ScopeWords.endings.mark(ending) == ScopeWords.file
                || ScopeWords.names.mark(name) & ScopeWords.download != 0
                || ScopeWords.pairs.mark(TokenHash.join(name, head)) & ScopeWords.download != 0
            {
                isFile = true
            }
        }
        return isFile
    }

    /// `visit`: hash of the name; hash of the value up to a slash; whether a slash follows; hash of what
    ///   stands behind the value's last dot; length of the value.
    @inline(__always)
    private static func eachParameter(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int,
        _ visit: (UInt64, UInt64, Bool, UInt64, Int) -> Void
    ) {
        var index = start
        while index < end {
            var name = TokenHash.seed
            // Liferay writes `_101_INSTANCE_Gy5kL3_viewMode`: what counts is behind the portlet's name.
            let hasNamespace = bytes[index] == UInt8(ascii: "_")
            while index < end, bytes[index] != UInt8(ascii: "="), bytes[index] != UInt8(ascii: "&") {
                let byte = bytes[index]
                name = hasNamespace && byte == UInt8(ascii: "_") ? TokenHash.seed : TokenHash.mix(name, byte)
                index += 1
            }
            var head = TokenHash.seed
            var ending = TokenHash.seed
            var isPart = false
            var length = 0
            if index < end, bytes[index] == UInt8(ascii: "=") {
                index += 1
                while index < end, bytes[index] != UInt8(ascii: "&") {
                    let byte = bytes[index]
                    if byte == UInt8(ascii: "/") { isPart = true }
                    if !isPart { head = TokenHash.mix(head, byte) }
                    ending = byte == UInt8(ascii: ".") ? TokenHash.seed : TokenHash.mix(ending, byte)
                    length += 1
                    index += 1
                }
            }
            index += 1
            visit(name, head, isPart, ending, length)
        }
    }
}
