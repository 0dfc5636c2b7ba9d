/// What a visitor presses on an ASP.NET page to turn it: a link that posts an event, or a button.
package enum PostbackEvent: Sendable, Hashable {
    /// `__doPostBack('target','argument')`.
    case event(target: String, argument: String)
    /// `<input type="submit" name=… value=…>`.
    case button(name: String, value: String)
    /// `<input type="image" name=…>`: sends where it was pressed, in pixels, and no value.
    case image(name: String)

    /// The fields by which the server knows what was pressed.
    package var fields: [PostbackField] {
        switch self {
        case .event(let target, let argument):
            [PostbackField("__EVENTTARGET", target), PostbackField("__EVENTARGUMENT", argument)]
        case .button(let name, let value): [PostbackField(name, value)]
        case .image(let name): [PostbackField(name + ".x", "1"), PostbackField(name + ".y", "1")]
        }
    }

    /// The reverse of ``fields``; nil for anything else.
    package init?(fields: [PostbackField]) {
        switch fields.count {
        case 1:
            self = .button(name: fields[0].name, value: fields[0].value)
        case 2 where fields[0].name == "__EVENTTARGET" && fields[1].name == "__EVENTARGUMENT":
            self = .event(target: fields[0].value, argument: fields[1].value)
        case 2 where fields[0].name.utf8.suffix(2).elementsEqual(".x".utf8):
            let name = String(Substring(fields[0].name.utf8.dropLast(2)))
            guard fields[1].name == name + ".y" else { return nil }
            self = .image(name: name)
        default: return nil
        }
    }

    /// The name of the control that was pressed (`ctl00$Main$GridView1`).
    package var control: String {
        switch self {
        case .event(let target, _): target
        case .button(let name, _), .image(let name): name
        }
    }

    /// The number of the page, where the event itself names it: `Page$3`, `Page_3`, `3`, `FireCommand:…;Page;3`.
    package var page: Int? {
        guard case .event(_, let argument) = self else { return nil }
        let bytes = Array(argument.utf8)
        for mark in ["Page$", "Page_"] where bytes.starts(with: mark.utf8) { return Self.number(bytes.dropFirst(5)) }
        if bytes.starts(with: "FireCommand:".utf8) {
            let parts = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
            guard parts.count == 3, parts[1].elementsEqual("Page".utf8) else { return nil }
            return Self.number(parts[2])
        }
        return Self.number(bytes[...])
    }

    /// At most five digits and nothing else, from 1.
    package static func number(_ bytes: some Collection<UInt8>) -> Int? {
        guard (1...5).contains(bytes.count) else { return nil }
        var value = 0
        for byte in bytes {
            guard ASCII.isDigit(byte) else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        return value > 0 ? value : nil
    }
}

/// One name and value of a form that is sent.
package struct PostbackField: Sendable, Hashable {
    package var name: String
    package var value: String
    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
