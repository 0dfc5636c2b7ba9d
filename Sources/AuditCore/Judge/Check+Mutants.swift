/// A changed part and what was changed.
struct Mutation {
    var check: Check
    var change: String
    var place: Place?
}

extension Check {
    var mutants: [Mutation] {
        switch self {
        case .count(let check):
            return selecting(check, \.select) { .count($0) } + scoring(check, \.score) { .count($0) }
                + (check.register == nil ? [] : [edited(check, "bỏ sổ đăng ký", { .count($0) }) { $0.register = nil }])
                + check.sides.indices.flatMap { selecting(check, \.sides[$0].select) { .count($0) } }
        case .checklist(let check):
            return selecting(check, \.select) { .checklist($0) } + scoring(check, \.score) { .checklist($0) }
        case .pair(let check):
            let days = [-1, 1].map { step in
                edited(check, "trong \(check.withinDays) ngày thành \(check.withinDays + step)", { .pair($0) }) {
                    $0.withinDays += step
                }
            }
            return selecting(check, \.left) { .pair($0) } + selecting(check, \.right) { .pair($0) }
                + scoring(check, \.score) { .pair($0) } + days
                + [edited(check, "bỏ các cụm từ «inside»", { .pair($0) }) { $0.inside = [] }]
        case .mention(let check):
            return selecting(check, \.select) { .mention($0) } + scoring(check, \.score) { .mention($0) }
        case .present(let check):
            return scoring(check, \.score) { .present($0) }
                + check.things.indices.flatMap { index in
                    selecting(check, \.things[index].select) { .present($0) }
                        + [
                            edited(check, "bỏ nội dung «\(check.things[index].title)»", { .present($0) }) {
                                $0.things.remove(at: index)
                            }
                        ]
                }
        case .states(let check): return selecting(check, \.select) { .states($0) } + states(check)
        case .fresh(let check):
            return selecting(check, \.select) { .fresh($0) }
                + check.steps.indices.flatMap { index in
                    [-1, 1].map { step in
                        edited(check, "mốc \(check.steps[index].withinDays) ngày thêm \(step)", { .fresh($0) }) {
                            $0.steps[index].withinDays += step
                        }
                    }
                }
        case .manual(let check):
            return check.answers.indices.dropLast().map { index in
                edited(check, "đổi điểm của «\(check.answers[index].title)» với câu sau", { .manual($0) }) {
                    let points = $0.answers[index].points
                    $0.answers[index].points = $0.answers[index + 1].points
                    $0.answers[index + 1].points = points
                }
            }
        }
    }

    private func states(_ check: StatesCheck) -> [Mutation] {
        let swaps = check.states.indices.dropLast().map { index in
            let (a, b) = (check.states[index], check.states[index + 1])
            return edited(check, "đổi chỗ từ ngữ của «\(a.title)» và «\(b.title)»", { .states($0) }) {
                $0.states[index].phrases = b.phrases
                $0.states[index + 1].phrases = a.phrases
            }
        }
        let points = [-1, 1].map { step in
            edited(check, "điểm đủ trạng thái \(check.statesPoints) thêm \(step)", { .states($0) }) {
                $0.statesPoints = $0.statesPoints + Points(hundredths: step * 100)
            }
        }
        return swaps + points.filter { if case .states(let c) = $0.check { c.statesPoints >= .zero } else { true } }
    }

    private func edited<Kind>(
        _ check: Kind, _ change: String, _ wrap: (Kind) -> Check, place: Place? = nil, _ edit: (inout Kind) -> Void
    ) -> Mutation {
        var copy = check
        edit(&copy)
        return Mutation(check: wrap(copy), change: change, place: place)
    }

    private func selecting<Kind>(
        _ check: Kind, _ path: WritableKeyPath<Kind, Predicate>, _ wrap: (Kind) -> Check
    ) -> [Mutation] {
        check[keyPath: path].mutants.map { mutant in
            edited(check, mutant.change, wrap, place: mutant.place) { $0[keyPath: path] = mutant.predicate }
        }
    }

    private func scoring<Kind>(
        _ check: Kind, _ path: WritableKeyPath<Kind, Scoring>, _ wrap: (Kind) -> Check
    ) -> [Mutation] {
        check[keyPath: path].mutants.map { mutant in
            edited(check, mutant.change, wrap) { $0[keyPath: path] = mutant.score }
        }
    }
}

extension Predicate {
    struct Mutant {
        var predicate: Predicate
        var change: String
        var place: Place
    }

