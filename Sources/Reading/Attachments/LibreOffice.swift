import AuditCore
import Tools

/// Turns DOC, XLS, PPT and RTF into flat OpenDocument, which keeps the font of each run.
///
/// ``OfficeSuite`` says how it runs. It takes 1.1 s to start, so several files go into one call; a call that fails is made again
/// for each file alone, so that one hostile file costs no other its words.
struct LibreOffice: Sendable {
    var program = "soffice"
    /// Seconds of processor time for the start, and for each file.
    var startLimit = 20.0
    var fileLimit = 20.0

    enum Family: String, CaseIterable, Sendable {
        case text = "fodt"
        case sheet = "fods"
        case slides = "fodp"
    }

    struct Source: Sendable {
        var bytes: [UInt8]
        var family: Family
        /// The name's end by which LibreOffice chooses its reader.
        var ending: String
    }

    static let batch = 8

    /// Words of each, in order.
    func read(_ sources: [Source]) -> [FileWords] {
        var words = [FileWords?](repeating: nil, count: sources.count)
        for family in Family.allCases {
            let indices = sources.indices.filter { sources[$0].family == family }
            var start = 0
            while start < indices.count {
                let part = Array(indices[start..<min(start + LibreOffice.batch, indices.count)])
                for (index, read) in zip(part, read(part.map { sources[$0] }, family)) { words[index] = read }
                start += part.count
            }
        }
        return words.map { $0 ?? .unreadable("damaged") }
    }

    private func read(_ sources: [Source], _ family: Family) -> [FileWords] {
        guard Subprocess.find(program) != nil else { return sources.map { _ in .unreadable("tool-missing") } }
        let (outcome, results) = convert(sources, family)
        return results.indices.map { index in
            if let words = results[index] { return words }
            if sources.count > 1 { return read([sources[index]], family)[0] }
            return .unreadable(outcome == .timedOut ? "timeout" : "damaged")
        }
    }

    private func convert(_ sources: [Source], _ family: Family) -> (Subprocess.Outcome, [FileWords?]) {
        let none = [FileWords?](repeating: nil, count: sources.count)
        guard let folder = TemporaryFolder() else { return (.failed, none) }
        var inputs: [String] = []
        for (index, source) in sources.enumerated() {
            let name = "\(index)." + source.ending
            guard folder.write(source.bytes, as: name) else { return (.failed, none) }
            inputs.append(name)
        }
        let suite = OfficeSuite(program: program, timeLimit: startLimit + fileLimit * Double(sources.count))
        let outcome = suite.convert(inputs, in: folder, to: family.rawValue)
        let words = sources.indices.map { index in
            folder.bytes(of: "out/\(index)." + family.rawValue, limit: 64 << 20).map { ODFText.read($0) }
        }
        return (outcome, words)
    }
}
