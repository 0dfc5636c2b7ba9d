/// The upper part of a paper: who issues it and what it is about.
enum PaperHead {
    static func bare(_ line: String) -> String {
        Folded.tidy(String(String.UnicodeScalarView(line.unicodeScalars.filter { $0 != "*" && $0 != ":" })))
    }

    /// The lines of the trích yếu, under the name of the form.
    static func subject(_ lines: [String], after index: Int) -> String? {
        var words: [String] = []
        for line in lines.dropFirst(index + 1).prefix(10) {
            let text = bareEnds(Folded.tidy(line))
            if text.isEmpty || isRule(text) {
                if words.isEmpty { continue }
                break
            }
            if RecipientsBlock.heading(line) != nil || opensBody(text) && (!words.isEmpty || startsBody(text)) { break }
            if !words.isEmpty {
                // The office that decides, in capitals under the trích yếu of a decision.
                if Column.isSignature(text) { break }
                if words.joined().unicodeScalars.last == "." || text.utf8.count > 260 && startsHigh(text) { break }
            }
            words.append(text)
            if words.count == 6 { break }
        }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// "V/v …" under the number of a letter, as far as its column goes on.
    static func letterSubject(_ lines: [String], at index: Int) -> String? {
        var words = [Column.left(of: lines[index], atStart: true)]
        for line in lines.dropFirst(index + 1).prefix(5) {
            let left = bareEnds(Column.left(of: line, atStart: true))
            let plain = Folded.plain(left)
            if left.isEmpty || isRule(left) || opensBody(left) || plain.hasPrefix("cong hoa")
                || plain.hasPrefix("doc lap")
                || Column.isSignature(left) || PlaceDate(left) != nil || left.utf8.count > 160
            {
                break
            }
            words.append(left)
        }
        return Folded.tidy(words.joined(separator: " "))
    }

    /// A look at the first letter, before the line's columns are parted.
    static func mayOpenSubject(_ line: String) -> Bool {
        Lettered.first(line) { $0 == 0x20 || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") } == UInt8(ascii: "v")
    }

    static func opensSubject(_ text: String) -> Bool {
        let plain = Folded.plain(text)
        return plain.hasPrefix("v/v") || plain.hasPrefix("ve viec") || plain.hasPrefix("vv ")
    }

    /// Capitals in the left column above the number, the lowest body last: SỞ KHOA HỌC VÀ CÔNG NGHỆ.
    static func issuer(_ lines: [String], above number: Int) -> String? {
        var words: [String] = []
        for line in lines.prefix(number).reversed() {
            let left = bareEnds(Column.left(of: line, atStart: true))
            let plain = Folded.plain(left)
            if left.isEmpty || isRule(left) || isMotto(plain) { continue }
            guard isBody(left) else {
                if words.isEmpty { continue }
                break
            }
            words.insert(left, at: 0)
            if heads.contains(where: { plain.hasPrefix($0) }) || words.count == 4 { break }
        }
        return words.isEmpty ? nil : Folded.tidy(words.joined(separator: " "))
    }

    /// Capitals, or nearly: «SỞ KH&CN», «UBND HUYỆN A».
    static func isBody(_ text: String) -> Bool {
        var (letters, capitals) = (0, 0)
        for scalar in text.unicodeScalars where Capital.isLetter(scalar) && !Folded.isMark(scalar) {
            letters += 1
            if Capital.isOne(scalar) { capitals += 1 }
        }
        return letters >= 4 && capitals * 10 >= letters * 9
    }

    private static func isMotto(_ plain: String) -> Bool {
        plain.hasPrefix("cong hoa xa hoi") || plain.hasPrefix("doc lap") || plain.hasPrefix("dang cong san viet nam")
    }

    /// Without asterisks of text that was bold, at its ends.
    private static func bareEnds(_ text: String) -> String {
        Folded.tidy(String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "*" })))
    }

    private static func isRule(_ text: String) -> Bool { !text.unicodeScalars.contains { $0.properties.isAlphabetic } }

    private static func startsHigh(_ text: String) -> Bool {
        text.unicodeScalars.first?.properties.isUppercase ?? false
    }

    private static func opensBody(_ text: String) -> Bool {
        guard startsHigh(text) || text.utf8.first.map(isDigit) ?? false else { return false }
        let plain = Folded.plain(text)
        return openings.contains { plain.hasPrefix($0) }
    }

    /// Words that no trích yếu begins with.
    private static func startsBody(_ text: String) -> Bool {
        let plain = Folded.plain(text)
        return ["can cu", "kinh gui", "i. ", "1. ", "phan thu", "dieu 1"].contains { plain.hasPrefix($0) }
    }

    private static let openings = [
        "can cu", "kinh gui", "thuc hien ", "theo ", "i. ", "1. ", "phan ", "dieu 1", "ngay ", "de ", "hom nay", "xet ",
        "nham ", "tren co so", "tiep theo", "trong thoi gian", "thi hanh", "so khoa hoc va cong nghe ",
    ]

    private static let heads = [
        "so ", "ubnd", "uy ban", "chi cuc", "ban ", "trung tam", "phong ", "hoi dong", "bo ", "thanh tra", "van phong",
        "tong cuc", "cuc ", "vu ", "truong ", "benh vien", "cong ty", "quoc hoi", "chinh phu", "thu tuong", "huyen uy",
        "tinh uy", "dang uy", "hdnd", "doan ", "lien doan", "cong doan", "lien minh", "cong an", "kho bac", "chi nhanh",
        "quy ", "vien ", "dai hoc", "hoi ", "tong cong ty", "bao hiem", "toa an", "ngan hang",
    ]
}

