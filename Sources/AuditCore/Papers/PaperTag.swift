/// A content control that a template may hold: its tag, and what fills it.
package struct PaperTag: Sendable, Equatable {
    package var name: String
    /// The list in which alone it has a meaning; nil: anywhere.
    package var list: String?
    package var isList = false
    /// A template without it would hide what the paper is for.
    package var isRequired = false
    /// For people who edit templates, in Vietnamese.
    package var meaning: String

    private init(
        _ name: String, in list: String? = nil, isList: Bool = false, isRequired: Bool = false, _ meaning: String
    ) {
        self.name = name
        self.list = list
        self.isList = isList
        self.isRequired = isRequired
        self.meaning = meaning
    }

    package static func all(of kind: PaperKind) -> [PaperTag] {
        switch kind {
        case .letter: common + letter
        case .report: common + report
        case .selfScore: common + selfScore
        case .evidence: common + evidence
        }
    }

    private static let common = [
        PaperTag("co-quan-chu-quan", "cơ quan chủ quản, chữ in hoa; để trống nếu không biết"),
        PaperTag("co-quan", "cơ quan, đơn vị ban hành, chữ in hoa"),
        PaperTag("so-ky-hieu", "số, ký hiệu; số để trống cho văn thư"),
        PaperTag("dia-danh-ngay", "địa danh và năm; ngày, tháng để trống cho văn thư"),
        PaperTag("ten-co-quan", "tên cơ quan, viết trong câu"),
        PaperTag("ten-cong", isRequired: true, "tên Cổng, như phần «Nơi nhận» ghi"),
        PaperTag("cong", "địa chỉ Cổng"),
        PaperTag("tinh-den", "ngày chấm"),
        PaperTag("nam", "kỳ chấm: «năm 2022»"),
        PaperTag("ky", "chức vụ người ký, chữ in hoa"),
        PaperTag("lanh-dao", "lãnh đạo cơ quan, như phần «Nơi nhận» ghi"),
        PaperTag("nguoi-nhan", "người đứng đầu cơ quan, người nhận báo cáo"),
        PaperTag("theo-doi", "đơn vị theo dõi, đôn đốc"),
        PaperTag("dang-tai", "đơn vị đăng tải"),
        PaperTag("nguon", "phiên bản bộ tiêu chí, bản lưu và phần mềm đã dùng"),
        PaperTag("co-tam-tinh", isList: true, "phần chỉ in khi điểm là tạm tính"),
    ]

    private static let letter = [
        PaperTag("don-vi", isRequired: true, "đơn vị nhận công văn"),
        PaperTag("don-vi-trong-cau", "đơn vị nhận công văn, viết giữa câu"),
        PaperTag("can-cu", isList: true, "mỗi văn bản căn cứ một lần"),
        PaperTag("can-cu-van-ban", in: "can-cu", "tên, số, ngày, cơ quan ban hành của văn bản căn cứ"),
        PaperTag("so-viec", "số nội dung còn thiếu"),
        PaperTag("co-qua-han", isList: true, "phần chỉ in khi có nội dung quá hạn"),
        PaperTag("so-qua-han", "số nội dung quá hạn"),
        PaperTag("viec", isList: true, isRequired: true, "mỗi nội dung còn thiếu một lần (một dòng của bảng)"),
        PaperTag("stt", in: "viec", "số thứ tự"),
        PaperTag("noi-dung", in: "viec", isRequired: true, "nội dung còn thiếu"),
        PaperTag("tieu-chi", in: "viec", isRequired: true, "tiêu chí"),
        PaperTag("han", in: "viec", isRequired: true, "hạn"),
        PaperTag("con-lai", in: "viec", isRequired: true, "quá hạn hoặc còn lại bao nhiêu ngày"),
        PaperTag("diem", in: "viec", isRequired: true, "điểm có thể lấy lại"),
        PaperTag("chu-giai", isList: true, "mỗi tiêu chí có trong bảng một lần"),
        PaperTag("chu-giai-tieu-chi", in: "chu-giai", "mã và tên tiêu chí"),
        PaperTag("co-chua-chac", isList: true, "phần chỉ in khi có nội dung chưa chắc là thiếu"),
        PaperTag("phai-cung-cap", isList: true, "phần dành cho đơn vị cung cấp nội dung"),
        PaperTag("phai-dang-tai", isList: true, "phần dành cho đơn vị đăng tải"),
        PaperTag("phai-ghi-noi-nhan", isList: true, "phần chỉ in khi có văn bản chưa ghi Cổng ở nơi nhận"),
        PaperTag("cau-noi-nhan", "trích dẫn quy định về phần nơi nhận, nếu bộ tiêu chí có"),
    ]

    private static let report = [
        PaperTag("ky-bao-cao", isRequired: true, "tháng, quý hoặc năm báo cáo"),
        PaperTag("can-cu", isList: true, "mỗi văn bản căn cứ một lần"),
        PaperTag("can-cu-van-ban", in: "can-cu", "tên, số, ngày, cơ quan ban hành của văn bản căn cứ"),
        PaperTag("cau-tong-diem", isRequired: true, "tổng điểm, viết thành khoảng"),
        PaperTag("cau-ky-cham", "còn bao nhiêu ngày đến hết kỳ chấm"),
        PaperTag("cau-do", isRequired: true, "đã đo được bao nhiêu trang, tệp"),
        PaperTag("tieu-chi", isList: true, isRequired: true, "mỗi tiêu chí một lần"),
        PaperTag("stt", in: "tieu-chi", "số thứ tự"),
        PaperTag("ten", in: "tieu-chi", isRequired: true, "tên tiêu chí"),
        PaperTag("toi-da", in: "tieu-chi", "điểm tối đa"),
        PaperTag("tu-cham", in: "tieu-chi", isRequired: true, "điểm tự chấm"),
        PaperTag("ket-qua", in: "tieu-chi", isRequired: true, "đạt, chưa đạt, chưa kết luận được"),
        PaperTag("nhan-xet", in: "tieu-chi", "cách tính và phần còn thiếu"),
        PaperTag("tong-toi-da", "tổng điểm tối đa"),
        PaperTag("tong-tu-cham", "tổng điểm tự chấm"),
        PaperTag("co-thieu", isList: true, "phần chỉ in khi còn nội dung thiếu"),
        PaperTag("khong-thieu", isList: true, "phần chỉ in khi không thấy nội dung thiếu"),
        PaperTag("so-viec", "số nội dung còn thiếu"),
        PaperTag("so-don-vi", "số đơn vị còn nội dung thiếu"),
        PaperTag("so-qua-han", "số nội dung quá hạn"),
        PaperTag("nhom-don-vi", isList: true, isRequired: true, "mỗi đơn vị còn nội dung thiếu một lần"),
        PaperTag("ten-don-vi", in: "nhom-don-vi", isRequired: true, "tên đơn vị"),
        PaperTag("viec-don-vi", in: "nhom-don-vi", "số nội dung còn thiếu, quá hạn của đơn vị"),
        PaperTag("viec", in: "nhom-don-vi", isList: true, isRequired: true, "mỗi nội dung còn thiếu một lần"),
        PaperTag("so", in: "viec", "số thứ tự"),
        PaperTag("noi-dung", in: "viec", isRequired: true, "nội dung còn thiếu"),
        PaperTag("ma", in: "viec", "mã tiêu chí"),
        PaperTag("han", in: "viec", isRequired: true, "hạn"),
        PaperTag("con-lai", in: "viec", isRequired: true, "quá hạn hoặc còn lại bao nhiêu ngày"),
        PaperTag("diem", in: "viec", "điểm có thể lấy lại"),
        PaperTag("chua-do", isList: true, isRequired: true, "mỗi điều chưa đo được một lần"),
        PaperTag("noi-dung-chua-do", in: "chua-do", isRequired: true, "điều chưa đo được và lý do"),
        PaperTag("da-do-het", isList: true, "phần chỉ in khi không có gì chưa đo được"),
        PaperTag("de-xuat", isList: true, "mỗi đề xuất một lần"),
        PaperTag("noi-dung-de-xuat", in: "de-xuat", "đề xuất"),
    ]

    private static let selfScore = [
        PaperTag("tieu-chi", isList: true, isRequired: true, "mỗi tiêu chí một dòng"),
        PaperTag("stt", in: "tieu-chi", "số thứ tự"),
        PaperTag("ten", in: "tieu-chi", isRequired: true, "tên tiêu chí"),
        PaperTag("toi-da", in: "tieu-chi", isRequired: true, "điểm tối đa"),
        PaperTag("tu-cham", in: "tieu-chi", isRequired: true, "điểm tự chấm"),
        PaperTag("tai-lieu", in: "tieu-chi", isList: true, isRequired: true, "mỗi tài liệu kiểm chứng một lần"),
        PaperTag("lien-ket", in: "tai-lieu", isRequired: true, "mã, tên và liên kết của tài liệu"),
        PaperTag("giai-trinh", in: "tieu-chi", isRequired: true, "cách tính, phần thiếu, phần chưa rõ"),
        PaperTag("don-vi", in: "tieu-chi", "đơn vị cung cấp, đơn vị đăng tải"),
        PaperTag("tong-toi-da", isRequired: true, "tổng điểm tối đa"),
        PaperTag("tong-tu-cham", isRequired: true, "tổng điểm tự chấm"),
        PaperTag("luu-y", isList: true, "mỗi lưu ý về bộ tiêu chí một lần"),
        PaperTag("noi-dung-luu-y", in: "luu-y", "lưu ý"),
    ]

    private static let evidence = [
        PaperTag("so-tai-lieu", "số tài liệu trong gói"),
        PaperTag("goi", "tên tệp ZIP của gói"),
        PaperTag("nhom", isList: true, isRequired: true, "mỗi tiêu chí một lần"),
        PaperTag("ten-nhom", in: "nhom", "mã và tên tiêu chí"),
        PaperTag("tai-lieu", in: "nhom", isList: true, isRequired: true, "mỗi tài liệu một dòng"),
        PaperTag("ma", in: "tai-lieu", "mã tài liệu: C1/001"),
        PaperTag("ten", in: "tai-lieu", isRequired: true, "tên tin, bài, văn bản và liên kết"),
        PaperTag("so-van-ban", in: "tai-lieu", "số, ký hiệu văn bản"),
        PaperTag("ngay-dang", in: "tai-lieu", "ngày đăng ghi trên Cổng"),
        PaperTag("tai-luc", in: "tai-lieu", "lúc tải về, giờ Việt Nam"),
        PaperTag("tep", in: "tai-lieu", isRequired: true, "tệp trong gói; hoặc «không có trong bản lưu»"),
        PaperTag(
            "sha256", in: "tai-lieu", isRequired: true, "đầu mã băm SHA-256 của tệp; đủ mã ở SHA256SUMS trong gói"),
    ]
}
