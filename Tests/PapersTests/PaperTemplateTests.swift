import AuditCore
import Testing

@testable import Papers

struct PaperTemplateTests {
    private func content(_ fields: PaperFields) -> PaperContent {
        PaperContent(kind: .letter, name: "x", fields: fields)
    }

    private func filled(_ body: String, _ fields: PaperFields) throws -> MarkupElement {
        let template = try PaperTemplate(try Document.bytes(body + Document.required(.letter)), kind: .letter)
        return try Document.root(of: template.filled(with: content(fields)))
    }

    @Test(arguments: ["<", ">", "&", "\"", "'"], ["", "\u{301}", "\u{200D}", "\u{20E3}", "\u{FE0F}"])
    func anyTextComesBackAsItWas(sign: String, mark: String) throws {
        let text = "Trước \(sign)\(mark)w:br/\(sign)\(mark) sau"
        let body = "<w:p>" + Document.control("cong", Document.run("«cổng»")) + "</w:p>"
        let root = try filled(body, ["cong": .text(text)])
        let wanted = PaperText.lines(text)[0]
        #expect(Document.paragraphs(in: root)[0].unicodeScalars.elementsEqual(wanted.unicodeScalars))
        let link = try filled(body, ["cong": .link(words: text, address: "https://cong.example/?q=\(sign)\(mark)\\")])
        #expect(Document.paragraphs(in: link)[0].unicodeScalars.elementsEqual(wanted.unicodeScalars))
    }

