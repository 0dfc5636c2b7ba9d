import AuditCore
import Reporting
import Testing

struct TerminalForecastTests {
    private func forecast(_ basis: CrawlForecast.Basis) -> CrawlForecast {
        CrawlForecast(
            hosts: ["https://skhcn.vi-du.gov.vn"], basis: basis, addresses: 21_500, skipped: [.robots: 3], closed: [],
            gap: 1.5, meanBytes: 40_000, sampled: 20, pageLimit: 20_000)
    }

    @Test func aForecastIsSaidInWordsWithItsLimits() {
        let text = TerminalForecast.lines(forecast(.sitemaps), CrawlPolicy()).joined(separator: "\n")
        for words in [
            "khoảng 21.500 địa chỉ", "cách nhau 1,5 giây: khoảng 8,3 giờ", "Vượt giới hạn 20.000", "762,9 MiB",
        ] {
            #expect(text.contains(words))
        }
        #expect(text.contains("Bỏ qua 3: robots.txt"))
    }

    @Test func whereNothingIsKnownBothBoundsAreNamed() {
        var small = forecast(.startPage)
        small.addresses = 40
        let text = TerminalForecast.lines(small, CrawlPolicy()).joined(separator: "\n")
        #expect(text.contains("chưa biết có bao nhiêu trang") && text.contains("ít nhất 60 giây, nhiều nhất 8,3 giờ"))
    }
}
