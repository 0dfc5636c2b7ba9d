extension PageReader {
    /// A content system's name for people, by its id in facts.
    package static func systemName(_ id: String) -> String {
        ContentSystem.named(id)?.name ?? ContentSystem.generic.name
    }
}
