/// A person's decision over the machine's answer to one question: does this item count for this criterion?
package enum ReviewedVerdict {
    /// - Returns: the answer that stands, and the words to say of it.
    static func of(_ machine: Truth, _ standing: DecisionBook.Standing) -> (Truth, ItemVerdict.Reason) {
        switch standing {
        case .holds(let decision):
            let words = "người duyệt quyết định «\(decision.verdict.vietnamese)»\(who(decision))"
            return (decision.verdict.truth, .init(decision.verdict.truth.mark, words, rule: place(decision)))
        case .outdated(let decision) where decision.verdict.truth == machine:
            let words = "người duyệt từng quyết định như vậy về nội dung trước đây\(who(decision))"
            return (machine, .init(machine.mark, words, rule: place(decision)))
        case .outdated(let decision):
            let words =
                "nội dung đã đổi sau khi người duyệt quyết định «\(decision.verdict.vietnamese)»\(who(decision)): cần xem lại"
            return (.unknown, .init(.unknown, words, rule: place(decision)))
        }
    }

    private static func who(_ decision: Decision) -> String {
        let day = Day(iso: decision.at.prefix(10)).map { " ngày \($0.vietnamese)" } ?? ""
        return " (\(decision.by)\(day): \(decision.reason))"
    }

    private static func place(_ decision: Decision) -> String { "quyết định số \(decision.number)" }
}
