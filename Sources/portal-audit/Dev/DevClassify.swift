import ArgumentParser
import AuditCore
import Auditing
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
        var warnings: [String] = []
        let model: TitleModel?
        do {
            model = try Commission.model(beside: path, &warnings)
        } catch {
            throw Stop(error)
        }
        for warning in warnings { Messages.say(warning) }
        let classifier = Classifier(rules.categories, model: model)
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
            let answer: [String: Any] = [
                "id": object["id"] ?? NSNull(), "label": result.best, "confidence": Double(result.confidence) / 100,
                "uncertain": result.label == Classification.uncertain, "reasons": reasons(result),
            ]
            let bytes = try JSONSerialization.data(
                withJSONObject: answer, options: [.sortedKeys, .withoutEscapingSlashes])
            print(String(decoding: bytes, as: UTF8.self))
        }
    }
    /// Of the likeliest category: signals with their words, then the model's words.
    private func reasons(_ result: Classification) -> [String] {
        guard let first = result.ranked.first else { return [] }
        let model = first.model.flatMap {
            $0.words.isEmpty ? nil : "mô hình tiêu đề: " + $0.words.joined(separator: ", ")
        }
        return first.seen.map { "\($0.signal.why): «\($0.words)»" } + [model].compactMap { $0 }
    }
}
