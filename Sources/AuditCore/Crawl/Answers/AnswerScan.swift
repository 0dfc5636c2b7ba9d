import Foundation

/// Reads tags and text byte by byte; bounded by the limit, whatever the bytes are.
struct AnswerScan {
    private(set) var look = AnswerLook()
    private var text: [UInt8] = []
    private var title: [UInt8] = []
    private var heading: [UInt8] = []
    private var script: [UInt8] = []
    private var inWord = false
    private var place = Place.body
    private var traces = 0
    private var sawHeading = false

    private enum Place { case body, title, heading }

    private static let textLimit = 4096

    mutating func run(_ bytes: [UInt8], limit: Int) {
        let end = min(bytes.count, limit)
        var index = 0
        while index < end {
            if bytes[index] == UInt8(ascii: "<") {
                index = tag(bytes, index, end)
            } else if bytes[index] == UInt8(ascii: "&") {
                index = entity(bytes, index, end)
            } else {
                add(bytes[index])
                index += 1
            }
        }
        look.title = Folded.tidy(String(decoding: title, as: UTF8.self))
        look.heading = Folded.tidy(String(decoding: heading, as: UTF8.self))
        look.text = String(decoding: text, as: UTF8.self)
        look.script = String(decoding: script, as: UTF8.self)
        if traces >= 3 { look.marks.insert(.trace) }
    }

    private mutating func add(_ byte: UInt8) {
        switch place {
        case .title:
            if title.count < 600 { title.append(byte) }
            return
        case .heading: if heading.count < 600 { heading.append(byte) }
        case .body: break
        }
        let isWord = byte >= 0x80 || ASCII.isLetter(byte) || ASCII.isDigit(byte)
        if isWord && !inWord { look.wordCount += 1 }
        inWord = isWord
        if text.count < AnswerScan.textLimit { text.append(byte) }
        if byte == UInt8(ascii: ":") { countTrace() }
    }

    /// `Tep.java:12)`, `Tep.cs:line 12`.
    private mutating func countTrace() {
        let ends = ["java:", ".cs:"].contains {
            text.count >= $0.utf8.count && text.suffix($0.utf8.count).elementsEqual($0.utf8)
        }
        if ends { traces += 1 }
    }

    private mutating func breakWord() {
        inWord = false
        if place == .heading { heading.append(0x20) }
        if text.last != 0x20, text.count < AnswerScan.textLimit { text.append(0x20) }
    }

    private mutating func entity(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        var index = start + 1
        while index < min(end, start + 12), bytes[index] != UInt8(ascii: ";"),
            ASCII.isLetter(bytes[index])
                || ASCII.isDigit(bytes[index]) || bytes[index] == UInt8(ascii: "#")
        { index += 1 }
        guard index < end, bytes[index] == UInt8(ascii: ";"), index > start + 1 else {
            add(bytes[start])
            return start + 1
        }
        let name = bytes[(start + 1)..<index]
        if name.first == UInt8(ascii: "#") {
            let digits = String(decoding: name.dropFirst(), as: UTF8.self)
            let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
            let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            if let value, let scalar = Unicode.Scalar(value) { for byte in String(scalar).utf8 { add(byte) } }
        } else if name.count >= 4, let letter = name.first, !name.elementsEqual("nbsp".utf8),
            !name.elementsEqual("quot".utf8),
            ["grave", "acute", "circ", "tilde"].contains(where: { name.dropFirst().elementsEqual($0.utf8) })
        {
            // Compared without marks anyway.
            add(letter)
        } else {
            breakWord()
        }
        return index + 1
    }

    /// - Returns: where to go on behind the tag, and behind the content of a script or style.
    private mutating func tag(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        if start + 3 < end, bytes[start + 1] == UInt8(ascii: "!"), bytes[start + 2] == UInt8(ascii: "-") {
            return find("-->", bytes, start + 4, end)
        }
        let isEnd = start + 1 < end && bytes[start + 1] == UInt8(ascii: "/")
        var index = start + (isEnd ? 2 : 1)
        guard index < end, ASCII.isLetter(bytes[index]) || bytes[index] == UInt8(ascii: "!") else {
            add(bytes[start])
            return start + 1
        }
        var name = TokenHash.seed
        while index < end, ASCII.isLetter(bytes[index]) || ASCII.isDigit(bytes[index]) {
            name = TokenHash.mix(name, bytes[index])
            index += 1
        }
        let attributes = index
        var quote: UInt8 = 0
        while index < end, quote != 0 || bytes[index] != UInt8(ascii: ">") {
            if quote != 0 {
                if bytes[index] == quote { quote = 0 }
            } else if bytes[index] == 0x22 || bytes[index] == 0x27 {
                if bytes[index - 1] == UInt8(ascii: "=") { quote = bytes[index] }
            }
            index += 1
        }
        let after = min(index + 1, end)
        isEnd ? close(name) : open(name, bytes[attributes..<min(index, end)])
        if !isEnd, name == Tags.script { return readScript(bytes, after, end) }
        if !isEnd, name == Tags.style { return find("</style", bytes, after, end) }
        if !isEnd, name == Tags.textarea || name == Tags.template {
            return find(name == Tags.textarea ? "</textarea" : "</template", bytes, after, end)
        }
        return after
    }

