import AuditCore

/// Gathers the controls that a browser would send (HTML, 4.10.22.4), in document order.
struct FormCollector {
    struct Form {
        var id: String
        var action: String?
        var method: String
        var fields: [PostbackField] = []
    }

    private(set) var forms: [Form] = []
    private var open: Int?
    /// Depth of `fieldset disabled`; 0 outside.
    private var offDepth = 0
    private var select: Select?
    private var textarea: (form: Int, name: String, isOff: Bool)?
    /// Controls that name a form that comes later.
    private var waiting: [(form: String, field: PostbackField)] = []

    private struct Select {
        var form: Int?
        var owner: String?
        var name: String
        var isMultiple: Bool
        var showsOne: Bool
        var options: [(value: String?, text: [UInt8], isSelected: Bool, isOff: Bool)] = []
    }

    var isInSelect: Bool { select != nil }

    mutating func start(_ element: FormScanner.Element) {
        switch element.name {
        case "form":
            guard open == nil, forms.count < 64 else { return }
            forms.append(
                Form(
                    id: element.value("id") ?? "", action: element.value("action"),
                    method: (element.value("method") ?? "get").lowercased()))
            open = forms.count - 1
        case "fieldset": if offDepth > 0 || element.has("disabled") { offDepth += 1 }
        case "input": input(element)
        case "select":
            guard let name = element.value("name"), !name.isEmpty, !isOff(element) else { return }
            let isMultiple = element.has("multiple")
            let size = element.value("size").flatMap { Int($0) } ?? 1
            select = Select(
                form: open, owner: element.value("form"), name: name, isMultiple: isMultiple,
                showsOne: !isMultiple && size <= 1)
        case "option":
            select?.options.append((element.value("value"), [], element.has("selected"), element.has("disabled")))
        case "textarea":
            guard let name = element.value("name"), let form = open else { return }
            textarea = (form, name, isOff(element))
        default: break
        }
    }

    mutating func end(_ name: String) {
        switch name {
        case "form": open = nil
        case "fieldset": offDepth = max(0, offDepth - 1)
        case "select": closeSelect()
        default: break
        }
    }

    mutating func text(_ bytes: ArraySlice<UInt8>) {
        guard let last = select?.options.indices.last, (select?.options[last].text.count ?? 0) < 4_096 else { return }
        select?.options[last].text += bytes
    }

    mutating func textarea(_ bytes: ArraySlice<UInt8>) {
        guard let (form, name, isOff) = textarea else { return }
        textarea = nil
        guard !isOff, !name.isEmpty else { return }
        // The first line end after the tag is no part of the value.
        let lead = bytes.starts(with: [0x0D, 0x0A]) ? 2 : bytes.first == 0x0A ? 1 : 0
        forms[form].fields.append(PostbackField(name, Markup.decoded(bytes.dropFirst(lead))))
    }

    mutating func finish() {
        closeSelect()
        for (id, field) in waiting {
            if let index = forms.firstIndex(where: { $0.id == id }) { forms[index].fields.append(field) }
        }
        waiting = []
    }

    private func isOff(_ element: FormScanner.Element) -> Bool { offDepth > 0 || element.has("disabled") }

    private mutating func input(_ element: FormScanner.Element) {
        guard !isOff(element), let name = element.value("name"), !name.isEmpty else { return }
        switch (element.value("type") ?? "text").lowercased() {
        case "submit", "button", "image", "reset", "file": return
        case "checkbox", "radio":
            guard element.has("checked") else { return }
            add(PostbackField(name, element.value("value") ?? "on"), owner: element.value("form"), form: open)
        default: add(PostbackField(name, element.value("value") ?? ""), owner: element.value("form"), form: open)
        }
    }

    private mutating func add(_ field: PostbackField, owner: String?, form: Int?) {
        if let owner {
            if let index = forms.firstIndex(where: { $0.id == owner }) {
                forms[index].fields.append(field)
            } else if waiting.count < 10_000 {
                waiting.append((owner, field))
            }
        } else if let form {
            forms[form].fields.append(field)
        }
    }

    private mutating func closeSelect() {
        guard let select else { return }
        self.select = nil
        let usable = select.options.filter { !$0.isOff }
        var chosen = usable.filter(\.isSelected)
        if !select.isMultiple, let last = chosen.last { chosen = [last] }
        // A list of one line shows its first option where none is selected.
        if chosen.isEmpty, select.showsOne, let first = usable.first { chosen = [first] }
        for option in chosen {
            let value = option.value ?? Folded.tidy(Markup.decoded(option.text[...]))
            add(PostbackField(select.name, value), owner: select.owner, form: select.form)
        }
    }
}
