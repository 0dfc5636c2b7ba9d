/// All that a page says and where it leads, unjudged: to compare the reader of HTML with others.
package struct PageWords: Sendable {
    package let title: String
    /// Every line, hidden ones too, but for what scripts replace or copy (`noscript`, `template`).
    package let lines: [String]
    /// Addresses of `a` as they are written, hidden ones too.
    package let links: [String]

    /// - Parameter bytes: UTF-8.
    package init(_ bytes: [UInt8]) {
        let outline = HTMLParser.outline(bytes)
        title = outline.title
        lines = outline.blocks.filter { block in
            block.node < 0
                || outline.nearest(.noscript, around: block.node) == nil
                    && outline.nearest(.template, around: block.node) == nil
        }.map(outline.string)
        links = outline.links.filter { $0.kind == .anchor }.map(\.href)
    }
}
