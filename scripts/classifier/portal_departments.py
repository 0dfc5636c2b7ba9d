"""Titles as portals of provincial departments head their news: health, trade, farming, culture, labour, science…

By label, then family. Written apart from the other families, by kind of portal and not by kind of title, so that
keeping them aside shows what the model makes of another author's wording.
"""

FAMILIES = {
    "legal_guidance": {
        "so-y-te": """
Từ ngày {dm}, người tham gia bảo hiểm y tế được khám chữa bệnh thông tuyến như thế nào
Cơ sở bán lẻ thuốc phải thực hiện những quy định gì về kê đơn, bán thuốc theo đơn
Quyền lợi của người bệnh khi tham gia BHYT theo {nd}
Sở Y tế phổ biến quy định mới về quảng cáo thực phẩm bảo vệ sức khỏe
Hướng dẫn cấp chứng chỉ hành nghề theo Luật Khám bệnh, chữa bệnh
Quy định về điều kiện an toàn thực phẩm đối với bếp ăn tập thể, thức ăn đường phố
Tuyên truyền Luật Phòng, chống tác hại của rượu, bia
Luật Phòng, chống tác hại của thuốc lá: những địa điểm cấm hút thuốc
Phổ biến Luật Bảo hiểm y tế sửa đổi tới cán bộ trạm y tế
Tập huấn Thông tư hướng dẫn đấu thầu thuốc tại cơ sở y tế công lập
Bảo hiểm y tế học sinh, sinh viên: những điểm phụ huynh cần nắm rõ
Mức phụ cấp ưu đãi nghề đối với viên chức y tế được quy định ra sao
Triển khai các quy định về tự công bố sản phẩm thực phẩm
""",
        "so-cong-thuong": """
Phổ biến quy tắc xuất xứ hàng hóa trong Hiệp định EVFTA cho doanh nghiệp
Sở Công Thương tuyên truyền Luật Bảo vệ quyền lợi người tiêu dùng
Điều kiện kinh doanh khí dầu mỏ hóa lỏng theo quy định hiện hành
Những điều thương nhân cần biết khi tổ chức khuyến mại
Thực hiện quy định về hóa đơn điện tử theo từng lần bán hàng tại cửa hàng xăng dầu
Hội nghị phổ biến pháp luật về bán hàng đa cấp
Các trường hợp được miễn giấy phép bán lẻ rượu
Hướng dẫn doanh nghiệp đăng ký website thương mại điện tử bán hàng
Tập huấn văn bản pháp luật về an toàn hóa chất, vật liệu nổ công nghiệp
Chính sách khuyến công và điều kiện để cơ sở công nghiệp nông thôn được hỗ trợ
Giá bán điện được điều chỉnh từ {dm}: cách tính đối với hộ gia đình
Hướng dẫn người bán hàng khai báo, nộp thuế trên sàn thương mại điện tử
Triển khai Luật Điện lực sửa đổi đến các đơn vị
""",
        "so-nong-nghiep": """
Chính sách hỗ trợ khôi phục sản xuất vùng bị thiệt hại do thiên tai, dịch bệnh
Quy định về khoảng cách an toàn trong chăn nuôi trang trại
Ngư dân cần biết: quy định lắp thiết bị giám sát hành trình tàu cá
Phổ biến pháp luật về chống khai thác hải sản bất hợp pháp cho chủ tàu
Hướng dẫn cấp, quản lý mã số vùng trồng, cơ sở đóng gói
Tuyên truyền Luật Lâm nghiệp cho cộng đồng nhận khoán bảo vệ rừng
Tập huấn pháp luật về buôn bán thuốc bảo vệ thực vật
Quy định về thu gom bao gói thuốc bảo vệ thực vật sau sử dụng
Người nuôi chim yến cần thực hiện những quy định nào
Điều kiện cấp giấy chứng nhận cơ sở đủ điều kiện buôn bán phân bón
Triển khai {nd} về bảo hiểm nông nghiệp
Hướng dẫn thực hiện chính sách hỗ trợ liên kết tiêu thụ sản phẩm nông nghiệp
Chi trả dịch vụ môi trường rừng: đối tượng và mức chi trả theo quy định
""",
        "so-lao-dong-noi-vu": """
Lương tối thiểu vùng tăng từ {dm}, người lao động được lợi gì
Tăng lương cơ sở, điều chỉnh lương hưu từ {dm}
Người lao động nghỉ việc được rút bảo hiểm xã hội một lần trong trường hợp nào
Tuổi nghỉ hưu của người lao động trong điều kiện bình thường năm {y}
Thời giờ làm việc, thời giờ nghỉ ngơi theo Bộ luật Lao động
Quy định về tuyển dụng lao động nước ngoài làm việc tại Việt Nam
Hướng dẫn tinh giản biên chế theo {nd}
Chế độ thai sản đối với lao động nữ có gì thay đổi
Hướng dẫn xét nâng ngạch, thăng hạng viên chức theo {tt}
Quy định mới về đánh giá, xếp loại chất lượng công chức
Hồ sơ hưởng trợ cấp một lần đối với thân nhân liệt sĩ
Hướng dẫn thực hiện chính sách đối với cán bộ nghỉ hưu trước tuổi do sắp xếp bộ máy
Chính sách bảo hiểm thất nghiệp: người lao động được hưởng những gì
""",
        "so-tai-chinh-thue": """
Gia hạn nộp thuế, tiền thuê đất cho doanh nghiệp, hộ kinh doanh năm {y}
Giảm thuế giá trị gia tăng xuống 8%: những mặt hàng được áp dụng
Cục Thuế hướng dẫn quyết toán thuế thu nhập cá nhân
Chính sách miễn lệ phí môn bài cho doanh nghiệp mới thành lập
Nâng mức giảm trừ gia cảnh khi tính thuế thu nhập cá nhân
Ngành thuế tuyên truyền, hỗ trợ người nộp thuế về hóa đơn điện tử
Những trường hợp được hoàn thuế theo Luật Quản lý thuế
Doanh nghiệp nhỏ và vừa được hưởng những ưu đãi gì theo luật
Hướng dẫn công khai ngân sách đối với đơn vị dự toán
Hướng dẫn quản lý, sử dụng tài sản công tại cơ quan, đơn vị
Phí, lệ phí được giảm 50% đến hết ngày {d}
Hộ kinh doanh bỏ thuế khoán: cách kê khai mới
""",
        "so-khcn-bai-viet": """
Nhãn hàng hóa phải thể hiện những nội dung bắt buộc nào
Kiểm tra nhà nước về chất lượng hàng hóa nhập khẩu: trình tự thực hiện
Đăng ký mã số mã vạch: thủ tục và những điều doanh nghiệp hay nhầm
Phương tiện đo nhóm 2 phải kiểm định khi nào
Dán tem, kẹp chì cột đo xăng dầu: trách nhiệm của thương nhân
Sáng kiến được công nhận khi đáp ứng những điều kiện nào
Đăng ký bảo hộ kiểu dáng công nghiệp cho sản phẩm làng nghề
Chuyển giao công nghệ: hợp đồng nào bắt buộc phải đăng ký
An toàn bức xạ trong chẩn đoán X-quang: trách nhiệm của cơ sở y tế
Quy chuẩn kỹ thuật quốc gia về đồ chơi trẻ em và việc áp dụng
Doanh nghiệp khoa học và công nghệ được miễn, giảm thuế thế nào
Trao đổi về áp dụng TCVN ISO 9001 theo Quyết định của Thủ tướng Chính phủ
Truy xuất nguồn gốc: từ quy định pháp luật đến thực hành
Sử dụng dấu định lượng trên hàng đóng gói sẵn theo {tt}
Bảo vệ dữ liệu cá nhân: nghĩa vụ của cơ quan, tổ chức
Phổ biến Luật Sở hữu trí tuệ sửa đổi cho doanh nghiệp khởi nghiệp
""",
        "so-quy-trinh": """
Nghĩa vụ báo cáo, đăng ký kết quả của tổ chức chủ trì nhiệm vụ theo {tt}
Nghĩa vụ của {doituong} khi sử dụng ngân sách nhà nước cho {f}
Điều kiện thành lập và hoạt động của tổ chức {f}
Điều kiện, trình tự thành lập cơ sở {nghe}
Quy trình đăng ký, đề xuất nhiệm vụ: những điều cần lưu ý
Quy trình đánh giá, nghiệm thu nhiệm vụ theo {tt}
Giới thiệu quy định về quản lý, nghiệm thu nhiệm vụ khoa học và công nghệ
Văn bản mới về định mức chi và cách áp dụng tại địa phương
Văn bản mới về {quydinh}: cách áp dụng
Quyền và nghĩa vụ của doanh nghiệp khi được thanh tra, kiểm tra
Quyền của đối tượng thanh tra theo Luật Thanh tra năm 2022
Hướng dẫn thẩm định dự án đầu tư theo quy định {tb}
Hướng dẫn thẩm định công nghệ theo Luật Chuyển giao công nghệ
Giới thiệu Chương trình {f} và các chính sách doanh nghiệp được hưởng
Giới thiệu Chương trình phát triển {f} {moc} và các nội dung địa phương được tham gia
Giới thiệu Nghị quyết về chính sách {f} và đối tượng được hỗ trợ
Nghĩa vụ đăng ký kết quả thực hiện nhiệm vụ theo quy định
Hướng dẫn thẩm định công nghệ của dự án đầu tư trên địa bàn tỉnh {T}
Dấu hợp quy trên sản phẩm và trách nhiệm của người bán
Ý nghĩa của nhãn năng lượng, dấu chứng nhận trên thiết bị gia dụng
Hồ sơ hưởng ưu đãi gồm những gì, nộp ở đâu
""",
        "so-xay-dung-tnmt": """
Trường hợp nào được miễn giấy phép xây dựng nhà ở riêng lẻ
Điều kiện mua, thuê mua nhà ở xã hội theo Luật Nhà ở
Tách thửa, hợp thửa: những điều người dân cần biết
Phân loại rác tại nguồn: trách nhiệm của hộ gia đình từ năm {y}
Sang tên sổ đỏ chậm bị phạt như thế nào
Bồi thường khi Nhà nước thu hồi đất theo Luật Đất đai năm 2024
Các bước đăng ký môi trường đối với cơ sở sản xuất nhỏ
Quy định chuyển tiếp về giấy phép môi trường
Đổi giấy phép lái xe: quy định áp dụng từ {dm}
Tập huấn Luật Bảo vệ môi trường cho cán bộ cấp xã
Hướng dẫn kê khai, đăng ký đất đai lần đầu
Niên hạn sử dụng của xe ô tô chở hàng, chở người theo quy định
Hành lang an toàn đường bộ: những hành vi không được làm
""",
        "so-tu-phap-tt": """
Công chứng, chứng thực: phân biệt thế nào cho đúng
Thủ tục đăng ký khai sinh có yếu tố nước ngoài
Người dân được yêu cầu cung cấp thông tin gì theo Luật Tiếp cận thông tin
Quy định của pháp luật về thừa kế theo di chúc
Chuyên mục pháp luật và đời sống: quyền của người tiêu dùng
Câu chuyện pháp luật: tranh chấp lối đi chung
Nhận diện hành vi vi phạm pháp luật trên không gian mạng và chế tài xử lý
Tăng cường truyền thông về Bộ luật Hình sự cho thanh thiếu niên
Các phòng, ban huyện được phổ biến Luật Thực hiện dân chủ ở cơ sở
Phát thanh pháp luật: bạo lực gia đình và cách xử lý
Báo cáo viên pháp luật được cập nhật các đạo luật mới
Đoàn trợ giúp pháp lý về với bà con {X}
Phát tờ rơi, tờ gấp pháp luật tại các điểm du lịch
Chương trình "Pháp luật với mọi người" số {n}
""",
    },
    "rewards_penalties": {
        "nganh-y-te": """
Đình chỉ {n} phòng khám hoạt động không phép
Nhà thuốc {p} bị tước giấy chứng nhận đủ điều kiện kinh doanh dược
Xử lý nghiêm {n} bếp ăn tập thể không đảm bảo an toàn thực phẩm
Thẩm mỹ viện {p} bị phạt vì quảng cáo quá phạm vi cho phép
{T}: phạt cơ sở sản xuất nước đóng chai không đạt chất lượng
Thu hồi lô mỹ phẩm không đạt tiêu chuẩn của {firm}
Thanh tra Sở Y tế công bố cơ sở bị xử lý trong tháng {tháng}
Ngộ độc sau bữa ăn tại công ty: cơ sở cung cấp suất ăn bị phạt {tien}
Xử phạt cơ sở nha khoa sử dụng người không có chứng chỉ hành nghề
Các bệnh viện, trung tâm y tế được tặng Cờ thi đua năm {y}
Hậu kiểm an toàn thực phẩm: {n} cơ sở bị nhắc nhở, {kỳ} cơ sở bị phạt tiền
""",
        "nganh-cong-thuong": """
Bị phạt {tien} vì găm hàng, ngừng bán xăng không lý do
Lật tẩy kho hàng giả mạo nhãn hiệu nổi tiếng
Tịch thu {nn} chai rượu không rõ xuất xứ
Thu hồi giấy chứng nhận cửa hàng đủ điều kiện bán lẻ xăng dầu của {firm}
Xử phạt thương nhân đầu mối vi phạm dự trữ xăng dầu
Tiểu thương chợ {p} bán đường cát lậu bị xử phạt
Nhiều điểm bán thuốc lá lậu bị xử lý
Tôn vinh hàng Việt Nam được người tiêu dùng yêu thích
{firm} được vinh danh doanh nghiệp xuất khẩu uy tín
Trao danh hiệu nghệ nhân và chứng nhận sản phẩm thủ công tiêu biểu cho các cơ sở
Thu hồi giấy phép bán hàng đa cấp của {firm}
Quản lý thị trường xử lý {nn} vụ, thu nộp ngân sách {tien}
""",
        "nganh-nong-tnmt": """
Phạt chủ tàu cá {tien} do ngắt kết nối thiết bị giám sát
Trại lợn xả thải ra suối bị phạt {tien}
{firm} bị đình chỉ xả thải, phạt {tien}
Buộc {firm} tháo dỡ công trình, khôi phục hiện trạng đất
Doanh nghiệp khai thác đá vượt công suất bị xử phạt
Xử phạt {firm} do không có giấy phép môi trường
{n} cơ sở buôn bán vật tư nông nghiệp bị xử phạt
Thanh tra chuyên ngành giống cây trồng phát hiện {n} cơ sở vi phạm
Trưởng đoàn thanh tra công bố kết luận về quản lý, sử dụng đất tại {firm}
Cưỡng chế thi hành quyết định xử phạt đối với {firm}
Hợp tác xã {p} được Bộ trưởng tặng Bằng khen
Tôn vinh {n} nhà máy, xí nghiệp sản xuất xanh
""",
        "nganh-khcn-lao-dong": """
{n} trong số {nn} cột đo xăng dầu được kiểm tra có sai số vượt mức cho phép
Kiểm tra mũ bảo hiểm: lập biên bản {n} cửa hàng
Thanh tra đột xuất trạm cân, phát hiện cân không kiểm định
Phạt {n} tiệm vàng không công bố tiêu chuẩn áp dụng
Xử lý {n} trường hợp xâm phạm nhãn hiệu đã được bảo hộ
Công ty chậm đóng bảo hiểm xã hội bị xử phạt
Thanh tra lao động: {n} doanh nghiệp bị phạt do không huấn luyện an toàn
Hoạt động bưu chính không phép, doanh nghiệp bị phạt {tien}
Xử phạt {n} trang tin điện tử, doanh nghiệp viễn thông
Quảng cáo sai sự thật, công ty bị xử phạt {tien}
Doanh nghiệp {T} nhận Giải thưởng Chất lượng quốc tế châu Á - Thái Bình Dương
Trao giải các tổ chức, doanh nghiệp đổi mới sáng tạo tiêu biểu
Bộ trưởng tặng Bằng khen {n} doanh nghiệp thực hiện tốt công tác năng suất chất lượng
Sản phẩm của {firm} đạt Huy chương Vàng tại hội chợ công nghệ
""",
        "van-hoa-giao-thong": """
Xử phạt cơ sở karaoke hoạt động quá giờ
Khách sạn {p} bị phạt do chưa được công nhận hạng sao
Doanh nghiệp lữ hành bị thu hồi giấy phép kinh doanh
Xử phạt nhà xe chạy sai luồng tuyến: {firm}
Đình chỉ hoạt động trung tâm đào tạo lái xe {p}
Trung tâm ngoại ngữ không phép bị xử phạt
Kết quả thanh tra hoạt động kinh doanh vận tải bằng xe ô tô
Kết quả kiểm tra liên ngành các cơ sở lưu trú dịp lễ
Kiểm tra, xử lý biển quảng cáo vi phạm của các doanh nghiệp
Phạt chủ đầu tư {tien} vì xây dựng không phép
Xử phạt đơn vị thi công gây mất an toàn lao động
Khen thưởng các đơn vị kinh doanh du lịch tiêu biểu
Vinh danh thương hiệu du lịch hàng đầu {tỉnh}
""",
    },
    "plans": {
        "nganh": """
Phát triển thương mại điện tử {tỉnh} giai đoạn {gd}: mục tiêu, giải pháp và lộ trình
Kế hoạch phát triển y tế cơ sở {tb} {moc}
Kế hoạch tăng trưởng xanh {tỉnh} giai đoạn {gd}
Kế hoạch phòng, chống suy dinh dưỡng trẻ em giai đoạn {gd}
Kế hoạch hành động quốc gia về bình đẳng giới giai đoạn {gd} được ban hành
Kế hoạch cấp nước an toàn giai đoạn {gd}
Đề án đổi mới chương trình giáo dục mầm non {moc}
Chương trình sử dụng năng lượng tiết kiệm và hiệu quả giai đoạn {gd}
Chương trình xúc tiến thương mại {tỉnh} năm {y}
Chương trình xúc tiến đầu tư năm {y} của {tỉnh}
Kế hoạch khuyến công địa phương năm {y}
Kế hoạch ứng phó biến đổi khí hậu {tỉnh} giai đoạn {gd}
Kế hoạch nâng cao chỉ số năng lực cạnh tranh cấp tỉnh năm {y}
Kế hoạch triển khai Đề án 06 {tb} năm {y}
Kế hoạch phát triển thị trường khoa học và công nghệ {moc}
Kế hoạch hỗ trợ doanh nghiệp đổi mới công nghệ giai đoạn {gd}
Kế hoạch đo đạc, lập bản đồ địa chính giai đoạn {gd}
Kế hoạch phát triển nhà ở xã hội năm {y}
""",
        "tin-ban-hanh-ke-hoach": """
{T} đặt mục tiêu có {nn} doanh nghiệp công nghệ số vào năm 2030 theo kế hoạch vừa ban hành
{UB} vừa ban hành Kế hoạch phát triển {f} {moc}
Thủ tướng Chính phủ ban hành Chiến lược phát triển {f} {moc}
Ban hành chiến lược quốc gia về trí tuệ nhân tạo {moc}
Phê duyệt Quy hoạch mạng lưới cơ sở y tế thời kỳ {gd}
Quy hoạch phát triển điện lực quốc gia thời kỳ {gd} được phê duyệt
Thông qua Quy hoạch {tỉnh} thời kỳ {gd}
{HD} thông qua Nghị quyết về Chương trình phát triển {f} giai đoạn {gd}
{HD} thông qua quy hoạch chung đô thị {p} {moc}
Đến năm 2030, {T} có {n} khu công nghiệp theo quy hoạch được duyệt
Công bố quy hoạch và kế hoạch phát triển {f} {tỉnh}
{So} xây dựng và ban hành kế hoạch phát triển {f} năm {y}
Kế hoạch phát triển {f}: phấn đấu đạt {n}% vào năm {y}
""",
    },
    "projects_procurement": {
        "mua-sam-so": """
Mời các đơn vị có năng lực tham gia báo giá {goi}
Công khai kết quả mua sắm {goi}
Thông báo lựa chọn nhà cung cấp {goi}
Thư mời tham gia chào giá cạnh tranh cung cấp {goi}
Về việc mời chào giá dịch vụ thẩm định giá {goi}
Quyết định về việc phê duyệt kế hoạch và dự toán {goi}
Hợp đồng trọn gói: công bố thông tin gói thầu {goi}
Thông báo mời thầu rộng rãi qua mạng {goi}
Quyết định phê duyệt E-HSMT gói thầu {goi}
Biên bản mở thầu gói thầu số {n}: {goi}
Danh sách nhà thầu trúng thầu quý {kỳ} năm {y}
Tổng hợp gói thầu đã thực hiện trong năm {y}
Công khai dự toán mua sắm, sửa chữa tài sản năm {y}
Yêu cầu làm rõ hồ sơ mời thầu gói thầu {goi}
Thông báo hủy thầu gói thầu {goi}
""",
        "du-an-nganh": """
Danh mục dự án công nghệ thông tin năm {y}
Phê duyệt chủ trương đầu tư dự án hạ tầng cụm công nghiệp {p}
Bổ sung vốn cho dự án {work}
Thêm {n} dự án được cấp giấy chứng nhận đầu tư vào khu công nghiệp {p}
Chấp thuận nhà đầu tư thực hiện dự án {priv}
Khởi công nhà máy chế biến nông sản {p} vốn đầu tư {tien}
Dự án Tăng cường tiềm lực Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng
Đầu tư xây dựng trạm quan trắc môi trường tự động tại {p}
Dự án xây dựng cơ sở dữ liệu ngành {f}: thông tin dự án
Công khai thông tin các dự án do {So} làm chủ đầu tư
Tình hình triển khai các dự án do {So} quản lý năm {y}
Dự án sửa chữa trụ sở làm việc {So} hoàn thành đưa vào sử dụng
Giới thiệu các dự án kêu gọi đầu tư lĩnh vực {f}
Dự án đầu tư trang thiết bị phòng thí nghiệm đang thực hiện
Dừng thực hiện dự án {priv}
Thu hồi chủ trương đầu tư dự án {priv}
""",
    },
    "consultation_request": {
        "so-nganh": """
{So} đăng tải hồ sơ dự thảo để các tổ chức, cá nhân tham gia ý kiến: {quydinh}
{So} mời tổ chức, cá nhân cho ý kiến về quy định {quydinh}
Đề nghị góp ý đối với Bộ đơn giá dịch vụ {f}
Lấy ý kiến về bảng giá đất năm {y} {tb}
Đăng tải lấy ý kiến rộng rãi hồ sơ xây dựng Nghị quyết {quydinh}
Lấy ý kiến hồ sơ đề nghị công nhận giống cây trồng, nguồn gen
Công khai xin ý kiến quy hoạch tổng mặt bằng {priv}
Xin ý kiến cộng đồng doanh nghiệp về chính sách {quydinh}
Góp ý dự thảo tiêu chuẩn, quy chuẩn kỹ thuật về {f}
Đề nghị phối hợp tham gia ý kiến hồ sơ đơn yêu cầu bảo hộ sáng kiến
Lấy phiếu khảo sát ý kiến về dự thảo đơn giá bồi thường cây trồng, vật nuôi
Dự thảo Quy chế quản lý, sử dụng {f} (lấy ý kiến đến hết ngày {d})
Dự thảo Bộ tiêu chí đánh giá {f}
Dự thảo Danh mục dịch vụ sự nghiệp công sử dụng ngân sách nhà nước lĩnh vực {f}
Dự thảo Định mức kinh tế - kỹ thuật lĩnh vực {f}
Dự thảo lần {kỳ}: {quydinh}
Dự thảo Nghị định thay thế {nd}
""",
        "tham-van-khac": """
Công ty {ten} đăng tải tham vấn ĐTM {priv}
Lấy ý kiến tham vấn của cộng đồng dân cư về việc cấp phép khai thác {priv}
Tham vấn ý kiến về cấp giấy phép môi trường của {firm}
Đăng tải báo cáo đề xuất cấp giấy phép môi trường của {firm} để tham vấn
Lấy ý kiến về việc khai thác, sử dụng tài nguyên nước của công trình {priv}
Lấy ý kiến người dân về phương án giá nước sạch
Lấy ý kiến về phương án phân luồng giao thông {p}
Thông báo niêm yết công khai lấy ý kiến phương án sắp xếp thôn, tổ dân phố
Lấy ý kiến đề án thành lập thị trấn {p}
Đăng tải hồ sơ xét tặng danh hiệu nghệ nhân lấy ý kiến nhân dân
Xin ý kiến tập thể, cá nhân đề nghị khen thưởng thành tích kháng chiến
Đăng tải danh sách cá nhân đề nghị phong tặng danh hiệu Anh hùng Lao động để lấy ý kiến
Xin ý kiến nhân dân về việc xét công nhận {X} đạt chuẩn nông thôn mới
Đề xuất đặt tên các tuyến đường tại {H}: lấy ý kiến góp ý
""",
    },
    "consultation_summary": {
        "so-nganh-tong-hop": """
{So} tiếp thu, giải trình ý kiến của các sở, ngành về dự thảo {loaiVB}
Tổng hợp tham gia ý kiến của các đơn vị vào {draft}
Bảng tiếp thu ý kiến thành viên UBND tỉnh đối với {draft}
Kết quả tiếp thu, hoàn thiện {draft} sau khi lấy ý kiến
Báo cáo về việc tiếp thu ý kiến phản biện xã hội đối với {draft}
Báo cáo giải trình ý kiến thẩm định của Sở Tư pháp đối với {draft}
Công bố kết quả lấy ý kiến góp ý về hồ sơ {draft}
Tổng hợp, giải trình các góp ý của cộng đồng về đồ án quy hoạch {p}
Văn bản tổng hợp ý kiến góp ý: {quydinh}
Tổng hợp kết quả tham vấn ĐTM {priv}
Các ý kiến đóng góp và giải trình, tiếp thu {draft}
Bảng so sánh, tiếp thu ý kiến góp ý của bộ, ngành về {draft}
Thông báo kết quả lấy ý kiến cộng đồng dân cư về {priv}
""",
    },
    "hard": {
        "so-ke-hoach-khac": """
Kế hoạch triển khai Tháng hành động vì an toàn thực phẩm năm {y}
Kế hoạch tổ chức hội chợ, triển lãm {f} năm {y}
Kế hoạch diễn tập ứng phó sự cố {f}
Kế hoạch kiểm tra chất lượng hàng hóa dịp Tết Nguyên đán
Kế hoạch hậu kiểm an toàn thực phẩm năm {y}
Kế hoạch luân chuyển, điều động viên chức
Kế hoạch tự kiểm tra tài chính, kế toán
Kế hoạch duy trì hệ thống quản lý chất lượng của {So}
Kế hoạch thực hiện quy chế dân chủ cơ sở năm {y}
Kế hoạch thực hành tiết kiệm, chống lãng phí năm {y}
Kế hoạch hoạt động của Ban vì sự tiến bộ phụ nữ
Kế hoạch truyền thông về {f} năm {y}
Kế hoạch theo dõi tình hình thi hành pháp luật năm {y}
Kế hoạch khảo sát mức độ hài lòng của người dân
Kế hoạch tổ chức hội nghị khách hàng
Kế hoạch tập huấn, bồi dưỡng nghiệp vụ năm {y}
Kế hoạch chăm lo Tết cho đối tượng chính sách
Kế hoạch bảo vệ bí mật nhà nước năm {y}
""",
        "so-thanh-tra-khac": """
Thông báo lịch thanh tra, kiểm tra doanh nghiệp quý {kỳ} năm {y}
Quyết định thành lập đoàn kiểm tra liên ngành về {nghe}
Chuẩn bị thanh tra {nghe}: thông báo đến các cơ sở
Danh mục doanh nghiệp được thanh tra năm {y}
Thanh tra Sở {p}: chức năng, nhiệm vụ
Phát động phong trào thi đua cao điểm trong ngành {f}
Công an bắt quả tang nhóm đối tượng đánh bạc
Khởi tố vụ án {hanhvi}
Tòa án xét xử vụ án {hanhvi}
Hướng tới mùa giải thưởng chất lượng: doanh nghiệp cần chuẩn bị gì
Mời doanh nghiệp tham gia bình chọn sản phẩm công nghiệp nông thôn tiêu biểu
Thông báo xét tặng giải thưởng môi trường năm {y}
Ký kết quy chế phối hợp giữa thanh tra và công an
Hội nghị giao ban công tác thanh tra
Đường dây nóng tiếp nhận phản ánh vi phạm
Cuộc thi ảnh đẹp ngành {f}: trao giải cho các tác giả
Trao Kỷ niệm chương vì sự nghiệp {f} cho cán bộ
""",
        "so-phap-luat-khac": """
Rà soát, hệ thống hóa văn bản quy phạm pháp luật kỳ {gd}
Danh mục văn bản hết hiệu lực năm {y}
Công bố danh mục văn bản quy phạm pháp luật do HĐND, UBND ban hành
Báo cáo tình hình thi hành pháp luật năm {y}
Công bố thủ tục hành chính mới ban hành lĩnh vực {f}
Quy trình giải quyết thủ tục cấp phép {f}
Tập huấn kỹ năng viết tin, bài cho cộng tác viên
Tập huấn an toàn, vệ sinh lao động cho người vận hành nồi hơi
Tập huấn quy trình VietGAP cho nông dân
Đào tạo tư vấn viên năng suất chất lượng
Tập huấn sử dụng nền tảng họp trực tuyến
Khám sức khỏe định kỳ cho người lao động
Hướng dẫn phòng trừ rầy nâu, đạo ôn hại lúa
Hướng dẫn tra cứu hồ sơ trên Cổng dịch vụ công
Hướng dẫn cài đặt ứng dụng {p} trên điện thoại
Hướng dẫn viết thuyết minh đề tài cấp tỉnh
Quy định nội bộ về sử dụng xe công
Quy chế chi tiêu nội bộ của {So}
Thông tư ban hành quy chuẩn kỹ thuật quốc gia về {f}
Quyết định bãi bỏ văn bản do {UB} ban hành
""",
        "so-du-an-khac": """
Nghiệm thu nhiệm vụ: Xây dựng mô hình {f} tại {H}
Dự án khoa học "Ứng dụng tiến bộ kỹ thuật trồng cây {p}": kết quả bước đầu
Hội đồng xét duyệt thuyết minh dự án {f}
Thông báo tuyển chọn tổ chức chủ trì dự án khoa học và công nghệ
Dự án khởi nghiệp của sinh viên {T} vào vòng chung kết
Hội thảo khởi động dự án do tổ chức phi chính phủ tài trợ
Đoàn công tác thăm mô hình của dự án {f}
Tập huấn đấu thầu qua mạng cho cán bộ chuyên trách
Lãnh đạo {So} làm việc với ban quản lý dự án về giải ngân
Giá vật liệu xây dựng tháng {tháng} năm {y}
Công bố chỉ số giá xây dựng quý {kỳ}
Năng lực hoạt động xây dựng của {firm}
Thông báo bán đấu giá tài sản thanh lý của {So}
Công khai dự toán ngân sách năm {y} của {So}
Tập trung giải ngân vốn đầu tư công những tháng cuối năm
""",
        "so-y-kien-khac": """
{So} tham gia ý kiến với {bo} về sửa đổi Luật {l} tại hội nghị trực tuyến
Hội nghị lấy ý kiến về giải pháp phát triển {f}
Khảo sát sự hài lòng của người dân đối với dịch vụ {f}
Kết quả khảo sát chỉ số hài lòng năm {y}
Lãnh đạo {So} tiếp thu ý kiến cử tri tại buổi tiếp xúc
Họp lấy phiếu tín nhiệm cán bộ lãnh đạo
Phiếu lấy ý kiến đánh giá chất lượng phục vụ
Đại biểu góp ý sôi nổi về Luật {l} sửa đổi
Đoàn ĐBQH khảo sát phục vụ góp ý dự án Luật {l}
Trả lời doanh nghiệp về vướng mắc trong lĩnh vực {f}
Tổng hợp kiến nghị của doanh nghiệp tại hội nghị đối thoại
Thủ tục tham vấn giá hải quan
Hỏi về chế độ của giáo viên khi chuyển vùng
Công dân hỏi: bao giờ được cấp giấy chứng nhận?
Ghi nhận ý kiến của nhân dân về diện mạo nông thôn mới
Ý kiến chỉ đạo của {lanhdao} về {nhiemvu}
""",
    },
    "plain": {
        "so-hoat-dong": """
{So} làm việc với đoàn chuyên gia Hàn Quốc
{So} tổ chức gặp mặt cán bộ hưu trí
Trung tâm Kiểm soát bệnh tật tiếp nhận máy xét nghiệm
Bệnh viện {p} thực hiện thành công ca mổ hiếm gặp
Sắc màu chợ hoa xuân {p}
Sản lượng thủy sản tăng {n}% so với cùng kỳ
Giới thiệu sản phẩm mới của {firm}
Chợ công nghệ và thiết bị {T} thu hút khách tham quan
Ngành {f} chủ động ứng phó với bão số {n}
Ngành {f} {tỉnh} gặp mặt đầu xuân
Thị trường hàng hóa dịp Tết dồi dào
Nhiều mô hình khởi nghiệp của thanh niên {T}
Trưng bày hiện vật tại Bảo tàng {tỉnh}
Điểm báo ngày {d}
Đoàn cơ sở {So} tổ chức về nguồn
Lãnh đạo {So} qua các thời kỳ
{So} tiếp nhận và bàn giao nhiệm vụ sau hợp nhất
Hoạt động đối ngoại nổi bật tuần {n}
""",
    },
}
