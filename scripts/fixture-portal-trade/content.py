"""What the invented portal of trade holds, and what each item is meant to be. Written before any run of the program.

Each line of a block: day | title[ | more]. Fields after the title differ by block and are told above it.
"""

# Counted for C1: spread, explained, guided; own fields, 2023.
GUIDANCE = """
09/01/2023 | Mua bán rượu thủ công: hộ sản xuất phải đăng ký ở đâu và cần giấy tờ gì
16/01/2023 | Thương nhân tổ chức bốc thăm trúng thưởng dịp Tết phải báo cho cơ quan nào
30/01/2023 | Những thay đổi về biểu giá bán lẻ điện mà hộ gia đình nên nắm
06/02/2023 | Giải đáp cho chủ cửa hàng: khi nào được ngừng bán xăng dầu
13/02/2023 | Phổ biến Nghị định về kinh doanh khí tới các trạm nạp trên địa bàn tỉnh
20/02/2023 | Hướng dẫn khai báo hóa chất nguy hiểm qua Cổng một cửa quốc gia
27/02/2023 | Lớp tập huấn Luật Bảo vệ quyền lợi người tiêu dùng cho ban quản lý các chợ
06/03/2023 | Dấu hiệu nhận biết bán hàng đa cấp bất chính và quy định người dân cần biết
13/03/2023 | Sở Công Thương thông tin về chính sách hỗ trợ từ nguồn kinh phí khuyến công
15/03/2023 | Hỏi – đáp: bán hàng qua mạng xã hội có phải thông báo với Bộ Công Thương không?
22/03/2023 | Quy tắc xuất xứ trong RCEP: doanh nghiệp xuất khẩu cần chuẩn bị hồ sơ thế nào
29/03/2023 | Quyền của người tiêu dùng khi mua phải hàng hóa có khuyết tật
04/04/2023 | Tuyên truyền quy định về an toàn điện mùa mưa bão đến các xã vùng cao
11/04/2023 | Thuốc lá điện tử, thuốc lá nung nóng: pháp luật hiện hành quy định ra sao
18/04/2023 | Giới thiệu một số nội dung của Nghị định sửa đổi về kinh doanh xăng dầu
25/04/2023 | Cụm công nghiệp: nhà đầu tư hạ tầng được hưởng ưu đãi gì
09/05/2023 | Hành lang lưới điện: những việc người dân không được làm
16/05/2023 | Thủ tục thông báo chương trình khuyến mại theo quy định mới
23/05/2023 | Hội nghị phổ biến kiến thức về phòng vệ thương mại cho doanh nghiệp gỗ
30/05/2023 | Điều kiện để cơ sở được cấp giấy chứng nhận an toàn thực phẩm ngành Công Thương
06/06/2023 | Bán lẻ rượu tiêu dùng tại chỗ: chủ quán cần lưu ý gì
13/06/2023 | Từ 01/7, nhiều quy định về thương mại điện tử thay đổi
20/06/2023 | Sử dụng vật liệu nổ công nghiệp: hướng dẫn lập phương án nổ mìn
27/06/2023 | Vi phạm về niêm yết giá xăng dầu có thể bị phạt đến mức nào
04/07/2023 | Truyền thông chính sách tiết kiệm điện tới khách hàng công nghiệp
11/07/2023 | Luật Bảo vệ quyền lợi người tiêu dùng năm 2023 có những điểm mới gì
18/07/2023 | Hướng dẫn doanh nghiệp đăng ký hợp đồng theo mẫu với Sở Công Thương
25/07/2023 | Cung cấp dịch vụ logistics: những nghĩa vụ thương nhân phải thực hiện
08/08/2023 | Đưa quy định về thương mại biên giới đến với tiểu thương chợ cửa khẩu
22/08/2023 | Tập huấn triển khai Nghị định về quản lý cụm công nghiệp cho cán bộ cấp huyện
12/09/2023 | Kinh doanh thực phẩm tại chợ: quy chuẩn và trách nhiệm của hộ kinh doanh
26/09/2023 | Điện mặt trời mái nhà tự dùng: hỏi và đáp về quy định đấu nối
10/10/2023 | Khai báo máy, thiết bị có yêu cầu nghiêm ngặt trong khai thác mỏ theo Thông tư mới
24/10/2023 | Chính sách thuế đối với hàng nhập khẩu giá trị nhỏ qua thương mại điện tử
07/11/2023 | Hưởng ứng Ngày Pháp luật: Sở Công Thương phổ biến Luật Điện lực cho học sinh
21/11/2023 | Nhập khẩu tiền chất công nghiệp: trình tự xin giấy phép
"""

# Guidance that does not count: | why
GUIDANCE_NOT = """
07/03/2023 | Lao động nữ sinh con được hưởng những chế độ nào | other_field
21/03/2023 | Phổ biến Luật Phòng, chống bạo lực gia đình cho đoàn viên | other_field
02/05/2023 | Thủ tục cấp đổi thẻ căn cước gắn chip | other_field
14/11/2022 | Cửa hàng xăng dầu cần làm gì khi thay đổi giá bán | out_of_year
20/12/2022 | Hướng dẫn thương nhân làm hồ sơ bán lẻ thuốc lá | out_of_year
05/09/2023 | Tỉnh Hải Trạch: phổ biến quy định kinh doanh khí cho thương nhân | other_place
17/10/2023 | Những việc nhà giáo không được làm theo Luật Giáo dục | other_field
"""

