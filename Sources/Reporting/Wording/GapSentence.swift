import AuditCore

extension Gap {
    /// What is missing, from whom, by when, and what it brings back.
    var sentence: String {
        var parts = ["\(uncertain ? "Chưa rõ" : "Thiếu") «\(name)»", "\(unit) cung cấp"]
        if let due { parts.append("hạn \(due.vietnamese)") }
        parts.append(stateWords)
        if let recoverable { parts.append("điểm có thể đạt thêm \(recoverable.spoken)") }
        if uncertain { parts.append("có thể đã đăng, ở phần chưa đo được") }
        if let note { parts.append(note) }
        return parts.joined(separator: "; ")
    }
}