/// `Bắc Giang, ngày 05 tháng 01 năm 2022`, its day perhaps left blank.
struct PlaceDate {
    var place: String?
    var day: Day?
    /// Told even where the day was left blank.
    var year: Int?

    init?(_ line: String) {
        guard line.utf8.contains(UInt8(ascii: ",")) else { return nil }
        let letters = Lettered(line)
        for index in 0..<letters.count where letters[index] == UInt8(ascii: "n") && letters.has("ngay", at: index) {
            var comma = index - 1
            while comma > 0, letters[comma] == 0x20 { comma -= 1 }
            guard letters[comma] == UInt8(ascii: ","), PlaceDate.isDate(letters, index + 4) else { continue }
            let rest = letters.text(index, letters.count)
            day = DateReader.dates(in: rest).first { $0.isInWords && $0.start < 14 }?.day
            year = day?.year ?? PlaceDate.year(letters, index)
            place = PlaceDate.place(letters, comma)
            return
        }
        return nil
    }

    /// A day or a gap, «tháng», a month or a gap, «năm» and a year.
    private static func isDate(_ letters: Lettered, _ start: Int) -> Bool {
        var at = start
        let limit = start + 24
        func skip() {
            while at < limit,
                letters[at] == 0x20 || isDigit(letters[at]) || letters[at] == UInt8(ascii: ".")
                    || letters[at] == 0x01 || letters[at] == UInt8(ascii: "_")
            {
                at += 1
            }
        }
        skip()
        guard letters.has("thang", at: at) else { return false }
        return true
    }

    private static func year(_ letters: Lettered, _ start: Int) -> Int? {
        for index in start..<min(letters.count, start + 50) where letters.has("nam", at: index) {
            guard let year = letters.number(at: letters.skippingSpaces(index + 3), most: 4), year.value > 1945 else {
                continue
            }
            return year.value
        }
        return nil
    }

    /// The words before the comma: from the last wide gap, figure or sign, at most five.
    private static func place(_ letters: Lettered, _ comma: Int) -> String? {
        var start = comma
        var words = 0
        while start > 0, words < 6 {
            let byte = letters[start - 1]
            if byte == 0x20 {
                if letters[start - 2] == 0x20, letters[start - 3] == 0x20 { break }
                words += 1
            } else if !isLower(byte), byte != UInt8(ascii: "."), byte != UInt8(ascii: "-") {
                break
            }
            start -= 1
        }
        var parts = Folded.tidy(letters.text(start, comma)).split(separator: " ").map(String.init)
        // «Số: 12/KH-SKHCN Bắc Giang, ngày …»: the symbol's end is no place.
        while let first = parts.first, !isName(first) { parts.removeFirst() }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private static func isName(_ word: String) -> Bool {
        let scalars = Array(word.unicodeScalars)
        guard let first = scalars.first, first.properties.isUppercase else { return false }
        return scalars.count == 1 || word.contains(".") || word == "TP"
            || !scalars.dropFirst().contains { $0.properties.isUppercase }
    }
}
