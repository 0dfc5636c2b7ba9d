package import AuditCore
import Foundation

/// The book of decisions on disk: a line each, only ever added to, each bound to the one before by its hash.
///
/// A line is the SHA-256 of what follows in hex, a blank, and a JSON object that holds the hash of the line before.
/// `sha256sum` checks it without us; what was changed, taken out or put in between breaks the chain. Only a cut at the end
/// does not: results of runs hold the number and hash of the last line that they knew (``ReviewSummary``).
package enum DecisionFile {
    package struct Fault: Error, Equatable {
        /// From 1 on.
        package var line: Int
        /// In Vietnamese.
        package var why: String
    }

    package enum Failure: Error {
        case faulty(Fault)
        case system(FileError)
        /// Another process is writing.
        case busy
    }

    private struct Entry: Codable {
        var previous: String?
        var decision: Decision
    }

    /// What the bytes of a book say, and how many of them are whole lines: what follows the last line end was being
    /// written when somebody pulled the plug, and nobody was told that it was kept.
    package static func read(_ bytes: [UInt8]) throws(Fault) -> (book: DecisionBook, whole: Int) {
        var book = DecisionBook()
        var start = 0
        var line = 0
        while let end = bytes[start...].firstIndex(of: 0x0A) {
            line += 1
            let found = try decision(bytes[start..<end], line: line, previous: book.head)
            book.append(found, hash: String(decoding: bytes[start..<(start + hashLength)], as: UTF8.self))
            start = end + 1
        }
        return (book, start)
    }

    package static func read(path: String) throws(Failure) -> DecisionBook {
        guard FileManager.default.fileExists(atPath: path) else { return DecisionBook() }
        do {
            let file = try OpenFile(path, .read)
            return try read(try file.read(at: 0, count: try file.size())).book
        } catch let fault as Fault {
            throw .faulty(fault)
        } catch let error as FileError {
            throw .system(error)
        } catch {
            throw .faulty(Fault(line: 0, why: "\(error)"))
        }
    }

    /// Adds decisions, numbered from the book's end on; on the disk when this returns, all of them or none.
    package static func append(_ new: [Decision], to path: String) throws(Failure) -> DecisionBook {
        do {
            let file = try OpenFile(path, .append)
            guard file.lock() else { throw Failure.busy }
            var (book, whole) = try read(try file.read(at: 0, count: try file.size()))
            var bytes: [UInt8] = []
            for draft in new {
                var decision = draft
                decision.number = book.decisions.count + 1
                let entry = try json(Entry(previous: book.head, decision: decision))
                let hash = Digest.sha256Hex(entry)
                bytes += Array(hash.utf8) + [0x20] + entry + [0x0A]
                book.append(decision, hash: hash)
            }
            try file.truncate(to: whole)
            do {
                try file.write(bytes, at: whole)
                try file.sync()
            } catch {
                try? file.truncate(to: whole)
                throw error
            }
            return book
        } catch let failure as Failure {
            throw failure
        } catch let fault as Fault {
            throw .faulty(fault)
        } catch let error as FileError {
            throw .system(error)
        } catch {
            throw .faulty(Fault(line: 0, why: "\(error)"))
        }
    }

    private static let hashLength = 64

    private static func decision(_ line: ArraySlice<UInt8>, line number: Int, previous: String?) throws(Fault)
        -> Decision
    {
        guard line.count > hashLength, line[line.startIndex + hashLength] == 0x20 else {
            throw Fault(line: number, why: "dòng không có dạng «mã băm, dấu cách, nội dung»")
        }
        let hash = String(decoding: line.prefix(hashLength), as: UTF8.self)
        let entry = Array(line.dropFirst(hashLength + 1))
        guard Digest.sha256Hex(entry) == hash else {
            throw Fault(line: number, why: "nội dung đã bị sửa (mã băm không khớp)")
        }
        guard let found = try? JSONDecoder().decode(Entry.self, from: Data(entry)) else {
            throw Fault(line: number, why: "không phải một quyết định mà bản phần mềm này đọc được")
        }
        guard found.previous == previous else {
            throw Fault(line: number, why: "không nối tiếp dòng trước (có dòng bị xóa, chèn hoặc đổi chỗ)")
        }
        guard found.decision.number == number else {
            throw Fault(line: number, why: "số thứ tự \(found.decision.number) không đúng")
        }
        return found.decision
    }

    private static func json(_ entry: Entry) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(entry))
    }
}
