import AuditCore

enum SampleCriteria {
    static var year: Period {
        guard let year = Period(from: Sample.day(2022, 1, 1), to: Sample.day(2022, 12, 31)) else {
            preconditionFailure("a year has two ends")
        }
        return year
    }

    static let problems = [
        Problem(
            address: "https://skhcn.bacgiang.gov.vn/du-an-da-hoan-thanh", name: "Dự án đã hoàn thành",
            reason: "máy chủ trả lỗi 503 cả 3 lần; đề nghị Trung tâm Ứng dụng kiểm tra chuyên mục rồi tải lại",
            affects: ["C4"]),
        Problem(
            address: "https://skhcn.bacgiang.gov.vn/documents/20182/qd-khen-thuong-2022.pdf",
            name: "Quyết định khen thưởng 2022 (tệp PDF)",
            reason: "tệp là ảnh quét, chưa đọc được chữ; cần bản có chữ hoặc người xem xác nhận", affects: ["C2", "N1"]),
        Problem(
            address: "https://skhcn.bacgiang.gov.vn/lich-tiep-cong-dan", name: nil,
            reason: "quá 60 giây không trả lời; thử lại vào giờ khác", affects: []),
    ]

    static let all: [CriterionResult] = [c1, c2, c3, c4, c5, n1]

    private static func responsible(_ supply: String...) -> Responsible {
        Responsible(supply: supply, publish: "Trung tâm Ứng dụng KH&CN", monitor: "Văn phòng Sở")
    }

    private static let plan = "Kế hoạch khắc phục tồn tại Cổng thông tin điện tử năm 2022"

    private static func gap(
        _ key: String, _ name: String, _ unit: String, _ due: Day?, _ points: String?, uncertain: Bool = false,
        note: String? = nil
    ) -> Gap {
        let left = due?.days(since: Sample.asOf)
        let state: Gap.State = left.map { $0 < 0 ? .overdue : .due } ?? .open
        return Gap(
            key: key, name: name, unit: unit, unitID: Folded.plain(unit), due: due, state: state, daysLeft: left,
            recoverable: points.flatMap { Points($0) }, uncertain: uncertain, note: note)
    }

    private static let c1 = CriterionResult(
        id: "C1", code: "C1",
        title: "Thông tin tuyên truyền, phổ biến, hướng dẫn thực hiện pháp luật, chế độ, chính sách",
        kind: "count", state: .unknown, points: Sample.points("6.8", "7.4", "10"), provisional: true, counted: 34,
        possible: 3, needed: 50, arithmetic: "34 tin, bài được tính trong năm 2022; 34/50 × 10 điểm = 6,8 điểm.",
        goal: .init(count: 50, source: "Kế hoạch năm 2022, mục II.1: «Tối thiểu 50 tin, bài trong năm 2022»"),
        gaps: [
            gap(
                "C1/16", "16 tin, bài tuyên truyền, phổ biến pháp luật", "Các phòng chuyên môn",
                Sample.day(2022, 12, 31), "3.2")
        ],
        unknowns: ["3 bài chưa rõ ngày đăng hoặc chưa chắc thuộc lĩnh vực của Sở"],
        responsible: responsible("Các phòng chuyên môn", "Thanh tra Sở"),
        legal: [LegalQuote(document: plan, clause: "II.1", quote: "Tối thiểu 50 tin, bài trong năm 2022")])

    private static let c2 = CriterionResult(
        id: "C2", code: "C2", title: "Thông tin chỉ đạo, điều hành: khen thưởng, xử phạt", kind: "checklist",
        state: .unknown, points: Sample.points("3", "4.5", "6"), provisional: true, counted: 4, possible: 2, needed: 8,
        arithmetic: "4/8 quyết định trong sổ văn bản đi thấy trên Cổng × 6 điểm = 3 điểm; 2 quyết định chờ xác nhận.",
        parts: [.init(name: "Khen thưởng", count: 1), .init(name: "Xử phạt", count: 3)],
        gaps: [
            gap(
                "C2/12", "Quyết định xử phạt vi phạm hành chính số 12/QĐ-XPHC", "Thanh tra Sở",
                Sample.day(2022, 10, 10), "0.75", note: "có trong sổ văn bản đi, chưa thấy trên Cổng"),
            gap(
                "C2/15", "Quyết định xử phạt vi phạm hành chính số 15/QĐ-XPHC", "Thanh tra Sở", Sample.day(2022, 9, 20),
                "0.75"),
            gap(
                "C2/31", "Quyết định khen thưởng doanh nghiệp số 31/QĐ-SKHCN", "Văn phòng Sở", Sample.day(2022, 9, 25),
                "0.75", uncertain: true),
        ],
        unknowns: ["1 tệp PDF là ảnh quét, chưa đọc được chữ"],
        responsible: responsible("Thanh tra Sở", "Văn phòng Sở"),
        legal: [
            LegalQuote(
                document: plan, clause: "II.2",
                quote: "Giao Thanh tra Sở cung cấp đầy đủ các văn bản liên quan đến khen thưởng, xử phạt")
        ])

