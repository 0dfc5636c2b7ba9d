import ArgumentParser
import AuditCore
import Foundation
import Reporting

/// What a pipeline does not let pass.
struct GateOptions: ParsableArguments {
    @Option(
        name: .customLong("fail-under"),
        help: ArgumentHelp(
            L(
                "Mã 1 nếu điểm chắc chắn thấp hơn, ví dụ 25.5.",
                "Exit 1 where the certain points are fewer, such as 25.5."),
            valueName: "POINTS"))
    var failUnder: String?

    @Option(
        name: .customLong("fail-under-possible"),
        help: ArgumentHelp(
            L("Mã 1 nếu điểm có thể đạt thấp hơn.", "Exit 1 where the possible points are fewer."), valueName: "POINTS")
    )
    var failUnderPossible: String?

    @Option(
        name: .customLong("fail-on"),
        help: ArgumentHelp(
            L(
                "Mã 1 nếu có: new (thiếu mới so với --baseline), overdue (quá hạn), unknown (chưa đo được); cách nhau bằng dấu phẩy.",
                "Exit 1 on: new (gaps not in --baseline), overdue, unknown (not measured); comma-separated."),
            valueName: "KINDS"))
    var failOn: String?

    @Option(
        help: ArgumentHelp(
            L("Tệp các việc thiếu đã biết và chấp nhận.", "File of gaps that are known and accepted."),
            valueName: "FILE"))
    var baseline: String?

    @Flag(
        name: .customLong("update-baseline"),
        help: ArgumentHelp(
            L("Ghi lại tệp --baseline theo lượt chấm này.", "Write the --baseline file anew from this result.")))
    var updateBaseline = false

    @Flag(
        name: .customLong("exit-zero"),
        help: ArgumentHelp(
            L(
                "Vẫn nêu lý do nhưng trả mã 0 thay cho 1 và 2.",
                "Say the reasons, and exit 0 in place of 1 and 2.")))
    var exitZero = false

    /// Read before anything is judged: a mistake in it should not cost a crawl.
    func plan() throws -> GatePlan {
        if updateBaseline && baseline == nil {
            throw Stop(.validationFailure, "--update-baseline cần --baseline FILE để biết ghi vào đâu")
        }
        var plan = GatePlan()
        plan.policy = GatePolicy(
            least: try points(failUnder, "--fail-under"),
            leastPossible: try points(failUnderPossible, "--fail-under-possible"), kinds: try kinds(),
            baseline: try baseline.flatMap(readBaseline))
        plan.path = baseline
        plan.updates = updateBaseline
        plan.exitsZero = exitZero
        return plan
    }

    private func points(_ text: String?, _ name: String) throws -> Points? {
        guard let text else { return nil }
        // A comma, as points are written here, or a point.
        let decimal = text.utf8.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }
        guard let points = Points(String(decoding: decimal, as: UTF8.self)) else {
            throw Stop(
                .validationFailure, "\(name) «\(text)»: không phải số điểm, nhiều nhất hai chữ số lẻ. Ví dụ: 25.5")
        }
        return points
    }

    private func kinds() throws -> Set<GatePolicy.Kind> {
        guard let failOn else { return [] }
        var kinds: Set<GatePolicy.Kind> = []
        for word in failOn.split(separator: ",", omittingEmptySubsequences: false) {
            let word = Folded.tidy(String(word))
            guard let kind = GatePolicy.Kind(rawValue: word) else {
                let known = GatePolicy.Kind.allCases.map(\.rawValue).joined(separator: ", ")
                throw Stop(.validationFailure, "--fail-on «\(word)»: không có loại này; có: \(known)")
            }
            kinds.insert(kind)
        }
        return kinds
    }

    private func readBaseline(_ path: String) throws -> Baseline? {
        guard let data = FileManager.default.contents(atPath: path) else {
            // The first time there is none to update.
            if updateBaseline && !FileManager.default.fileExists(atPath: path) { return Baseline() }
            throw Stop(.notFound, "\(path): không có tệp này. Tạo lần đầu bằng --update-baseline")
        }
        let read = BaselineReader.read(bytes: [UInt8](data), file: (path as NSString).lastPathComponent)
        guard let baseline = read.baseline else { throw Stop(.badData, lines: read.faults.map(\.line)) }
        return baseline
    }
}

/// What is to be checked when a result is there.
struct GatePlan {
    var policy = GatePolicy()
    var path: String?
    var updates = false
    var exitsZero = false

    /// Says on standard error why a result does not pass, and what changed in the baseline.
    ///
    /// - Returns: whether it passes.
    func pass(_ result: AuditResult) throws -> Bool {
        var policy = policy
        if updates, let path, let old = policy.baseline {
            let change = old.updated(by: result)
            try Delivery.write(change.baseline.bytes, to: path)
            policy.baseline = change.baseline
            for line in baselineLines(change, baseline: path) { Messages.say(line) }
        }
        let decision = Gate.decide(result, by: policy)
        for line in gateLines(decision, baseline: path) { Messages.say(line) }
        if let path { for line in baselineLines(decision, baseline: path) { Messages.say(line) } }
        return decision.breaches.isEmpty
    }
}
