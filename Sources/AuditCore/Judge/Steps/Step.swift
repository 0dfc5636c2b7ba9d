/// The named steps by which items of one category are told apart; `explain` and the report show each with its name.
package enum Step: String, Sendable, CaseIterable {
    case field = "lĩnh vực"
    case place = "địa bàn"
    case subject = "đối tượng"
    case posting = "thời điểm"
    case period = "thời kỳ"
    case issuer = "nơi ban hành"
    case state = "trạng thái"
    case draft = "loại văn bản xin ý kiến"
}

extension Finding {
    /// A step's answer under its name.
    init(_ step: Step, _ truth: Truth, _ text: String) { self.init(truth, "\(step.rawValue) – \(text)") }
}
