/// A day as one of the known shapes writes it.
struct Shape {
    var day: Day
    var minute: Int?
    var end: Int
    var inWords = false
}

extension DateReader {
    /// A day that begins with the digit at `start`.
    static func shape(_ letters: Lettered, at start: Int) -> Shape? {
        if let shape = isoShape(letters, at: start) {
            // `2020-09-10+0710:06:58`: zone and clock swapped places; nothing of it is to be trusted.
            return letters[shape.end] == UInt8(ascii: "+") ? nil : shape
        }
        return numeric(letters, at: start) ?? worded(letters, at: start)
    }

    /// `dd/mm/yyyy` with `/`, `-` or `.`, padded or not.
    private static func numeric(_ letters: Lettered, at start: Int) -> Shape? {
        guard let day = letters.number(at: start, most: 2) else { return nil }
        let mark = letters.skippingSpaces(day.end, most: 1)
        guard separators.contains(letters[mark]),
            let month = letters.number(at: letters.skippingSpaces(mark + 1, most: 1), most: 2)
        else { return nil }
        let second = letters.skippingSpaces(month.end, most: 1)
        guard letters[second] == letters[mark],
            let year = letters.number(at: letters.skippingSpaces(second + 1, most: 1), most: 4),
            years.contains(year.value), !goesOn(letters, start, year.end),
            let value = Day(year.value, month.value, day.value)
        else { return nil }
        return Shape(day: value, end: year.end)
    }

    /// `07 tháng 9 năm 2020`, spaces lost or not, month in words or not.
    private static func worded(_ letters: Lettered, at start: Int) -> Shape? {
        guard let day = letters.number(at: start, most: 2) else { return nil }
        var index = letters.skippingSpaces(day.end)
        if letters[index] == UInt8(ascii: ",") { index = letters.skippingSpaces(index + 1) }
        guard letters.has("thang", at: index) else { return nil }
        index = letters.skippingSpaces(index + 5)
        guard let month = letters.number(at: index, most: 2) ?? monthName(letters, at: index) else { return nil }
        index = month.end
        while index < month.end + 4, letters[index] == 0x20 || letters[index] == UInt8(ascii: ",") { index += 1 }
        if letters.has("nam", at: index) { index = letters.skippingSpaces(index + 3) }
        guard let year = letters.number(at: index, most: 4), years.contains(year.value),
            let value = Day(year.value, month.value, day.value)
        else { return nil }
        return Shape(day: value, end: year.end, inWords: true)
    }

    private static func monthName(_ letters: Lettered, at index: Int) -> (value: Int, end: Int)? {
        for (word, value) in monthNames where letters.has(word, at: index) {
            return (value, index + word.utf8CodeUnitCount)
        }
        return nil
    }

    /// `yyyy-mm-dd`, `yyyy.mm.dd`, `yyyy/mm/dd`, with or without a moment and a zone.
    static func isoShape(_ letters: Lettered, at start: Int) -> Shape? {
        guard let year = letters.number(at: start, most: 4), year.end == start + 4, years.contains(year.value),
            separators.contains(letters[year.end]), let month = letters.number(at: year.end + 1, most: 2),
            letters[month.end] == letters[year.end], let day = letters.number(at: month.end + 1, most: 2),
            !isDigit(letters[day.end]), var value = Day(year.value, month.value, day.value)
        else { return nil }
        var end = day.end
        guard letters[end] == UInt8(ascii: "t") || letters[end] == 0x20,
            let clock = Clock.read(letters, at: end + 1)
        else { return Shape(day: value, end: end) }
        end = clock.end
        if letters[end] == UInt8(ascii: "."), let fraction = letters.number(at: end + 1, most: 9) { end = fraction.end }
        var minute = clock.minute
        if let zone = zone(letters, at: letters.skippingSpaces(end, most: 1)), let read = minute {
            let moved = read - zone.minutes + 7 * 60
            value = value.adding(days: moved >= 0 ? moved / 1440 : (moved - 1439) / 1440)
            minute = ((moved % 1440) + 1440) % 1440
            end = zone.end
        }
        return Shape(day: value, minute: minute, end: end)
    }

    private static func zone(_ letters: Lettered, at index: Int) -> (minutes: Int, end: Int)? {
        if letters[index] == UInt8(ascii: "z") { return (0, index + 1) }
        let sign = letters[index]
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
        guard let digits = letters.number(at: index + 1, most: 4) else { return nil }
        if digits.end == index + 5 {
            let minutes = digits.value / 100 * 60 + digits.value % 100
            return minutes <= 840 ? (sign == UInt8(ascii: "-") ? -minutes : minutes, digits.end) : nil
        }
        guard digits.end == index + 3, digits.value <= 14 else { return nil }
        var (minutes, end) = (digits.value * 60, digits.end)
        if letters[end] == UInt8(ascii: ":"), let rest = letters.number(at: end + 1, most: 2) {
            minutes += rest.value
            end = rest.end
        }
        return (sign == UInt8(ascii: "-") ? -minutes : minutes, end)
    }

