import AuditCore

/// A document's number as offices write it, whatever the portal made of it: `Số: 12 / KH – SKHCN` is `12/KH-SKHCN`.
///
/// Text that is no number and symbol stays as it is, without the word «Số».
func numberWords(_ field: String) -> String {
    guard let number = DocumentNumber(field: field), !number.symbol.isEmpty else { return withoutLabel(field) }
    // Papers of the Party put the hyphen first: `31-CTr/TU`.
    let isParty = number.symbol.utf8.contains(UInt8(ascii: "/"))
    let year = number.year.map { "/\($0)" } ?? ""
    return "\(number.ordinal ?? "…")\(year)\(isParty ? "-" : "/")\(number.symbol)"
}

private func withoutLabel(_ field: String) -> String {
    let text = Folded.tidy(field)
    let scalars = text.unicodeScalars
    guard Folded.plain(String(String.UnicodeScalarView(scalars.prefix(2)))).utf8.elementsEqual("so".utf8) else {
        return joined(text)
    }
    let rest = scalars.dropFirst(2)
    guard let next = rest.first, next == ":" || next == " " else { return joined(text) }
    let number = rest.drop { $0 == ":" || $0 == " " || $0 == "." }
    return number.isEmpty ? text : joined(String(String.UnicodeScalarView(number)))
}

/// Without spaces around slashes and dashes, where there is a slash at all.
private func joined(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "/")) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        let isDash = scalar == "-" || scalar == "\u{2013}" || scalar == "\u{2010}" || scalar == "\u{2011}"
        if scalar == "/" || isDash {
            while out.last == " " { out.removeLast() }
            out.append(isDash ? "-" : scalar)
        } else if scalar != " " || !(out.last == "/" || out.last == "-") {
            out.append(scalar)
        }
    }
    // The number was left blank, to be filled in by hand.
    return (out.first == "/" ? "…" : "") + String(out)
}
