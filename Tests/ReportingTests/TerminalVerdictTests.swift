import AuditCore
import Foundation
import Testing

@testable import Reporting

struct TerminalVerdictTests {
    private func lines(_ result: AuditResult, width: Int, color: Bool = false) -> [String] {
        terminalVerdict(result, width: width, color: color, report: "runs/2022-09-30/report.html")
            .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    @Test(arguments: [80, 100, 140])
    func sixCriteriaFitOneScreen(width: Int) {
        let screen = lines(Sample.result(), width: width)
        #expect(screen.count <= 24)
        #expect(screen.allSatisfy { columns($0) <= width })
    }

    @Test func verdictNamesWhatIsMissingAndWhoSuppliesIt() {
        let screen = terminalVerdict(Sample.result(), width: 140, color: false)
        #expect(screen.contains("Kế hoạch 45/KH-SKHCN"))
        #expect(screen.contains("Phòng Quản lý Khoa học cung cấp, quá hạn 25 ngày"))
        #expect(screen.contains("3 TRANG, TỆP CHƯA KIỂM TRA ĐƯỢC"))
        #expect(screen.contains("Chắc chắn đạt 27,3/38 điểm, có thể tới 30,9 điểm (điểm tạm tính*) · còn 92 ngày"))
    }

    @Test func colourIsOnlyWhereAskedAndAddsNoWords() {
        let bare = terminalVerdict(Sample.result(), width: 100, color: false)
        let coloured = terminalVerdict(Sample.result(), width: 100, color: true)
        #expect(!bare.unicodeScalars.contains("\u{1B}"))
        #expect(coloured.unicodeScalars.contains("\u{1B}"))
        let stripped = ["32", "31", "33", "2", "1", "0"].reduce(coloured) { text, code in
            text.replacingOccurrences(of: "\u{1B}[\(code)m", with: "", options: .literal)
        }
        #expect(stripped == bare)
    }

    @Test(arguments: ["\u{1B}[2J", "\u{9B}31m", "\u{202E}", "\u{200B}", "\r\n", "\u{7}", "\u{2028}"])
    func textOfStrangersMovesNoCursor(text: String) {
        let screen = terminalVerdict(Poison(text).result(from: Sample.result()), width: 100, color: false)
        let clean = terminalVerdict(Sample.result(), width: 100, color: false)
        #expect(screen.unicodeScalars.count { $0 == "\n" } == clean.unicodeScalars.count { $0 == "\n" })
        for scalar in screen.unicodeScalars where scalar != "\n" {
            #expect(!Escaped.isIllegal(scalar) && !Escaped.isDeceptive(scalar))
        }
    }

    @Test func nothingKnownIsSaidAsNothingKnown() {
        let screen = terminalVerdict(Sample.empty, width: 80, color: false)
        #expect(screen.contains("chưa có thang điểm"))
        #expect(screen.contains("Độ phủ phép đo chưa rõ"))
    }

    @Test(arguments: [("a\u{301}bc", 3), ("Đường", 5), ("漢字", 4), ("", 0)])
    func marksTakeNoColumnAndWideLettersTwo(text: String, width: Int) {
        #expect(columns(text) == width)
        #expect(cut(text, to: width) == text)
    }
}
