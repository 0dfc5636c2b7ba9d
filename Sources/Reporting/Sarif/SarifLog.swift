/// The part of SARIF 2.1.0 that is written; names are those of the standard.
struct SarifLog: Encodable {
    var schema = "https://json.schemastore.org/sarif-2.1.0.json"
    var version = "2.1.0"
    var runs: [Run]

    enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    struct Run: Encodable {
        var tool: Tool
        var automationDetails: Automation
        var invocations: [Invocation]
        var columnKind = "unicodeCodePoints"
        var results: [Result]
    }

    struct Automation: Encodable { var id: String }

    struct Tool: Encodable { var driver: Driver }

    struct Driver: Encodable {
        var name = "portal-audit"
        var version: String
        var language = "vi"
        var rules: [Rule]
    }

    struct Text: Encodable {
        var text: String
        init(_ text: String) { self.text = text }
    }

    struct Rule: Encodable {
        struct Configuration: Encodable { var level: String }
        struct Properties: Encodable { var tags: [String] }
        var id: String
        var name: String
        var shortDescription: Text
        var fullDescription: Text
        var help: Text
        var defaultConfiguration: Configuration
        var properties: Properties
    }

    struct Invocation: Encodable {
        var executionSuccessful = true
        var toolExecutionNotifications: [Notification]?
    }

    struct Notification: Encodable {
        var level = "warning"
        var message: Text
    }

    struct Result: Encodable {
        struct Suppression: Encodable {
            var kind = "external"
            var status = "accepted"
            var justification: String
        }
        var ruleId: String
        var ruleIndex: Int
        var kind: String
        var level: String
        var message: Text
        var locations: [Location]
        var relatedLocations: [Location]?
        var partialFingerprints: [String: String]
        var baselineState: String?
        var suppressions: [Suppression]?
    }

    struct Location: Encodable {
        struct Physical: Encodable {
            var artifactLocation: Artifact
            var region: Region?
        }
        struct Artifact: Encodable {
            var uri: String
            var uriBaseId: String?
        }
        struct Region: Encodable { var startLine: Int }
        var id: Int?
        var message: Text?
        var physicalLocation: Physical
    }
}
