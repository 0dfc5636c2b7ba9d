/// Elements that the scan treats in a way of their own.
enum ScanTag: UInt8, CaseIterable {
    // Their content is no markup.
    case script, style, title, textarea, xmp, iframe, noembed, noframes, plaintext
    // Blocks: a word never runs across their border. Those up to `fieldset` nest properly on real pages.
    case html, head, body, div, section, article, main, nav, header, footer, aside, h1, h2, h3, h4, h5, h6, table, ul
    case ol, dl, form, fieldset, p, li, dt, dd, tr, td, th, thead, tbody, tfoot, caption, blockquote, address, center
    case figure, figcaption, pre, hr, br, hgroup, details, summary, dialog, frameset, frame, menu, legend, map, area
    case dir, listing, search, isindex, noscript, template, svg, math, select, option, optgroup, datalist, button
    // Inline, or without words.
    case a, img, image, input, label, output, meter, progress, object, embed, applet, param, audio, video, source
    case track, link, meta, base, bgsound, q, ins, del, use, canvas, foreignobject, command, menuitem, span, xml
    case ampImage, picture, col, wbr, keygen

    var name: String { ScanTag.spelled[Int(rawValue)] }

    /// Its content is no markup.
    var isRaw: Bool { rawValue <= ScanTag.plaintext.rawValue }

    /// In lower case.
    var nameBytes: [UInt8] { ScanTag.spelledBytes[Int(rawValue)] }

    private static let spelledBytes = allCases.map { Array($0.name.utf8) }
    private static let spelled = allCases.map { $0 == .ampImage ? "amp-img" : String(describing: $0) }
    private static let names = NameTable(spelled)
    private static let byNumber = allCases

    /// One table look-up a tag.
    struct Finder {
        private let table = ScanTag.names
        private let all = ScanTag.byNumber
        @inline(__always)
        func find(_ name: PackedName) -> ScanTag? {
            let value = table.value(name)
            return value == 0 ? nil : all[Int(value) - 1]
        }
    }

    var isBlock: Bool {
        switch self {
        case .script, .style, .title, .textarea, .xmp, .iframe, .noembed, .noframes, .plaintext: true
        case .a, .img, .image, .input, .label, .output, .meter, .progress, .object, .embed, .applet, .param, .audio,
            .video, .source, .track, .link, .meta, .base, .bgsound, .q, .ins, .del, .use, .canvas, .foreignobject,
            .command, .menuitem, .span, .xml, .ampImage, .picture, .col, .wbr, .keygen:
            false
        default: true
        }
    }

    /// Whether its nesting tells where a part of a page ends.
    var isContainer: Bool {
        switch self {
        case .div, .section, .article, .main, .nav, .header, .footer, .aside, .h1, .h2, .h3, .h4, .h5, .h6, .table:
            true
        default: false
        }
    }

    /// Has no content, so that no end tag follows.
    var isVoid: Bool {
        switch self {
        case .area, .base, .br, .col, .embed, .frame, .hr, .img, .image, .input, .link, .meta, .param, .source, .track,
            .wbr, .bgsound, .keygen, .isindex, .command:
            true
        default: false
        }
    }

    /// Ends foreign content (svg, math) although nobody closed it (HTML Standard, 13.2.6.5).
    var breaksOut: Bool {
        switch self {
        case .body, .div, .h1, .h2, .h3, .h4, .h5, .h6, .table, .ul, .ol, .dl, .p, .li, .dt, .dd, .blockquote, .center,
            .pre, .hr, .br, .listing, .menu, .img, .embed, .meta, .span, .head:
            true
        default: false
        }
    }
}

/// Attributes that the scan reads.
enum ScanAttribute: UInt8, CaseIterable {
    case href, src, srcset, action, formaction, method, data, code, codebase, classid, archive, value, name, type, rel
    case content, charset, property, itemprop, role, style, title, alt, hidden, background, poster, cite, longdesc
    case usemap, lowsrc, dynsrc, manifest, profile, ping, icon, download, id, srcdoc, valuetype, pluginspage
    case xlinkHref, classNames, httpEquiv, ariaHidden, imageSrcset, lang, xmlLang
    case dataHref, dataUrl, dataSrc, dataLink, dataSrcset, dataOriginal, dataBackground, dataFile
    /// Any other `data-…`.
    case dataOther
    /// `onclick` and its like.
    case handler
    /// For finds that stand in no attribute.
    case text

    var name: String { ScanAttribute.spelled[Int(rawValue)] }

    private var spelling: String {
        switch self {
        case .xlinkHref: "xlink:href"
        case .xmlLang: "xml:lang"
        case .classNames: "class"
        case .httpEquiv: "http-equiv"
        case .ariaHidden: "aria-hidden"
        case .imageSrcset: "imagesrcset"
        case .dataHref: "data-href"
        case .dataUrl: "data-url"
        case .dataSrc: "data-src"
        case .dataLink: "data-link"
        case .dataSrcset: "data-srcset"
        case .dataOriginal: "data-original"
        case .dataBackground: "data-background"
        case .dataFile: "data-file"
        case .dataOther: "data-*"
        case .handler: "on*"
        case .text: "#text"
        default: String(describing: self)
        }
    }

    private static let spelled = allCases.map(\.spelling)
    private static let names = NameTable(spelled)
    private static let byNumber = allCases
    private static let dataPrefix = PackedName("data-")
    private static let onPrefix = PackedName("on")

    struct Finder {
        private let table = ScanAttribute.names
        private let all = ScanAttribute.byNumber
        private let dataPrefix = ScanAttribute.dataPrefix
        private let onPrefix = ScanAttribute.onPrefix
        @inline(__always)
        func find(_ name: PackedName) -> ScanAttribute? {
            let value = table.value(name)
            if value != 0 { return all[Int(value) - 1] }
            if name.starts(with: dataPrefix) { return .dataOther }
            return name.starts(with: onPrefix) ? .handler : nil
        }
    }

    /// Its place in a set of seen attributes; nil for those that may come several times under several names.
    @inline(__always)
    var bit: UInt64? { self == .dataOther || self == .handler ? nil : 1 << UInt64(rawValue) }
}
