"""Titles of none of the six categories; HARD are those that share words with one (domain: hard negatives)."""

HARD = {
    "hoi-dong-nhan-dan": """
{HD} tổ chức kỳ họp thứ {kỳ} (Kỳ họp chuyên đề)
{HD} khóa {kỳ} tổ chức Kỳ họp thứ {kỳ}
Khai mạc Kỳ họp thứ {kỳ}, {HD} nhiệm kỳ {gd}
{HD} thông qua {n} nghị quyết
{HD} thông qua nhiều nghị quyết quan trọng
Bế mạc kỳ họp thứ {kỳ} {HD}
Ban Kinh tế - Ngân sách {HD} thẩm tra các báo cáo, tờ trình, dự thảo nghị quyết trình kỳ họp
Thường trực {HD} họp phiên thứ {kỳ}
Ban Văn hóa - Xã hội {HD} thẩm tra dự thảo nghị quyết
{HD} giám sát công tác {nhiemvu} {tb}
Thường trực {HD} thống nhất nội dung kỳ họp thường lệ cuối năm {y}
Nghị quyết kỳ họp thứ {kỳ} {HD}
{HD} chuẩn bị kỳ họp thường lệ giữa năm {y}
Phiên chất vấn và trả lời chất vấn tại kỳ họp thứ {kỳ} {HD}
""",
    "phien-hop-ubnd": """
{UB} họp phiên thường kỳ tháng {tháng}/{y}
Phiên họp {UB} tháng {tháng}: bàn nhiều nội dung quan trọng
{UB} tổ chức hội nghị giao ban tháng {tháng}
{ub} họp trực báo tháng {tháng}/{y}
{UB} họp đánh giá tình hình phát triển kinh tế - xã hội quý {kỳ}
Hội nghị sơ kết {tháng} tháng đầu năm, triển khai nhiệm vụ cuối năm {y}
Tổng kết công tác năm {y}, triển khai nhiệm vụ năm sau của {So}
{UB} họp cho ý kiến về các dự án, đề án trình Tỉnh ủy
Chủ tịch UBND tỉnh chủ trì cuộc họp về tình hình giải ngân vốn đầu tư công
Họp Ban Chỉ đạo {nhiemvu} {tb}
{lanhdao} chủ trì họp về tiến độ {duan}
{UB} họp nghe báo cáo đồ án quy hoạch {p}
Phiên họp UBND tỉnh bàn về quy hoạch, kế hoạch sử dụng đất
Hội nghị trực tuyến toàn quốc về {nhiemvu}
""",
    "tinh-hinh-kt-xh": """
Tình hình kinh tế - xã hội {tỉnh} {tháng} tháng đầu năm {y}
Bức tranh kinh tế - xã hội {H} năm {y}
Báo cáo kinh tế - xã hội quý {kỳ}, nhiệm vụ trọng tâm thời gian tới của {X}
Báo cáo tình hình thực hiện nhiệm vụ phát triển kinh tế - xã hội tháng {tháng}/{y}
Báo cáo kết quả thực hiện {nhiemvu} quý {kỳ} năm {y}
Kinh tế {T} tăng trưởng {n},{n}%
{H}: Thu ngân sách đạt {tien}
{T}: {n}% dân số tham gia bảo hiểm y tế
Kết quả thực hiện {nhiemvu} {tb} năm {y}
Công bố số liệu thống kê {f} năm {y}
Kết quả phát triển {f} {tỉnh} năm {y}
{H}: Nhiều kết quả nổi bật trong {nhiemvu}
Những chuyển biến trong phát triển {f} ở {H}
{X} đạt chuẩn nông thôn mới nâng cao
Báo cáo công tác {nhiemvu} năm {y} của {So}
Giải ngân vốn đầu tư công đạt {n}%
Chỉ số sản xuất công nghiệp tháng {tháng} tăng {n}%
Kiểm toán Nhà nước công bố quyết định kiểm toán tại {T}
Công khai quyết toán ngân sách năm {y} của {H}
Tiến độ soạn thảo văn bản quy phạm pháp luật của {So}
""",
    "kiem-tra-du-an": """
{lanhdao} kiểm tra tiến độ {duan}
{lanhdao} khảo sát {work}
{lanhdao} kiểm tra thực địa {duan}
{UB} khảo sát {duan}
Đoàn giám sát của {HD} giám sát việc đầu tư xây dựng {work}
MTTQ {X} giám sát cộng đồng tại {work}
{lanhdao} làm việc với nhà đầu tư {duan}
{lanhdao} làm việc về tháo gỡ khó khăn {duan}
Tháo gỡ vướng mắc giải phóng mặt bằng {duan}
{lanhdao} đối thoại với các hộ dân bị ảnh hưởng bởi {duan}
{lanhdao} làm việc với các sở, ngành về quản lý các công trình {f}
{UB} tiếp nhà đầu tư nghiên cứu dự án {priv}
Họp bàn giải pháp đẩy nhanh tiến độ giải ngân vốn đầu tư công
Chấn chỉnh công tác đấu thầu, mua sắm {tb}
Tăng cường quản lý, chấn chỉnh hoạt động lựa chọn nhà thầu
Cưỡng chế thu hồi đất thực hiện {duan}
Chi trả tiền bồi thường, giải phóng mặt bằng {duan}
""",
    "trao-tang": """
{firm} hỗ trợ {tien} xây dựng nhà văn hóa thôn {p}
Trao tặng nhà tình nghĩa cho hộ nghèo {X}
Hỗ trợ {tien} xây nhà đại đoàn kết cho hộ nghèo
{doan} trao {n} suất quà cho {doituong}
{firm} tặng quà Tết cho hộ nghèo {H}
{H} chi trả hỗ trợ cho {nn} hộ khó khăn
Bàn giao nhà tình thương cho hộ khó khăn
{doan} bàn giao công trình thắp sáng đường quê tại {X}
Trao học bổng cho học sinh nghèo vượt khó {X}
Ủng hộ đồng bào bị lũ lụt
{firm} trao {tien} ủng hộ quỹ vì người nghèo
Cấp {n} tấn gạo cho người dân {X}
Chi hỗ trợ người dân bị thiệt hại do thiên tai tại {X}
{X} tiếp nhận hỗ trợ kinh phí xây dựng {work}
""",
    "hoi-thi": """
Tổng kết Hội thi sáng tạo kỹ thuật {tỉnh} lần thứ {kỳ}
Trao giải Hội thi tin học trẻ {tỉnh} năm {y}
Phát động cuộc thi tìm hiểu Luật {l}
Cuộc thi trực tuyến tìm hiểu pháp luật về {l}
Kết quả Cuộc thi tìm hiểu pháp luật tuần {n}
Thể lệ cuộc thi sáng tác biểu trưng {H}
Trao giải cuộc thi viết về {f}
Chung kết Hội thi hòa giải viên giỏi {tỉnh}
{H}: {n} học sinh đạt giải kỳ thi học sinh giỏi
Giải bóng chuyền {So} chào mừng {phongtrao}
Hội thao ngành {f} năm {y}
Học sinh {T} đoạt giải Nhất cuộc thi khoa học kỹ thuật
Vận động viên {T} giành huy chương vàng
Lễ hội {p} năm {y}
Liên hoan nghệ thuật quần chúng {H}
Hội thi tuyên truyền viên giỏi {tỉnh}
Sinh viên đạt giải thưởng sáng tạo kỹ thuật
""",
    "khen-ca-nhan": """
Công nhận danh hiệu chiến sĩ thi đua cấp tỉnh năm {y}
Trao Huy hiệu 60 năm tuổi Đảng cho đảng viên
Khen thưởng giáo viên, học sinh đạt thành tích cao năm học {gd}
Tặng Kỷ niệm chương cho {ng}
Khen thưởng học sinh giỏi {X}
Quyết định tặng danh hiệu Lao động tiên tiến cho công chức, viên chức {So}
Tôn vinh {n} nhà giáo tiêu biểu
Gương người tốt, việc tốt: {ng}
Vinh danh {n} nghệ nhân ưu tú
Trao Bằng khen cho cán bộ dũng cảm cứu người
Biểu dương {n} hộ nông dân sản xuất giỏi
Gặp mặt, biểu dương cán bộ công đoàn tiêu biểu
Hội nghị điển hình tiên tiến {So} giai đoạn {gd}
Đại hội Thi đua yêu nước {H} lần thứ {kỳ}
Phát động phong trào thi đua năm {y}
Thông báo nộp hồ sơ đề nghị xét tặng Giải thưởng {f} năm {y}
Kêu gọi tham gia Giải thưởng Chất lượng Quốc gia năm {y}
Mời đăng ký tham dự Giải thưởng {f}
Khối thi đua các sở ký kết giao ước thi đua năm {y}
""",
    "tap-huan-noi-bo": """
Tập huấn kỹ thuật trồng, chăm sóc cây ăn quả cho nông dân
Tập huấn sử dụng phần mềm quản lý văn bản
Lớp đào tạo kiểm định viên, kỹ thuật viên đo lường
Tập huấn kỹ năng chuyển đổi số cho cán bộ {X}
Tập huấn nghiệp vụ thống kê cho điều tra viên
Bồi dưỡng nghiệp vụ cho công chức {So}
Đào tạo nghề cho lao động nông thôn tại {X}
Khai giảng lớp bồi dưỡng lý luận chính trị
Hội thảo đầu bờ mô hình {f}
Tập huấn công tác phòng cháy, chữa cháy cho cán bộ {So}
Tập huấn hệ thống quản lý chất lượng ISO 9001 cho {So}
Tập huấn kỹ năng bán hàng trên sàn thương mại điện tử
Lớp bồi dưỡng kiến thức quốc phòng - an ninh đối tượng {kỳ}
Huấn luyện nghiệp vụ dân quân năm {y}
Tập huấn phòng chống dịch bệnh cho đàn vật nuôi
Tập huấn kỹ năng nghiệp vụ cho đoàn viên công đoàn
""",
    "hoi-thao-khoa-hoc": """
Hội thảo khoa học về {f}
Nghiệm thu đề tài khoa học về {f}
Hội thảo giải pháp phát triển {f} {tỉnh}
Hội đồng tư vấn tuyển chọn nhiệm vụ khoa học và công nghệ cấp tỉnh năm {y}
Họp Hội đồng tư vấn nhiệm vụ khoa học và công nghệ
Danh mục nhiệm vụ khoa học và công nghệ cấp tỉnh năm {y}
Nghiên cứu ứng dụng công nghệ mới trong {f}
Tọa đàm giải pháp xây dựng quy hoạch {f}
Hội nghị xúc tiến đầu tư, thương mại, du lịch {tỉnh}
Hội thảo tham vấn xây dựng chiến lược {f}
Kết quả nghiên cứu mới về {f}
Dự án sản xuất thử nghiệm giống cây mới
Nghiệm thu dự án nông thôn miền núi tại {H}
Mô hình {f} cho hiệu quả kinh tế cao
Đẩy mạnh nghiên cứu, chuyển giao tiến bộ kỹ thuật trong {f}
Kỹ thuật mới phát hiện bệnh trên cây trồng, vật nuôi
""",
    "ke-hoach-tac-nghiep": """
Kế hoạch tuyên truyền {nhiemvu} năm {y}
Kế hoạch tổ chức các hoạt động hưởng ứng {phongtrao} năm {y}
Kế hoạch tổ chức Hội thi {f} năm {y}
Kế hoạch thanh tra, kiểm tra năm {y} của {So}
Kế hoạch kiểm tra công tác {nhiemvu} năm {y}
Kế hoạch tiếp công dân năm {y}
Kế hoạch tuyển dụng viên chức năm {y}
Kế hoạch thi nâng ngạch công chức năm {y}
Kế hoạch cải cách hành chính năm {y} của {So}
Kế hoạch kiểm soát thủ tục hành chính năm {y}
Kế hoạch rà soát văn bản quy phạm pháp luật năm {y}
Kế hoạch phòng, chống tham nhũng năm {y}
Kế hoạch phòng cháy chữa cháy năm {y}
Kế hoạch đào tạo, bồi dưỡng cán bộ, công chức năm {y}
Kế hoạch công tác tháng {tháng} của {So}
Kế hoạch phát động phong trào thi đua năm {y}
Kế hoạch phổ biến, giáo dục pháp luật năm {y}
{UB} lên kế hoạch tổ chức {phongtrao}
Kế hoạch trực Tết Nguyên đán
Kế hoạch xây dựng văn bản quy phạm pháp luật năm {y}
Chương trình công tác năm {y} của {So}
Kế hoạch khắc phục tồn tại, hạn chế sau kiểm tra
Kế hoạch bầu cử đại biểu HĐND các cấp
Kế hoạch tổ chức Lễ kỷ niệm {phongtrao}
Kế hoạch tiêm vắc xin phòng Covid-19 {tb}
Kế hoạch giáo dục nhà trường năm học {gd}
""",
    "van-ban-tran": """
{tt} quy định {quydinh}
{tt} ban hành Quy chế {f}
{nd} quy định xử phạt vi phạm hành chính trong lĩnh vực {f}
{nd} về {quydinh}
Thông tư quy định {quydinh}
Nghị định quy định chi tiết một số điều của Luật {l}
Quyết định ban hành Quy định {quydinh} {tb}
Quyết định số {n}/{y}/QĐ-UBND quy định {quydinh}
Luật số {nn}/{y}/QH14 - Luật {l}
Văn bản hợp nhất Nghị định về {quydinh}
Văn bản hợp nhất {tt}
Chỉ thị về tăng cường {nhiemvu}
Về việc ban hành Quy chế phối hợp {f}
Quyết định ban hành Quy chế làm việc của {So}
Nghị quyết quy định {quydinh} {tb}
Ban hành Bộ tiêu chí {f}
Quy định tiêu chí {f} giai đoạn {gd}
Về việc tăng cường chỉ đạo {nhiemvu}
Công điện về {nhiemvu}
""",
    "dang": """
Nghị quyết số {n}-NQ/TU của Tỉnh ủy về {nhiemvu}
Thực hiện Kết luận số {n}-KL/TW của Bộ Chính trị về {f}
Chương trình hành động của Tỉnh ủy thực hiện Nghị quyết Đại hội Đảng
Kế hoạch của Ban Thường vụ Tỉnh ủy thực hiện Nghị quyết Trung ương {kỳ}
Đảng bộ {X} tổ chức Đại hội nhiệm kỳ {gd}
Hội nghị quán triệt Nghị quyết Đại hội Đảng
Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
Chi bộ {So} sinh hoạt chuyên đề
Hội nghị Ban Chấp hành Đảng bộ {H} lần thứ {kỳ}
Thảo luận, góp ý dự thảo văn kiện Đại hội Đảng bộ {H}
Công bố thảo luận dự thảo các văn kiện Đại hội Đảng
Kiểm tra, giám sát chi bộ, đảng viên năm {y}
Hướng dẫn sinh hoạt chi bộ
Kết luận của Ban Thường vụ về {nhiemvu}
""",
    "tra-loi": """
Trả lời kiến nghị cử tri {H} gửi đến kỳ họp thứ {kỳ}
Kết quả giải quyết, trả lời ý kiến, kiến nghị của cử tri trước và sau kỳ họp thứ {kỳ} {HD}
Trả lời ý kiến cử tri về {quydinh}
Báo cáo tổng hợp ý kiến, kiến nghị của cử tri gửi đến kỳ họp
Tổng hợp kiến nghị cử tri và kết quả giải quyết của {UB}
Đại biểu {HD} tiếp xúc cử tri {X}
Cử tri {H} kiến nghị nhiều vấn đề về {f}
Cử tri quan tâm tình trạng {hanhvi}
Trả lời công dân {ng} về {quydinh}
Tôi muốn hỏi về {quydinh}, đề nghị cơ quan trả lời
Xin hỏi thủ tục {quydinh} như thế nào?
Trả lời phản ánh của công dân về {hanhvi}
Bộ trưởng {bo} trả lời chất vấn
Chất vấn về {quydinh}
Cho tôi hỏi trường hợp của tôi có được {quydinh} không
Trả lời kiến nghị của {firm}
Tiếp xúc cử tri trước kỳ họp thứ {kỳ}
Đại biểu Quốc hội tiếp xúc cử tri {H}
""",
    "thao-luan-du-thao": """
Đại biểu Quốc hội thảo luận về {draft}
Quốc hội thảo luận {draft}
Hội thảo góp ý {draft}
Hội nghị góp ý {draft}
Hội nghị lấy ý kiến {draft} của Đoàn ĐBQH
Hội nghị phản biện xã hội {draft}
MTTQ phản biện {draft}
Đoàn đại biểu Quốc hội {tỉnh} lấy ý kiến góp ý Luật {l}
{So} góp ý {draft} tại hội nghị
Đại biểu {ng} góp ý {draft}
Ủy ban Thường vụ Quốc hội cho ý kiến về {draft}
Thẩm định {draft}
Họp thẩm định {draft}
Tọa đàm góp ý {draft}
Quốc hội thông qua Luật {l}
Cách gửi góp ý trên Cổng thông tin điện tử
Thăm dò dư luận đối với người được đề nghị xét tặng
""",
    "tthc": """
Thủ tục thẩm định báo cáo đánh giá tác động môi trường
Tham vấn trong đánh giá tác động môi trường
Thủ tục công nhận làng nghề
Thẩm định, phê duyệt quy hoạch chi tiết xây dựng
Thủ tục thẩm định báo cáo nghiên cứu khả thi dự án
Thủ tục chấp thuận chủ trương đầu tư
Thủ tục xét tặng danh hiệu
Công bố danh mục thủ tục hành chính thuộc thẩm quyền của {So}
Quyết định công bố thủ tục hành chính lĩnh vực {f}
Cấp giấy phép {f}
Cấp lại giấy chứng nhận đủ điều kiện {nghe}
Danh mục dịch vụ công trực tuyến mức độ 4
Đăng ký thay đổi nội dung {f}
Tiếp nhận và trả kết quả thủ tục hành chính
Phê duyệt điều chỉnh quy hoạch (thủ tục cấp huyện)
Thủ tục tặng thưởng Bằng khen của Chủ tịch UBND tỉnh
Phê duyệt quy trình nội bộ giải quyết thủ tục hành chính
""",
    "thanh-tra-cong-bo": """
Công bố quyết định thanh tra tại {So}
Triển khai thanh tra {nghe} năm {y}
Ra quân giải tỏa lấn chiếm vỉa hè {tb}
{X} ra quân lập lại trật tự an toàn giao thông
CSGT xử lý vi phạm nồng độ cồn
Tuần tra, kiểm soát, xử lý vi phạm giao thông dịp Tết
{X} kiểm tra an toàn thực phẩm dịp Tết
Kiểm tra công tác {nhiemvu} tại {X}
Đoàn liên ngành kiểm tra công tác {nhiemvu}
{lanhdao} kiểm tra công tác {nhiemvu}
Ban Chỉ đạo 389 {T} họp bàn công tác chống buôn lậu
Tăng cường kiểm tra, kiểm soát thị trường dịp cuối năm
Ký cam kết không kinh doanh hàng giả
Khởi tố, bắt tạm giam đối tượng {hanhvi}
Công an {H} bắt giữ đối tượng tàng trữ ma túy
Tháo dỡ công trình vi phạm trật tự xây dựng
Kiểm tra công tác chuẩn bị bầu cử tại {X}
Kế hoạch kiểm tra liên ngành {nghe}
Thành lập đoàn thanh tra
Tổ chức ra quân tổng vệ sinh môi trường
""",
    "pbgdpl-cong-viec": """
Phỏng vấn: đổi mới công tác phổ biến, giáo dục pháp luật
Thành lập Hội đồng phối hợp phổ biến, giáo dục pháp luật {H}
Kiện toàn Hội đồng phối hợp PBGDPL
Kiểm tra công tác phổ biến, giáo dục pháp luật
Họp Hội đồng phối hợp phổ biến, giáo dục pháp luật {tỉnh}
Tuyên truyền phòng chống dịch Covid-19 {tb}
Tuyên truyền phòng, chống đuối nước cho học sinh
Tuyên truyền hiến máu tình nguyện
Tuyên truyền vận động tham gia nghĩa vụ quân sự
Tuyên truyền kỷ niệm {phongtrao}
Tuyên truyền cảnh giác với tội phạm lừa đảo trên không gian mạng
Tuyên truyền tác hại của thuốc lá
Hướng dẫn sử dụng phần mềm {f}
Hướng dẫn kỹ thuật chăm sóc lúa vụ Đông Xuân
Hướng dẫn ôn tập cho học sinh lớp 12
Hướng dẫn tổ chức hoạt động hè
Hướng dẫn phòng chống rét cho cây trồng, vật nuôi
Hướng dẫn tuyển sinh lớp 10 năm học {gd}
Hướng dẫn du khách tham quan {p}
Tuyên truyền xây dựng nông thôn mới
""",
    "thanh-lap": """
Thành lập Ban Chỉ đạo {nhiemvu} {tỉnh}
Kiện toàn Ban Quản lý dự án {work}
Thành lập Hội đồng thẩm định Quy hoạch {tỉnh}
Thành lập Tổ công tác triển khai Đề án {f}
Quyết định thành lập Hội đồng đánh giá, phân hạng sản phẩm OCOP
Thành lập Hội đồng Thi đua - Khen thưởng {So}
Kiện toàn Tổ giúp việc chuyển đổi số
Thành lập Ban tổ chức cuộc thi
Quy chế hoạt động của Ban Chỉ đạo {nhiemvu}
Chức năng, nhiệm vụ, cơ cấu tổ chức {So}
Phân công nhiệm vụ lãnh đạo {So}
Ban Quản lý dự án đầu tư xây dựng {H}: giới thiệu chung
Sắp xếp, tổ chức lại các phòng thuộc {So}
Chủ đầu tư thông báo thay đổi trụ sở
""",
    "ca-biet": """
Quyết định về việc thu hồi đất của {firm}
Quyết định giao đất cho {firm}
Thông báo đấu giá quyền sử dụng đất tại {X}
Thông báo lựa chọn tổ chức đấu giá tài sản
Giá đất cụ thể để tính bồi thường {duan}
Thông báo thu hồi đất thực hiện {duan}
Cho phép {firm} chuyển mục đích sử dụng đất
Quyết định hỗ trợ kinh phí cho {nn} đối tượng
Thông báo mất giấy chứng nhận quyền sử dụng đất
Cấp phép khai thác khoáng sản cho {firm}
Danh sách doanh nghiệp nợ bảo hiểm xã hội
Cấp giấy chứng nhận kiểm định cho {firm}
Hỗ trợ người lao động theo Nghị quyết 68: chi trả cho {nn} người
Danh sách tổ chức đăng ký hoạt động {f}
Danh sách cán bộ đầu mối {f} của các sở, ngành
Danh sách người phát ngôn của {So}
""",
    "doanh-nghiep-su-kien": """
{lanhdao} gặp mặt, đối thoại với doanh nghiệp năm {y}
{lanhdao} thăm, làm việc tại {firm}
{lanhdao}: luôn lắng nghe, sát cánh cùng doanh nghiệp
Cà phê doanh nhân tháng {tháng}
{T}: Hội nghị kết nối cung cầu
Doanh nghiệp {T} vượt khó sản xuất
Hội chợ thương mại {T} năm {y}
{firm} tuyển dụng {nn} lao động
Ngày hội khởi nghiệp đổi mới sáng tạo {T}
{n} doanh nghiệp thành lập mới trong tháng {tháng}
Họp mặt kỷ niệm Ngày Doanh nhân Việt Nam
{T} hỗ trợ doanh nghiệp tìm kiếm thị trường xuất khẩu
Hợp tác xã {p} nâng cao giá trị nông sản
Đồng hành, tháo gỡ khó khăn cho doanh nghiệp
Ký kết hợp tác giữa {So} và {firm}
""",
}

