/// Decides how a page's bytes are to be read, and turns them into UTF-8.
package enum PageEncoding {
    /// Who decided.
    package enum Source: String, Sendable, Codable, CaseIterable {
        case bom, header, meta
        /// The bytes are UTF-8, whatever is declared.
        case validity
        /// The words are Vietnamese in this encoding, and not in what is declared.
        case model
        /// Nobody says anything: windows-1252, as browsers do.
        case fallback
    }

    package struct Decoded: Sendable, Equatable {
        /// NFC in what people read.
        package var utf8: [UInt8]
        /// By its name in the WHATWG standard, or `tcvn3`, `vni`, `viscii`.
        package var encoding: String
        package var source: Source
        /// What the server or the page declares is not what the bytes are.
        package var mismatch = false
        /// An encoding inside the encoding: `tcvn3`, `vni` (letters for an old font), `utf-8` (encoded twice).
        package var inside: String?
        /// Marks stood apart from their letters (NFD).
        package var isDecomposed = false
    }

    /// The page in UTF-8; the very same bytes where nothing is to be done.
    static func utf8(_ bytes: [UInt8], contentType: String?) -> [UInt8] { decode(bytes, contentType: contentType).utf8 }

    /// Byte-order mark, then the server's word, then the page's own, then what the bytes themselves say.
    ///
    /// A declared encoding that the bytes contradict gives way to them: portals copy headers more often than they check
    /// them.
    package static func decode(_ bytes: [UInt8], contentType: String?) -> Decoded {
        var decoded = Decision(bytes, contentType: contentType).decoded()
        if let repaired = LegacyFonts.repaired(decoded.utf8) {
            decoded.utf8 = repaired.bytes
            decoded.inside = repaired.inside?.rawValue
            decoded.isDecomposed = repaired.isDecomposed
            if repaired.inside != nil { decoded.mismatch = true }
        }
        return decoded
    }

    /// The value of `charset=` in a header or a meta.
    package static func charset(in text: String) -> String? { MetaPrescan.charset(in: text.utf8) }
}

extension PageEncoding {
    private struct Decision {
        let bytes: [UInt8]
        let header: String?
        let meta: String?

        init(_ bytes: [UInt8], contentType: String?) {
            self.bytes = bytes
            header = contentType.flatMap { charset(in: $0) }.flatMap { EncodingLabel.name(of: $0) }
            meta = MetaPrescan.encoding(in: bytes)
        }

        private var declared: String? { header ?? meta }

        func decoded() -> Decoded {
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
                return answer(UTF8State.repaired(bytes.dropFirst(3)), "utf-8", .bom)
            }
            if bytes.starts(with: [0xFF, 0xFE]) { return wide(isBig: false, dropping: 2, .bom) }
            if bytes.starts(with: [0xFE, 0xFF]) { return wide(isBig: true, dropping: 2, .bom) }
            if let isBig = WideText.order(of: bytes) {
                return wide(isBig: isBig, dropping: 0, header?.hasPrefix("utf-16") ?? false ? .header : .model)
            }
            let check = UTF8State(bytes)
            if check.isASCII {
                let stateful = declared == "iso-2022-jp" && bytes.contains(0x1B)
                return stateful ? other("iso-2022-jp") : answer(bytes, declared ?? "windows-1252", said(declared))
            }
            if check.isValid {
                return answer(
                    bytes, "utf-8", header == "utf-8" ? .header : meta == "utf-8" && header == nil ? .meta : .validity)
            }
            return old()
        }

        private func said(_ name: String?) -> Source {
            guard let name else { return .fallback }
            return name == header ? .header : name == meta ? .meta : .model
        }

        /// Names both declare are compared with what was decided.
        private func answer(_ utf8: [UInt8], _ name: String, _ source: Source) -> Decoded {
            var decoded = Decoded(utf8: utf8, encoding: name, source: source)
            guard bytes.contains(where: { $0 >= 0x80 }) else { return decoded }
            decoded.mismatch = [header, meta].contains { $0 != nil && $0 != name }
            return decoded
        }

        private func wide(isBig: Bool, dropping: Int, _ source: Source) -> Decoded {
            answer(WideText.utf8(bytes.dropFirst(dropping), isBig: isBig), isBig ? "utf-16be" : "utf-16le", source)
        }

        /// Neither ASCII nor UTF-8.
        private func old() -> Decoded {
            let sample = CharsetModel.sample(of: bytes)
            let named = declared.flatMap(VietnameseCharset.init(rawValue:))
            let best = CharsetModel.charset(of: sample, declared: named)
            let decided = said(best?.rawValue)
            if UTF8State.isMostlyValid(bytes) {
                return answer(UTF8State.repaired(bytes), "utf-8", declared == "utf-8" ? said("utf-8") : .validity)
            }
            if let best {
                let text = pieces(by: LegacyDecoder(best, sample: sample))
                return answer(text, best.rawValue, decided == .fallback ? .model : decided)
            }
            if let named {
                return answer(pieces(by: LegacyDecoder(named, sample: sample)), named.rawValue, said(declared))
            }
            if let declared, declared != "windows-1252", let name = EncodingLabel.iconvName(of: declared),
                Iconv.knows(name)
            {
                return other(declared)
            }
            let latin = LegacyDecoder(nil)
            return answer(pieces(by: latin), "windows-1252", declared == "windows-1252" ? said(declared) : .fallback)
        }

        private func other(_ name: String) -> Decoded {
            let text = EncodingLabel.iconvName(of: name).flatMap { Iconv.utf8(bytes[...], from: $0)?.text }
            return answer(text ?? UTF8State.repaired(bytes), name, said(name))
        }

        /// A page put together from two encodings: what is valid UTF-8 is UTF-8, run by run.
        private func pieces(by decoder: LegacyDecoder) -> [UInt8] {
            var out: [UInt8] = []
            out.reserveCapacity(bytes.count * 3 / 2)
            var done = 0
            func add(_ piece: Range<Int>) {
                guard !piece.isEmpty else { return }
                let text = bytes[piece]
                let isPlain = text.contains { $0 >= 0x80 } && UTF8State(text).isValid
                if isPlain {
                    out.append(contentsOf: text)
                } else {
                    out.append(contentsOf: LegacyDecoder.utf8(decoder.scalars(text)))
                }
            }
            MarkupRuns.forEach(bytes) { run in
                add(done..<run.lowerBound)
                add(run)
                done = run.upperBound
            }
            add(done..<bytes.count)
            return out
        }
    }
}
