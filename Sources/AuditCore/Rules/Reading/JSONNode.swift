/// A JSON value that knows where it stands.
package struct JSONNode: Sendable {
    package var value: Value
    package var spot: TextSpot
    package var path: JSONPath
    /// The file that it stands in, where a document is made of several.
    package var file: String?

    package enum Value: Sendable {
        case object([JSONMember])
        case array([JSONNode])
        case string(String)
        /// As written: `1e2`, `0.10`.
        case number(String)
        case bool(Bool)
        case null
    }

    /// RFC 6901; empty for the whole document.
    package var pointer: String { path.pointer }

    package func place(in file: String) -> Place {
        Place(file: self.file ?? file, line: spot.line, column: spot.column, pointer: pointer)
    }
}

package struct JSONMember: Sendable {
    package var key: String
    package var keySpot: TextSpot
    package var node: JSONNode
}

/// The way from the document down to a value; its text is made only when a message needs it.
///
/// A linked list, because every value holding its own pointer as text would cost a hostile file the square of its size.
package final class JSONPath: Sendable {
    package enum Step: Sendable {
        case key(String)
        case index(Int)
    }

    private let parent: JSONPath?
    private let step: Step?

    package static let root = JSONPath(parent: nil, step: nil)

    private init(parent: JSONPath?, step: Step?) {
        self.parent = parent
        self.step = step
    }

    package func appending(_ step: Step) -> JSONPath { JSONPath(parent: self, step: step) }

    package var pointer: String {
        var steps: [String] = []
        var path = self
        // Bounded by the depth of the document (64).
        while let step = path.step, let parent = path.parent {
            switch step {
            case .index(let index): steps.append("/\(index)")
            case .key(let key): steps.append("/\(JSONPath.escaped(key))")
            }
            path = parent
        }
        return steps.reversed().joined()
    }

    private static func escaped(_ key: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in key.unicodeScalars {
            switch scalar {
            case "~": out.append(contentsOf: "~0".unicodeScalars)
            case "/": out.append(contentsOf: "~1".unicodeScalars)
            default: out.append(scalar)
            }
        }
        return String(out)
    }
}
