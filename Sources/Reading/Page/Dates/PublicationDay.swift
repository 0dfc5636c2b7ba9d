import AuditCore

/// The day on which a page that is not Vietnamese was published: every source has a weight, sources that agree add up.
///
/// What people see and what the address says wins over metadata in Greenwich time that is one day off.
struct PublicationDay {
    private struct Score {
        var weight = 0.0
        var best = 0.0
        var source = ""
        var minute: Int?
        /// The strongest source told Greenwich time.
        var isGreenwich = false
        /// Seen by readers, or told by the address.
        var isPlain = false
    }

    private var scores: [Day: Score] = [:]
    private let latest: Day?

    /// `latest`: the day on which the page was taken; nothing is published after it.
    static func find(
        _ page: [UInt8], metas: [(name: String, content: String)], address: String, latest: Day?
    ) -> (fact: DatedFact, updated: DatedFact?, weight: Double)? {
        let top = AddressDay.topLevel(address)
        let marks = MarkupDates.scan(page) { language in
            language == "en-us" || (language == "en" || language.isEmpty) && (top.isEmpty || american.contains(top))
        }
        let told = AddressDay(address)
        var chooser = PublicationDay(latest: latest)
        if let day = told.day { chooser.add(day, 30, "address", isPlain: true) }
        let updated = chooser.addMetas(metas)
        chooser.addLinked(marks)
        chooser.addTexts(marks, told)
        chooser.addTimes(marks)
        if let month = told.month {
            for day in chooser.scores.keys where day.year == month.year && day.month == month.month {
                chooser.scores[day]?.weight += 2
            }
        }
        guard let (fact, weight) = chooser.choose() else { return nil }
        return (fact, updated, weight)
    }

    private init(latest: Day?) { self.latest = latest }

    private static let american: Set<String> = ["com", "org", "net", "us", "edu", "gov", "info", "ph", "tv", "co"]

    private mutating func add(
        _ day: Day, _ weight: Double, _ source: String, minute: Int? = nil, isGreenwich: Bool = false,
        isPlain: Bool = false
    ) {
        if let latest, day > latest.adding(days: 1) { return }
        var score = scores[day] ?? Score()
        score.weight += weight
        score.isPlain = score.isPlain || isPlain
        if weight > score.best {
            (score.best, score.source, score.isGreenwich) = (weight, source, isGreenwich)
            score.minute = minute
        }
        scores[day] = score
    }

    /// - Returns: the day of the last change.
    private mutating func addMetas(_ metas: [(name: String, content: String)]) -> DatedFact? {
        var counts: [LinkedDates.Role: Int] = [:]
        var updated: DatedFact?
        for meta in metas {
            guard let role = DateNames.metas[meta.name], let moment = Moment(meta.content.utf8) else { continue }
            let count = counts[role, default: 0] + 1
            counts[role] = count
            let full = role == .published ? (meta.name == "dcterms.date" ? 5.0 : 8) : role == .created ? 5 : 1.2
            let source = "meta \(meta.name)"
            if role == .modified, updated == nil {
                updated = DatedFact(day: moment.day, minute: moment.minute, source: source)
            }
            guard count <= 3 else { continue }
            add(
                moment.day, full / Double(count), source, minute: moment.minute, isGreenwich: moment.isGreenwich)
        }
        return updated
    }

    private mutating func addLinked(_ marks: MarkupDates) {
        var counts: [String: Int] = [:]
        for (entry, isData) in marks.linked {
            let kind = "\(isData) \(entry.role)"
            counts[kind, default: 0] += 1
            var weight = entry.role == .published ? 8.0 : entry.role == .created ? 4 : 1.2
            if !isData { weight *= 0.15 }
            if entry.key == "uploaddate" { weight = 1.5 }
            if let type = entry.type, PublicationDay.parts.contains(type) {
                weight *= 0.25
            } else if let near = entry.lastType, PublicationDay.parts.contains(near) {
                // Behind a picture or a video: careless writers mean that one.
                weight *= 0.5
            }
            if counts[kind, default: 0] > 1 { weight *= 0.15 }
            add(
                entry.moment.day, weight, isData ? "JSON-LD \(entry.key)" : "script \(entry.key)",
                minute: entry.moment.minute, isGreenwich: entry.moment.isGreenwich)
        }
    }

    /// Things that a page's item holds and is not.
    private static let parts: Set<String> = [
        "videoobject", "comment", "event", "review", "imageobject", "product", "offer", "person", "answer",
    ]

    private mutating func addTimes(_ marks: MarkupDates) {
        for (index, hit) in marks.times.enumerated() {
            var weight = index == 0 ? 3.0 : 0.6
            let isPublished = hit.element == "time pubdate" || DateNames.contains(hit.inner, ["published"])
            if isPublished { weight += 2 }
            if DateNames.contains(hit.inner, DateNames.modified) { weight *= 0.35 }
            if DateNames.isForeign(hit.names + " " + hit.inner) { weight *= 0.3 }
            if hit.isAside { weight *= 0.3 }
            if let distance = distance(hit.offset, marks), distance < 4_000 { weight += 3 }
            switch DateNames.label(String(decoding: hit.before.utf8.suffix(30), as: UTF8.self)) {
            case .modified: weight *= 0.4
            case .published: weight += 2
            default: break
            }
            add(hit.day, weight, "element time", minute: hit.minute, isGreenwich: hit.isGreenwich)
        }
    }