    private static let c3 = CriterionResult(
        id: "C3", code: "C3", title: "Thông tin chiến lược, định hướng, quy hoạch, kế hoạch phát triển",
        kind: "checklist", state: .fail, points: Sample.points("6", "6", "8"), provisional: true, counted: 9,
        possible: 0, needed: 12, arithmetic: "9/12 kế hoạch trong danh mục thấy trên Cổng × 8 điểm = 6 điểm.",
        gaps: [
            gap(
                "C3/45", "Kế hoạch 45/KH-SKHCN «Phát triển tài sản trí tuệ năm 2022»", "Phòng Quản lý Khoa học",
                Sample.day(2022, 9, 5), "0.67"),
            gap(
                "C3/51", "Kế hoạch 51/KH-SKHCN «Đổi mới công nghệ, chuyển giao công nghệ năm 2022»",
                "Phòng Quản lý Công nghệ và Chuyên ngành", Sample.day(2022, 10, 14), "0.67"),
            gap(
                "C3/62", "Kế hoạch 62/KH-SKHCN «Kiểm tra nhà nước về đo lường»", "Chi cục Tiêu chuẩn Đo lường", nil,
                "0.66"),
        ],
        responsible: responsible("Phòng Kế hoạch – Tài chính"),
        legal: [
            LegalQuote(document: plan, clause: "II.3", quote: "Đăng tải thiếu một số kế hoạch phát triển của ngành")
        ])

    private static let c4 = CriterionResult(
        id: "C4", code: "C4", title: "Thông tin về dự án, hạng mục đầu tư, đấu thầu, mua sắm công", kind: "states",
        state: .unknown, points: Sample.points("5.5", "7", "8"), provisional: true, counted: 11, possible: 3,
        needed: 14, arithmetic: "11/14 dự án đúng trạng thái trên Cổng; danh sách «đã hoàn thành» chưa đo được.",
        parts: [
            .init(name: "Chuẩn bị đầu tư", count: 4), .init(name: "Đang triển khai", count: 7),
            .init(name: "Đã hoàn thành", count: 0),
        ],
        gaps: [
            gap(
                "C4/7", "Dự án DA-07 «Nâng cấp phòng thử nghiệm đo lường»", "Văn phòng Sở", Sample.day(2022, 10, 15),
                "0.5",
                uncertain: true),
            gap(
                "C4/9", "Dự án DA-09 «Sàn giao dịch công nghệ tỉnh»", "Trung tâm Ứng dụng KH&CN",
                Sample.day(2022, 10, 15), "0.5", uncertain: true),
        ],
        unknowns: ["Chuyên mục «Dự án đã hoàn thành» trả lỗi 503 cả 3 lần"],
        responsible: responsible("Văn phòng Sở"), legal: [LegalQuote(document: plan, clause: "II.4")])

    private static let c5 = CriterionResult(
        id: "C5", code: "C5", title: "Lấy ý kiến, góp ý của tổ chức, cá nhân", kind: "pair", state: .pass,
        points: Sample.points("6", "6", "6"), provisional: true, counted: 4, possible: 0, needed: 4,
        arithmetic: "4/4 đợt lấy ý kiến đã hết hạn đều có văn bản tổng hợp × 6 điểm = 6 điểm.",
        responsible: responsible("Đơn vị chủ trì soạn thảo"),
        legal: [LegalQuote(document: plan, clause: "II.5", quote: "cần cung cấp các văn bản tổng hợp ý kiến")])

    private static let n1 = CriterionResult(
        id: "N1", code: "N1", title: "Nơi nhận ghi Cổng thông tin điện tử Sở", kind: "mention", state: .informative,
        points: nil, provisional: false, counted: 18, possible: 6, needed: 41,
        arithmetic: "18 trong 41 văn bản của Sở có nơi nhận ghi Cổng; 6 tệp chưa đọc được chữ.",
        parts: [
            .init(name: "Có ghi", count: 18), .init(name: "Không ghi", count: 17),
            .init(name: "Chưa đọc được", count: 6),
        ],
        gaps: [
            gap(
                "N1/88", "Công văn 88/SKHCN-QLCN (nơi nhận không ghi Cổng)", "Phòng Quản lý Công nghệ và Chuyên ngành",
                nil, nil),
            gap("N1/91", "Công văn 91/SKHCN-TĐC (nơi nhận không ghi Cổng)", "Chi cục Tiêu chuẩn Đo lường", nil, nil),
        ],
        unknowns: ["6 tệp PDF là ảnh quét"], responsible: responsible("Các phòng, đơn vị thuộc Sở"),
        legal: [LegalQuote(document: plan, clause: "III.3", quote: "phần nơi nhận ghi thêm: Cổng thông tin điện tử Sở")]
    )
}
