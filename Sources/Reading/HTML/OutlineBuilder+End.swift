/// End tags (HTML Standard, 13.2.6.4.7 and following): those that match nothing close nothing.
extension OutlineBuilder {
    mutating func end(_ tag: ScanTag?, _ name: PackedName) {
        if overflow > 0 {
            overflow -= 1
            if tag == .a, let link, link.entry >= open.count { endLink(link.index) }
            if tag.map({ tags[Int($0.rawValue)].isBlock }) ?? false { closeBlock() }
            return
        }
        let key = OpenElements.key(tag, name)
        if isForeign {
            if let index = open.formatting(key) { pop(to: index) }
            return
        }
        guard let tag else {
            if LooseName.formatting.value(name) != 0 {
                if let index = open.formatting(key) { remove(at: index) }
            } else if let index = open.inline(key) {
                pop(to: index)
            }
            return
        }
        switch tag {
        case .a: if let index = open.formatting(key) { remove(at: index) }
        case .html, .body, .frameset: break
        case .head: if !hasBody, open.last?.tag == .head { popLast() }
        case .br: closeBlock()
        case .p:
            if let index = open.find(.p, upTo: .buttonScope) { pop(to: index) } else { closeBlock() }
        case .li: close(.li, upTo: .listScope)
        case .h1, .h2, .h3, .h4, .h5, .h6: endHeading()
        case .form: endForm()
        case .caption, .table, .thead, .tbody, .tfoot, .tr, .td, .th, .select: close(tag, upTo: .tableScope)
        case .template, .noscript: close(tag, upTo: ElementRules())
        default:
            if open.rules(tag).contains(.endsContent) || tag == .dt || tag == .dd {
                close(tag, upTo: .scope)
            } else if let index = open.inline(key) {
                pop(to: index)
            }
        }
    }

    private mutating func close(_ tag: ScanTag, upTo barrier: ElementRules) {
        if let index = open.find(tag, upTo: barrier) { pop(to: index) }
    }

    private mutating func endHeading() {
        let rules = ElementRules.isHeading
        guard let index = open.search(upTo: .scope, { [open] in open.rules($0).contains(rules) }) else { return }
        pop(to: index)
    }

    private mutating func endForm() {
        if inert == 0 { hasForm = false }
        if let index = open.find(.form, upTo: .scope) { remove(at: index) }
    }
}
