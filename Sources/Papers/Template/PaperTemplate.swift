package import AuditCore

/// A Word document with content controls, ready to be filled: its tags are known and all that must be there are.
package struct PaperTemplate {
    private var parts: [ZipPart]
    /// Indices in `parts`, with what each holds: the text, headers and footers.
    private var stories: [(index: Int, root: MarkupElement)]
    private let tags: [PaperTag]

    package init(_ bytes: [UInt8], kind: PaperKind) throws(TemplateFault) {
        tags = PaperTag.all(of: kind)
        parts = try PaperTemplate.parts(bytes)
        stories = []
        for (index, type) in try PaperTemplate.stories(in: parts) {
            let name = parts[index].name
            guard let root = try? MarkupReader.read(parts[index].bytes) else { throw .brokenPart(name) }
            guard WordName.isWord(root.name.space) else { throw .notDocument("«\(name)» không phải \(type) của Word") }
            stories.append((index, root))
        }
        let census = TagCensus(stories.map(\.root), tags)
        if !census.unknown.isEmpty { throw .unknownTags(census.unknown) }
        if let (tag, list) = census.misplaced { throw .misplaced(tag: tag, list: list) }
        let missing = tags.filter { $0.isRequired && !census.found.contains($0.name) }
        if !missing.isEmpty { throw .missingTags(missing) }
    }

    /// The document with the content's values in the place of its content controls; the same for the same content.
    package func filled(with content: PaperContent) throws(TemplateFault) -> [UInt8] {
        var parts = parts
        let filler = TemplateFiller(known: Set(tags.map(\.name)))
        for story in stories {
            let children = filler.fill(story.root.children, [content.fields], isRepeated: false)
            var root = story.root
            root.children = children
            parts[story.index].bytes = MarkupWriter.bytes(root)
        }
        do {
            return try ZipParts.bytes(parts)
        } catch {
            throw .notZip
        }
    }

    private static func parts(_ bytes: [UInt8]) throws(TemplateFault) -> [ZipPart] {
        do {
            return try ZipParts.read(bytes)
        } catch {
            switch error {
            case .broken: throw .notZip
            case .encrypted: throw .encrypted
            case .tooLarge: throw .tooLarge
            }
        }
    }

    /// The document first, then headers and footers, as the list of content types names them.
    private static func stories(in parts: [ZipPart]) throws(TemplateFault) -> [(index: Int, type: String)] {
        guard let list = parts.first(where: { $0.name == "[Content_Types].xml" }),
            let types = try? MarkupReader.read(list.bytes)
        else { throw .notDocument("không có danh mục [Content_Types].xml") }
        var document: [(Int, String)] = []
        var others: [(Int, String)] = []
        for override in types.elements where override.name.local == "Override" {
            guard let type = override.attribute("ContentType"), let path = override.attribute("PartName"),
                let index = parts.firstIndex(where: { "/" + $0.name == path })
            else { continue }
            if type.hasSuffix("wordprocessingml.document.main+xml") {
                document.append((index, "văn bản"))
            } else if type.contains("macroEnabled") || type.contains("vbaProject") {
                throw .notDocument("tệp có macro")
            } else if type.hasSuffix("template.main+xml") {
                throw .notDocument("tệp là .dotx")
            } else if type.hasSuffix("wordprocessingml.header+xml") || type.hasSuffix("wordprocessingml.footer+xml") {
                others.append((index, "đầu trang, chân trang"))
            }
        }
        guard document.count == 1 else { throw .notDocument("không có văn bản Word trong tệp") }
        return document + others
    }
}
