import AuditCore
import Foundation
import Reading

/// A register as the office keeps it: the CSV file that the rules name, or an Excel workbook of the same name beside it.
enum RegisterFiles {
    /// - Returns: nil where the office keeps none.
    static func read(_ register: Register, in folder: String) throws(CommissionError) -> RegisterReader.Reading? {
        let path = (folder as NSString).appendingPathComponent(register.file)
        if let bytes = try bytes(path) {
            return RegisterReader.read(bytes: bytes, file: register.file, register: register)
        }
        let name = (register.file as NSString).deletingPathExtension + ".xlsx"
        guard let bytes = try bytes((folder as NSString).appendingPathComponent(name)) else { return nil }
        guard let rows = AttachmentReader().grid(ofWorkbook: bytes) else {
            throw .faulty(lines: [
                "R010 \(name):1:1: không đọc được trang tính đầu tiên (tối đa 5 MB, 20.000 dòng, 100 cột);"
                    + " hãy lưu lại từ Excel dạng .xlsx, hoặc «CSV UTF-8» với tên \(register.file)"
            ])
        }
        return RegisterReader.read(bytes: csv(rows), file: name, register: register)
    }

    /// A line for each row, so that a fault's line is the row's number in Excel.
    static func csv(_ rows: [[String]]) -> [UInt8] {
        var out: [UInt8] = []
        for row in rows {
            for (index, cell) in row.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                out.append(0x22)
                for byte in cell.utf8 {
                    switch byte {
                    case 0x22: out += [0x22, 0x22]
                    case 0x0A, 0x0D: out.append(0x20)
                    default: out.append(byte)
                    }
                }
                out.append(0x22)
            }
            out.append(0x0A)
        }
        return out
    }

    private static func bytes(_ path: String) throws(CommissionError) -> [UInt8]? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .unreadable(path: path, why: "không đọc được tệp")
        }
        return [UInt8](data)
    }
}
