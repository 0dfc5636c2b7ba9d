/// An element of an XML document, as a value.
struct MarkupElement: Equatable {
    var name: MarkupName
    /// In the order written, declarations of namespaces first.
    var attributes: [MarkupAttribute] = []
    var children: [MarkupNode] = []

    init(_ name: MarkupName, _ attributes: [MarkupAttribute] = [], _ children: [MarkupNode] = []) {
        self.name = name
        self.attributes = attributes
        self.children = children
    }

    var elements: [MarkupElement] { children.compactMap(\.element) }

    /// The first child of that local name.
    func child(_ local: String) -> MarkupElement? { elements.first { $0.name.local == local } }

    /// The value of the first attribute of that local name.
    func attribute(_ local: String) -> String? { attributes.first { $0.local == local }?.value }
}

enum MarkupNode: Equatable {
    case element(MarkupElement)
    case text(String)

    var element: MarkupElement? {
        if case .element(let element) = self { element } else { nil }
    }
}

struct MarkupName: Equatable {
    /// As written, empty without one.
    var prefix: String
    var local: String
    /// Address of the namespace, empty for none.
    var space: String

    /// Another name of the same namespace.
    func sibling(_ local: String) -> MarkupName { MarkupName(prefix: prefix, local: local, space: space) }
}

struct MarkupAttribute: Equatable {
    var prefix: String
    var local: String
    var value: String

    init(_ prefix: String, _ local: String, _ value: String) {
        self.prefix = prefix
        self.local = local
        self.value = value
    }
}
