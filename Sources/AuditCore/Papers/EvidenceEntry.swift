/// One counted item in the bundle of evidence.
package struct EvidenceEntry: Sendable, Equatable {
    /// Index in ``AuditResult/criteria``.
    package var criterion: Int
    /// From 1 within the criterion, in the order of ``CriterionResult/countedItems``.
    package var number: Int
    /// Folder of the criterion in the bundle: `C1`.
    package var folder: String
    package var address: String
    package var title: String
    package var documentNumber: String?
    package var posted: Day?
    package var fetchedAt: String?
    /// Of the archived bytes, as the audit noted it.
    package var sha256: String?
    /// Path in the bundle; nil where the archive does not hold the bytes.
    package var path: String?

    /// `C1/001`.
    package var code: String { "\(folder)/\(EvidenceEntry.padded(number))" }

    /// All counted items of a result, criterion by criterion; their paths are not known yet.
    package static func all(of result: AuditResult) -> [EvidenceEntry] {
        var places: [[UInt8]: Int] = [:]
        for (place, item) in result.items.enumerated() { places[Array(item.address.utf8)] = place }
        let folders = folders(of: result.criteria)
        return result.criteria.enumerated().flatMap { index, criterion in
            criterion.countedItems.enumerated().map { number, address in
                let item = places[Array(address.utf8)].map { result.items[$0] }
                return EvidenceEntry(
                    criterion: index, number: number + 1, folder: folders[index], address: address,
                    title: item?.title ?? address, documentNumber: item?.number, posted: item?.posted,
                    fetchedAt: item?.evidence.fetchedAt, sha256: item?.evidence.sha256)
            }
        }
    }

    /// The codes that people say, where each can be a folder's name of its own on every system.
    private static func folders(of criteria: [CriterionResult]) -> [String] {
        var taken: Set<String> = []
        return criteria.enumerated().map { index, criterion in
            let bytes = criterion.code.utf8
            let isName = (1...20).contains(bytes.count) && bytes.allSatisfy { Folded.isWordByte($0) || $0 == 0x2D }
            // No code of people's can be this one: they hold no underscore here.
            let isFree = isName && taken.insert(Folded.plain(criterion.code)).inserted
            return isFree ? criterion.code : "TC_\(index + 1)"
        }
    }

    private static func padded(_ number: Int) -> String {
        String(repeating: "0", count: max(0, 3 - String(number).utf8.count)) + String(number)
    }
}
