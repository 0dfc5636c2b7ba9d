/// What particular kinds of papers say beyond the fields that every paper has.
package struct PaperFacts: Sendable, Equatable, Codable {
    /// The days that a plan or programme covers.
    package var period: Period?
    package var consultation: ConsultationFacts?
    package var penalty: PenaltyFacts?

    package init(period: Period? = nil, consultation: ConsultationFacts? = nil, penalty: PenaltyFacts? = nil) {
        self.period = period
        self.consultation = consultation
        self.penalty = penalty
    }

    package var isEmpty: Bool { period == nil && consultation == nil && penalty == nil }

    /// Reads title (or trích yếu) and words of one paper; nil where they say nothing of the kind.
    package static func read(
        title: String, text: String, type: String?, signed: Day?, year: Int? = nil, posted: Day? = nil
    ) -> PaperFacts? {
        let plain = Folded.plain(title)
        let bytes = Array(plain.utf8)
        var facts = PaperFacts()
        let isPlan =
            plans.contains { plain.hasPrefix($0) } || innerPlans.contains { ByteSearch.contains($0, in: bytes) }
            || type.map { plans.contains(Folded.plain($0)) } ?? false
        if isPlan { facts.period = PlanPeriod.period(in: title, issued: signed?.year ?? year ?? posted?.year) }
        if asks.contains(where: { ByteSearch.contains($0, in: bytes) }), !ByteSearch.contains("tong hop", in: bytes) {
            facts.consultation = ConsultationFacts.read(text, from: posted ?? signed)
        }
        if PenaltyFacts.isPenalty(title: plain) { facts.penalty = PenaltyFacts.read(title: title, text: text) }
        return facts.isEmpty ? nil : facts
    }

    private static let plans = ["ke hoach", "chuong trinh", "de an", "chien luoc", "quy hoach", "phuong an"]
    private static let innerPlans = plans.map { Array((" " + $0).utf8) }
    private static let asks = ["gop y", "lay y kien", "xin y kien", "tham gia y kien"].map { Array($0.utf8) }
}
