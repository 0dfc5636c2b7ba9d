package import AuditCore

extension FetchFailure.Kind {
    /// What happened, and whose it is to mend.
    package var vietnamese: String {
        switch self {
        case .dnsFailed: "không phân giải được tên miền (kiểm tra tên miền hoặc mạng)"
        case .connectRefused: "máy chủ từ chối kết nối (đơn vị quản trị Cổng kiểm tra dịch vụ)"
        case .connectTimeout: "không kết nối được trong thời gian chờ (kiểm tra mạng, tường lửa)"
        case .timeout: "quá thời gian chờ trả lời (thử lại lúc khác)"
        case .tooSlow: "máy chủ trả dữ liệu quá chậm (thử lại lúc khác)"
        case .tlsFailed: "chứng thư số của máy chủ không hợp lệ (đơn vị quản trị Cổng cài lại chứng thư)"
        case .connectionReset: "kết nối bị ngắt giữa chừng (thử lại; kiểm tra tường lửa)"
        case .protocolError: "máy chủ trả lời sai giao thức HTTP"
        case .oversizeHeaders: "phần đầu trả lời quá lớn"
        case .addressForbidden: "địa chỉ nội bộ, không được phép truy cập (dùng --allow-net nếu chủ ý)"
        case .badRedirect: "chuyển hướng tới địa chỉ không hợp lệ"
        case .tooManyRedirects: "chuyển hướng quá nhiều lần"
        case .cancelled: "bị dừng giữa chừng"
        case .other: "lỗi chưa rõ nguyên nhân"
        }
    }
}

extension Unfetched.Reason {
    package var vietnamese: String {
        switch self {
        case .robots: "robots.txt của Cổng không cho phép"
        case .robotsUnavailable: "không lấy được robots.txt nên không được phép tải"
        case .budget: "hết giới hạn số trang của lượt tải"
        case .interrupted: "lượt tải bị dừng giữa chừng"
        case .notSaved: "bản lưu không có trang này"
        }
    }
}
