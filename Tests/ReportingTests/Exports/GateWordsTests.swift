import AuditCore
import Testing

@testable import Reporting

struct GateWordsTests {
    private func lines(_ kinds: Set<GatePolicy.Kind>, _ baseline: Baseline? = nil, least: String? = nil) -> [String] {
        let policy = GatePolicy(least: least.flatMap { Points($0) }, kinds: kinds, baseline: baseline)
        let path = baseline == nil ? nil : "baseline.json"
        return gateLines(Gate.decide(Sample.result(), by: policy), baseline: path)
    }

    @Test func everyReasonIsOneLineThatSaysWhatWhoseAndWhatToDo() throws {
        let gaps = Sample.result().criteria.flatMap(\.gaps).filter { !$0.uncertain }
        let new = lines([.new])
        #expect(new.count == gaps.count)
        for (gap, line) in zip(gaps, new) {
            #expect(line.contains(gap.name) && line.contains(gap.unit) && line.contains("Cần đăng lên Cổng"))
        }
        #expect(new.allSatisfy { $0.contains("chưa có --baseline") })
        let late = lines([.overdue])
        #expect(late.count == 2)
        #expect(late.contains { $0.hasPrefix("QUÁ HẠN C3: «Kế hoạch 45/KH-SKHCN") && $0.contains("quá hạn 25 ngày") })
        #expect(
            lines([], least: "30.5") == [
                "KHÔNG ĐẠT điểm: chắc chắn 27,3 điểm, cần ít nhất 30,5 (--fail-under). Bổ sung các việc còn thiếu nêu trong báo cáo"
            ])
        #expect(lines([.unknown]).allSatisfy { $0.hasPrefix("CHƯA ĐO ĐƯỢC") })
        #expect(lines([.unknown]).count == 5)
    }

    @Test func anEndedAcceptanceNamesWhoGaveIt() {
        let entry = Baseline.Entry(key: "C3/45", name: "", who: "Ông A", until: Sample.day(2022, 9, 1))
        let expired = lines([.new], Baseline([entry])).filter { $0.hasPrefix("HẾT HẠN CHẤP NHẬN C3") }
        #expect(expired.count == 1)
        #expect(expired.allSatisfy { $0.contains("Ông A chấp nhận đến 01/09/2022") })
    }

    @Test func aStrangersTextStaysOnItsLine() {
        var result = Poison("\u{202E}\u{1B}[31m\r\n").result(from: Sample.result())
        result.criteria[2].gaps[0].name += "\nmã thoát 0"
        let lines = gateLines(Gate.decide(result, by: GatePolicy(kinds: [.new, .unknown])), baseline: nil)
        #expect(lines.allSatisfy { !$0.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" } })
    }

    @Test func aBaselineIsToldWhatItCouldDoWithout() {
        let known = Baseline([.init(key: "C3:1", name: "Kế hoạch 1"), .init(key: "C3/45", name: "Kế hoạch 45")])
        let decision = Gate.decide(Sample.result(), by: GatePolicy(baseline: known))
        #expect(
            baselineLines(decision, baseline: "b.json") == [
                "b.json: 1 việc đã ghi nhận nay không còn thiếu; hãy thu gọn bằng --update-baseline:",
                "  - C3:1: Kế hoạch 1",
            ])
        let change = known.updated(by: Sample.result())
        let told = baselineLines(change, baseline: "b.json")
        #expect(told.first == "b.json: thêm \(change.added.count), bỏ 1, giữ 1 việc còn thiếu đã ghi nhận")
        #expect(told.count == 1 + change.added.count + 1)
    }
}