    @Test func aLinkCannotLeaveItsField() throws {
        let body = "<w:p>" + Document.control("cong", Document.run("«cổng»")) + "</w:p>"
        let root = try filled(
            body, ["cong": .link(words: "a", address: "https://x.example/\" \\o \"INCLUDETEXT\u{301}")])
        let runs = root.elements.first?.elements.first?.elements ?? []
        #expect(runs.compactMap { $0.child("fldChar")?.attribute("fldCharType") } == ["begin", "separate", "end"])
        let field = runs.compactMap { $0.child("instrText") }.first
        #expect(
            field?.children == [.text(" HYPERLINK \"https://x.example/%22%20%5Co%20%22INCLUDETEXT%CC%81\" ")])
        let script = try filled(body, ["cong": .link(words: "a", address: "javascript:alert(1)")])
        #expect(script.elements.first?.elements.first?.elements.map(\.name.local) == ["r"])
    }

    @Test func textKeepsTheLookOfItsControlAndItsLineBreaks() throws {
        let body = "<w:p>" + Document.control("cong", Document.run("«cổng»")) + "</w:p>"
        let root = try filled(body, ["cong": .text("một\nhai")])
        let run = root.elements.first?.elements.first?.child("r")
        #expect(run?.elements.map(\.name.local) == ["rPr", "t", "br", "t"])
        #expect(run?.child("rPr")?.child("i") != nil)
        #expect(Document.paragraphs(in: root)[0] == "một\nhai")
    }

    @Test(arguments: 0...3)
    func aRowIsThereOnceForEachItem(count: Int) throws {
        let cells = ["stt", "noi-dung", "tieu-chi", "han", "con-lai", "diem"].map {
            "<w:tc>\(Document.control($0, "<w:p>\(Document.run("x"))</w:p>"))</w:tc>"
        }.joined()
        let row = "<w:tr w14:paraId=\"1\" xmlns:w14=\"urn:w14\"><w:bookmarkStart w:id=\"1\"/>\(cells)</w:tr>"
        let table =
            "<w:tbl><w:tr><w:tc><w:p>\(Document.run("Đầu"))</w:p></w:tc></w:tr>\(Document.control("viec", row))</w:tbl>"
        let items: [PaperFields] = (0..<count).map { number in
            [
                "stt": .text("\(number)"), "noi-dung": .text("Việc \(number)"), "tieu-chi": .text("C1"),
                "han": .text("–"), "con-lai": .text(""), "diem": .text(""),
            ]
        }
        let bytes = try Document.bytes(
            table + Document.control("don-vi", "<w:p/>") + Document.control("ten-cong", "<w:p/>"))
        let template = try PaperTemplate(bytes, kind: .letter)
        let root = try Document.root(of: template.filled(with: content(["viec": .list(items)])))
        let rows = Document.rows(in: root)
        #expect(rows.count == count + 1)
        #expect(rows.dropFirst().map { $0[1] } == (0..<count).map { "Việc \($0)" })
        #expect(Document.tags(in: root).isEmpty)
    }

    @Test func aPartThatIsNotWantedIsGone() throws {
        let part = Document.control("co-qua-han", "<w:p>\(Document.run("quá hạn"))</w:p>")
        #expect(try Document.paragraphs(in: filled(part, ["co-qua-han": .part(true)]))[0] == "quá hạn")
        #expect(try !Document.paragraphs(in: filled(part, ["co-qua-han": .part(false)])).contains("quá hạn"))
    }

    @Test func aCellThatLosesItsContentKeepsAParagraph() throws {
        let body = "<w:tbl><w:tr><w:tc>\(Document.control("can-cu", "<w:p/>"))</w:tc></w:tr></w:tbl>"
        let root = try filled(body, ["can-cu": .list([])])
        let cell = root.elements.first?.elements.first?.elements.first?.elements.first
        #expect(cell?.elements.map(\.name.local) == ["p"])
    }

    @Test func controlsWithoutATagAreTheOfficesOwn() throws {
        let own =
            "<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent><w:p>\(Document.run("ngày"))</w:p></w:sdtContent></w:sdt>"
        let root = try filled(own, [:])
        #expect(root.elements.first?.elements.first?.name.local == "sdt")
    }

    @Test(arguments: PaperKind.allCases)
    func everyRequiredTagIsMissed(kind: PaperKind) throws {
        for tag in PaperTag.all(of: kind) where tag.isRequired {
            let bytes = try Document.bytes(Document.required(kind, without: tag.name))
            // With a list go the tags in it.
            let error = #expect(throws: TemplateFault.self) { try PaperTemplate(bytes, kind: kind) }
            guard case .missingTags(let missing) = error else {
                Issue.record("\(tag.name): \(String(describing: error))")
                continue
            }
            #expect(missing.contains(tag))
            #expect(error?.words(for: kind).first?.contains("«\(tag.name)»") == true)
        }
        _ = try PaperTemplate(try Document.bytes(Document.required(kind)), kind: kind)
    }

    @Test func mistypedAndMisplacedTagsAreNamed() throws {
        let typo = try Document.bytes(Document.required(.letter) + Document.control("donvi", "<w:p/>"))
        #expect(throws: TemplateFault.unknownTags(["donvi"])) { try PaperTemplate(typo, kind: .letter) }
        let astray = try Document.bytes(Document.required(.letter) + Document.control("han", "<w:p/>"))
        #expect(throws: TemplateFault.misplaced(tag: "han", list: "viec")) { try PaperTemplate(astray, kind: .letter) }
    }

    @Test func whatIsNoDocumentIsRefused() throws {
        let body = Document.required(.letter)
        #expect(throws: TemplateFault.notZip) { try PaperTemplate(Array("Kính gửi".utf8), kind: .letter) }
        #expect(throws: TemplateFault.notZip) { try PaperTemplate([], kind: .letter) }
        let empty = try ZipParts.bytes([ZipPart(name: "a.txt", bytes: [1])])
        #expect(throws: TemplateFault.notDocument("không có danh mục [Content_Types].xml")) {
            try PaperTemplate(empty, kind: .letter)
        }
        let entities = try Document.bytes(body, prolog: "<!DOCTYPE a [<!ENTITY x \"y\">]>")
        #expect(throws: TemplateFault.brokenPart("word/document.xml")) { try PaperTemplate(entities, kind: .letter) }
        let broken = try Document.bytes(body + "<w:p>")
        #expect(throws: TemplateFault.brokenPart("word/document.xml")) { try PaperTemplate(broken, kind: .letter) }
        let template = try Document.bytes(body, type: "template.main")
        #expect(throws: TemplateFault.notDocument("tệp là .dotx")) { try PaperTemplate(template, kind: .letter) }
        for cut in stride(from: 0, to: 400, by: 7) {
            let bytes = try Document.bytes(body)
            #expect(throws: (any Error).self) { try PaperTemplate(Array(bytes.dropLast(cut + 1)), kind: .letter) }
        }
    }

    /// Whatever bytes an office's folder holds: a fault or a paper, never a crash.
    @Test(arguments: 0..<12)
    func damagedTemplatesAreFilledOrRefused(seed: UInt64) throws {
        let good = try Document.bundled(.letter)
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        for _ in 0..<20 {
            var bytes = good
            for _ in 0..<3 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 24)
            }
            let filled = try? PaperTemplate(bytes, kind: .letter).filled(with: content(["viec": .list([])]))
            if let filled { #expect(!(try ZipParts.read(filled)).isEmpty) }
        }
    }

    @Test(arguments: PaperKind.allCases)
    func theBundledTemplatesHoldEveryTag(kind: PaperKind) throws {
        let bytes = try Document.bundled(kind)
        _ = try PaperTemplate(bytes, kind: kind)
        let held = Set(Document.tags(in: try Document.root(of: bytes)))
        // Papers without a number of their own, and names that a sentence has otherwise, need not hold all.
        let spared: Set<String> = [
            "so-ky-hieu", "theo-doi", "dang-tai", "ten-co-quan", "nguon", "lanh-dao", "nguoi-nhan", "nam",
            "co-tam-tinh",
        ]
        let missing = PaperTag.all(of: kind).map(\.name).filter { !held.contains($0) && !spared.contains($0) }
        #expect(missing.isEmpty, "\(missing)")
    }
}
