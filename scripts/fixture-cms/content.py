"""What the sample pages say. Every office, person and paper is made up."""

SITE = "Sở Khoa học và Công nghệ tỉnh Sông Cẩm"
SECTION, DOCS = "Tin hoạt động", "Văn bản chỉ đạo, điều hành"
FOOT = "Cổng hư cấu để kiểm thử. Cơ quan chủ quản: Sở Khoa học và Công nghệ tỉnh Sông Cẩm. Địa chỉ: số 18 đường Bến Cẩm. Điện thoại: 0200 555 018"

# One article for each system, so that no test knows one text by heart: title, day, hour, paragraphs, attachment.
ARTICLES = {
    "liferay": ("Tập huấn nghiệp vụ đo lường cho các chợ đầu mối", (2022, 3, 14), "08:15", [
        "Sáng 11/3, Chi cục Tiêu chuẩn Đo lường Chất lượng tổ chức lớp tập huấn nghiệp vụ đo lường cho ban quản lý mười hai chợ đầu mối trên địa bàn tỉnh.",
        "Học viên được hướng dẫn cách đặt cân đối chứng, cách lập sổ theo dõi và trình tự xử lý khi người mua phản ánh cân thiếu.",
        "Chi cục sẽ kiểm tra việc duy trì cân đối chứng tại các chợ trong quý sau."], "tai-lieu-tap-huan.pdf"),
    "sharepoint": ("Nghiệm thu đề tài phục tráng giống lúa nếp Lũng Vân", (2022, 5, 20), "14:32", [
        "Hội đồng tư vấn cấp tỉnh vừa họp nghiệm thu đề tài phục tráng giống lúa nếp đặc sản của huyện Lũng Vân sau ba mươi tháng thực hiện.",
        "Nhóm nghiên cứu đã chọn được hai dòng thuần, năng suất tăng gần một phần năm so với giống nông dân tự để.",
        "Hội đồng xếp loại đạt và đề nghị sớm bàn giao quy trình canh tác cho hợp tác xã."], "bien-ban-nghiem-thu.docx"),
    "vnpt": ("Đưa vào sử dụng trạm quan trắc phóng xạ tự động", (2022, 7, 4), "09:05", [
        "Trạm quan trắc phóng xạ môi trường đặt tại thành phố Sông Cẩm chính thức hoạt động từ đầu tháng Bảy.",
        "Số liệu được truyền liên tục về trung tâm điều hành và công bố hằng giờ.",
        "Đây là trạm thứ hai của tỉnh được đầu tư bằng nguồn vốn sự nghiệp khoa học."], "so-do-tram.pdf"),
    "dotnetnuke": ("Doanh nghiệp chế biến chè được hỗ trợ áp dụng tiêu chuẩn mới", (2022, 8, 17), "10:41", [
        "Năm doanh nghiệp chế biến chè của huyện Yên Phú được hỗ trợ chuyên gia để xây dựng hệ thống quản lý an toàn thực phẩm.",
        "Kinh phí hỗ trợ không quá một nửa chi phí tư vấn và chứng nhận của mỗi doanh nghiệp.",
        "Sở sẽ tiếp nhận hồ sơ đợt tiếp theo đến hết tháng Chín."], "mau-ho-so.doc"),
    "nukeviet": ("Ra mắt sàn giao dịch công nghệ trực tuyến của tỉnh", (2022, 9, 6), "15:20", [
        "Sàn giao dịch công nghệ trực tuyến do Trung tâm Ứng dụng tiến bộ khoa học vận hành đã mở cửa cho người dùng đăng ký.",
        "Hơn một trăm thiết bị và quy trình của các viện, trường được giới thiệu trong ngày đầu.",
        "Người mua có thể gửi yêu cầu tư vấn miễn phí ngay trên sàn."], "huong-dan-dang-ky.pdf"),
    "drupal": ("Hội thi sáng tạo kỹ thuật nhận hồ sơ đến cuối tháng", (2022, 4, 8), "07:50", [
        "Ban tổ chức Hội thi sáng tạo kỹ thuật tỉnh thông báo gia hạn nhận hồ sơ đến cuối tháng Tư.",
        "Mỗi giải pháp dự thi nộp hai bản thuyết minh kèm ảnh chụp mô hình hoặc sản phẩm.",
        "Giải pháp đoạt giải được đề nghị tặng bằng lao động sáng tạo."], "the-le.pdf"),
    "wordpress": ("Nông dân Đồng Bưởi làm chủ kỹ thuật tưới nhỏ giọt", (2022, 10, 3), "06:45", [
        "Sau hai vụ thử nghiệm, bốn mươi hộ trồng cam ở xã Đồng Bưởi đã tự lắp đặt và vận hành hệ thống tưới nhỏ giọt.",
        "Lượng nước dùng giảm hơn một nửa, công chăm sóc giảm rõ rệt.",
        "Huyện dự kiến nhân rộng mô hình ra ba xã lân cận."], "so-tay-tuoi.pdf"),
    "joomla": ("Kiểm tra nhãn hàng hóa trước mùa tựu trường", (2022, 8, 25), "16:10", [
        "Thanh tra Sở phối hợp với lực lượng quản lý thị trường kiểm tra nhãn hàng hóa tại hai mươi cửa hàng đồ dùng học tập.",
        "Bốn cơ sở bị nhắc nhở vì nhãn phụ thiếu tên nhà nhập khẩu.",
        "Đoàn đề nghị các cơ sở khắc phục trước ngày khai giảng."], "danh-sach-co-so.xlsx"),
    "viettel": ("Trường học ở Thanh Sơn dạy lập trình cho học sinh", (2022, 11, 1), "13:27", [
        "Ba trường trung học cơ sở của huyện Thanh Sơn đưa lập trình vào giờ hoạt động trải nghiệm.",
        "Thiết bị do quỹ phát triển khoa học và công nghệ của tỉnh tài trợ.",
        "Cuối năm học các trường sẽ thi sản phẩm với nhau."], "ke-hoach-day-hoc.pdf"),
    "generic": ("Thư viện khoa học mở cửa cả ngày thứ Bảy", (2022, 2, 22), "11:00", [
        "Từ tháng Ba, thư viện khoa học của Sở mở cửa cả ngày thứ Bảy để phục vụ cán bộ nghiên cứu và sinh viên.",
        "Bạn đọc được tra cứu miễn phí cơ sở dữ liệu sáng chế và tiêu chuẩn quốc gia.",
        "Thẻ bạn đọc cấp tại chỗ, có giá trị trong ba năm."], "noi-quy.pdf"),
}