    /// Part of something longer: a number of a document, a path, a version.
    private static func goesOn(_ letters: Lettered, _ start: Int, _ end: Int) -> Bool {
        if isDigit(letters[end]) { return true }
        if separators.contains(letters[end]), letters[end] != UInt8(ascii: "."),
            isDigit(letters[end + 1]) || letters[end] == UInt8(ascii: "/") && isLower(letters[end + 1])
        {
            return true
        }
        return separators.contains(letters[start - 1]) && isDigit(letters[start - 2])
    }

    private static let separators: [UInt8] = Array("/-.".utf8)
    private static let years = 1945...2099
    private static let monthNames: [(StaticString, Int)] = [
        ("muoi mot", 11), ("muoi hai", 12), ("muoi", 10), ("mot", 1), ("gieng", 1), ("hai", 2), ("ba", 3), ("tu", 4),
        ("nam", 5), ("sau", 6), ("bay", 7), ("tam", 8), ("chin", 9), ("chap", 12),
    ]
}

/// A time of day beside a date.
enum Clock {
    /// `10:8`, `08:31 AM`, `8:53 SA`, `21g07`, `10h30`, `10:08:00`; `HH:mm` is a clock that nobody filled in.
    static func read(_ letters: Lettered, at index: Int) -> (minute: Int?, end: Int)? {
        if letters.has("hh:mm", at: index) { return (nil, index + 5) }
        guard let hour = letters.number(at: index, most: 2), hour.value < 24, marks.contains(letters[hour.end]),
            let minute = letters.number(at: hour.end + 1, most: 2), minute.value < 60
        else { return nil }
        var end = minute.end
        if letters[end] == UInt8(ascii: ":"), let second = letters.number(at: end + 1, most: 2) { end = second.end }
        var value = hour.value * 60 + minute.value
        let half = letters.skippingSpaces(end, most: 2)
        if !isLower(letters[half + 2]) {
            if letters.has("sa", at: half) || letters.has("am", at: half) {
                if hour.value == 12 { value -= 720 }
                end = half + 2
            } else if letters.has("ch", at: half) || letters.has("pm", at: half) {
                if hour.value < 12 { value += 720 }
                end = half + 2
            }
        }
        return (value, end)
    }

    static func after(_ letters: Lettered, _ end: Int) -> (minute: Int?, end: Int)? {
        var index = end
        let limit = end + 10
        while index < limit, index < letters.count {
            if isDigit(letters[index]) || letters[index] == UInt8(ascii: "h") { return read(letters, at: index) }
            if letters.has("luc", at: index) || letters.has("vao", at: index) { index += 2 }
            guard !isLower(letters[index]) || letters[index] == UInt8(ascii: "c") || letters[index] == UInt8(ascii: "o")
            else { return nil }
            index += 1
        }
        return nil
    }

    /// A clock that ends shortly before `start`, with nothing but a weekday and marks between.
    static func before(_ letters: Lettered, _ start: Int, notBefore floor: Int) -> (minute: Int?, end: Int)? {
        var index = max(floor, start - 40)
        var best: (minute: Int?, end: Int)?
        while index < start {
            if isDigit(letters[index]), !isDigit(letters[index - 1]) || index == floor,
                let clock = read(letters, at: index),
                clock.end <= start
            {
                best = clock
                index = clock.end
            } else {
                index += 1
            }
        }
        guard let best else { return nil }
        let between = letters.text(best.end, start)
        let words = Folded.plain(between).utf8.split { !isLower($0) && !isDigit($0) }
        return words.allSatisfy { beside.contains(String($0) ?? "") } ? best : nil
    }

    private static let marks: [UInt8] = Array(":hg".utf8)
    private static let beside: Set<String> = [
        "thu", "hai", "ba", "tu", "nam", "sau", "bay", "2", "3", "4", "5", "6", "7", "chu", "nhat", "ngay", "gmt",
    ]
}

/// The name of a day of the week beside a date.
enum Weekday {
    static func stands(before start: Int, in letters: Lettered, notBefore floor: Int) -> Bool {
        let window = max(floor, start - 26)..<start
        for word in names where letters.lastEnd(of: word, in: window) != nil { return true }
        guard let end = letters.lastEnd(of: "thu", in: window), !isLower(letters[end - 4]) else { return false }
        let next = letters.skippingSpaces(end)
        if (50...55).contains(letters[next]), !isDigit(letters[next + 1]) { return true }
        return ordinals.contains { letters.has($0, at: next) }
    }

    private static let names: [StaticString] = [
        "chu nhat", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    private static let ordinals: [StaticString] = ["hai", "ba", "tu", "nam", "sau", "bay"]
}