# Counted for C2: | side (x: fine, k: award)
REWARDS = """
12/01/2023 | Trước Tết, một đại lý xăng dầu ở huyện Đồng Sim bị phạt 25 triệu đồng vì bán sai giá niêm yết | x
09/02/2023 | Quyết định xử phạt vi phạm hành chính Công ty TNHH Gas Mường Lẻn | x
16/03/2023 | Xử lý hai cơ sở sang chiết LPG trái phép | x
20/04/2023 | Công khai kết luận kiểm tra việc chấp hành pháp luật về hóa chất của Công ty Cổ phần Xi mạ Khe Vàng | x
18/05/2023 | Thu hồi giấy chứng nhận đủ điều kiện bán lẻ xăng dầu đối với Doanh nghiệp tư nhân Tám Hợi | x
15/06/2023 | Phạt một công ty bán hàng đa cấp 90 triệu đồng do không báo cáo hoạt động tại địa phương | x
13/07/2023 | Kết quả kiểm tra thương mại điện tử nửa đầu năm: 6 website bán hàng bị phạt | x
17/08/2023 | Thủy điện Nậm Coóng bị xử phạt vì vận hành sai quy trình | x
26/01/2023 | Bộ Công Thương tặng Bằng khen cho ba doanh nghiệp xuất khẩu nông sản của tỉnh | k
11/05/2023 | Vinh danh 12 sản phẩm công nghiệp nông thôn tiêu biểu của các cơ sở trong tỉnh | k
14/09/2023 | Giấy khen của Giám đốc Sở Công Thương tặng Hợp tác xã Chè Pà Sín có thành tích xúc tiến thương mại | k
13/10/2023 | Nhân Ngày Doanh nhân, tuyên dương các doanh nghiệp thương mại, công nghiệp tiêu biểu | k
"""

# Of C2's wording and not counted: | why
REWARDS_NOT = """
02/02/2023 | Tỉnh Hải Trạch: xử phạt 3 cửa hàng xăng dầu găm hàng | other_place
23/02/2023 | Ông Lò Văn Pín, công chức Sở Công Thương, được tặng Chiến sĩ thi đua cấp tỉnh | persons
30/03/2023 | Quyết định khen thưởng công chức, viên chức Sở Công Thương quý I/2023 | staff
27/10/2022 | Phạt Công ty TNHH Thương mại Vàng Ma 40 triệu đồng vì khuyến mại quá mức | out_of_year
08/06/2023 | Xử phạt chủ cơ sở spa không phép tại thành phố Vân Khê | other_field
"""

# C3: number | day signed | title | key in the register ("" for extra) | counts
PLANS = """
312/KH-UBND | 19/12/2022 | Kế hoạch phát triển thương mại điện tử tỉnh Vân Khê năm 2023 | 312/KH-UBND | 1
08/KH-SCT | 12/01/2023 | Kế hoạch phát triển công nghiệp hỗ trợ năm 2023 | 08/KH-SCT | 1
19/KH-SCT | 10/02/2023 | Kế hoạch khuyến công địa phương năm 2023 | 19/KH-SCT | 1
402/QĐ-UBND | 14/03/2023 | Phê duyệt Chương trình xúc tiến thương mại tỉnh Vân Khê giai đoạn 2023 - 2025 | 402/QĐ-UBND | 1
1207/QĐ-UBND | 22/06/2021 | Phê duyệt Quy hoạch phát triển hệ thống chợ, siêu thị đến năm 2030 | 1207/QĐ-UBND | 1
77/KH-UBND | 05/04/2023 | Kế hoạch phát triển năng lượng tái tạo tỉnh Vân Khê đến năm 2030 | 77/KH-UBND | 1
91/KH-SCT | 25/05/2023 | Kế hoạch hành động thực hiện Chiến lược xuất nhập khẩu hàng hóa đến năm 2030 | | 1
150/KH-UBND | 11/11/2020 | Kế hoạch phát triển cụm công nghiệp giai đoạn 2016 - 2020 | | 0
14/KH-SCT | 17/01/2023 | Kế hoạch kiểm tra công tác cải cách hành chính năm 2023 | | 0
22/KH-SCT | 15/02/2023 | Kế hoạch tổ chức giải cầu lông ngành Công Thương | | 0
35/KH-SCT | 03/03/2023 | Kế hoạch tiếp công dân năm 2023 | | 0
60/KH-SCT | 12/04/2023 | Kế hoạch thi nâng ngạch công chức ngành Công Thương năm 2023 | | 0
"""
PLANS_MISSING = [("55/KH-SCT", "Kế hoạch phát triển logistics năm 2023"), ("126/KH-UBND", "Kế hoạch phát triển thị trường trong nước năm 2023")]