    private mutating func addTexts(_ marks: MarkupDates, _ told: AddressDay) {
        var best: [Day: (weight: Double, label: DateNames.Label?, count: Int)] = [:]
        for hit in marks.texts {
            let day = oriented(hit, told)
            let (weight, label) = weigh(hit, marks)
            let known = best[day]
            let isBetter = known.map { weight > $0.weight } ?? true
            best[day] = (
                isBetter ? weight : known?.weight ?? 0, isBetter ? label : known?.label, (known?.count ?? 0) + 1
            )
        }
        for (day, found) in best.sorted(by: { $0.key < $1.key }) {
            let source =
                found.label == .published ? "labelled text" : found.label == .modified ? "text updated" : "text"
            add(day, found.weight + Double(min(found.count - 1, 2)) * 0.2, source, isPlain: found.weight >= 4)
        }
    }

    /// 3/4/2015 read the way in which it agrees with another source.
    private func oriented(_ hit: MarkupDates.Hit, _ told: AddressDay) -> Day {
        guard let swapped = hit.swapped else { return hit.day }
        if let month = told.month, (swapped.year, swapped.month) == month { return swapped }
        return (scores[swapped]?.weight ?? 0) > (scores[hit.day]?.weight ?? 0) ? swapped : hit.day
    }

    private func weigh(_ hit: MarkupDates.Hit, _ marks: MarkupDates) -> (Double, DateNames.Label?) {
        let around = hit.length - 12
        // «27.1.2022 - Bei der Feier …»: a newspaper's paragraph opens with its day.
        let rest = hit.isDateline ? 1.8 : hit.length < 100 ? 1 : 0.35
        var weight = around <= 8 ? 2.2 : around <= 30 ? 1.8 : rest
        if DateNames.contains(hit.names, DateNames.published) {
            weight += 2
        } else if DateNames.contains(hit.names, DateNames.dated) {
            weight += 1.5
        }
        if DateNames.contains(hit.names, DateNames.modified) { weight *= 0.5 }
        if DateNames.isForeign(hit.names) { weight *= 0.3 }
        if hit.isAside { weight *= 0.3 }
        if hit.isLink { weight *= 0.6 }
        let label = DateNames.label(String(decoding: hit.before.utf8.suffix(32), as: UTF8.self))
        switch label {
        case .other: weight *= 0.2
        case .modified: weight *= 0.6
        case .published: weight += 2
        case nil: break
        }
        if let distance = distance(hit.offset, marks) {
            if distance < 1_500 {
                weight *= 1.8
            } else if distance < 5_000 {
                weight *= 1.4
            } else if distance > 20_000, let first = marks.headings.first, hit.offset > first {
                weight *= 0.6
            }
        }
        if hit.paragraphs >= 3 { weight *= 0.6 }
        if hit.day == latest, label == nil { weight *= 0.2 }
        return (weight, label)
    }

    /// Bytes from the nearest `h1`; what stands above counts half more. nil without one.
    private func distance(_ offset: Int, _ marks: MarkupDates) -> Double? {
        marks.headings.map { offset >= $0 ? Double(offset - $0) : Double($0 - offset) * 1.5 }.min()
    }

    private func choose() -> (DatedFact, Double)? {
        let ranked = scores.sorted { a, b in
            abs(a.value.weight - b.value.weight) > 0.001 ? a.value.weight > b.value.weight : a.key < b.key
        }
        guard var (day, score) = ranked.first.map({ ($0.key, $0.value) }) else { return nil }
        if score.isGreenwich {
            for neighbour in [day.adding(days: -1), day.adding(days: 1)] {
                guard let other = scores[neighbour], other.isPlain else { continue }
                (day, score) = (neighbour, other)
                break
            }
        }
        var fact = DatedFact(day: day, minute: score.minute, source: score.source)
        if score.source.contains("modif") || score.source == "text updated" {
            fact.doubt = "Trang chỉ ghi ngày cập nhật, không ghi ngày đăng"
        } else if score.weight < 5 {
            fact.doubt = "Ngày không có nhãn, chỉ suy theo vị trí trên trang"
        } else if let rival = ranked.first(where: { $0.key != day }), rival.value.weight > score.weight * 0.8,
            abs(rival.key.number - day.number) > 1
        {
            fact.doubt = "Các nguồn trên trang ghi ngày khác nhau"
        }
        return (fact, score.weight)
    }
}

extension Outline {
    /// Whether the words are Vietnamese: letters with two marks (ạ … ỹ), ơ and ư are every twentieth letter of it.
    var isVietnamese: Bool {
        var (telling, seen) = (0, 0)
        var previous: UInt8 = 0
        for byte in text.prefix(40_000) {
            seen += 1
            if previous == 0xE1, byte == 0xBA || byte == 0xBB { telling += 1 }
            if previous == 0xC6, byte == 0xA0 || byte == 0xA1 || byte == 0xAF || byte == 0xB0 { telling += 1 }
            previous = byte
        }
        return telling * 100 >= seen
    }
}
