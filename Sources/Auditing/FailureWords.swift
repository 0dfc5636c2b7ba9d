package import AuditCore

extension FetchFailure.Kind {
    /// What it is, whose it is, what to do; a phrase that goes on after a colon.
    package var vietnamese: String { "\(words.what) (\(owner.vietnamese): \(words.remedy))" }

    /// What it is, alone.
    package var briefly: String { words.what }

    /// What whoever it belongs to should do.
    package var remedy: String { words.remedy }

    private var words: (what: String, remedy: String) {
        switch self {
        case .nameNotFound: ("tên miền không tồn tại", "kiểm tra địa chỉ đã nhập, việc gia hạn và khai báo tên miền")
        case .nameWithoutAddress: ("tên miền chưa trỏ tới địa chỉ IP nào", "khai báo bản ghi A hoặc AAAA")
        case .dnsUnreachable: ("máy chủ tên miền (DNS) không trả lời", "kiểm tra máy chủ DNS rồi tải lại")
        case .dnsTimeout: ("quá thời gian chờ phân giải tên miền", "kiểm tra máy chủ DNS rồi tải lại")
        case .dnsFailed: ("không phân giải được tên miền", "kiểm tra tên miền và máy chủ DNS rồi tải lại")
        case .connectRefused: ("máy chủ từ chối kết nối", "kiểm tra dịch vụ web và tường lửa của máy chủ")
        case .connectTimeout:
            ("không kết nối được tới máy chủ trong thời gian chờ", "kiểm tra đường truyền, tường lửa rồi tải lại")
        case .networkUnreachable: ("không có đường mạng tới máy chủ", "kiểm tra kết nối Internet và định tuyến")
        case .hostUnreachable: ("không tới được máy chủ", "kiểm tra định tuyến và trạng thái của máy chủ")
        case .connectBlocked: ("máy đang chấm điểm không cho phép kết nối ra ngoài", "kiểm tra tường lửa của máy này")
        case .proxyFailed: ("máy chủ ủy quyền (proxy) không hoạt động", "kiểm tra cấu hình proxy")
        case .tlsTimeout:
            ("quá thời gian chờ thiết lập kết nối mã hóa (TLS)", "kiểm tra cấu hình TLS và tải của máy chủ")
        case .tlsBrokenOff:
            ("máy chủ ngắt kết nối khi đang thiết lập mã hóa (TLS)", "kiểm tra cấu hình TLS, tường lửa ứng dụng")
        case .tlsNotSpoken: ("cổng HTTPS không dùng giao thức TLS", "bật TLS trên cổng này hoặc sửa liên kết về http")
        case .tlsTooOld: ("máy chủ chỉ hỗ trợ TLS quá cũ (dưới 1.2)", "nâng cấp máy chủ lên TLS 1.2 trở lên")
        case .tlsRefused:
            ("không thống nhất được thuật toán mã hóa với máy chủ", "bật các bộ mã hóa TLS hiện hành trên máy chủ")
        case .tlsWeakExchange: ("máy chủ dùng tham số trao đổi khóa quá yếu", "dùng ECDHE hoặc tham số DH từ 2048 bit")
        case .clientCertificateWanted:
            ("máy chủ đòi chứng thư số của người truy cập", "bỏ yêu cầu này ở phần công khai của Cổng")
        case .tlsFailed:
            ("không thiết lập được kết nối mã hóa (TLS)", "kiểm tra chứng thư số và cấu hình TLS của máy chủ")
        case .certificateExpired: ("chứng thư số của máy chủ đã hết hạn", "gia hạn và cài lại chứng thư số")
        case .certificateNotYetValid:
            (
                "chứng thư số của máy chủ chưa đến ngày có hiệu lực",
                "cài chứng thư đang có hiệu lực, kiểm tra đồng hồ hệ thống"
            )
        case .issuerExpired: ("chứng thư trung gian đã hết hạn", "cài lại chuỗi chứng thư mới của đơn vị cấp")
        case .certificateNameMismatch:
            ("chứng thư số không cấp cho tên miền này", "cấp lại chứng thư có đủ các tên miền của Cổng")
        case .certificateSelfSigned:
            ("chứng thư số tự ký, không được tin cậy", "dùng chứng thư của đơn vị cấp được công nhận")
        case .certificateUnknownRoot:
            ("chứng thư số do đơn vị không được tin cậy cấp", "dùng chứng thư của đơn vị cấp được công nhận")
        case .chainIncomplete:
            ("máy chủ không gửi đủ chuỗi chứng thư số", "cài thêm chứng thư trung gian của đơn vị cấp")
        case .chainTooLong: ("chuỗi chứng thư số quá dài", "cài lại đúng chuỗi chứng thư của đơn vị cấp")
        case .certificateRevoked: ("chứng thư số của máy chủ đã bị thu hồi", "xin cấp và cài chứng thư mới")
        case .certificateWeakKey:
            ("khóa của chứng thư số quá ngắn", "cấp lại chứng thư với khóa RSA từ 2048 bit hoặc ECC")
        case .certificateWeakSignature:
            ("chứng thư số ký bằng thuật toán băm đã lỗi thời (SHA-1, MD5)", "cấp lại chứng thư ký bằng SHA-256")
        case .certificateBadSignature:
            ("chữ ký trên chứng thư số không đúng", "cài lại đúng chứng thư và chuỗi chứng thư")
        case .certificateMisused:
            ("chứng thư số dùng sai mục đích hoặc vượt quyền của đơn vị cấp", "cấp lại chứng thư dành cho máy chủ web")
        case .certificateMalformed: ("chứng thư số sai định dạng", "cấp lại chứng thư đúng chuẩn X.509")
        case .firstByteTimeout:
            ("máy chủ nhận yêu cầu nhưng không trả lời", "kiểm tra tải của máy chủ và cơ sở dữ liệu; tải lại lúc khác")
        case .timeout: ("quá thời gian chờ trả lời", "kiểm tra tải và đường truyền của máy chủ; tải lại lúc khác")
        case .tooSlow: ("máy chủ trả dữ liệu quá chậm", "kiểm tra tải và đường truyền của máy chủ; tải lại lúc khác")
        case .resetBeforeAnswer:
            ("máy chủ ngắt kết nối thay vì trả lời", "kiểm tra tường lửa ứng dụng, dịch vụ web; tải lại lúc khác")
        case .emptyAnswer: ("máy chủ đóng kết nối mà không trả lời gì", "kiểm tra dịch vụ web; tải lại lúc khác")
        case .truncatedHead: ("phần đầu trả lời bị cắt giữa chừng", "kiểm tra dịch vụ web; tải lại lúc khác")
        case .connectionReset: ("kết nối bị ngắt giữa chừng", "kiểm tra tường lửa, dịch vụ web; tải lại lúc khác")
        case .truncatedBody: ("nội dung trả về thiếu so với độ dài đã báo", "kiểm tra dịch vụ web; tải lại lúc khác")
        case .notHTTP: ("cổng này không dùng giao thức HTTP", "kiểm tra địa chỉ, cấu hình cổng dịch vụ web")
        case .badStatus: ("mã trạng thái HTTP không hợp lệ", "sửa máy chủ web hoặc phần mềm Cổng theo RFC 9110")
        case .badHeader: ("trường tiêu đề HTTP sai cú pháp", "sửa máy chủ web hoặc phần mềm Cổng theo RFC 9110")
        case .badLength: ("độ dài nội dung (Content-Length) sai", "sửa máy chủ web hoặc phần mềm Cổng")
        case .badChunking: ("nội dung gửi theo khối (chunked) sai cú pháp", "sửa máy chủ web hoặc phần mềm Cổng")
        case .badCoding: ("nội dung nén bị hỏng", "kiểm tra chức năng nén của máy chủ web")
        case .unknownCoding: ("nội dung mã hóa kiểu lạ (Content-Encoding)", "dùng gzip hoặc không nén")
        case .severalCodings: ("nội dung bị nén nhiều lớp", "chỉ nén một lần trên máy chủ web")
        case .oversizeHeaders: ("phần đầu trả lời quá lớn", "bỏ bớt cookie và trường tiêu đề thừa")
        case .http2Error: ("lỗi giao thức HTTP/2", "kiểm tra cấu hình HTTP/2 của máy chủ; tải lại lúc khác")
        case .protocolError: ("máy chủ trả lời sai giao thức HTTP", "sửa máy chủ web hoặc phần mềm Cổng")
        case .redirectWithoutLocation: ("chuyển hướng nhưng không cho biết địa chỉ đích", "bổ sung trường Location")
        case .badRedirect: ("chuyển hướng tới địa chỉ không hợp lệ", "sửa địa chỉ đích của chuyển hướng")
        case .redirectForbidden: ("chuyển hướng tới địa chỉ không phải trang web", "chỉ chuyển hướng tới http, https")
        case .redirectLoop: ("chuyển hướng vòng quanh không dứt", "sửa quy tắc chuyển hướng, cookie của Cổng")
        case .tooManyRedirects: ("chuyển hướng quá nhiều lần", "rút ngắn chuỗi chuyển hướng")
        case .badAddress: ("địa chỉ viết sai hoặc kèm tên đăng nhập", "sửa địa chỉ cần tải")
        case .schemeForbidden: ("địa chỉ không phải http, https", "chỉ nhập địa chỉ trang web")
        case .addressForbidden:
            ("địa chỉ thuộc mạng nội bộ hoặc dải dành riêng, không được truy cập", "dùng --allow-net nếu chủ ý")
        case .outOfResources: ("máy đang chấm điểm hết bộ nhớ hoặc kết nối", "giảm số kết nối đồng thời rồi tải lại")
        case .cancelled: ("bị dừng giữa chừng", "chạy tiếp lượt tải")
        case .other: ("lỗi chưa rõ nguyên nhân", "tải lại; nếu còn lỗi, gửi nhật ký cho người phát triển")
        }
    }
}

