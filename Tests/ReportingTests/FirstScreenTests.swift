import AuditCore
import Testing

@testable import Reporting

struct FirstScreenTests {
    @Test func severalOpenCriteriaAreNamedByCode() {
        #expect(
            openWords(ReportModel(Sample.result()))
                == " nếu những phần chưa rõ của C1, C2, C4 được tính tối đa (điểm tạm tính).")
    }

    @Test(arguments: [
        (
            ["1 mục chờ xác nhận", "ngưỡng số lượng để đạt điểm chưa được biết"],
            "ngưỡng số lượng để đạt điểm chưa được biết"
        ),
        (["1 mục chờ xác nhận", "1 tệp là ảnh quét"], "1 mục chờ xác nhận"),
    ])
    func oneOpenCriterionIsNamedWithItsCause(unknowns: [String], cause: String) {
        var result = Sample.result()
        for index in result.criteria.indices where index != 1 {
            result.criteria[index].points = result.criteria[index].points.map {
                PointsInterval(lo: $0.lo, hi: $0.lo, max: $0.max)
            }
        }
        result.criteria[1].unknowns = unknowns
        result.total = result.criteria.compactMap(\.points).reduce(Sample.points("0", "0", "0"), +)
        #expect(
            openWords(ReportModel(result)) == " nếu tiêu chí C2 (\(cause)) được tính tối đa (điểm tạm tính).")
    }

    @Test(arguments: [4, 8])
    func everyScoredCriterionWithAGapIsAmongTheLeadingGaps(limit: Int) throws {
        var result = Sample.result()
        let late = try #require(result.criteria[2].gaps.first)
        result.criteria[2].gaps = (0..<20).map { index in
            var gap = late
            gap.key = "C3/\(index)"
            return gap
        }
        let model = ReportModel(result)
        #expect(!model.gaps.prefix(limit).contains { $0.criterion == 0 })
        let leading = model.leadingGaps(limit)
        #expect(leading.count == limit)
        #expect(Set(leading.map(\.criterion)).isSuperset(of: [0, 1, 2, 3]))
        let isLate = leading.map { $0.gap.state == .overdue && !$0.gap.uncertain }
        #expect(isLate == isLate.sorted { $0 && !$1 })
    }

    @Test func aLogWithoutAnswersDoesNotSayFetched() {
        let page = String(decoding: measurementLog(ReportModel(Sample.result())).bytes, as: UTF8.self)
        #expect(page.contains("không nhận được trả lời"))
        #expect(!page.contains("tải không được"))
    }
}
