/// Nơi ban hành: whether a paper is the agency's own, by its number's letters, else by the issuer that it names.
package struct IssuerStep: Sendable {
    private let symbols: Set<String>
    private let agencyNames: PhraseSet

    package init(symbols: [String], agencyNames: [String]) {
        self.symbols = Set(symbols.map { Folded.plain($0) })
        self.agencyNames = PhraseSet(agencyNames)
    }

    package func finding(_ item: Item) -> Finding {
        if let number = item.number {
            let symbol = DocumentNumber(field: number)?.symbol ?? ""
            let parts = Folded.plain(symbol).utf8.split { !Folded.isWordByte($0) }.map {
                String(decoding: $0, as: UTF8.self)
            }
            if parts.contains(where: { symbols.contains($0) }) {
                return Finding(.issuer, .yes, "số, ký hiệu \(number) là của cơ quan")
            }
            // QĐ-XPHC names the form of a paper and no issuer.
            if parts.contains(where: { !IssuerStep.forms.contains($0) }) {
                return Finding(.issuer, .no, "số, ký hiệu \(number) là của cơ quan khác")
            }
        }
        let issuers = [item.page.document?.issuer].compactMap { $0 } + item.files.compactMap { $0.document?.issuer }
        if let issuer = issuers.first {
            let own = agencyNames.first(in: Words(issuer)) != nil
            return Finding(.issuer, own ? .yes : .no, "ghi là «\(issuer)»")
        }
        return item.page.kind == .article
            ? Finding(.issuer, .yes, "đăng trên cổng của cơ quan, không ghi cơ quan ban hành khác")
            : Finding(.issuer, .unknown, "không thấy số, ký hiệu và cơ quan ban hành")
    }

    /// Codes of forms in symbols (NĐ 30/2020/NĐ-CP, phụ lục III; NĐ 118/2021/NĐ-CP for fines), folded.
    private static let forms = Set(
        DocumentType.all.map { Folded.plain($0.code) } + ["xphc", "xpvphc", "bbvphc", "kpvphc", "gm", "cv"])
}
