extension Scoring {
    /// How the number becomes points, as a clause of a Vietnamese sentence.
    func arithmetic(counted: String, whole: Int?, max: Points, min: Points) -> String {
        let most = max.vietnamese
        switch self {
        case .unknownThreshold:
            return "Đếm được \(counted); ngưỡng điểm chưa biết nên chưa tính được điểm chắc chắn"
        case .proportional(let fullAt):
            guard let full = fullAt ?? whole else { return "\(counted), tỷ lệ × \(most) điểm" }
            return "\(counted)/\(full) × \(most) điểm, tối đa khi đủ \(full)"
        case .steps: return "Đếm được \(counted); điểm theo mốc"
        case .percentSteps: return "\(counted)/\(whole ?? 0); điểm theo mốc phần trăm"
        case .each(let each, let cap):
            return "\(counted) × \(each.vietnamese) điểm, không quá \((cap ?? max).vietnamese) điểm"
        case .ratio(let percent): return "\(counted)/\(whole ?? 0); đạt \(percent) % trở lên được \(most) điểm"
        case .deduct(let each, let cap):
            let floor = min == .zero ? "" : ", thấp nhất \(min.vietnamese) điểm"
            let most = cap.map { ", trừ nhiều nhất \($0.vietnamese) điểm" } ?? ""
            return "Từ \(max.vietnamese) điểm, mỗi lỗi trừ \(each.vietnamese) điểm\(most)\(floor)"
        case .parts(let parts):
            return "Đếm được \(counted); cộng \(parts.count) phần, mỗi phần có điểm riêng"
        case .bestOf(let ways):
            return "Lấy cách tính có lợi nhất trong \(ways.count) cách: "
                + ways.map { $0.arithmetic(counted: counted, whole: whole, max: max, min: min) }
                .joined(separator: " | ")
        }
    }
}

extension JudgeContext {
    /// The points of a measure; nil for a criterion without points or one that does not apply.
    func scored(_ outcome: CheckOutcome, _ criterion: Criterion) -> PointsInterval? {
        guard let max = criterion.max, outcome.notApplicable == nil else { return nil }
        let fixed = { (points: Points) in PointsInterval(lo: points, hi: points, min: criterion.min, max: max) }
        switch outcome.empty {
        case .full: return fixed(max)
        case .zero: return fixed(criterion.min > .zero ? criterion.min : .zero)
        case .na, nil: break
        }
        guard let measure = outcome.measure else {
            return PointsInterval(lo: criterion.min, hi: max, min: criterion.min, max: max)
        }
        return outcome.score.points(measure, min: criterion.min, max: max, rounding: rules.rounding)
    }
}
