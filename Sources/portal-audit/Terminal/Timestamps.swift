import AuditCore

enum Timestamps {
    /// `2022-11-15T090304+0700` of seconds that were already moved to UTC+7.
    static func folder(_ seconds: Double) -> String {
        Timestamp.text(seconds).unicodeScalars.filter { $0 != ":" && $0 != "Z" }.map(String.init).joined() + "+0700"
    }
}
