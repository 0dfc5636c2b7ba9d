extension RuleDecoder {
    /// A condition has one key, which says what it is.
    mutating func predicate(_ node: JSONNode?) -> Predicate {
        guard let node else { return .all([], Place(file: file, line: 0, column: 0, pointer: "")) }
        let place = node.place(in: file)
        guard let form = only(node, of: Predicate.names) else { return .all([], place) }
        let inner = form.node
        switch form.key {
        case "all": return .all(list(inner).map { predicate($0) }, place)
        case "any": return .any(list(inner).map { predicate($0) }, place)
        case "not": return .not(predicate(inner), place)
        case "category_in": return .categoryIn(list(inner).map { use(.category, $0) }, place)
        case "kind_in":
            let known = Page.Kind.allCases.map(\.rawValue)
            let kinds = list(inner).compactMap {
                Page.Kind(rawValue: choice($0, of: known, Named("loại trang", "kind of page")))
            }
            return .kindIn(kinds, place)
        case "title_any": return .titleAny(phrases(inner), place)
        case "text_any": return .textAny(phrases(inner), place)
        case "section_any": return .sectionAny(phrases(inner), place)
        case "type_in": return .typeIn(phrases(inner), place)
        case "min_words": return .minWords(integer(inner, in: 1...100_000), place)
        case "published_in", "covers":
            _ = choice(inner, of: ["period"], Named("khoảng thời gian", "span of time"))
            return form.key == "covers" ? .coversPeriod(place) : .publishedInPeriod(place)
        default:
            onlyTrue(inner)
            switch form.key {
            case "own_field": return .ownField(place)
            case "own_place": return .ownPlace(place)
            case "about_organisation": return .aboutOrganisation(place)
            default: return .ownDocument(place)
            }
        }
    }

    private mutating func onlyTrue(_ node: JSONNode) {
        switch node.value {
        case .bool(true): break
        case .bool(false):
            misshapen(
                "S003", node, "chỉ nhận true; muốn ngược lại thì đặt trong «not»",
                "only true is accepted; put it in 'not' for the opposite")
        default: wrongType(node, wanted: Named("true", "true"))
        }
    }
}
