/// A content system as data: how its pages are recognised, what its class names mean, what its print copies look like.
///
/// Readers do not ask which system a page comes from: its names are hints beside all other signs, for any page.
struct ContentSystem: Sendable {
    /// The name of its file and of its samples' folder (`Fixtures/cms/liferay`).
    let id: String
    /// For people.
    let name: String
    /// Beginnings of `<meta name=generator>`, lower-case.
    var generators: [String] = []
    /// Class names and ids that hardly any other system has, lower-case, whole; `ms-*` for all that begin so.
    var names: [String] = []
    /// Parts of the addresses of its styles, scripts and pictures, lower-case.
    var assets: [String] = []
    /// Parts of the addresses of its pages, lower-case.
    var addresses: [String] = []
    /// What an element of that class or id holds, where the generic names do not say it.
    var hints: [String: Marks] = [:]
    /// Parts of the addresses of print, save and send-by-mail copies, lower-case.
    var twins: [String] = []
}

extension ContentSystem {
    /// All that are known; a new one is a file and a line.
    static let all: [ContentSystem] = [
        liferay, sharePoint, vnpt, dotNetNuke, nukeViet, drupal, wordPress, joomla, viettel,
    ]

    /// What a page of an unknown system is called in facts.
    static let generic = ContentSystem(id: "generic", name: "không rõ")

    /// By the hash of the name.
    static let hints: WordTable<Marks> = {
        var hints: [UInt64: Marks] = [:]
        for system in all {
            for (name, marks) in system.hints { hints[WordHash.of(name.utf8), default: []].formUnion(marks) }
        }
        return WordTable(hints.map { ($0.key, $0.value) })
    }()

    static let twins: [[UInt8]] = all.flatMap(\.twins).map { Array($0.utf8) }

    static func named(_ id: String) -> ContentSystem? { all.first { $0.id == id } }
}
