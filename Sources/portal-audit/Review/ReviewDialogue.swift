import AuditCore
import Foundation
import Reporting

/// Asks for one item after another on the terminal.
struct ReviewDialogue {
    var result: AuditResult
    var by: String?
    var sample: String?

    /// Ends with the list, with «q» or with the input; what was decided until then is kept.
    func decisions(on items: [ItemVerdict]) -> [Decision] {
        guard !items.isEmpty else {
            say("Không có mục nào chờ quyết định")
            return []
        }
        guard let name = by ?? ask("Họ tên người quyết định: "), !name.isEmpty else { return [] }
        var made: [Decision] = []
        for (number, item) in items.enumerated() {
            guard let criterion = item.criterion, let content = item.content else { continue }
            say("\n[\(number + 1)/\(items.count)] \(ReviewList.heading(item, in: result))")
            for line in ReviewList.body(item) { say("  " + line) }
            for line in Explanation.reasons(item) { say("  " + line) }
            say("  «\(Explanation.clean(item.evidence.quote))»")
            guard let answer = verdict() else { break }
            guard case .decided(let verdict) = answer else { continue }
            guard let reason = reason() else { break }
            made.append(
                Decision(
                    at: Timestamp.text(Date().timeIntervalSince1970), by: name, verdict: verdict, criterion: criterion,
                    reason: reason, address: item.address, title: item.title, content: content, machine: item.outcome,
                    sample: sample))
        }
        return made
    }

    private enum Answer {
        case decided(Decision.Verdict)
        case later
    }

    /// nil: no more.
    private func verdict() -> Answer? {
        while let line = ask("  [t] tính · [k] không tính · [c] chưa rõ · [b] bỏ qua · [q] dừng: ") {
            switch Folded.plain(line) {
            case "q", "dung": return nil
            case "b", "bo qua", "": return .later
            default:
                if let verdict = Decision.Verdict(written: line) { return .decided(verdict) }
                say("  Không hiểu «\(Explanation.clean(line))»")
            }
        }
        return nil
    }

    private func reason() -> String? {
        while let line = ask("  Lý do: ") {
            let reason = Folded.tidy(line)
            if !reason.isEmpty { return reason }
            say("  Cần nêu lý do, để người sau hiểu")
        }
        return nil
    }

    private func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

    private func ask(_ question: String) -> String? {
        // Not print: what it holds back would be asked after the answer.
        FileHandle.standardOutput.write(Data(question.utf8))
        return readLine().map { Folded.tidy($0) }
    }
}
