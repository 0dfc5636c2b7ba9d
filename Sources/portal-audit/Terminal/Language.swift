/// Help is Vietnamese; `--lang en` (or PORTAL_AUDIT_LANG=en) gives English. Read before arguments are parsed, because
/// help texts are made while the parser is.
enum Language {
    static let isEnglish: Bool = {
        let arguments = CommandLine.arguments
        if let index = arguments.firstIndex(of: "--lang") { return arguments.dropFirst(index + 1).first == "en" }
        if arguments.contains("--lang=en") { return true }
        return Environment.value("PORTAL_AUDIT_LANG") == "en"
    }()
}

/// A text for people in the language of this run.
func L(_ vietnamese: String, _ english: String) -> String { Language.isEnglish ? english : vietnamese }
