import ArgumentParser
import AuditCore
import Foundation

struct DevClassify: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "classify")

    @Option(help: "Rules file whose categories are used.")
    var rules: String?

    func run() throws {
        let path = try rules ?? Home.path("rules.json")
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Stop(.notFound, "\(path): không có tệp này")
        }
        let read = RuleReader.read(bytes: [UInt8](data), file: (path as NSString).lastPathComponent)
        guard let rules = read.ruleSet else { throw Stop(.badData, lines: read.faults.map(\.line)) }
        let classifier = Classifier(rules.categories)
        while let line = readLine() {
            guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
                print(#"{"error":"not a JSON object"}"#)
                continue
            }
            let result = classifier.classify(
                Classifier.Input(
                    title: object["title"] as? String ?? "", section: (object["section"] as? String).map { [$0] } ?? [],
                    number: object["doc_no"] as? String, text: object["text"] as? String ?? "",
                    address: object["url"] as? String ?? ""))
            let seen = result.ranked.first?.seen.map { "\($0.signal.why): «\($0.words)»" } ?? []
            let answer: [String: Any] = [
                "id": object["id"] ?? NSNull(), "label": result.label, "confidence": Double(result.confidence) / 100,
                "reasons": seen,
            ]
            let bytes = try JSONSerialization.data(
                withJSONObject: answer, options: [.sortedKeys, .withoutEscapingSlashes])
            print(String(decoding: bytes, as: UTF8.self))
        }
    }
}