extension FetchFailure.Owner {
    package var vietnamese: String {
        switch self {
        case .portal: "đơn vị quản trị Cổng"
        case .network: "đơn vị vận hành mạng"
        case .us: "người chấm điểm"
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

extension AnswerKind {
    /// What the answer is in truth, and what to do.
    package var vietnamese: String {
        switch self {
        case .page: "trang có nội dung"
        case .softNotFound: "máy chủ trả 200 hoặc chuyển hướng, nhưng nội dung là «không tìm thấy»"
        case .beyondEnd: "quá trang cuối của danh sách"
        case .softError: "máy chủ trả 200 nhưng nội dung là thông báo lỗi (đơn vị quản trị Cổng kiểm tra ứng dụng)"
        case .waitingRoom: "trang chờ hoặc kiểm tra trình duyệt thay cho nội dung (đề nghị cho phép địa chỉ máy chấm)"
        case .firewall: "tường lửa chặn, trả trang thông báo thay cho nội dung (đề nghị cho phép địa chỉ máy chấm)"
        case .captcha: "trang yêu cầu mã xác nhận (captcha) thay cho nội dung (đề nghị cho phép địa chỉ máy chấm)"
        case .login: "chỉ mở cho người đăng nhập"
        case .closed: "trang đang bảo trì, tạm ngừng hoặc chưa cấu hình (đơn vị quản trị Cổng khôi phục)"
        }
    }
}