PLAIN = {
    "doi-song": """
{X} ra đồng gieo cấy đầu xuân
Nông dân {H} được mùa lúa
Bà con {X} thu hoạch vải thiều
Giá lợn hơi hôm nay {dm}
Thời tiết ngày {d}
Sức khỏe: phòng bệnh mùa hè cho trẻ
Ẩm thực {T}: món ngon {p}
Du lịch {T} hút khách dịp lễ
Bảo tồn di sản văn hóa {p}
Chợ phiên vùng cao {p}
Phòng trừ sâu bệnh hại lúa
Dịch tả lợn châu Phi xuất hiện tại {X}
Chuyển đổi cơ cấu cây trồng ở {X}
Làng nghề {p} nhộn nhịp vào Tết
Xuất khẩu lao động: hướng đi giảm nghèo
Mô hình nuôi cá lồng trên sông {p}
""",
    "hoat-dong-doan-the": """
{doan} tổ chức Đại hội nhiệm kỳ {gd}
{doan} ra mắt mô hình tự quản
{doan} thăm, tặng quà gia đình chính sách
{doan} tổ chức chương trình Trung thu
{doan} phát động {phongtrao}
{doan} sơ kết công tác 6 tháng đầu năm
{X} tổ chức Ngày hội Đại đoàn kết toàn dân tộc
{doan} tổ chức hiến máu tình nguyện
Hội nghị người lao động {So} năm {y}
Đoàn viên thanh niên ra quân Ngày Chủ nhật xanh
Giao lưu văn nghệ chào mừng {phongtrao}
Lễ kỷ niệm {phongtrao}
{X} mít tinh {phongtrao}
Dâng hương tưởng niệm các anh hùng liệt sĩ
""",
    "lanh-dao": """
{lanhdao} tiếp Đại sứ nước ngoài
{lanhdao} thăm, chúc Tết các đơn vị
{lanhdao} dự lễ khai giảng tại Trường THPT {p}
{lanhdao} dự Ngày hội Đại đoàn kết tại {X}
{lanhdao} làm việc với {H}
{lanhdao} viếng nghĩa trang liệt sĩ
{lanhdao} tiếp công dân định kỳ tháng {tháng}
Trao quyết định bổ nhiệm Phó Giám đốc {So}
Công bố quyết định về công tác cán bộ
{ng} được bầu giữ chức Chủ tịch UBND {H}
Điều động, bổ nhiệm lãnh đạo {So}
{lanhdao} thăm mô hình {f}
Thông báo kết luận của {lanhdao}
Hội nghị triển khai nhiệm vụ {f} năm {y}
{So} tổng kết {nhiemvu} năm {y}
{So} Bắc làm việc với Sở bạn, trao đổi kinh nghiệm
""",
    "tuyen-dung": """
Thông báo tuyển dụng công chức, viên chức {So}
Danh sách thí sinh đủ điều kiện dự thi
Kết quả thi tuyển viên chức năm {y}
Thông báo tuyển sinh năm {y}
Lịch thi, danh sách phòng thi
Thông báo điểm thi tuyển công chức {y}
Tuyển dụng lao động hợp đồng
Triệu tập thí sinh tham dự phỏng vấn
Thông báo xét tuyển giáo viên năm học {gd}
Kết quả trúng tuyển viên chức {So}
Danh sách công nhận tốt nghiệp
""",
    "thong-bao": """
Thông báo lịch nghỉ Tết Nguyên đán
Lịch công tác tuần của lãnh đạo {So}
Lịch tiếp công dân năm {y}
Lịch cắt điện ngày {d}
Thông báo thay đổi địa chỉ trụ sở {So}
Thông báo treo cờ Tổ quốc {phongtrao}
Giấy mời họp {nhiemvu}
Thông báo kết quả quan trắc môi trường
Thông báo thời gian tiếp nhận hồ sơ
Danh bạ điện thoại {So}
Sơ đồ tổ chức
Giới thiệu chung về {H}
Lịch sử hình thành {So}
Thông tin liên hệ
Thư chúc mừng năm mới
Thư ngỏ của {lanhdao}
Bản đồ hành chính {H}
Thông báo tạm ngừng dịch vụ trên Cổng dịch vụ công
Cảnh báo mưa lũ, sạt lở đất
Quy chế văn hóa công sở
""",
    "cong-nghe-the-gioi": """
Công nghệ mới giúp tiết kiệm năng lượng
Trí tuệ nhân tạo thay đổi ngành {f}
Phóng thành công vệ tinh quan sát trái đất
Nhật Bản hỗ trợ Việt Nam phát triển {f}
Trung Quốc thử nghiệm xe tự lái
Ra mắt nền tảng số {f}
{T} ra mắt ứng dụng công dân số
Phát hiện vật liệu mới trong xử lý nước
Việt Nam dự hội nghị quốc tế về {f}
{So} ra mắt trang thông tin mới
Kinh nghiệm phát triển {f} của Hàn Quốc
Nông sản {T} lên sàn thương mại điện tử
Kết nối cung cầu công nghệ
Đào tạo nhân lực số cho {T}
""",
    "dich-benh-an-ninh": """
{T} ghi nhận {nn} ca mắc Covid-19
Bộ CHQS {tỉnh} diễn tập khu vực phòng thủ
{X} giao quân năm {y}
Chiến dịch tiêm chủng vắc xin {y}
Tìm kiếm người mất tích do lũ
Cháy tại {X}, không có thiệt hại về người
Tai nạn giao thông giảm trong quý {kỳ}
Phòng chống bão số {n}
Kiểm tra tàu cá vi phạm khai thác IUU
{X} diễn tập phòng thủ dân sự
Gặp mặt thanh niên lên đường nhập ngũ
Trường {p} tổ chức lễ khai giảng năm học mới
Học sinh {H} trở lại trường
Ngày hội đọc sách tại Trường Tiểu học {p}
""",
}
SECTIONS = """Tin tức|Tin tức sự kiện|Tin hoạt động|Thông báo|Tin trong huyện|Hoạt động cơ sở|Kinh tế - xã hội|Chỉ đạo điều hành|Văn bản chỉ đạo điều hành|Đầu tư công|Chính sách|Tin mới nhất|Hoạt động của lãnh đạo
Văn hóa - xã hội|Thông tin tuyên truyền|Dịch vụ công|Hỏi đáp|Cải cách hành chính|Thi đua khen thưởng|Khoa học công nghệ|An toàn bức xạ|Văn bản quy phạm pháp luật|Quy hoạch, kế hoạch|Hoạt động HĐND|Tin địa phương|Trang chủ|Giới thiệu|Thanh tra""".replace("\n", "|").split("|")
