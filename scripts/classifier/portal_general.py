"""Titles of none of the categories that any portal has: headings of menus, slogans, courses, bodies set up, figures."""

FAMILIES = {
    "hard": {
        "de-muc": """
Khen thưởng
Thi đua - Khen thưởng
Dự án, đấu thầu
Quy hoạch
Quy hoạch - Kế hoạch
Chiến lược, quy hoạch
Phổ biến pháp luật
Văn bản pháp luật
Góp ý dự thảo
Lấy ý kiến
Hỏi đáp
Thanh tra, kiểm tra
Thông tin đấu thầu
Kế hoạch
Chính sách
Tuyên truyền
Văn bản chỉ đạo điều hành
Thông tin tuyên truyền
Đầu tư - xây dựng
Mua sắm công
""",
        "lap-to-chuc": """
Kiện toàn Tổ công tác triển khai Đề án {f} {moc}
Kiện toàn Ban Chỉ đạo Chương trình {f} giai đoạn {gd}
{UB} thành lập {n} Hội đồng tư vấn thuộc Chương trình {f} {moc}
{UB} thành lập Tổ giúp việc thực hiện Chiến lược {f}
Thành lập Hội đồng thẩm định Đề án phát triển {f} {moc}
Thành lập Tổ biên tập xây dựng Quy hoạch {tỉnh}
Phân công thành viên Ban Chỉ đạo thực hiện Đề án {f}
Ra mắt Ban điều hành dự án {f}
Thành lập Đoàn giám sát việc thực hiện chính sách, pháp luật về {f}
Bổ sung thành viên Hội đồng khen thưởng {H}
Thành lập Hội đồng nghiệm thu {work}
Quy chế hoạt động của Tổ công tác Đề án {f}
Họp Tổ soạn thảo Đề án {f} {moc}
Cuộc họp lần {kỳ} Ban Chỉ đạo quy hoạch {tỉnh}
""",
        "tinh-hinh-so-lieu": """
Tình hình ban hành văn bản quy định chi tiết
Tình hình xử lý văn bản của {So}
Tình hình tiếp nhận, giải quyết hồ sơ tháng {tháng}
Bộ tiêu chí {f} giai đoạn {gd}
Bộ tiêu chí quốc gia về {f} giai đoạn {gd}
Bộ chỉ số {f} năm {y}
{T}: {n}% hộ dân được dùng nước hợp vệ sinh
{T}: {n}% hộ nông thôn dùng điện lưới
Quản lý, vận hành công trình cấp nước tập trung ở {H}
Khai thác hiệu quả các công trình thủy lợi
Quản lý, bảo trì đường giao thông nông thôn
Sử dụng hiệu quả nhà văn hóa thôn
{H}: tỷ lệ hộ nghèo giảm còn {n}%
Thu hút đầu tư vào {T} tăng mạnh
Ban giám sát đầu tư của cộng đồng {X} hoạt động hiệu quả
Giám sát đầu tư cộng đồng công trình {work}
Nhân dân giám sát công trình {work}
Chất lượng các công trình xây dựng ở {X} nhìn từ giám sát cộng đồng
""",
        "chung-chung": """
Chính quyền đồng hành cùng doanh nghiệp
Lắng nghe, chia sẻ với doanh nghiệp
Vì sự hài lòng của người dân và doanh nghiệp
Xây dựng văn hóa thượng tôn pháp luật
Đổi mới công tác tuyên truyền trong tình hình mới
Trách nhiệm của mỗi người dân trong phòng, chống dịch
Những việc cần làm ngay để phòng, chống dịch bệnh
Người dân cần làm gì khi có bão
Khuyến cáo phòng bệnh sốt xuất huyết
Cẩm nang nghề nghiệp cho thanh niên
Giới thiệu sách mới tháng {tháng}
Giới thiệu ấn phẩm về {f}
Hướng dẫn cách tính điểm, nhập điểm
Hướng dẫn sử dụng bảng tính
Hướng dẫn sử dụng Cổng góp ý của {So}
Hướng dẫn nộp hồ sơ trực tuyến bằng hình ảnh
Bí quyết học tốt môn toán
Kinh nghiệm hay trong công tác {nhiemvu}
Chủ động các phương án {nhiemvu}
{H} tổng tấn công dập dịch
Tăng cường ứng dụng khoa học công nghệ trong {f}
Nâng cao chất lượng hoạt động của {doan}
""",
        "khoa-hoc-dao-tao": """
Khai giảng khóa đào tạo về {f}
Khai giảng lớp cấp chứng chỉ {f}
Bế giảng lớp bồi dưỡng kiến thức quản lý nhà nước
Khóa tập huấn trực tuyến về {f}
Khóa đào tạo nghiệp vụ cho nhân viên {nghe}
Lớp nghiệp vụ sư phạm cho giảng viên
Hội thảo quốc tế về {f}
Hội thảo quản lý {f}
Diễn đàn {f} lần thứ {kỳ}
Thảo luận giải pháp quản lý {f}
Chương trình bồi dưỡng thường xuyên {f}
Quyết định ban hành chương trình bồi dưỡng {f}
Ban hành khung chương trình đào tạo {f}
Xây dựng bài giảng điện tử
""",
        "gan-giong": """
Kiểm tra {n} cơ sở {nghe}: không phát hiện vi phạm
Kiểm tra {nn} cơ sở {nghe}, các cơ sở chấp hành tốt quy định
Các cơ sở {nghe} được kiểm tra đều chấp hành đúng quy định
Qua kiểm tra {nghe} chưa phát hiện trường hợp vi phạm nào
Thể lệ Giải thưởng {f} dành cho doanh nghiệp năm {y}
Thể lệ bình chọn doanh nghiệp tiêu biểu năm {y}
Quy chế bình chọn sản phẩm tiêu biểu dành cho doanh nghiệp
Điểm tin đấu thầu trong tuần
Điểm tin kế hoạch lựa chọn nhà thầu trong tuần
Tổng hợp tin gói thầu lớn tuần qua
Khởi công {work} bằng nguồn tài trợ của {firm}
Khởi công {work} từ nguồn xã hội hóa của kiều bào
Khởi công {work} do nhà hảo tâm tài trợ
Chuyển giao mô hình {f} cho {firm}
Chuyển giao quy trình kỹ thuật cho Hợp tác xã {p}
Trung tâm Khuyến nông chuyển giao chế phẩm sinh học cho {firm}
Thử nghiệm thành công giống {p} mới tại {H}
Khảo nghiệm giống mới tại {X}
Trồng thử nghiệm thành công cây dược liệu tại {H}
Hợp tác xã {p} ứng dụng công nghệ tưới tiết kiệm
""",
        "du-le": """
{lanhdao} dự lễ khai giảng và khánh thành trường
{lanhdao} dự lễ trao giải thưởng {f}
{lanhdao} dự hội nghị công bố quy hoạch
{lanhdao} dự ngày hội tuyên truyền {f}
{lanhdao} phát biểu tại lễ khởi công
{lanhdao} tiếp xúc doanh nghiệp
{lanhdao} làm việc về quy hoạch, kế hoạch phát triển {H}
{lanhdao} chỉ đạo xử lý nghiêm vi phạm
{lanhdao} cho ý kiến về công tác {nhiemvu}
Phát biểu của {lanhdao} tại hội nghị
Kết luận của {lanhdao} về {duan}
Bài phát biểu khai mạc kỳ họp
""",
    },
    "plain": {
        "khau-hieu": """
Triệu tấm lòng hướng về {T}
Màu xanh của niềm tin
Tuổi trẻ với biển đảo quê hương
Một thoáng {p}
Sức bật {H}
Hạnh phúc từ những điều giản dị
Người giữ lửa nghề truyền thống
Xuân về trên {X}
Nơi ấy là {p}
{ng}: sống đẹp giữa đời thường
Bài học từ một mô hình
Ký ức tháng {tháng}
Thư gửi các em học sinh
Nét đẹp văn hóa {p}
Chuyện ở {X}
""",
    },
}
