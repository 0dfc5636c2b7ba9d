import AuditCore
import Reading

extension Assembly {
    /// Takes captures in their order; what is to be read of them is read on all cores.
    mutating func take(_ captures: [Capture], by reader: PageReader) {
        let wanted = captures.indices.filter { isRead(captures[$0]) }
        var pages: [Int: Page] = [:]
        for (index, page) in zip(wanted, reader.read(all: wanted.map { captures[$0] })) { pages[index] = page }
        for (index, capture) in captures.enumerated() {
            take(capture) { pages[index] ?? reader.read($0) }
        }
    }

    /// Whether the words of this capture will be asked for.
    private func isRead(_ capture: Capture) -> Bool {
        guard case .response(let response) = capture.result, (200..<300).contains(response.status),
            response.truncated == nil || Scope.isFile(capture.address),
            capture.answer.map({ !$0.isNotFound && !$0.isWall }) ?? true
        else { return false }
        return WebAddress(capture.address).map(scope.owns) ?? false
    }
}
