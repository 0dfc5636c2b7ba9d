import AuditCore
import Foundation
import Testing

/// The whole way of the data against what the fixture's generator meant: crawl, archive, read, classify, judge.
struct FixturePortalTests {
    @Test func everyAddressThatIsKnownIsAccountedFor() async throws {
        let summary = try await FixturePortal.audited().summary
        #expect(summary.end == .complete)
        #expect(
            summary.discovered == summary.fetched + summary.failed + summary.skipped.values.reduce(0, +)
                + summary.queued)
    }

    @Test func everyItemOfTheTruthWasFound() async throws {
        let audited = try await FixturePortal.audited()
        let found = Set(audited.result.items.map(\.address))
        let wanted = try FixturePortal.truth().items.filter {
            ["article", "document"].contains($0.kind) && $0.twin_of == nil && $0.unavailable != true
        }
        let lost = wanted.filter { !found.contains($0.url) }.map(\.url)
        #expect(lost.isEmpty, "not found: \(lost.prefix(5))")
    }

    @Test(arguments: ["C1", "C2", "C3", "C4", "C5"])
    func itemsCountAsTheGeneratorMeant(code: String) async throws {
        let result = try await FixturePortal.audited().result
        let criterion = try #require(result.criteria.first { $0.code == code })
        let truth = try FixturePortal.truth().items.filter { $0.counts && $0.criterion == code }
        var wanted = Set(truth.map(\.url))
        // What counts for C5 is a request that has its summary; the summary itself is evidence.
        if code == "C5" {
            let paired = Set(truth.filter { $0.category == "consultation_request" }.map(\.url))
            wanted = paired.subtracting(try FixturePortal.truth().totals.C5.overdue)
                .subtracting(try FixturePortal.truth().totals.C5.not_due)
        }
        let counted = Set(criterion.countedItems)
        let right = Double(counted.intersection(wanted).count)
        let precision = counted.isEmpty ? 1 : right / Double(counted.count)
        let recall = wanted.isEmpty ? 1 : right / Double(wanted.count)
        print(
            "fixture \(code): precision \(percent(precision)) recall \(percent(recall))"
                + " (counted \(counted.count), meant \(wanted.count), pending \(criterion.pendingItems.count))")
        for url in counted.subtracting(wanted).sorted() { print("  counted wrongly: \(url)") }
        for url in wanted.subtracting(counted).sorted() { print("  not counted: \(url)") }
        #expect(precision >= 0.95)
        #expect(recall >= 0.95)
    }

    @Test func totalsAreWhatTheGeneratorMeant() async throws {
        let result = try await FixturePortal.audited().result
        let totals = try FixturePortal.truth().totals
        func criterion(_ code: String) throws -> CriterionResult {
            try #require(result.criteria.first { $0.code == code })
        }
        func part(_ code: String, _ name: String) throws -> Int? {
            try criterion(code).parts.first { $0.name == name }?.count
        }
        func gapKeys(_ code: String) throws -> Set<String> {
            Set(try criterion(code).gaps.map { String($0.key.split(separator: ":", maxSplits: 1)[1]) })
        }
        #expect(try criterion("C1").counted == totals.C1.counted)
        #expect(try criterion("C2").counted == totals.C2.counted)
        #expect(try part("C2", "Khen thưởng") == totals.C2.khen_thuong)
        #expect(try part("C2", "Xử phạt") == totals.C2.xu_phat)
        #expect(try criterion("C3").counted == totals.C3.matched)
        #expect(try gapKeys("C3") == Set(totals.C3.missing))
        #expect(try gapKeys("C4") == Set(totals.C4.missing + totals.C4.state_differs))
        #expect(try part("C5", "Có tổng hợp") == totals.C5.paired)
        #expect(try part("C5", "Chưa đến hạn") == totals.C5.not_due.count)
        #expect(try gapKeys("C5") == Set(totals.C5.overdue + totals.C5.missing_from_portal))
        #expect(try part("N1", "Có ghi") == totals.N1.yes)
        #expect(try part("N1", "Không ghi") == totals.N1.no)
        #expect(try part("N1", "Không đọc được") == totals.N1.unreadable)
    }

    @Test func recipientsAreReadAsTheGeneratorWroteThem() async throws {
        let result = try await FixturePortal.audited().result
        let criterion = try #require(result.criteria.first { $0.code == "N1" })
        let truth = try FixturePortal.truth().items.filter { $0.twin_of == nil }
        let lists = [
            ("yes", criterion.countedItems), ("no", criterion.rejectedItems), ("unreadable", criterion.pendingItems),
        ]
        for (answer, items) in lists {
            let wanted = Set(truth.filter { $0.noi_nhan == answer }.map(\.url))
            let got = Set(items)
            print(
                "fixture N1 \(answer): \(got.intersection(wanted).count) of \(wanted.count), \(got.subtracting(wanted).count) wrongly"
            )
            for url in got.symmetricDifference(wanted).sorted() { print("  differs: \(url)") }
            #expect(got == wanted)
        }
    }

    /// Who reviews is asked about few items, and what is said surely is right.
    @Test func theReviewListIsShort() async throws {
        let items = try await FixturePortal.audited().result.items.filter { [.article, .document].contains($0.kind) }
        let open = items.filter { $0.category == Classification.uncertain }
        let sure = items.filter { $0.confidence >= 90 }
        let truth = Dictionary(try FixturePortal.truth().items.map { ($0.url, $0) }) { a, _ in a }
        // An item of another field or place may bear its label; later steps keep it out.
        let right = sure.filter { item in
            guard let meant = truth[item.address] else { return false }
            return meant.category == item.category || !meant.counts && item.outcome != .counted
        }
        print("fixture: \(items.count) items, \(open.count) to review; \(right.count) of \(sure.count) sure ones right")
        #expect(Double(open.count) <= 0.08 * Double(items.count))
        #expect(Double(right.count) >= 0.97 * Double(sure.count))
    }

    @Test func theSentenceForMachinesStaysInItsField() async throws {
        let result = try await FixturePortal.audited().result
        for criterion in result.criteria {
            #expect(!criterion.arithmetic.lowercased().contains("ignore"))
        }
    }

    private func percent(_ share: Double) -> String { String(format: "%.1f %%", share * 100) }
}