ROWS = [
    ("Công bố danh mục phương tiện đo phải kiểm định trong năm", (2022, 6, 2)),
    ("Họp hội đồng xét chọn nhiệm vụ khoa học cấp tỉnh đợt hai", (2022, 5, 27)),
    ("Khảo sát nhu cầu bảo hộ nhãn hiệu của các hợp tác xã", (2022, 5, 19)),
    ("Chi cục tiếp nhận công bố hợp quy sản phẩm thép xây dựng", (2022, 5, 11)),
    ("Đoàn viên thanh niên tham gia số hóa hồ sơ lưu trữ", (2022, 4, 29)),
    ("Tọa đàm về khai thác thông tin sáng chế cho sinh viên", (2022, 4, 18)),
]

# number, signed, effective, type, subject, signer, file
PAPERS = {name: (f"{41 + at}/{code}-SKHCN", (2022, 3 + at % 6, 4 + at), kind, subject, signer, f"{41 + at}-{code.lower()}.pdf")
          for at, (name, code, kind, subject, signer) in enumerate([
    ("liferay", "TB", "Thông báo", "Về việc tuyển chọn tổ chức chủ trì nhiệm vụ cấp tỉnh", "Hà Văn Bình"),
    ("sharepoint", "KH", "Kế hoạch", "Phát triển hoạt động đo lường trên địa bàn tỉnh", "Lê Thị Mai"),
    ("vnpt", "QĐ", "Quyết định", "Phê duyệt danh sách cơ sở được hỗ trợ mã số mã vạch", "Hà Văn Bình"),
    ("dotnetnuke", "HD", "Hướng dẫn", "Lập hồ sơ đăng ký bảo hộ chỉ dẫn địa lý", "Ngô Đức Thắng"),
    ("nukeviet", "BC", "Báo cáo", "Kết quả thanh tra chuyên đề xăng dầu", "Lê Thị Mai"),
    ("drupal", "TTr", "Tờ trình", "Ban hành quy chế quản lý nhiệm vụ khoa học", "Hà Văn Bình"),
    ("wordpress", "KH", "Kế hoạch", "Tuyên truyền về sở hữu trí tuệ cho doanh nghiệp", "Ngô Đức Thắng"),
    ("joomla", "TB", "Thông báo", "Lịch tiếp công dân của lãnh đạo Sở", "Lê Thị Mai"),
    ("viettel", "QĐ", "Quyết định", "Thành lập tổ công tác chuyển đổi số", "Hà Văn Bình"),
    ("generic", "HD", "Hướng dẫn", "Khai báo thiết bị bức xạ dùng trong y tế", "Ngô Đức Thắng"),
])}
