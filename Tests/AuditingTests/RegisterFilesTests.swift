import AuditCore
import Foundation
import Testing

@testable import Auditing

struct RegisterFilesTests {
    private let workbook = FixturePortal.root.appendingPathComponent("Fixtures/files/so-ke-hoach.xlsx")

    private func register() throws -> Register {
        try #require(try FixturePortal.commission().rules.registers.first { $0.file == "ke-hoach-2022.csv" })
    }

    private func folder(_ files: [String: Data]) throws -> String {
        let folder = try FixturePortal.temporaryFolder("registers")
        for (name, data) in files { try data.write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
        return folder
    }

    @Test func aWorkbookIsReadAsTheSameRegisterAsItsCSV() throws {
        let register = try register()
        let csv = FixturePortal.folder.appendingPathComponent("registers").path
        let excel = try folder(["ke-hoach-2022.xlsx": try Data(contentsOf: workbook)])
        let (a, b) = (try RegisterFiles.read(register, in: csv), try RegisterFiles.read(register, in: excel))
        #expect(a?.rows.count == 13 && a?.rows == b?.rows)
        #expect(b?.faults.map(\.line) == [])
    }

    @Test func whereBothAreThereTheCSVCounts() throws {
        let header = "so_ky_hieu,trich_yeu,ngay_ban_hanh,don_vi,han\n1/KH-SKHCN,Kế hoạch,18/01/2022,van-phong,\n"
        let both = try folder([
            "ke-hoach-2022.csv": Data(header.utf8), "ke-hoach-2022.xlsx": try Data(contentsOf: workbook),
        ])
        #expect(try RegisterFiles.read(register(), in: both)?.rows.map(\.key) == ["1/KH-SKHCN"])
        #expect(try RegisterFiles.read(register(), in: folder([:])) == nil)
    }

    @Test(arguments: ["hong.docx", "bom.docx", "ke-hoach.odt", "bieu.xls"])
    func whatIsNoWorkbookIsRefusedAndSaidHowToMendIt(name: String) throws {
        let file = FixturePortal.root.appendingPathComponent("Fixtures/files/\(name)")
        let folder = try folder(["ke-hoach-2022.xlsx": try Data(contentsOf: file)])
        let register = try register()
        do throws(CommissionError) {
            _ = try RegisterFiles.read(register, in: folder)
            Issue.record("it was read")
        } catch {
            guard case .faulty(let lines) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(lines.count == 1 && lines[0].hasPrefix("R010 ke-hoach-2022.xlsx:1:1:"))
        }
    }

    @Test func cellsThatHoldSeparatorsQuotesAndLineEndsStayOneCellOfOneLine() {
        let rows = [["a,b", "c\"d", "e\r\nf"], ["", "g;h", ""]]
        #expect(
            String(decoding: RegisterFiles.csv(rows), as: UTF8.self)
                == "\"a,b\",\"c\"\"d\",\"e  f\"\n\"\",\"g;h\",\"\"\n")
    }
}
