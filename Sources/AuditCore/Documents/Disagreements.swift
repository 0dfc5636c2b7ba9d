/// Where a page and its file, or a paper and itself, say different things. Each is told to people as it stands.
package enum Disagreements {
    package static func find(_ page: Page, files: [Page]) -> [String] {
        var found: [String] = []
        let own = page.document?.number.flatMap { DocumentNumber(field: $0) }
        if let type = page.document?.type, let symbol = own?.typeName, own?.typeCode != nil, !isSame(type, symbol),
            DocumentType.named(type) != nil
        {
            found.append("trang ghi loại văn bản «\(type)», ký hiệu \(own?.written ?? "") là của \(symbol)")
        }
        if let signed = page.dates.signed, let effective = page.dates.effective, effective.day < signed.day {
            found.append(
                "ngày hiệu lực \(effective.day.vietnamese) trước ngày ban hành \(signed.day.vietnamese)")
        }
        // Of several files one may be the paper itself, the others its annexes.
        let papers = files.filter { $0.document?.number != nil }
        guard let own, own.ordinal != nil, !own.symbol.isEmpty, !papers.isEmpty else { return found }
        let numbers = papers.compactMap { $0.document?.number.flatMap { DocumentNumber(field: $0) } }
            .filter { $0.ordinal != nil }
        if let first = numbers.first, !numbers.contains(where: { $0.key == own.key }) {
            found.append("số, ký hiệu trên trang (\(own.written)) khác trong tệp (\(first.written))")
        } else if let signed = page.dates.signed,
            let file = papers.first(where: { isNumbered($0, own) && $0.dates.signed != nil })?.dates.signed,
            file.day != signed.day
        {
            found.append(
                "ngày ban hành trên trang (\(signed.day.vietnamese)) khác trong tệp (\(file.day.vietnamese))")
        }
        return found
    }

    private static func isNumbered(_ file: Page, _ number: DocumentNumber) -> Bool {
        file.document?.number.flatMap { DocumentNumber(field: $0)?.key } == number.key
    }

    private static func isSame(_ a: String, _ b: String) -> Bool { Folded.squeezed(a) == Folded.squeezed(b) }
}
