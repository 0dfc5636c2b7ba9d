/// Lines of a terminal of a given width.
struct Screen {
    enum Tone: String { case good = "32", bad = "31", open = "33", quiet = "2", strong = "1" }

    let width: Int
    let color: Bool

    /// One line of at most `width` columns without control characters, coloured as a whole.
    func line(_ text: String, tone: Tone? = nil) -> String {
        var end = cut(plain(text), to: width)
        while end.utf8.last == 0x20 { end.removeLast() }
        guard color, let tone else { return end }
        return "\u{1B}[\(tone.rawValue)m\(end)\u{1B}[0m"
    }
}

/// Text of strangers as a terminal may have it: controls (C0, C1), bidirectional and zero-width scalars are gone.
func plain(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        if scalar == "\t" || scalar == "\n" {
            out.append(" ")
        } else if !Escaped.isIllegal(scalar) && !Escaped.isDeceptive(scalar) {
            out.append(scalar)
        }
    }
    return String(out)
}

/// Columns that text takes: marks none, East Asian wide scalars two.
func columns(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + columns($1) } }

private func columns(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x300: return 1
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60,
        0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        return 2
    default:
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return 1
        }
    }
}

/// At most `limit` columns, cut with an ellipsis; marks stay with their letter.
func cut(_ text: String, to limit: Int) -> String {
    if columns(text) <= limit { return text }
    var kept = String.UnicodeScalarView()
    var used = 1
    for scalar in text.unicodeScalars {
        used += columns(scalar)
        if used > limit { break }
        kept.append(scalar)
    }
    return String(kept) + "…"
}

func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - columns(text)))
}
