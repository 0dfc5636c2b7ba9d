import Synchronization

/// What scans of one portal share: addresses resolved before, classes seen before, buffers.
///
/// Several tasks may scan at once: each borrows a desk of its own, and the lock is held only while it is handed over.
package final class LinkCache: Sendable {
    private let idle = Mutex<[ScanDesk]>([])

    package init() {}

    func withDesk<Result>(_ work: (inout ScanDesk) -> Result) -> Result {
        var desk = idle.withLock { $0.popLast() } ?? ScanDesk()
        let result = work(&desk)
        idle.withLock { desks in
            // More than the fetches that run at once are never of use.
            if desks.count < 16 { desks.append(desk) }
        }
        return result
    }
}

/// What one scan at a time works with.
struct ScanDesk {
    var table = LinkTable()
    private var signature: SignatureBuilder?
    private var classes: ClassMarks?

    /// Hands the buffers over: one owner at a time, so that nothing is copied.
    mutating func lend() -> (SignatureBuilder, ClassMarks) {
        defer {
            signature = nil
            classes = nil
        }
        return (signature ?? SignatureBuilder(), classes ?? ClassMarks())
    }

    mutating func takeBack(_ scanner: inout MarkupScanner) {
        signature = scanner.signature
        classes = scanner.classes
    }
}
