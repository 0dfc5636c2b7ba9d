/// What one official paper says, by the tags of the template that it is filled into.
package struct PaperContent: Sendable, Equatable {
    package var kind: PaperKind
    /// Of the file, without its ending: `cong-van-thanh-tra`.
    package var name: String
    package var fields: PaperFields

    package init(kind: PaperKind, name: String, fields: PaperFields) {
        self.kind = kind
        self.name = name
        self.fields = fields
    }
}

package typealias PaperFields = [String: PaperValue]

package enum PaperValue: Sendable, Equatable {
    case text(String)
    /// Words that lead to a web address.
    case link(words: String, address: String)
    /// What stands under the tag, once for each: rows, paragraphs, or a part that is there or not (one or none).
    case list([PaperFields])

    /// A part of the paper that stands there only if `isThere`.
    package static func part(_ isThere: Bool) -> PaperValue { .list(isThere ? [[:]] : []) }
}

package enum PaperKind: String, Sendable, CaseIterable {
    /// To one unit: what it still has to supply.
    case letter = "cong-van"
    /// To the head of the agency.
    case report = "bao-cao"
    case selfScore = "phieu"
    /// The list of what proves the points.
    case evidence = "tai-lieu"

    /// Of the template in its folder.
    package var fileName: String { rawValue + ".docx" }
}
