import AuditCore

/// The sections above a page, from the outermost in.
enum Breadcrumb {
    static func sections(_ context: Context, title: String) -> [String] {
        let own = Folded.squeezed(title)
        let names = marked(context, own) ?? trail(context, own) ?? []
        var seen: Set<String> = []
        return names.filter { name in
            let key = Folded.squeezed(name)
            guard !key.isEmpty, !homes.contains(key), seen.insert(key).inserted else { return false }
            return key != own && !(key.utf8.count > 20 && own.hasPrefix(key))
        }
    }

    /// An element that is called a breadcrumb.
    private static func marked(_ context: Context, _ own: String) -> [String]? {
        let outline = context.outline
        for (index, node) in outline.nodes.enumerated() where node.marks.contains(.breadcrumb) {
            guard node.firstBlock < node.endBlock, node.endBlock - node.firstBlock <= 12 else { continue }
            if node.parent >= 0, outline.nodes[node.parent].marks.contains(.hidden) { continue }
            let blocks = (node.firstBlock..<node.endBlock).filter { !outline.blocks[$0].isHidden }
            let names = blocks.flatMap { parts(outline, $0, own) }
            if !names.isEmpty, outline.nodes.indices.contains(index) { return names }
        }
        return nil
    }

    /// A link home with a few links behind it, shortly before the title.
    private static func trail(_ context: Context, _ own: String) -> [String]? {
        let outline = context.outline
        let limit = context.titleBlock ?? outline.blocks.count
        var best: [String]?
        for index in outline.blocks.indices where index < limit && !outline.blocks[index].isHidden {
            guard !context.isJunk[index], mayNameHome(outline, index) else { continue }
            let first = parts(outline, index, own)
            guard let name = first.first, homes.contains(Folded.squeezed(name)) else { continue }
            var names = first
            var next = index + 1
            while next < limit, next < index + 6 {
                let (a, b) = (outline.blocks[index].node, outline.blocks[next].node)
                guard a >= 0, b >= 0, outline.steps(a, b).up <= 2, outline.blocks[next].letters <= 60 else { break }
                if !outline.blocks[next].isHidden { names += parts(outline, next, own) }
                next += 1
            }
            // A menu goes on and on; a trail is short.
            if (2...6).contains(names.count) { best = names }
        }
        return best
    }

    /// A look at the bytes: most blocks have none of the words in ``homes``.
    private static func mayNameHome(_ outline: Outline, _ index: Int) -> Bool {
        let block = outline.blocks[index]
        return outline.text.withUnsafeBufferPointer { text in
            guard let bytes = text.baseAddress else { return false }
            return (block.start..<block.end).contains { at in
                switch ByteClass.lower(bytes[at]) {
                case UInt8(ascii: "t"): RawText.startsFolded(tran, bytes, at, block.end)
                case UInt8(ascii: "h"): RawText.startsFolded(home, bytes, at, block.end)
                default: false
                }
            }
        }
    }

    private static let tran = Array("trang".utf8)
    private static let home = Array("home".utf8)

    /// The names in one block: its words between marks.
    private static func parts(_ outline: Outline, _ index: Int, _ own: String) -> [String] {
        let block = outline.blocks[index]
        let text = outline.string(block)
        // The page's own title is one name, whatever marks stand in it.
        if Folded.squeezed(text) == own { return [text] }
        let scalars = Array(text.unicodeScalars)
        let links = Set(
            outline.links[block.firstLink..<max(block.firstLink, block.endLink)].map { Folded.tidy($0.text) })
        var parts: [String] = []
        var part = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let isSlash = scalar == "/"
            let isMark =
                marks.contains(scalar)
                || isSlash && (standsAlone(scalars, index) || links.contains(Folded.tidy(String(part))))
            if isMark {
                parts.append(String(part))
                part = String.UnicodeScalarView()
            } else {
                part.append(scalar)
            }
        }
        parts.append(String(part))
        return parts.map(Folded.tidy).filter { $0.utf8.count > 1 && $0.utf8.count < 200 }
    }

    /// "Tin tức / Đo lường", but not "30/4", "126/2021/NĐ-CP".
    private static func standsAlone(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        if index == 0 || index == scalars.count - 1 { return true }
        return Folded.isSpace(scalars[index - 1]) && Folded.isSpace(scalars[index + 1])
    }

    private static let marks: Set<Unicode.Scalar> = ["»", "›", ">", "|", "→", "❯"]
    private static let homes: Set<String> = ["trangchu", "home", "trangnhat", "homepage"]
}
