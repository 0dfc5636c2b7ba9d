import AuditCore

extension ReportModel.NamedGap {
    /// What is missing, with what the register says of it and a star where it may be there after all.
    var paperName: String {
        let note = gap.note.map { " (\($0))" } ?? ""
        return gap.name + note + (gap.uncertain ? " (*)" : "")
    }

    func pointWords(in result: AuditResult) -> String {
        if let points = gap.recoverable { return "+\(points.spoken)" }
        return result.criteria[criterion].points == nil ? "không tính" : "chưa rõ"
    }

    var isOverdue: Bool { gap.isOverdue }
}

extension CriterionResult {
    /// «8,6–9», or that it carries no points.
    var scoreWords: String {
        switch state {
        case .informative: "không tính điểm"
        case .notApplicable: "không áp dụng"
        case .pass, .fail, .unknown: points?.range ?? "không tính điểm"
        }
    }

    /// The arithmetic, what is missing, what is open: each a sentence.
    var paperRemark: String {
        var parts = [arithmetic]
        // A paper has no list below; the report lists what is missing in its own part.
        let missing = missingWords.replacing(" (danh sách bên dưới)", with: "")
        if state != .notApplicable { parts.append(upperFirst(missing)) }
        if !unknowns.isEmpty { parts.append("Chưa rõ: " + unknowns.joined(separator: "; ")) }
        return parts.filter { !$0.isEmpty }.map { ended($0) }.joined(separator: " ")
    }
}

/// With a full stop.
func ended(_ text: String) -> String { text.unicodeScalars.last == "." ? text : text + "." }

/// «Các phòng, đơn vị …» within a sentence.
func unitInSentence(_ unit: String) -> String { unit.hasPrefix("Các ") ? lowerFirst(unit) : unit }

/// A name of a file for a unit's paper: ASCII letters, digits and hyphens.
func fileStem(_ id: String) -> String {
    var out = ""
    for byte in Folded.plain(id).utf8 {
        let isPlain = (97...122).contains(byte) || (48...57).contains(byte)
        if isPlain {
            out.append(Character(Unicode.Scalar(byte)))
        } else if !out.isEmpty && out.last != "-" {
            out.append("-")
        }
    }
    let stem = String(out.prefix(60))
    return stem.isEmpty || stem == "-" ? "don-vi" : stem
}
