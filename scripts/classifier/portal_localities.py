"""Titles as portals of districts and communes, of councils and of newspapers head their news; by label, then family."""

FAMILIES = {
    "legal_guidance": {
        "xa-tuyen-truyen": """
{X} tuyên truyền Luật Nghĩa vụ quân sự cho thanh niên
Xã {p} tuyên truyền về Luật Đất đai, Luật Căn cước đến người dân
Hội viên nông dân {X} được tuyên truyền chính sách vay vốn ưu đãi
{H} tổ chức ra mắt mô hình "Tiếng loa pháp luật"
Công an {X} tuyên truyền quy định về cấp, quản lý thẻ căn cước
Tuyên truyền quy định về quản lý, sử dụng vũ khí, vật liệu nổ và pháo
Trường {p} ngoại khóa tìm hiểu Luật Giao thông đường bộ
Người dân {X} được tư vấn chính sách bảo hiểm xã hội, bảo hiểm y tế
Tuyên truyền chính sách hỗ trợ học phí cho học sinh vùng khó khăn
Đồn Biên phòng {p} tuyên truyền Luật Biên phòng Việt Nam cho người dân
{X} quán triệt các luật mới cho cán bộ, công chức
Đưa chính sách tín dụng ưu đãi đến hộ nghèo {X}
Hội nghị tuyên truyền về bầu cử đại biểu Quốc hội và luật bầu cử
Tuyên truyền Chỉ thị, quy định về phòng cháy chữa cháy rừng mùa khô
""",
        "huyen-huong-dan": """
{H} triển khai chính sách hỗ trợ người lao động tự do gặp khó khăn do dịch
Đối tượng nào ở {H} được nhận hỗ trợ theo {vb}
UBND {H} hướng dẫn thủ tục hỗ trợ chi phí học tập cho học sinh
Hướng dẫn quy trình xét duyệt hộ nghèo, hộ cận nghèo năm {y}
Hướng dẫn các xã thực hiện quy định về tang lễ, cưới hỏi văn minh
Về việc hướng dẫn chế độ phụ cấp đối với người hoạt động không chuyên trách
V/v hướng dẫn bình xét gia đình văn hóa, thôn văn hóa theo {nd}
Hướng dẫn xét công nhận xã đạt chuẩn tiếp cận pháp luật
Hướng dẫn chi trả chế độ cho lực lượng tham gia phòng, chống dịch
Thông tin về chính sách nhà ở cho hộ nghèo, hộ người có công
Thực hiện chế độ cho dân công hỏa tuyến: những điều cần biết
Hướng dẫn tạm thời về thích ứng an toàn, linh hoạt với dịch
Hướng dẫn hồ sơ hưởng chính sách đối với người cao tuổi
""",
        "bao-giai-thich": """
Chính sách nổi bật có hiệu lực trong tháng {tháng}
Những trường hợp phải đổi biển số xe từ {dm}
Không mang giấy tờ xe bản gốc có bị phạt không?
{n} trường hợp bị thu hồi đất từ năm {y}
Hôm nay, nhiều quy định mới chính thức có hiệu lực
Đi xe máy chở quá số người bị phạt bao nhiêu tiền?
Bộ Công an đề nghị người dân lưu ý khi làm thẻ căn cước
Cách tính lương hưu mới nhất năm {y}
Ai được miễn tiền sử dụng đất?
Làm mất sổ bảo hiểm xã hội phải làm sao?
Chính phủ quy định mới về xử lý kỷ luật cán bộ, công chức
Thủ tướng yêu cầu thực hiện nghiêm chính sách hỗ trợ doanh nghiệp
Hành vi {hanhvi} theo quy định mới bị xử lý ra sao
Quốc hội thông qua luật: những thay đổi tác động đến {doituong}
Sẽ tăng nặng mức phạt với hành vi {hanhvi}
""",
    },
    "rewards_penalties": {
        "huyen-xu-ly": """
{H}: Xử lý dứt điểm cơ sở gây ô nhiễm
{H} xử phạt chủ cơ sở thu mua phế liệu {tien}
UBND {X} lập biên bản, xử phạt hộ kinh doanh xả rác
Đội Quản lý thị trường số {n} kiểm tra, xử lý vi phạm trên địa bàn {H}
{H} xử lý {n} doanh nghiệp nợ thuế
Tạm đình chỉ {n} cơ sở không đủ điều kiện phòng cháy
Xử phạt hành chính cửa hàng bán đồ chơi bạo lực
{H}: Phát hiện cơ sở giết mổ lậu
Chủ tịch UBND tỉnh ký quyết định xử phạt {firm}
{UB} xử phạt {firm} {tien} do {loi}
Công khai kết luận thanh tra công tác quản lý tài chính tại Trường THPT {p}
Thông báo kết luận thanh tra trách nhiệm người đứng đầu tại UBND {X}
""",
        "huyen-khen": """
{X} đón nhận Cờ thi đua của UBND tỉnh
{X} vinh dự được tặng Bằng khen của Thủ tướng Chính phủ
Trường {p} đón nhận Huân chương Lao động hạng Ba
Trao thưởng cho các xã, thị trấn hoàn thành xuất sắc {nhiemvu}
{H} khen thưởng {n} tập thể có thành tích xây dựng nông thôn mới
{H}: {n} tập thể, cá nhân được biểu dương vì thành tích {nhiemvu}
Đảng bộ và nhân dân {H} đón nhận danh hiệu
Khen thưởng đột xuất tập thể phá án nhanh
Trao Cờ thi đua xuất sắc cho đơn vị dẫn đầu khối thi đua
Tuyên dương các chi hội, tổ dân phố tiêu biểu
Tặng Giấy khen {n} doanh nghiệp đóng góp quỹ vì người nghèo
Trao bằng công nhận sản phẩm OCOP của {H}
{H} có {n} sản phẩm đạt chứng nhận OCOP
Gạo {p} được công nhận sản phẩm OCOP 5 sao cấp quốc gia
Khen thưởng tập thể, cá nhân tại lễ tổng kết {nhiemvu}
""",
    },
    "plans": {
        "huyen-ke-hoach": """
{H}: Ban hành kế hoạch phát triển {f} giai đoạn {gd}
{X} xây dựng kế hoạch phát triển kinh tế - xã hội năm {y}
Kế hoạch chuyển đổi cơ cấu cây trồng trên đất lúa năm {y} {H}
Kế hoạch phát triển chăn nuôi an toàn dịch bệnh {H} {moc}
Công bố Đồ án quy hoạch chung xây dựng {X} đến năm 2035
Công bố công khai quy hoạch chi tiết khu dân cư {p}
{H} tổ chức công bố quy hoạch sử dụng đất thời kỳ {gd}
Hội nghị công bố điều chỉnh quy hoạch chung thị trấn {p}
Nghị quyết của HĐND {X} về nhiệm vụ kinh tế - xã hội năm {y}
Phê duyệt nhiệm vụ, dự toán lập quy hoạch chung {X}
Duyệt quy hoạch phân khu phía {p} thành phố
{T}: Quy hoạch {n} cụm công nghiệp {moc}
Chương trình giảm nghèo {H} giai đoạn {gd}
Đề án phát triển du lịch cộng đồng {X} {moc}
Xây dựng {H} đạt chuẩn nông thôn mới nâng cao: kế hoạch giai đoạn {gd}
Kế hoạch thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững {H} năm {y}
Mục tiêu, chỉ tiêu chủ yếu phát triển kinh tế - xã hội {H} năm {y}
Kế hoạch phát triển sự nghiệp giáo dục {H} giai đoạn {gd}
""",
    },
    "projects_procurement": {
        "xa-cong-trinh": """
{X} bê tông hóa {n} tuyến đường nội đồng
{X}: Khởi công cầu dân sinh {p}
Thôn {p} hoàn thành đường liên thôn dài {n} km
Ấp {p} khánh thành cầu giao thông nông thôn
{X} khởi công xây dựng {n} phòng học Trường Mẫu giáo {p}
Lễ bàn giao đưa vào sử dụng đường {p}
{X} nâng cấp tuyến kênh tưới tiêu {p}
Chợ {p} được đầu tư xây mới
Trạm y tế {X} được xây mới khang trang
Tuyến đê {p} được gia cố, nâng cấp
Làm mới {n} km đường nông thôn với kinh phí {tien}
Dự án cấp nước sinh hoạt cho {nn} hộ dân {X}
Nâng cấp đường vào khu sản xuất {p}, kinh phí {tien}
{H} đồng loạt khởi công {n} công trình chào mừng Đại hội
Thông xe kỹ thuật cầu vượt {p}
Gói thầu xây lắp tuyến đường {p} chính thức thi công
""",
        "huyen-du-an": """
{H} đề xuất danh mục công trình ưu tiên đầu tư giai đoạn {gd}
HĐND {H} thông qua chủ trương đầu tư {n} dự án nhóm C
{H} được bố trí {tien} xây dựng trường học
{T} chi {nn} tỷ đồng nâng cấp hạ tầng thủy lợi
Công bố dự án Khu dân cư {p} tại {X}
Thông báo khởi công công trình {work}
Mở thầu công trình {work}
{H}: Giao vốn đầu tư xây dựng cơ bản năm {y}
Phân bổ vốn sự nghiệp, vốn đầu tư thực hiện các chương trình MTQG
Tuyến đường ven biển đoạn qua {H} khởi công {dm}
Đường cao tốc qua {T}: đề xuất đầu tư giai đoạn 2
Duyệt đầu tư xây dựng {work} trị giá {tien}
Kè sông {p} được đầu tư {tien}
Phê duyệt dự toán công trình: {work}
Phê duyệt kết quả lựa chọn đơn vị thi công {work}
Bến xe {p} sắp được xây dựng
""",
    },
    "consultation_request": {
        "huyen-lay-y-kien": """
{H} lấy ý kiến nhân dân về Đề án sắp xếp đơn vị hành chính cấp xã
UBND {X} niêm yết lấy ý kiến về quy hoạch chung
UBND {H} thông báo lấy ý kiến đóng góp cho Kế hoạch sử dụng đất năm {y}
Lấy ý kiến cử tri về việc sáp nhập thôn {p}
Tổ chức lấy ý kiến cử tri về thành lập phường {p}
Mời nhân dân góp ý đồ án điều chỉnh quy hoạch {p}
Thông báo: Lấy ý kiến người dân về danh sách hộ nghèo, hộ cận nghèo
Xin ý kiến về phương án giá dịch vụ tại chợ {p}
Đề nghị góp ý về tên gọi các tuyến đường mới của {H}
Công bố hồ sơ đồ án quy hoạch chi tiết 1/500 để lấy ý kiến
{H} lấy ý kiến về dự thảo quy chế quản lý kiến trúc đô thị
Trưng cầu ý kiến nhân dân về việc đổi tên {X}
Công khai phương án bồi thường, hỗ trợ để lấy ý kiến người có đất thu hồi
Gửi lấy ý kiến dự thảo Nghị quyết trình kỳ họp HĐND {H}
""",
    },
    "consultation_summary": {
        "bao-cu-tri": """
{n},{n}% cử tri đồng ý với Đề án thành lập thành phố {p}
Cử tri các xã của {H} đồng tình cao với phương án sáp nhập
Tỷ lệ cử tri {T} tán thành sắp xếp xã đạt trên {n}%
Cử tri nhất trí nhập {X} vào thị trấn {p}
Trên {n}% hộ dân đồng ý đổi tên {X}
{T}: Kết quả lấy ý kiến cử tri về hợp nhất tỉnh
Hoàn thành lấy ý kiến cử tri, tỷ lệ đồng ý đạt {n}%
{H} công bố kết quả lấy phiếu cử tri về sáp nhập xã
Nhân dân {T} ủng hộ chủ trương thành lập quận
Cử tri {X} nhất trí cao với phương án đổi tên xã
{nn} lượt ý kiến người dân góp ý đề án sáp nhập
Kết quả tổng hợp phiếu lấy ý kiến nhân dân về quy hoạch {p}
Nhân dân đóng góp {nn} ý kiến vào dự thảo Luật {l}
Gần {nn} nghìn ý kiến góp ý sửa đổi Hiến pháp tại {T}
""",
    },
    "hard": {
        "huyen-kho": """
Khảo sát tuyến đường {p} phục vụ đại hội
Bí thư Huyện ủy kiểm tra tiến độ công trình trọng điểm
Chủ tịch UBND {X} đối thoại với nhân dân
Đoàn ĐBQH giám sát việc thực hiện chương trình mục tiêu quốc gia tại {H}
Nhân dân {X} hiến đất làm đường
Người dân thôn {p} góp công, góp của làm đường
Nhà hảo tâm tặng cầu cho {X}
Nhóm thiện nguyện trao tặng nhà vệ sinh cho trường {p}
{firm} tài trợ xây dựng nhà tình nghĩa tại {X}
Bàn giao nhà "Mái ấm tình thương" cho hội viên
Khởi công nhà đại đoàn kết cho hộ nghèo {X}
Tháo gỡ khó khăn, vướng mắc trong giải ngân các chương trình MTQG
Hộ ông {ng} bàn giao mặt bằng
Đẩy nhanh tiến độ giải phóng mặt bằng
Đề nghị xử lý nghiêm các nhà thầu chậm tiến độ
Rà soát, xử lý các dự án chậm tiến độ
Hội nghị sơ kết công tác đầu tư xây dựng cơ bản
""",
        "huyen-hop-khac": """
HĐND {X} khai mạc kỳ họp thường lệ cuối năm
HĐND {H} họp phiên giải trình
Kỳ họp thứ {kỳ} HĐND {X} thành công tốt đẹp
Ban Kinh tế - Xã hội HĐND {H} thẩm tra tờ trình về đầu tư công
{HD} xem xét, thông qua các nghị quyết về kinh tế - xã hội
Hội nghị UBND mở rộng bàn nhiệm vụ phát triển kinh tế - xã hội quý {kỳ}
Ban Thường vụ họp cho ý kiến về quy hoạch
Họp bàn triển khai Đề án {f}
Làm việc với đơn vị tư vấn về lập quy hoạch {H}
{H} sơ kết {tháng} tháng thực hiện nhiệm vụ kinh tế - xã hội
{H} tổng kết chương trình xây dựng nông thôn mới
{X} ra quân làm thủy lợi nội đồng
{X} lập lại trật tự lòng đường, vỉa hè
{X} xử lý tình trạng lấn chiếm hành lang giao thông
Giám sát công tác cấp giấy chứng nhận quyền sử dụng đất
Cử tri {X} kiến nghị sớm sửa chữa đường giao thông
Trả lời kiến nghị về tuyến đường {p}
Tiếp xúc cử tri chuyên đề về đất đai
Báo cáo thu, chi ngân sách {X} năm {y}
Đánh giá kết quả thực hiện kế hoạch phát triển kinh tế - xã hội {tháng} tháng
""",
        "huyen-ke-hoach-khac": """
Kế hoạch ra quân huấn luyện dân quân năm {y}
Kế hoạch bảo đảm trật tự an toàn giao thông dịp Tết
Kế hoạch tổ chức lễ hội {p}
Kế hoạch tiêm phòng cho đàn gia súc, gia cầm
Kế hoạch tổ chức Đại hội Thể dục thể thao
Kế hoạch tổ chức Ngày hội văn hóa các dân tộc
Kế hoạch phòng, chống thiên tai và tìm kiếm cứu nạn năm {y}
Kế hoạch ra đề, chấm thi học sinh giỏi
Kế hoạch vận động hiến máu
Kế hoạch tổ chức hội nghị tổng kết năm
Kế hoạch kiểm tra việc thực hiện nhiệm vụ tại các xã, thị trấn
Kế hoạch tuyên truyền kỷ niệm các ngày lễ lớn
Kế hoạch rà soát hộ nghèo, hộ cận nghèo
Kế hoạch tuyển quân năm {y}
Kế hoạch cưỡng chế thu hồi đất
Kế hoạch phối hợp giữa UBND và MTQ {cap}
Kế hoạch thời gian năm học {gd}
Quyết định ban hành khung kế hoạch thời gian năm học
Chương trình công tác tháng {tháng} của {UB}
Chương trình văn nghệ chào xuân
""",
        "huyen-khen-khac": """
Khen thưởng học sinh đạt giải cấp tỉnh năm học {gd}
Phát thưởng học sinh giỏi của dòng họ {p}
Hội khuyến học {X} trao thưởng cho học sinh
Gặp mặt tuyên dương thanh niên nhập ngũ
Biểu dương người cao tuổi tiêu biểu
Tuyên dương gia đình văn hóa tiêu biểu
Mừng thọ người cao tuổi {X}
Tôn vinh {n} người hiến máu tình nguyện
Gương sáng đảng viên {ng}
Trao huy hiệu Đảng cho đảng viên cao tuổi
Vận động viên {ng} đoạt huy chương tại giải quốc gia
Phát động thi đua chào mừng Đại hội Đảng
Hội nghị ký kết thi đua các trường học
Đoàn {T} giành giải nhất toàn đoàn
Thi đua - Khen thưởng
Kết quả bình xét thi đua cuối năm của công chức
""",
    },
    "plain": {
        "xa-doi-song": """
Rộn ràng ngày hội tòng quân ở {H}
Niềm vui được mùa của người trồng {p}
{X} tổ chức thu gom rác thải nhựa
Phụ nữ {X} khéo tay làm bánh
Già làng {ng}: cây cao bóng cả
Đường hoa thôn {p}
Bữa cơm ấm áp cho bệnh nhân nghèo
Rét đậm, rét hại: bà con che chắn cho đàn gia súc
Nước lũ lên nhanh, {X} di dời dân
Cảnh sắc {p} mùa lúa chín
Giải bóng chuyền bông lúa {X}
Thăm hỏi gia đình có người tử vong do tai nạn
Lễ cúng rừng của đồng bào {p}
Nhộn nhịp phiên chợ Tết {p}
Điểm sáng giảm nghèo ở {X}
{H} đón đoàn khách du lịch đầu tiên
Mùa na {p} vào vụ thu hoạch
""",
        "truong-hoc": """
Trường {p} tổ chức chuyên đề cấp huyện
Học sinh Trường {p} hào hứng với ngày hội STEM
Thời khóa biểu áp dụng từ ngày {dm}
Danh sách học sinh lớp {n} năm học {gd}
Lễ tổng kết năm học {gd} Trường THCS {p}
Thực đơn bán trú tuần {n}
Kế hoạch tháng {tháng} của tổ chuyên môn
Kế hoạch bài dạy môn Toán lớp {n}
Lịch kiểm tra học kỳ I
Báo giảng tuần {n}
Công khai chất lượng giáo dục năm học {gd}
Ba công khai đầu năm học
Tuyển sinh vào lớp 10 năm học {gd}
Nộp hồ sơ nhập học trực tuyến
Hội nghị cha mẹ học sinh đầu năm
Giáo viên dạy giỏi cấp trường
Sáng kiến kinh nghiệm môn Ngữ văn
Hướng dẫn học sinh học trực tuyến
Tuyên truyền phòng chống bạo lực học đường
""",
    },
}
