package import AuditCore
import Foundation

/// The files of which a rule set is made: one, or a base and what changes it.
package enum RuleLayerFiles {
    /// More than a law, a province, a year and an agency nobody needs.
    private static let deepest = 6

    /// - Returns: layers from the base to the file at `path`.
    package static func read(_ path: String) throws(CommissionError) -> [RuleReader.Layer] {
        var layers: [RuleReader.Layer] = []
        var path = path
        while true {
            guard let data = FileManager.default.contents(atPath: path) else {
                throw .unreadable(path: path, why: "không có tệp này hoặc không đọc được")
            }
            let name = (path as NSString).lastPathComponent
            let layer = RuleReader.Layer(bytes: [UInt8](data), file: name)
            layers.insert(layer, at: 0)
            guard let base = RuleReader.base(of: layer) else { return layers }
            guard layers.count < deepest, !base.utf8.contains(0) else {
                throw .faulty(lines: ["V032 \(name): chuỗi «base» dài quá \(deepest) tệp hoặc quay vòng"])
            }
            let folder = (path as NSString).deletingLastPathComponent
            path = base.hasPrefix("/") || folder.isEmpty ? base : (folder as NSString).appendingPathComponent(base)
        }
    }
}
