/// What a caller can act on; SQLite's and the system's own errors pass through.
package enum StoreError: Error, Equatable, CustomStringConvertible {
    /// The folder was written by a newer version of this program.
    case newerSchema(String)
    /// Another process is crawling into this folder.
    case inUse(String)
    case notAStore(String)
    case readOnly
    /// The archive lost bytes that the database knows of.
    case archiveShort(file: String, expected: Int, found: Int)
    /// A saved folder without a word about the address it had: `origin` must be given.
    case originUnknown(String)

    package var description: String {
        switch self {
        case .newerSchema(let folder): "\(folder): dữ liệu do phiên bản mới hơn tạo ra; hãy dùng phiên bản đó"
        case .inUse(let folder): "\(folder): đang có một lượt thu thập khác ghi vào thư mục này"
        case .notAStore(let folder): "\(folder): không phải thư mục lưu trữ của portal-audit"
        case .readOnly: "thư mục lưu trữ được mở ở chế độ chỉ đọc"
        case .archiveShort(let file, let expected, let found):
            "\(file): tệp lưu trữ thiếu dữ liệu (cần \(expected) byte, chỉ còn \(found) byte)"
        case .originUnknown(let folder): "\(folder): không rõ địa chỉ gốc của cổng; hãy cho biết địa chỉ đó"
        }
    }
}
