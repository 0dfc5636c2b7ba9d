/// Words of which made-up pieces are put together.
enum Stock {
    static let offices = [
        "Sở Khoa học và Công nghệ", "UBND tỉnh", "Chi cục Tiêu chuẩn Đo lường Chất lượng",
        "Trung tâm Ứng dụng tiến bộ khoa học",
        "Văn phòng Sở", "Thanh tra Sở", "Liên hiệp các Hội Khoa học và Kỹ thuật", "Hội Nông dân tỉnh", "Tỉnh Đoàn",
        "Sở Nông nghiệp và Phát triển nông thôn", "Ban Quản lý các khu công nghiệp", "Sở Y tế", "Trường Cao đẳng nghề",
        "Cục Sở hữu trí tuệ", "Viện Nghiên cứu rau quả", "Sở Công Thương", "Phòng Kinh tế và Hạ tầng huyện",
    ]
    static let places = [
        "Lũng Vân", "Đồng Bưởi", "Thanh Sơn", "Yên Phú", "Hòa Lạc", "Bình Minh", "Vĩnh Tường", "Cẩm Giang", "Phú Lộc",
        "Tân Kỳ", "An Khê", "Ninh Hải", "Sông Mây", "Kim Bôi Hạ", "Thượng Lâm", "Trung Nghĩa", "Đại Từ Đông",
        "Mỹ Lương",
    ]
    static let fields = [
        "đo lường", "sở hữu trí tuệ", "an toàn bức xạ", "chuyển giao công nghệ", "tiêu chuẩn chất lượng",
        "mã số mã vạch",
        "truy xuất nguồn gốc", "đổi mới sáng tạo", "năng suất chất lượng", "công nghệ sinh học", "chuyển đổi số",
        "bảo tồn nguồn gen", "nhãn hiệu tập thể", "chỉ dẫn địa lý", "năng lượng tái tạo", "khởi nghiệp",
    ]
    static let works = [
        "trồng vải thiều theo hướng hữu cơ", "nuôi cá lồng trên hồ chứa", "sản xuất nấm ăn và nấm dược liệu",
        "chế biến chè xanh",
        "nhân giống lan bản địa", "xử lý rơm rạ bằng chế phẩm vi sinh", "số hóa kho tư liệu địa chí",
        "chăn nuôi gà đồi an toàn",
        "sấy nông sản bằng năng lượng mặt trời", "tưới tiết kiệm cho cây ăn quả", "quan trắc chất lượng không khí",
        "ứng dụng cảm biến trong nhà màng", "sản xuất bún khô", "phục tráng giống lúa nếp cái hoa vàng",
    ]
    static let aims = [
        "nâng cao thu nhập cho người dân", "giảm chi phí đầu vào", "mở rộng thị trường tiêu thụ",
        "bảo vệ môi trường nông thôn",
        "tăng sức cạnh tranh của doanh nghiệp", "hình thành chuỗi giá trị", "đáp ứng yêu cầu xuất khẩu",
        "phục vụ công tác quản lý nhà nước", "tạo việc làm tại chỗ", "gìn giữ sản vật của địa phương",
    ]
    static let companyKinds = [
        "Công ty TNHH", "Công ty cổ phần", "Hợp tác xã", "Doanh nghiệp tư nhân", "Cửa hàng xăng dầu",
        "Công ty TNHH một thành viên", "Hộ kinh doanh",
    ]
    static let companyNames = [
        "Minh Phát", "Hoàng Gia", "Đại Thành", "Thiên Phú", "Tân Tiến", "Bảo Ngọc", "Quang Vinh", "Trường Sinh",
        "Hưng Thịnh",
        "Việt Hà", "Đức Lộc", "Kim Long", "Phúc An", "Thành Công", "Song Hải", "Nhật Tân", "Gia Bảo", "Sơn Lâm",
        "Toàn Mỹ",
        "Long Khánh", "Hải Đăng", "Mai Trang", "Ánh Dương", "Lộc Phát",
    ]
    static let companyTails = [
        "Miền Đông", "Sông Cẩm", "Bắc Sơn", "Việt Nam", "Nam Hải", "Tây Lĩnh", "Đông Á", "Hạ Long",
    ]
    static let families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô"]
    static let middles = ["Văn", "Thị", "Đức", "Minh", "Quốc", "Thanh", "Hữu", "Ngọc"]
    static let givens = [
        "Tuấn", "Hạnh", "Cường", "Lan", "Sáng", "Thủy", "Bách", "Nhung", "Kiên", "Trà", "Vượng", "Yến",
    ]
    static let faults = [
        "sử dụng phương tiện đo không có giấy chứng nhận kiểm định còn hiệu lực",
        "bán hàng hóa không có dấu hợp quy khi đưa ra thị trường", "ghi nhãn hàng hóa không đúng quy định",
        "bán xăng dầu có chất lượng không phù hợp với quy chuẩn kỹ thuật quốc gia",
        "không khai báo thiết bị bức xạ với cơ quan có thẩm quyền",
    ]
    static let headlines = [
        "{dv} tập huấn về {lv} tại {noi}", "Hiệu quả mô hình {viec} ở {noi}", "{noi} đẩy mạnh {viec}",
        "Nghiệm thu đề tài {viec}", "Hội thảo về {lv} nhằm {muc}", "{ct} đầu tư {tien} cho {viec}",
        "Kiểm tra {n} cơ sở về {lv} tại huyện {noi}", "{dv} làm việc với {dv} về {lv}", "Nông dân {noi} {viec}",
    ]
    static let sentences = [
        "Ngày {ngay}, {dv} phối hợp với {dv} tổ chức hội nghị về {lv} tại huyện {noi}.",
        "Tham dự có {n} đại biểu là lãnh đạo các phòng, ban và đại diện {ct}.",
        "Phát biểu khai mạc, ông {nguoi} nhấn mạnh vai trò của {lv} trong việc {muc}.",
        "Đến nay toàn huyện {noi} có {n} hộ tham gia {viec}, tăng {n} hộ so với năm trước.",
        "Theo bà {nguoi}, khó khăn lớn nhất khi {viec} là thiếu vốn và chưa có đầu ra ổn định.",
        "Mô hình do {dv} chủ trì, được triển khai trên diện tích {n} ha tại xã {noi} với kinh phí {tien}.",
        "Qua kiểm tra, đoàn đã nhắc nhở {n} cơ sở chưa thực hiện đầy đủ quy định về {lv}.",
        "{ct} cho biết mỗi năm đơn vị thu mua {n} tấn nguyên liệu từ các hộ ở {noi} để {muc}.",
        "Các học viên được giới thiệu những nội dung cơ bản về {lv} và trao đổi kinh nghiệm {viec}.",
        "Hội đồng đánh giá kết quả nghiên cứu có ý nghĩa thực tiễn, đề nghị nhóm tác giả làm rõ thêm khả năng {muc}.",
        "Trong thời gian tới, {dv} tiếp tục hướng dẫn người dân {viec}, từng bước {muc}.",
        "Giá bán tại vườn đạt {n} nghìn đồng một ki-lô-gam, trừ chi phí mỗi hộ lãi {tien} một vụ.",
        "Đây là lần đầu tiên huyện {noi} áp dụng {lv} vào {viec} trên quy mô lớn.",
        "Ông {nguoi} ở xã {noi} chia sẻ rằng gia đình ông đã {viec} được {n} năm và thấy rõ lợi ích.",
        "Nhiều ý kiến cho rằng cần gắn {lv} với xây dựng nông thôn mới, coi đó là giải pháp để {muc}.",
        "Kết thúc buổi làm việc, đại diện {dv} cảm ơn sự đồng hành của {ct} và mong tiếp tục hợp tác.",
        "Số liệu của {dv} cho thấy tỷ lệ doanh nghiệp quan tâm đến {lv} đã tăng {n} phần trăm trong năm qua.",
        "Sản phẩm của {ct} được cấp giấy chứng nhận về {lv} từ ngày {ngay}.",
        "Với cách làm này, bà con vừa {viec} vừa {muc} mà không cần thêm lao động.",
        "Dự án được phê duyệt theo quyết định ngày {ngay}, thời gian thực hiện {n} tháng, địa bàn là {noi} và {noi}.",
        "Bên cạnh đó, {dv} còn hỗ trợ {n} lượt tư vấn miễn phí cho các cơ sở có nhu cầu về {lv}.",
        "Tuy nhiên, công tác tuyên truyền về {lv} ở một số xã của {noi} còn hạn chế.",
    ]
}