    /// The predicate with one condition, or one choice of a condition, left out; numbers ±1.
    var mutants: [Mutant] {
        switch self {
        case .all(let parts, let place):
            return Predicate.without(parts) { .all($0, place) }
        case .any(let parts, let place):
            return Predicate.without(parts) { .any($0, place) }
        case .not(let part, let place):
            return part.mutants.map { Mutant(predicate: .not($0.predicate, place), change: $0.change, place: $0.place) }
        case .categoryIn(let ids, let place) where ids.count > 1:
            return ids.map { id in
                Mutant(
                    predicate: .categoryIn(ids.filter { $0 != id }, place), change: "bỏ nhóm nội dung «\(id)»",
                    place: place)
            }
        case .kindIn(let kinds, let place) where kinds.count > 1:
            return kinds.map { kind in
                Mutant(
                    predicate: .kindIn(kinds.filter { $0 != kind }, place),
                    change: "bỏ loại trang «\(kind.vietnamese)»",
                    place: place)
            }
        case .typeIn(let types, let place) where types.count > 1:
            return types.map { type in
                Mutant(
                    predicate: .typeIn(types.filter { $0 != type }, place), change: "bỏ hình thức «\(type)»",
                    place: place)
            }
        case .minWords(let count, let place):
            return [-1, 1].map { step in
                Mutant(
                    predicate: .minWords(count + step, place),
                    change: "số chữ tối thiểu \(count) thành \(count + step)",
                    place: place)
            }
        default: return []
        }
    }

    private static func without(_ parts: [Predicate], _ wrap: ([Predicate]) -> Predicate) -> [Mutant] {
        parts.indices.flatMap { index -> [Mutant] in
            let changed = parts[index].mutants.map { mutant in
                var copy = parts
                copy[index] = mutant.predicate
                return Mutant(predicate: wrap(copy), change: mutant.change, place: mutant.place)
            }
            guard parts.count > 1 else { return changed }
            var rest = parts
            let left = rest.remove(at: index)
            return changed + [Mutant(predicate: wrap(rest), change: "bỏ điều kiện «\(left.key)»", place: left.place)]
        }
    }
}

extension Scoring {
    struct Mutant {
        var score: Scoring
        var change: String
    }

    var mutants: [Mutant] {
        func both(_ number: Int, _ what: String, _ make: (Int) -> Scoring?) -> [Mutant] {
            [-1, 1].compactMap { step in
                make(number + step).map { Mutant(score: $0, change: "\(what) \(number) thành \(number + step)") }
            }
        }
        switch self {
        case .proportional(let fullAt):
            return fullAt.map { both($0, "mốc đủ điểm") { $0 > 0 ? .proportional(fullAt: $0) : nil } } ?? []
        case .steps(let steps):
            return steps.indices.flatMap { index in
                both(steps[index].at, "mốc") { at in at < 0 ? nil : .steps(Scoring.moved(steps, index, at)) }
            }
        case .percentSteps(let steps):
            return steps.indices.flatMap { index in
                both(steps[index].at, "mốc phần trăm") { at in
                    at < 0 ? nil : .percentSteps(Scoring.moved(steps, index, at))
                }
            }
        case .ratio(let percent): return both(percent, "tỷ lệ") { .ratio(minPercent: $0) }
        case .each(let each, let cap):
            return both(each.hundredths, "điểm mỗi mục (phần trăm điểm)") {
                $0 < 0 ? nil : .each(Points(hundredths: $0), cap: cap)
            }
        case .deduct(let each, let cap):
            return both(each.hundredths, "điểm trừ mỗi lỗi (phần trăm điểm)") {
                $0 < 0 ? nil : .deduct(each: Points(hundredths: $0), cap: cap)
            }
        case .parts(let parts):
            return parts.indices.flatMap { index in
                parts[index].fullAt.map { fullAt in
                    both(fullAt, "mốc của phần «\(parts[index].id)»") { number in
                        guard number > 0 else { return nil }
                        var copy = parts
                        copy[index].fullAt = number
                        return .parts(copy)
                    }
                } ?? []
            }
        case .bestOf(let ways):
            return ways.indices.flatMap { index in
                ways[index].mutants.map { mutant in
                    var copy = ways
                    copy[index] = mutant.score
                    return Mutant(score: .bestOf(copy), change: mutant.change)
                }
            }
        case .unknownThreshold: return []
        }
    }

    private static func moved(_ steps: [Step], _ index: Int, _ at: Int) -> [Step] {
        var steps = steps
        steps[index].at = at
        return steps
    }
}