# C4: code | name | state in the register | state on the portal ("" for absent)
PROJECTS = """
CT23-01 | Hạ tầng kỹ thuật cụm công nghiệp Đồng Sim | chuan_bi | chuan_bi
CT23-02 | Đầu tư điện lưới cho các thôn vùng cao huyện Mường Lẻn | dang_trien_khai | dang_trien_khai
CT23-03 | Cải tạo chợ trung tâm Vân Khê | dang_trien_khai | hoan_thanh
CT23-04 | Mua sắm thiết bị phòng kiểm nghiệm của Trung tâm Khuyến công | hoan_thanh | hoan_thanh
CT23-05 | Xây dựng kho lạnh nông sản Pà Sín | chuan_bi |
CT23-06 | Nâng cấp phần mềm quản lý thương mại | hoan_thanh | hoan_thanh
"""
# Notices of bids and purchases, counted as items of C4.
NOTICES = """
21/02/2023 | Mời nộp báo giá in tài liệu tuyên truyền tiết kiệm điện
18/04/2023 | Quyết định phê duyệt kế hoạch lựa chọn nhà thầu dự án Cải tạo chợ trung tâm Vân Khê
06/06/2023 | Kết quả lựa chọn nhà thầu gói thầu số 02: thi công đường dây trung áp Mường Lẻn
19/09/2023 | Thư mời chào giá cung cấp thiết bị hội nghị trực tuyến
"""
# Words of projects that are none of the office's notices.
NOTICES_NOT = """
28/03/2023 | Lãnh đạo Sở Công Thương kiểm tra tiến độ thi công thủy điện Nậm Coóng
27/06/2023 | Tháo gỡ vướng mắc mặt bằng cho các cụm công nghiệp
03/10/2023 | Nghiệm thu đề tài cải tiến dây chuyền sao chè
"""

# C5: key | day posted | draft | deadline | day of the summary ("" for none) | how (page, file, own)
REQUESTS = """
101/SCT-QLTM | 03/02/2023 | dự thảo Quyết định ban hành Quy chế quản lý chợ trên địa bàn tỉnh | 06/03/2023 | 20/03/2023 | page
188/SCT-QLCN | 10/03/2023 | dự thảo Nghị quyết quy định mức hỗ trợ đầu tư hạ tầng cụm công nghiệp | 12/04/2023 | 28/04/2023 | page
240/SCT-QLNL | 14/04/2023 | dự thảo Kế hoạch cung ứng điện mùa khô năm 2024 | 05/05/2023 | 22/05/2023 | file
333/SCT-QLTM | 02/06/2023 | dự thảo Quy định phân cấp quản lý an toàn thực phẩm ngành Công Thương | 03/07/2023 | |
405/SCT-KHTC | 21/07/2023 | dự thảo Đề án phát triển kinh tế ban đêm tỉnh Vân Khê | 21/08/2023 | 12/09/2023 | own
520/SCT-QLTM | 24/11/2023 | dự thảo Quyết định quy định tuyến phố cấm bán hàng rong | 25/12/2023 | |
"""
REQUESTS_NOT = """
17/02/2023 | V/v góp ý dự thảo Luật Điện lực (sửa đổi) | central
12/05/2023 | Đề nghị tham gia ý kiến dự thảo Nghị định về phát triển điện mặt trời mái nhà | central
16/06/2023 | Trả lời kiến nghị của cử tri huyện Đồng Sim về chợ tạm | reply
15/09/2023 | Doanh nghiệp gửi góp ý trên Cổng theo các bước nào | howto
"""

NEWS = """
Công đoàn Sở Công Thương thăm hỏi đoàn viên ốm đau
Giá cà phê nhân trong nước nhích nhẹ
Phiên chợ hàng Việt về bản Mường Lẻn
Bắt nhịp sản xuất ngay từ đầu xuân ở các nhà máy
Chỉ số sản xuất công nghiệp tháng {m} tăng 5,{m}%
Thời tiết nắng nóng, phụ tải điện tăng cao
Đoàn công tác Sở Công Thương dự hội chợ tại nước bạn
Họp giao ban công tác tháng {m} của Sở Công Thương
Đại hội chi đoàn Sở nhiệm kỳ mới
Thông báo lịch trực cơ quan tuần {m}
Tiểu thương chợ Pà Sín tất bật hàng Tết
Kim ngạch xuất khẩu tháng {m} của tỉnh ước đạt 3{m} triệu USD
Sở Công Thương gặp mặt cán bộ hưu trí
Khai trương điểm bán hàng bình ổn giá tại phường Bến Lội
Chè Shan tuyết Vân Khê lên kệ siêu thị
Bế mạc hội thao khối cơ quan kinh tế
Trao quyết định bổ nhiệm trưởng phòng
Sở Công Thương tiếp đoàn thương vụ nước ngoài
Ngành điện xuyên đêm khắc phục sự cố sau bão
Lãnh đạo Sở chúc mừng ngày truyền thống ngành Công Thương
Thông báo kết quả xét tuyển viên chức đợt {m}
Nông dân học cách livestream bán hàng
Hành trình của một xưởng dệt thổ cẩm
Ra quân trồng cây xanh tại khu xử lý rác
"""
