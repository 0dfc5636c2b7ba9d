package import AuditCore
import Foundation
import Papers
import Storing

/// What proves the points, as one ZIP: the archived bytes of every counted item, what is known of each, and sums.
package enum EvidenceBundle {
    package enum Fault: Error {
        /// Not one of the counted items is in the archive: it is another portal's, or another run's.
        case otherArchive
        case cannotWrite(String)
    }

    /// Writes the bundle, with `documents` beside the evidence; whole or not at all.
    ///
    /// `documents`: made from the entries as they stand in the bundle.
    /// - Returns: the entries, with the paths of those whose bytes the archive holds.
    package static func write(
        _ result: AuditResult, from holdings: Holdings, to path: String,
        documents: ([EvidenceEntry]) throws -> [(name: String, bytes: [UInt8])]
    ) throws -> [EvidenceEntry] {
        // Beside the bundle, where there is room for it anyway; gone afterwards, whatever happens.
        let folder = "\(path).\(ProcessInfo.processInfo.processIdentifier).part"
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw Fault.cannotWrite(error.localizedDescription)
        }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let staged = try stage(result, from: holdings, in: folder)
        let wanted = EvidenceEntry.all(of: result)
        if staged.isEmpty && !wanted.isEmpty { throw Fault.otherArchive }
        let entries = wanted.map { entry in
            var entry = entry
            entry.path = staged[Array(entry.address.utf8)].map {
                "\(entry.code)-\(($0.sha256).prefix(12)).\($0.ending)"
            }
            return entry
        }
        var files: [(name: String, content: ZipBundle.Content)] = []
        var sums: [String] = []
        for entry in entries {
            guard let name = entry.path, let held = staged[Array(entry.address.utf8)] else { continue }
            files.append((name, .file(held.file)))
            sums.append("\(held.sha256)  \(name)")
        }
        let described = try documents(entries) + [("metadata.json", metadata(entries, result))]
        for document in described {
            files.append((document.name, .bytes(document.bytes)))
            sums.append("\(Digest.sha256Hex(document.bytes))  \(document.name)")
        }
        files.append(("SHA256SUMS", .bytes(Array(sums.joined(separator: "\n").utf8) + [10])))
        do {
            try ZipBundle.write(files, to: path)
        } catch {
            throw Fault.cannotWrite(error.description)
        }
        return entries
    }

    private struct Staged {
        var file: String
        var sha256: String
        var ending: String
    }

    /// The archived bytes of the counted items, in files: a bundle may be larger than the memory.
    private static func stage(
        _ result: AuditResult, from holdings: Holdings, in folder: String
    ) throws -> [[UInt8]: Staged] {
        var wanted: [[UInt8]: String?] = [:]
        for entry in EvidenceEntry.all(of: result) { wanted[Array(entry.address.utf8)] = .some(entry.sha256) }
        var staged: [[UInt8]: Staged] = [:]
        try holdings.forEach { capture in
            let key = Array(capture.address.utf8)
            guard let expected = wanted[key], case .response(let response) = capture.result, !response.body.isEmpty
            else {
                return
            }
            // Other bytes than those that were judged prove nothing.
            let sha256 = Digest.sha256Hex(response.body)
            guard expected == nil || expected == sha256 else { return }
            let file = "\(folder)/\(staged.count)"
            do {
                try Data(response.body).write(to: URL(fileURLWithPath: file))
            } catch {
                throw Fault.cannotWrite(error.localizedDescription)
            }
            staged[key] = Staged(file: file, sha256: sha256, ending: EvidenceEnding.of(response))
        }
        return staged
    }

    private struct Metadata: Encodable {
        var agency: String
        var portal: String
        var asOf: String
        var ruleset: String
        var rulesetSHA256: String
        var archiveDigest: String
        var tool: String
        var items: [Item]

        struct Item: Encodable {
            var code: String
            var criterion: String
            /// nil (left out) where the archive does not hold the bytes.
            var file: String?
            var sha256: String?
            var address: String
            var title: String
            var number: String?
            var posted: String?
            var fetchedAt: String?
        }
    }

    private static func metadata(_ entries: [EvidenceEntry], _ result: AuditResult) throws -> [UInt8] {
        let items = entries.map { entry in
            Metadata.Item(
                code: entry.code, criterion: result.criteria[entry.criterion].title, file: entry.path,
                sha256: entry.path == nil ? nil : entry.sha256, address: entry.address, title: entry.title,
                number: entry.documentNumber, posted: entry.posted?.description, fetchedAt: entry.fetchedAt)
        }
        let metadata = Metadata(
            agency: result.agency.name, portal: result.agency.portal, asOf: result.asOf.description,
            ruleset: "\(result.ruleset.id) \(result.ruleset.version)", rulesetSHA256: result.ruleset.sha256,
            archiveDigest: result.source.digest, tool: result.tool, items: items)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(metadata)) + [10]
    }
}
