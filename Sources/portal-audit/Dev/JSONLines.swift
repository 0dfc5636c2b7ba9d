import ArgumentParser
import Foundation

/// A yardstick's protocol: for each JSON object on a line of standard input, one on standard output.
enum JSONLines {
    /// A line that cannot be answered gets `{id?, error}` and the run goes on.
    ///
    /// - Throws: exit code 65 (EX_DATAERR) after the last line when there was such a line.
    static func answer(_ respond: ([String: Any]) throws(Fault) -> [String: Any]) throws {
        var faults = 0
        while let line = readLine(strippingNewline: true) {
            if line.utf8.allSatisfy({ $0 <= 0x20 }) { continue }
            var answer: [String: Any] = [:]
            do throws(Fault) {
                let question = try object(line)
                answer["id"] = question["id"]
                try answer.merge(respond(question)) { _, new in new }
            } catch {
                faults += 1
                answer["error"] = error.message
            }
            var out = try JSONSerialization.data(
                withJSONObject: answer, options: [.sortedKeys, .withoutEscapingSlashes])
            out.append(0x0A)
            // At once, for whoever waits for an answer before the next question.
            try FileHandle.standardOutput.write(contentsOf: out)
        }
        if faults > 0 { throw ExitCode(65) }
    }

    struct Fault: Error { let message: String }

    private static func object(_ line: String) throws(Fault) -> [String: Any] {
        do {
            guard let object = try JSONSerialization.jsonObject(with: scalarsOnly(Array(line.utf8))) as? [String: Any]
            else {
                throw Fault(message: "not a JSON object")
            }
            return object
        } catch let fault as Fault {
            throw fault
        } catch {
            throw Fault(message: "not JSON: \(error)")
        }
    }

    /// The line with U+FFFD for each escaped half of a surrogate pair: JSON allows them, Foundation's reader does not.
    private static func scalarsOnly(_ line: [UInt8]) -> Data {
        var out = Data(line)
        var index = 0
        while index < line.count {
            guard line[index] == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            switch surrogate(line, at: index) {
            case nil: index += 2
            case .high? where surrogate(line, at: index + 6) == .low: index += 12
            default:
                out.replaceSubrange((index + 2)..<(index + 6), with: Array("fffd".utf8))
                index += 6
            }
        }
        return out
    }

    private enum Surrogate { case high, low }

    /// Which half the escape `\uD8…` at `index` stands for.
    private static func surrogate(_ line: [UInt8], at index: Int) -> Surrogate? {
        guard index + 6 <= line.count, line[index] == UInt8(ascii: "\\"), line[index + 1] == UInt8(ascii: "u"),
            line[index + 2] | 0x20 == UInt8(ascii: "d")
        else { return nil }
        return switch line[index + 3] | 0x20 {
        case UInt8(ascii: "8"), UInt8(ascii: "9"), UInt8(ascii: "a"), UInt8(ascii: "b"): .high
        case UInt8(ascii: "c")...UInt8(ascii: "f"): .low
        default: nil
        }
    }
}

extension [String: Any] {
    /// The text under `key`.
    func text(_ key: String) throws(JSONLines.Fault) -> String {
        guard let text = self[key] as? String else { throw JSONLines.Fault(message: "«\(key)» is not a string") }
        return text
    }

    /// The bytes that are Base64 under `key`.
    func bytes(_ key: String) throws(JSONLines.Fault) -> [UInt8] {
        guard let data = Data(base64Encoded: try text(key)) else {
            throw JSONLines.Fault(message: "«\(key)» is not Base64")
        }
        return Array(data)
    }
}
