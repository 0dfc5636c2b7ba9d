import AuditCore
import Foundation
import Testing

@testable import Storing

struct ExportTests {
    static let wanted = ProcessInfo.processInfo.environment["PORTAL_AUDIT_SAMPLE_ARCHIVE"]
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// What `scripts/check-archive` lets other tools look at.
    @Test(.enabled(if: wanted != nil, "PORTAL_AUDIT_SAMPLE_ARCHIVE names a folder to write a sample into"))
    func aSampleIsWritten() throws {
        let path = try #require(ExportTests.wanted)
        try ArchiveSample.write(path, rollAt: 6000)
        #expect(FileManager.default.fileExists(atPath: "\(path)/warc/portal-00002.warc.gz"))
    }

    private func bytes(_ path: String) throws -> [UInt8] { try [UInt8](Data(contentsOf: URL(fileURLWithPath: path))) }

    @Test(arguments: [1 << 30, 6000])
    func theIndexIsSortedAndLeadsToEveryAnswer(rollAt: Int) throws {
        try ArchiveSample.write(folder.path + "/a", rollAt: rollAt)
        let path = folder.path + "/index.cdxj"
        let count = try ArchiveExport(folder: folder.path + "/a").cdxj(to: path)
        let lines = try bytes(path).split(separator: 10).map(Array.init)
        #expect(lines.count == count)
        #expect(lines.count == 19, "every response and revisit, no failure")
        #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
        struct Entry: Decodable {
            var url: String
            var mime: String
            var offset: String
            var length: String
            var filename: String
            var method: String?
        }
        for line in lines {
            let json = try #require(line.firstIndex(of: UInt8(ascii: "{")))
            let entry = try JSONDecoder().decode(Entry.self, from: Data(line[json...]))
            let offset = try #require(Int(entry.offset))
            let warc = try bytes("\(folder.path)/a/warc/\(entry.filename)")
            let member = warc[offset..<(offset + (try #require(Int(entry.length))))]
            let record = Gzip.inflated(member, limit: 1 << 20)
            #expect(record.end == .whole)
            #expect(String(decoding: record.bytes, as: UTF8.self).contains("WARC-Target-URI: \(entry.url)\r\n"))
        }
        let text = String(decoding: Array(lines.joined(separator: [10])), as: UTF8.self)
        #expect(text.components(separatedBy: #""method": "POST""#).count == 3)
        #expect(text.components(separatedBy: #""mime": "warc/revisit""#).count == 4)
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(left.sorted() == ["a", "index.cdxj"], "nothing is left of the work")
    }

    @Test func aPackageHoldsEveryFileAsItsDigestSays() throws {
        try ArchiveSample.write(folder.path + "/a")
        let path = folder.path + "/p.wacz"
        try ArchiveExport(folder: folder.path + "/a").wacz(to: path, title: "Cổng", at: Sample.at)
        let zip = try bytes(path)
        let entries = ZipReading.entries(zip)
        let names = [
            "archive/portal-00001.warc.gz", "indexes/index.cdx.gz", "indexes/index.idx", "pages/pages.jsonl",
            "datapackage.json", "datapackage-digest.json",
        ]
        #expect(entries.map(\.name) == names)
        struct Package: Decodable {
            struct Resource: Decodable {
                var path: String
                var hash: String
                var bytes: Int
            }
            var wacz_version: String
            var resources: [Resource]
        }
        let package = try JSONDecoder().decode(Package.self, from: Data(try #require(entries[4].body)))
        #expect(package.wacz_version == "1.1.1")
        #expect(package.resources.map(\.path) == Array(names.prefix(4)))
        for (resource, entry) in zip2(package.resources, entries) {
            #expect(resource.bytes == entry.body?.count)
            #expect(resource.hash == "sha256:" + Digest.sha256Hex(entry.body ?? []))
        }
        #expect(try entries[0].body == bytes("\(folder.path)/a/warc/portal-00001.warc.gz"))
        let pages = String(decoding: entries[3].body ?? [], as: UTF8.self).split(separator: "\n")
        #expect(pages.first == #"{"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}"#)
        #expect(pages.contains { $0.contains(#""http://a.vn/twin", "ts": "2022-11-11T02:03:04Z""#) })
        #expect(pages.contains { $0.contains(#""http://a.vn/gone", "ts": "2022-11-11T02:03:04Z""#) })
        #expect(pages.contains { $0.contains(#""http://a.vn/", "ts": "2022-11-12T02:03:04Z""#) })
        #expect(!pages.contains { $0.contains("http://a.vn/moved") })
    }

    private func zip2<A, B>(_ a: [A], _ b: [B]) -> Zip2Sequence<[A], [B]> { Swift.zip(a, b) }

    @Test func aStoreThatCannotBeWrittenLeavesNoFile() throws {
        try ArchiveSample.write(folder.path + "/a")
        let export = try ArchiveExport(folder: folder.path + "/a")
        try FileManager.default.removeItem(atPath: "\(folder.path)/a/warc/portal-00001.warc.gz")
        #expect(throws: FileError.self) { try export.wacz(to: folder.path + "/p.wacz", title: "x", at: Sample.at) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a"])
    }
}

/// As much of a ZIP reader as a test needs: local heads one after another, stored.
private enum ZipReading {
    static func entries(_ zip: [UInt8]) -> [(name: String, body: [UInt8]?)] {
        var out: [(String, [UInt8]?)] = []
        var at = 0
        func number(_ place: Int, _ count: Int) -> Int {
            (0..<count).reduce(0) { $0 | Int(zip[place + $1]) << (8 * $1) }
        }
        while at + 30 <= zip.count, number(at, 4) == 0x0403_4B50 {
            let (size, name, extra) = (number(at + 18, 4), number(at + 26, 2), number(at + 28, 2))
            let start = at + 30 + name + extra
            guard start + size <= zip.count else { break }
            out.append(
                (String(decoding: zip[(at + 30)..<(at + 30 + name)], as: UTF8.self), Array(zip[start..<(start + size)]))
            )
            at = start + size
        }
        return out
    }
}
