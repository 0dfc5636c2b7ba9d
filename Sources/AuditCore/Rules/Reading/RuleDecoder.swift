/// Reads JSON values into the rule model and keeps every fault with its place.
///
/// A value that is wrong is noted and replaced by a harmless one, so that one pass finds all faults of a stage; whoever
/// asked throws the model away when there is any. Faults of meaning are noted in the same pass, where the node is at
/// hand, and count only when the structure is right.
struct RuleDecoder {
    let file: String
    private(set) var structure = FaultList()
    private(set) var meaning = FaultList()
    private(set) var warnings = FaultList()
    /// Names that must be declared elsewhere in the file.
    var uses: [Use] = []
    var period: Period?

    struct Use {
        enum Target { case unit, legal, register, lexicon, category, criterion }
        var target: Target
        var name: String
        var node: JSONNode
        /// For a register: roles whose columns the check reads.
        var roles: [String] = []
    }

    init(file: String) { self.file = file }

    /// The faults of the first stage that has errors; warnings when none has.
    var faults: FaultList {
        if !structure.isEmpty { return structure }
        return meaning.isEmpty ? warnings : meaning
    }
    var isRefused: Bool { !structure.isEmpty || !meaning.isEmpty }

    /// Notes a fault of structure.
    mutating func misshapen(
        _ code: String, _ node: JSONNode, _ message: String, _ english: String, hint: @autoclosure () -> String? = nil
    ) {
        let file = file
        structure.add(RuleDecoder.fault(code, node, file, message, english, hint()))
    }

    /// Notes a fault of meaning.
    mutating func meaningless(
        _ code: String, _ node: JSONNode, _ message: String, _ english: String, hint: @autoclosure () -> String? = nil
    ) {
        let file = file
        meaning.add(RuleDecoder.fault(code, node, file, message, english, hint()))
    }

    mutating func warn(_ code: String, _ node: JSONNode, _ message: String, _ english: String) {
        let file = file
        warnings.add(RuleDecoder.fault(code, node, file, message, english, nil))
    }

    private static func fault(
        _ code: String, _ node: JSONNode, _ file: String, _ message: String, _ english: String, _ hint: String?
    ) -> RuleFault {
        RuleFault(
            code: code, place: node.place(in: file), offset: node.spot.offset, message: message, english: english,
            hint: hint)
    }

    /// Says that a name is not one of the known ones, and which was perhaps meant.
    mutating func unknown(_ name: String, _ node: JSONNode, among known: [String], _ what: Named) {
        let shown = RuleFault.shown(name)
        let list = known.joined(separator: ", ")
        misshapen(
            "S003", node, "\(what.vietnamese) «\(shown)» không có; có: \(list)",
            "there is no \(what.english) '\(shown)'; known: \(list)",
            hint: Likeness.question(for: name, among: known))
    }
}

/// What a message calls a thing, in both languages.
struct Named {
    let vietnamese: String
    let english: String
    init(_ vietnamese: String, _ english: String) {
        self.vietnamese = vietnamese
        self.english = english
    }
}
