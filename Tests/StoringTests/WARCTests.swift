import AuditCore
import Foundation
import Testing

@testable import Storing

struct WARCTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func whatWasWrittenIsReadBack() throws {
        let head = "HTTP/2 200 \r\ncontent-type: text/html\r\nContent-Encoding: br\r\nContent-Length: 7\r\n"
        let path = try Sample.write(
            [
                Sample.page("http://a.vn/b", body: "<p>Thông báo</p>", head: head),
                Sample.failure("http://a.vn/c", .tlsFailed, detail: "certificate has expired"),
                Sample.page("http://a.vn/a"),
            ], in: folder)
        let captures = try Sample.captures(WARCReader.holdings(path))
        #expect(captures.map(\.address) == ["http://a.vn/a", "http://a.vn/b", "http://a.vn/c"])
        #expect(captures.map(\.fetchedAt) == [Sample.at, Sample.at, Sample.at])
        #expect(captures[2].result == .failure(FetchFailure(.tlsFailed, detail: "certificate has expired")))
        guard case .response(let response) = captures[1].result else {
            Issue.record("a response was written")
            return
        }
        #expect(response.body == Array("<p>Thông báo</p>".utf8))
        #expect(response.header("content-encoding") == "br")
        #expect(response.header("content-length") == "7")
        #expect(captures[1].sha256 == Digest.sha256Hex(response.body))
    }

    @Test func headersThatNoLongerHoldAreRenamedAndTheTrueLengthIsWritten() {
        let received = Array("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n".utf8)
        let response = Capture.Response(status: 200, headers: [], body: [1, 2, 3])
        let head = String(decoding: ResponseHead.archived(received, response: response), as: UTF8.self)
        #expect(
            head == "HTTP/1.1 200 OK\r\nX-Archive-Orig-Transfer-Encoding: chunked\r\n"
                + "X-Archive-Orig-Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\n")
    }

    @Test func aTrueLengthStaysAsItCame() {
        let received = Array("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n".utf8)
        let response = Capture.Response(status: 200, headers: [], body: [1, 2, 3])
        #expect(ResponseHead.archived(received, response: response) == Array(received.dropFirst(25)))
    }

    static let hostile = ["\r\nWARC-Type: response\r\n\r\n", "a\nb", "\u{0}", "\r", "%0D", "x\u{7F}", "<urn:x>"]

    @Test(arguments: hostile)
    func noValueStartsALineOfItsOwn(text: String) throws {
        var exchange = Sample.failure("http://a.vn/\(text)", .other, detail: text)
        exchange.remoteAddress = text
        exchange.responseHead = Array(text.utf8)
        let path = try Sample.write([exchange, Sample.page("http://a.vn/\(text)")], in: folder)
        var reader = try WARCReader(path: path)
        var kinds: [String] = []
        while let record = try reader.next() {
            kinds.append(record.field("warc-type") ?? "")
            #expect(Set(record.names).count == record.names.count)
            #expect(record.field("warc-ip-address").map { $0 == "127.0.0.1" } ?? true)
        }
        #expect(kinds == ["warcinfo", "metadata", "response", "request"])
        #expect(reader.damage == nil)
    }

    @Test func everyRecordIsAGzipMemberOfItsOwn() throws {
        var writer = try WARCWriter(folder: folder.path)
        var places: [WARCWriter.Place] = []
        for number in 0..<5 { places.append(try writer.append(Sample.page("http://a.vn/\(number)"))) }
        try writer.sync()
        let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/portal-00001.warc.gz")))
        #expect(bytes.count == writer.end.length)
        for place in places {
            let member = Gzip.inflated(bytes[place.offset..<(place.offset + place.length)], limit: 1 << 20)
            #expect(member.end == .whole)
            let text = String(decoding: member.bytes, as: UTF8.self)
            #expect(text.hasPrefix("WARC/1.1\r\nWARC-Type: response\r\n"))
            #expect(member.bytes.suffix(4) == [13, 10, 13, 10])
        }
    }

    @Test func filesRollAndRewindForgetsThem() throws {
        var writer = try WARCWriter(folder: folder.path, rollAt: 1)
        _ = try writer.append(Sample.page("http://a.vn/1"))
        let before = writer.end
        let second = try writer.append(Sample.page("http://a.vn/2"))
        #expect(second.file == 2)
        try writer.rewind(to: before)
        let again = try writer.append(Sample.page("http://a.vn/2"))
        #expect(again == second)
    }

    @Test(arguments: [1, 10, 40, 100, 200, 300])
    func aTornTailIsAValueAndTheRestIsRead(cut: Int) throws {
        let pages = (0..<4).map { Sample.page("http://a.vn/\($0)") }
        let path = try Sample.write(pages, in: folder)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let torn = try folder.file("torn.warc.gz", Array(bytes.dropLast(cut)))
        var reader = try WARCReader(path: torn)
        var count = 0
        while try reader.next() != nil { count += 1 }
        #expect(count >= 7)
        #expect(reader.damage != nil)
        let holdings = try WARCReader.holdings(torn)
        #expect(holdings.name.hasPrefix("torn.warc.gz (tệp bị cắt cụt từ byte "))
        #expect(try Sample.captures(holdings).count >= 3)
    }

    @Test func theSameExchangeHasTheSameIdentifier() {
        let first = WARCRecords.answer(Sample.page("http://a.vn/"))
        #expect(first.id == WARCRecords.answer(Sample.page("http://a.vn/")).id)
        #expect(first.id != WARCRecords.answer(Sample.page("http://a.vn/x")).id)
        #expect(first.id.utf8.count == 47)
    }
}
