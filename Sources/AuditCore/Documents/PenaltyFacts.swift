/// A fine as a decision tells it: who was fined and how much.
package struct PenaltyFacts: Sendable, Equatable, Codable {
    /// Organisations, households, shops, by name.
    package var organisations: [String]
    /// Persons: only what may be printed of their names is ever kept here.
    package var persons: [Masked]
    /// The largest sum named behind words of fining, đồng.
    package var sum: Int?

    package init(organisations: [String] = [], persons: [Masked] = [], sum: Int? = nil) {
        self.organisations = organisations
        self.persons = persons
        self.sum = sum
    }

    /// `plain`: the folded title.
    package static func isPenalty(title plain: String) -> Bool {
        let bytes = Array(plain.utf8)
        return signs.contains { ByteSearch.contains($0, in: bytes) }
            && !ByteSearch.contains("quy dinh xu phat", in: bytes)
            && !ByteSearch.contains("quy dinh ve xu phat", in: bytes)
    }

    private static let signs = [
        "xu phat vi pham", "xu phat vphc", "xu phat hanh chinh", "qd-xphc", "qd-xpvphc", "phat tien", "bi xu phat",
    ].map { Array($0.utf8) }

    /// A title as it may be printed: of a paper on a fine without the names of persons.
    static func shown(_ title: String) -> String {
        isPenalty(title: Folded.plain(title)) ? Masked.text(title) : title
    }

    static func read(title: String, text: String) -> PenaltyFacts? {
        let words = title + "\n" + String(String.UnicodeScalarView(text.unicodeScalars.prefix(8_000)))
        let facts = PenaltyFacts(
            organisations: organisations(in: words), persons: Masked.persons(in: words), sum: sum(in: words))
        return facts.organisations.isEmpty && facts.persons.isEmpty && facts.sum == nil ? nil : facts
    }

    private static func organisations(in text: String) -> [String] {
        let letters = Lettered(text)
        var found: [String] = []
        for index in 0..<letters.count
        where found.count < 5 && !isLower(letters[index - 1]) && isCapital(letters, index) {
            guard heads.contains(where: { letters.has($0, at: index) }) else { continue }
            var end = index
            while end < letters.count, end - index < 120 {
                let byte = letters[end]
                let isStop =
                    byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "(")
                    || byte == UInt8(ascii: ".") && letters[end + 1] == 0x20
                    || byte == UInt8(ascii: ":") || letters.scalar(end) == "\n"
                if isStop || stops.contains(where: { letters.has($0, at: end) }) { break }
                end += 1
            }
            let name = Folded.tidy(letters.text(index, end))
            // «Công ty» alone is whoever was named before.
            guard name.split(separator: " ").count >= 3 else { continue }
            let key = Folded.squeezed(name)
            if !found.contains(where: { Folded.squeezed($0) == key }) { found.append(name) }
        }
        return found
    }

    private static func isCapital(_ letters: Lettered, _ index: Int) -> Bool {
        letters.scalar(index).properties.isUppercase
    }

    private static let heads: [StaticString] = [
        "cong ty ", "doanh nghiep tu nhan ", "dntn ", "hop tac xa ", "htx ", "cua hang ", "ho kinh doanh ",
        "chi nhanh ", "tong cong ty ", "co so ", "truong ", "benh vien ", "phong kham ", "nha thuoc ",
    ]
    private static let stops: [StaticString] = [
        " vi da ", " do da ", " ve hanh vi", " voi so tien", " so tien", " vi vi pham", " vi hanh vi", " dia chi",
        " trong linh vuc", " co dia chi", " tru so", " do co ", " vi co ", " bi xu phat", " da co hanh vi",
    ]

    /// «phạt tiền: 15.000.000 đồng», «phạt 15 triệu đồng».
    static func sum(in text: String) -> Int? {
        let letters = Lettered(text)
        var largest: Int?
        for index in 0..<letters.count where letters.has("phat", at: index) && !isLower(letters[index - 1]) {
            var at = index + 4
            let limit = min(letters.count, index + 90)
            while at < limit {
                if isDigit(letters[at]), let money = money(letters, at: at) {
                    largest = max(largest ?? 0, money.value)
                    at = limit
                }
                at += 1
            }
        }
        return largest
    }

    /// Figures with points or commas between thousands, then «triệu», «tỷ» or «đồng».
    private static func money(_ letters: Lettered, at start: Int) -> (value: Int, end: Int)? {
        guard !isDigit(letters[start - 1]), letters[start - 1] != UInt8(ascii: "."),
            letters[start - 1] != UInt8(ascii: ",")
        else { return nil }
        var groups: [(value: Int, digits: Int)] = []
        var at = start
        while groups.count < 5, let group = letters.number(at: at, most: 12) {
            groups.append((group.value, group.end - at))
            at = group.end
            guard letters[at] == UInt8(ascii: ".") || letters[at] == UInt8(ascii: ","), isDigit(letters[at + 1]) else {
                break
            }
            at += 1
        }
        guard let first = groups.first else { return nil }
        let isGrouped = groups.dropFirst().allSatisfy { $0.digits == 3 }
        let unit = letters.skippingSpaces(at)
        let isMillion = letters.has("trieu", at: unit)
        let isBillion = letters.has("ty ", at: unit) || letters.has("ti ", at: unit)
        if isMillion || isBillion {
            let scale = isMillion ? 1_000_000 : 1_000_000_000
            guard first.value < 100_000 else { return nil }
            guard groups.count == 2, groups[1].digits <= 3 else { return (first.value * scale, unit) }
            let part = groups[1].value * scale / [1, 10, 100, 1_000][groups[1].digits]
            return (first.value * scale + part, unit)
        }
        guard isGrouped, letters.has("dong", at: unit) || letters.has("d ", at: unit) || letters.has("vnd", at: unit)
        else {
            return nil
        }
        var value = first.value
        for group in groups.dropFirst() {
            guard value < 1_000_000_000_000 else { return nil }
            value = value * 1_000 + group.value
        }
        return (value, unit)
    }
}
