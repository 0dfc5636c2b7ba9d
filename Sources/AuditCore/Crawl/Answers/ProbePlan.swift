/// Addresses that surely do not exist, made after those that do: what a portal answers to them is its «not found».
package enum ProbePlan {
    /// Three for each kind of address (folder depth, ending, number in the query), the most frequent kinds first.
    ///
    /// `origin`: `http://host`, as ``WebAddress/origin``.
    /// `seen`: pages of the portal that are known.
    /// `seed`: any number; the same gives the same probes.
    /// Gives at most `limit` addresses, none of them among those seen.
    package static func probes(for origin: String, seen: [WebAddress], seed: UInt64, limit: Int = 12) -> [WebAddress] {
        var kinds: [String: (count: Int, model: WebAddress)] = [:]
        for address in seen where address.origin == origin && !Scope.isFile(address) {
            let kind = kind(of: address)
            kinds[kind, default: (0, address)].count += 1
        }
        let ranked = kinds.sorted {
            $0.value.count == $1.value.count ? $0.key < $1.key : $0.value.count > $1.value.count
        }
        var models = ranked.prefix(max(1, limit / 3)).map(\.value.model)
        if models.isEmpty, let root = WebAddress(origin + "/") { models = [root] }
        let known = Set(seen)
        var state = seed
        var probes: [WebAddress] = []
        for model in models {
            for _ in 0..<3 {
                guard probes.count < limit, let probe = missing(like: model, &state), !known.contains(probe) else {
                    continue
                }
                probes.append(probe)
            }
        }
        return probes
    }

    static func kind(of address: WebAddress) -> String {
        let path = address.path
        let segments = path.split(separator: "/")
        let ending = segments.last.flatMap { last in last.lastIndex(of: ".").map { String(last[$0...]) } } ?? ""
        return "\(segments.count) \(ending) \(numberedParameter(address.query) == nil ? "" : "?")"
    }

    /// The last parameter that holds a number.
    private static func numberedParameter(_ query: String?) -> (before: String, after: String, name: String)? {
        guard let query else { return nil }
        let parts = query.split(separator: "&", omittingEmptySubsequences: false)
        guard
            let index = parts.lastIndex(where: { part in
                let value = part.drop { $0 != "=" }.dropFirst()
                return !value.isEmpty && value.utf8.allSatisfy(ASCII.isDigit) && !AnswerNames.isPager(part)
            })
        else { return nil }
        let name = String(parts[index].prefix { $0 != "=" })
        return (parts[..<index].map { $0 + "&" }.joined(), parts[(index + 1)...].map { "&" + $0 }.joined(), name)
    }

    private static func missing(like model: WebAddress, _ state: inout UInt64) -> WebAddress? {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let lot = TokenHash.join(state, 41)
        if let place = numberedParameter(model.query) {
            // Numbers of articles are smaller, and eight digits would be a day.
            return WebAddress(
                model.origin + model.path + "?" + place.before + place.name + "=9\(100_000_000 + lot % 800_000_000)"
                    + place.after)
        }
        let path = model.path
        let folder = path.prefix(upTo: path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.endIndex)
        let last = path[folder.endIndex...]
        let ending = last.lastIndex(of: ".").map { String(last[$0...]) } ?? ""
        let word = String((0..<12).map { Character(Unicode.Scalar(UInt8(97 + (lot >> UInt64($0 * 5)) % 26))) })
        return WebAddress(model.origin + folder + "khong-co-\(word)-9\(lot % 100_000)" + ending)
    }
}

enum AnswerNames {
    static func isPager(_ part: Substring) -> Bool {
        let name = part.prefix { $0 != "=" }
        return ShapeWords.names.mark(TokenHash.of(String(name))) & ShapeWords.pager != 0
    }

    private static let doors: Set<String> = [
        "login", "signin", "sign-in", "dang-nhap", "dangnhap", "logon", "authenticate", "sso", "cas", "oauth", "saml",
        "account", "wp-login", "adfs",
    ]
    private static let starts: Set<String> = [
        "", "index", "default", "home", "trang-chu", "trangchu", "main", "vi", "vn", "vi-vn", "homepage", "portal",
        "web", "guest",
    ]

    /// The words of a path, without endings, in lower case.
    private static func words(_ address: WebAddress) -> [String] {
        address.path.split(separator: "/").map { segment in
            Folded.plain(String(segment.prefix { $0 != "." }))
        }
    }

    static func isDoor(_ address: WebAddress) -> Bool {
        words(address).contains { doors.contains($0) }
            || Folded.plain(address.query ?? "").contains("op=login")
    }

    /// Whether an address is that of a start page: nothing in it chooses anything else.
    static func isStart(_ address: WebAddress) -> Bool {
        let words = words(address)
        return words.count <= 3 && words.allSatisfy { starts.contains($0) }
            && (address.query?.split(separator: "&").allSatisfy { part in
                ["lang", "language", "tabid", "nv", "locale"].contains(Folded.plain(String(part.prefix { $0 != "=" })))
            } ?? true)
    }
}
