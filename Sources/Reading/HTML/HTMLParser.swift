/// The reader of HTML: markup in, ``Outline`` out. One pass over the bytes, linear in their number.
enum HTMLParser {
    /// The outline of a page in UTF-8; `usesHints`: names of content systems count.
    static func outline(_ bytes: [UInt8], usesHints: Bool = true) -> Outline {
        bytes.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return Outline() }
            var builder = OutlineBuilder(start, buffer.count, usesHints: usesHints)
            let outline = builder.outline()
            NameMarks.takeBack(builder.names)
            return outline
        }
    }
}