    private mutating func open(_ name: UInt64, _ attributes: ArraySlice<UInt8>) {
        switch name {
        case Tags.title: if title.isEmpty { place = .title }
        case Tags.h1, Tags.h2:
            breakWord()
            if !sawHeading { place = .heading }
        case Tags.a: if holds("href", attributes) { look.links += 1 }
        case Tags.form: look.forms += 1
        case Tags.iframe:
            look.frames += 1
            markCaptcha(attributes)
        case Tags.textarea: look.marks.insert(.textArea)
        case Tags.input:
            if holds("password", attributes) {
                look.passwords += 1
            } else if !["hidden", "submit", "button", "checkbox", "radio", "image"].contains(where: {
                holds($0, attributes)
            }) {
                look.fields += 1
            }
        case Tags.meta: if holds("refresh", attributes) { readRefresh(attributes) }
        case Tags.img: if holds("captcha", attributes) { look.marks.insert(.captchaPicture) }
        case Tags.script, Tags.div: markCaptcha(attributes)
        default: break
        }
        if !Tags.inline.contains(name) { breakWord() }
    }

    private mutating func close(_ name: UInt64) {
        if place == .title && name == Tags.title { place = .body }
        if place == .heading && (name == Tags.h1 || name == Tags.h2) {
            place = .body
            sawHeading = heading.contains { $0 > 0x20 }
        }
        if !Tags.inline.contains(name) { breakWord() }
    }

    private mutating func markCaptcha(_ bytes: ArraySlice<UInt8>) {
        if ["g-recaptcha", "recaptcha/", "hcaptcha", "h-captcha", "cf-turnstile", "turnstile/v0"].contains(where: {
            holds($0, bytes)
        }) {
            look.marks.insert(.captcha)
        }
        if ["challenge-platform", "_incapsula_resource", "ddos-guard", "/cdn-cgi/bm", "cf-browser-verification"]
            .contains(where: { holds($0, bytes) })
        {
            look.marks.insert(.challenge)
        }
    }

    private mutating func readScript(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        let stop = find("</script", bytes, start, end, past: false)
        look.scriptBytes += stop - start
        // What a wall does is said in its first script's first kilobytes.
        let part = bytes[start..<min(stop, start + 8192)]
        if script.count < 1024 { script.append(contentsOf: part.prefix(1024 - script.count)) }
        if holds("document.cookie", part) { look.marks.insert(.setsCookie) }
        if [
            "location.reload", "location.href", "location.replace", "window.location", "document.location", "location=",
        ]
        .contains(where: { holds($0, part) }) {
            look.marks.insert(.loadsAgain)
        }
        if ["_cf_chl_opt", "sucuri_cloudproxy", "_incapsula_", "ddos-guard", "challenge-platform"].contains(where: {
            holds($0, part)
        }) {
            look.marks.insert(.challenge)
        }
        return find("</script", bytes, stop, end)
    }

    private mutating func readRefresh(_ attributes: ArraySlice<UInt8>) {
        let text = String(decoding: attributes, as: UTF8.self)
        guard let content = text.range(of: "content", options: .caseInsensitive) else { return }
        let value = text[content.upperBound...].drop { $0 == "=" || $0 == " " || $0 == "\"" || $0 == "'" }
        let seconds = Int(value.prefix { $0.isNumber }) ?? 0
        var target = ""
        if let url = value.range(of: "url", options: .caseInsensitive) {
            target = String(
                value[url.upperBound...].drop { $0 == "=" || $0 == " " || $0 == "'" }
                    .prefix { $0 != "\"" && $0 != "'" && $0 != ">" && $0 != " " })
        }
        look.refresh = (seconds, target)
    }

    private func holds(_ word: String, _ bytes: ArraySlice<UInt8>) -> Bool {
        ByteFind.first(word, bytes, bytes.startIndex, bytes.endIndex) != nil
    }

    private func find(_ word: String, _ bytes: [UInt8], _ start: Int, _ end: Int, past: Bool = true) -> Int {
        guard let found = ByteFind.first(word, bytes[...], start, end) else { return end }
        guard past else { return found }
        var index = found + word.utf8.count
        while word.hasPrefix("</"), index < end, bytes[index] != UInt8(ascii: ">") { index += 1 }
        return word.hasPrefix("</") ? min(index + 1, end) : index
    }
}

private enum Tags {
    static let title = TokenHash.of("title")
    static let h1 = TokenHash.of("h1")
    static let h2 = TokenHash.of("h2")
    static let a = TokenHash.of("a")
    static let form = TokenHash.of("form")
    static let iframe = TokenHash.of("iframe")
    static let textarea = TokenHash.of("textarea")
    static let template = TokenHash.of("template")
    static let input = TokenHash.of("input")
    static let meta = TokenHash.of("meta")
    static let img = TokenHash.of("img")
    static let script = TokenHash.of("script")
    static let style = TokenHash.of("style")
    static let div = TokenHash.of("div")
    /// They break no word.
    static let inline = Set(["b", "i", "em", "strong", "span", "font", "u", "a"].map(TokenHash.of))
}

enum ByteFind {
    /// The first place of a lower-case ASCII word, in any case of letters.
    static func first(_ word: String, _ bytes: ArraySlice<UInt8>, _ start: Int, _ end: Int) -> Int? {
        let letters = Array(word.utf8)
        guard let head = letters.first, end - start >= letters.count else { return nil }
        for index in start...(end - letters.count) where ASCII.lower(bytes[index]) == head {
            var length = 1
            while length < letters.count, ASCII.lower(bytes[index + length]) == letters[length] { length += 1 }
            if length == letters.count { return index }
        }
        return nil
    }
}
