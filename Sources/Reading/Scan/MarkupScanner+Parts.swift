import AuditCore

/// Which part of a page the scan is in.
extension MarkupScanner {
    mutating func opens(_ tag: ScanTag, _ isSelfClosing: Bool) {
        if here.isComment || here.isSide { return }
        if tag.breaksOut, isForeign {
            depths[Int(ScanTag.svg.rawValue)] = 0
            depths[Int(ScanTag.math.rawValue)] = 0
        }
        if tag == .a { closeLink() }
        let isLeaf = tag.isVoid || isSelfClosing && (isForeign || isXML || tag == .svg || tag == .math)
        if !isLeaf, let added = placed(tag) { push(tag, added) }
        if tag.isBlock {
            signature.breakBlock(depth: containers, closing: false, next: place)
            if openLink != nil { pendingSpace = true }
        }
        if tag == .form { isPostForm = value(.method, is: "post") }
        guard !isLeaf else { return }
        depths[Int(tag.rawValue)] += 1
        if tag.isContainer { containers += 1 }
    }

    mutating func closes(_ tag: ScanTag) {
        if here.isComment || here.isSide { return }
        if tag == .a { closeLink() }
        if tag == .form { isPostForm = false }
        let index = Int(tag.rawValue)
        if depths[index] > 0 {
            depths[index] -= 1
            if tag.isContainer { containers = max(0, containers - 1) }
        }
        // What is open inside ends with what is around it.
        while !regions.isEmpty, let match = regions.lastIndex(where: { $0.tag == tag && $0.depth >= depths[index] }) {
            regions.removeSubrange(match...)
            place = regions.last?.place ?? []
        }
        if tag.isBlock || tag == .br {
            signature.breakBlock(depth: containers, closing: tag.isContainer, next: place)
            if openLink != nil { pendingSpace = true }
        }
    }

    private mutating func push(_ tag: ScanTag, _ added: SignatureBuilder.Place) {
        // Deeper than any layout: the place of what is around holds.
        guard regions.count < 64 else { return }
        place.formUnion(added)
        regions.append(Region(tag: tag, depth: depth(tag), place: place))
    }

    /// What an element adds to the place; nil for nothing.
    private mutating func placed(_ tag: ScanTag) -> SignatureBuilder.Place? {
        var added: SignatureBuilder.Place = []
        switch tag {
        case .nav, .footer, .aside: added = .furniture
        case .header where depth(.article) == 0 && depth(.main) == 0: added = .furniture
        case .select, .button, .datalist, .template, .svg, .math, .textarea, .noscript: added = .hidden
        case .html, .body, .p, .li, .dt, .dd, .tr, .option: return nil
        default: break
        }
        guard !tokens.attributes.isEmpty else { return added.isEmpty ? nil : added }
        if has(.hidden) || value(.ariaHidden, is: "true") { added.insert(.hidden) }
        if let style = attribute(.style), hides(style) { added.insert(.hidden) }
        if tag.isBlock {
            if let role = attribute(.role), isFurniture(role) { added.insert(.furniture) }
            for name in [ScanAttribute.classNames, .id] {
                guard let attribute = attribute(name), attribute.start < attribute.end else { continue }
                added.formUnion(classes.place(tokens.bytes, attribute.start, attribute.end))
            }
        }
        return added.isEmpty ? nil : added
    }

    /// `display:none`, however spaced.
    private func hides(_ style: Tokenizer.Attribute) -> Bool {
        var at = style.start
        while at + 12 <= style.end {
            if tokens.bytes[at] | 0x20 == UInt8(ascii: "d"),
                RawText.startsFolded(MarkupScanner.display, tokens.bytes, at, style.end)
            {
                var next = at + MarkupScanner.display.count
                while next < style.end, tokens.bytes[next] <= 0x20 || tokens.bytes[next] == UInt8(ascii: ":") {
                    next += 1
                }
                if RawText.startsFolded(MarkupScanner.none, tokens.bytes, next, style.end) { return true }
                at = next
            } else {
                at += 1
            }
        }
        return false
    }

    private func isFurniture(_ role: Tokenizer.Attribute) -> Bool {
        MarkupScanner.roles.contains { value in
            value.count == role.end - role.start
                && RawText.startsFolded(value, tokens.bytes, role.start, role.end)
        }
    }

    private static let display = Array("display".utf8)
    private static let none = Array("none".utf8)
    private static let roles = [
        "navigation", "contentinfo", "complementary", "search", "dialog", "menu", "menubar", "banner", "tablist",
    ].map { Array($0.utf8) }
}
