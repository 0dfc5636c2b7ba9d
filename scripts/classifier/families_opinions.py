"""Titles that ask for opinions, and titles that answer with what was said."""

REQUEST = {
    "lay-y-kien": """
Lấy ý kiến {draft}
Lấy ý kiến góp ý {draft}
{agency} lấy ý kiến góp ý {draft}
Về việc lấy ý kiến {draft}
Thông báo lấy ý kiến nhân dân về {draft}
Thông báo về việc lấy ý kiến góp ý của tổ chức, cá nhân đối với {draft}
V/v lấy ý kiến {draft}
Lấy ý kiến rộng rãi về {draft}
Lấy ý kiến Nhân dân về Đề án sắp xếp đơn vị hành chính {X}
{agency} tổ chức lấy ý kiến {draft}
Lấy ý kiến doanh nghiệp, hiệp hội về {draft}
{T}: Lấy ý kiến {draft}
""",
    "xin-y-kien": """
Xin ý kiến {draft}
V/v xin ý kiến góp ý {draft}
Xin ý kiến tham gia vào {draft}
Công văn số {nn}/SNV-VP về việc xin ý kiến {draft}
Xin ý kiến góp ý hồ sơ {draft}
{agency} xin ý kiến về {draft}
Xin ý kiến đóng góp {draft}
Thông báo xin ý kiến đóng góp của nhân dân về {draft}
Xin ý kiến phương án đặt tên đường mới {tb}
""",
    "tham-gia-y-kien": """
Tham gia ý kiến {draft}
Đề nghị tham gia ý kiến đối với {draft}
V/v tham gia ý kiến vào {draft}
Đề nghị nghiên cứu, cho ý kiến {draft}
Đề nghị các sở, ngành, địa phương tham gia ý kiến vào {draft}
Cho ý kiến về {draft}
Mời tham gia đóng góp ý kiến {draft}
Đóng góp ý kiến vào {draft}
Tham gia đóng góp ý kiến {draft}
Đề nghị có ý kiến về {draft}
""",
    "gop-y": """
Góp ý {draft}
V/v góp ý {draft}
Góp ý vào {draft}
Đề nghị góp ý {draft}
Công văn đề nghị góp ý {draft}
Mời góp ý {draft}
Về việc góp ý {draft} của {bo}
Góp ý hồ sơ {draft}
Thông báo đăng tải, góp ý {draft}
Đề nghị góp ý kiến {draft}
""",
    "du-thao-tran": """
{draft}
Dự thảo {loaiVB} {quydinh}
Dự thảo {loaiVB} của UBND tỉnh quy định {quydinh}
Hồ sơ {draft}
Đăng tải {draft}
Dự thảo Tờ trình và Nghị quyết về {quydinh}
Dự thảo Quyết định về {quydinh} {tb}
Toàn văn {draft}
Dự thảo Tờ trình, Quyết định {quydinh}
Dự thảo lần 2 Nghị quyết {quydinh}
Công bố {draft}
Dự thảo Nghị quyết của HĐND tỉnh về {quydinh}
Công khai {draft}
Dự thảo hồ sơ đề nghị xây dựng Nghị quyết quy định {quydinh}
""",
    "dtm": """
Tham vấn báo cáo đánh giá tác động môi trường {duan}
Lấy ý kiến cộng đồng về tác động môi trường của {duan}
Tham vấn ý kiến cộng đồng dân cư về báo cáo ĐTM {duan}
Thông tin tham vấn ĐTM dự án {priv} của {firm}
Đăng tải tham vấn trong quá trình thực hiện đánh giá tác động môi trường {duan}
V/v đăng tải nội dung tham vấn báo cáo ĐTM {duan}
Nội dung tham vấn trong quá trình thực hiện đánh giá tác động môi trường dự án {priv}
Dự thảo báo cáo đánh giá tác động môi trường dự án {priv}
Công khai thông tin tham vấn Báo cáo ĐTM của {duan}
Xin ý kiến tham vấn báo cáo đánh giá tác động môi trường {duan}
Niêm yết báo cáo đánh giá tác động môi trường dự án {priv} để lấy ý kiến
Báo cáo ĐTM dự án {priv} (tham vấn)
Tham vấn đánh giá tác động môi trường: {duan}
""",
    "quy-hoach": """
Lấy ý kiến đồ án quy hoạch chung xây dựng {X}
Thông báo lấy ý kiến về Quy hoạch sử dụng đất {moc} {H}
Lấy ý kiến cộng đồng dân cư về đồ án quy hoạch chi tiết {priv}
Niêm yết công khai, lấy ý kiến nhiệm vụ quy hoạch chung {p}
Lấy ý kiến nhân dân về dự thảo Kế hoạch sử dụng đất {H}
Công khai, lấy ý kiến đồ án quy hoạch {priv}
Thông báo lấy ý kiến nhân dân về điều chỉnh cục bộ quy hoạch {p}
Xin ý kiến nhân dân về đồ án quy hoạch phân khu {p}
Lấy ý kiến phương án bồi thường, hỗ trợ, tái định cư {duan}
Công bố lấy ý kiến quy hoạch {tỉnh} thời kỳ {gd}
Lấy ý kiến góp ý đối với Quy hoạch {f} {tỉnh} {moc}
""",
    "danh-sach-xet": """
Lấy ý kiến hồ sơ đề nghị tặng danh hiệu Thầy thuốc ưu tú
Thông báo lấy ý kiến nhân dân về việc đề nghị xét tặng danh hiệu Nhà giáo ưu tú
Lấy ý kiến về việc khen thưởng đối với {firm}
Xin ý kiến hiệp y khen thưởng {firm}
Lấy ý kiến đối với cá nhân, tập thể được đề nghị tặng thưởng Huân chương Lao động
Công khai lấy ý kiến danh sách đề nghị khen thưởng năm {y}
Tham gia ý kiến về danh sách đề nghị tặng Kỷ niệm chương
Thông báo lấy ý kiến đề nghị công nhận {H} đạt chuẩn nông thôn mới
Lấy ý kiến sự hài lòng của người dân đối với kết quả xây dựng nông thôn mới {X}
Lấy ý kiến đặt tên, đổi tên đường phố {tb}
Lấy ý kiến về đề án đặt tên đường, phố và công trình công cộng {H}
Đăng tải danh sách hồ sơ đề nghị xét tặng để lấy ý kiến
""",
}

SUMMARY = {
    "bang-tong-hop": """
Bảng tổng hợp ý kiến góp ý {draft}
Bảng tổng hợp, tiếp thu, giải trình ý kiến góp ý {draft}
Bản tổng hợp, giải trình, tiếp thu ý kiến góp ý đối với {draft}
Tổng hợp ý kiến góp ý {draft}
Tổng hợp ý kiến tham gia của các sở, ngành đối với {draft}
BẢN TỔNG HỢP Ý KIẾN, TIẾP THU, GIẢI TRÌNH ĐỐI VỚI {draft}
Công khai bảng tổng hợp ý kiến góp ý {draft}
Phụ lục tổng hợp ý kiến góp ý {draft}
Biểu tổng hợp ý kiến đóng góp {draft}
""",
    "bao-cao-tiep-thu": """
Báo cáo tiếp thu, giải trình ý kiến góp ý {draft}
Báo cáo tổng hợp ý kiến góp ý {draft}
Báo cáo giải trình, tiếp thu ý kiến góp ý {draft}
{agency} báo cáo tổng hợp, tiếp thu ý kiến {draft}
Báo cáo kết quả lấy ý kiến {draft}
Báo cáo kết quả tổng hợp ý kiến nhân dân về {draft}
Tiếp thu, giải trình ý kiến thẩm định {draft}
Báo cáo tổng hợp kết quả lấy ý kiến cử tri về Đề án sáp nhập {X}
Thông báo tiếp thu ý kiến đóng góp của nhân dân đối với {draft}
Về việc tiếp thu, giải trình ý kiến đối với {draft}
""",
    "cu-tri-ung-ho": """
Cử tri {T} ủng hộ chủ trương sắp xếp huyện, xã
Đông đảo cử tri ủng hộ thành lập thị xã {p}, {T}
Cử tri {H} đồng thuận sáp nhập {X}
{n},{n}% cử tri {T} đồng ý sáp nhập xã
Cử tri tán thành thành lập {X}
Cử tri đồng tình với phương án sắp xếp đơn vị hành chính của {T}
Cử tri ủng hộ thành lập {n} phường thuộc {H}
Đa số cử tri {H} nhất trí với Đề án thành lập thành phố {p}
Trên {nn} cử tri {T} tán thành Đề án sắp xếp đơn vị hành chính
Cử tri {T} đồng ý đổi tên {X}
Cử tri {H} ủng hộ điều chỉnh địa giới hành chính
Cử tri ủng hộ Đề án sắp xếp xã của {T}
""",
    "bao-cao-cu-tri": """
{UB} vừa có báo cáo kết quả lấy ý kiến cử tri về việc thành lập {X}
UBND tỉnh {T} công bố báo cáo tổng hợp kết quả lấy ý kiến cử tri về sắp xếp đơn vị hành chính
Kết quả lấy ý kiến cử tri về sáp nhập {X}
{T} công bố kết quả lấy ý kiến cử tri về Đề án thành lập thị xã {p}
Báo cáo tổng hợp ý kiến cử tri, kết quả biểu quyết của HĐND các cấp về sắp xếp đơn vị hành chính {T}
{H}: Kết quả lấy ý kiến cử tri đạt tỷ lệ {n}%
{UB} báo cáo kết quả lấy ý kiến Nhân dân về việc điều chỉnh địa giới hành chính {X}
Công bố kết quả lấy phiếu ý kiến cử tri đổi tên {X}
""",
    "luot-y-kien": """
Hơn {nn}.000 lượt ý kiến góp ý vào {draft}
{nn} ý kiến góp ý cho {draft}
{n} triệu lượt người dân góp ý {draft}
Tổng hợp trên {nn} ý kiến của nhân dân về {draft}
{H} tổng hợp {nn} ý kiến góp ý {draft}
Kết quả lấy ý kiến nhân dân về {draft}
Kết quả góp ý {draft}
Kết quả tổng hợp góp ý của các cơ quan, tổ chức về {draft}
{T}: {nn} lượt góp ý {draft}
Kết quả tham vấn cộng đồng về {draft}
Hơn {n} triệu lượt ý kiến đóng góp dự thảo sửa đổi Hiến pháp
""",
}
SECTIONS_REQUEST = """Lấy ý kiến góp ý|Góp ý dự thảo văn bản|Văn bản dự thảo|Dự thảo văn bản|Thông báo|Tham vấn đánh giá tác động môi trường|Lấy ý kiến nhân dân|Tin tức|Văn bản lấy ý kiến
Tham vấn ĐTM|Xin ý kiến|Góp ý - Lấy ý kiến|Quy hoạch, kế hoạch|Thông tin""".replace("\n", "|").split("|")
SECTIONS_SUMMARY = """Lấy ý kiến góp ý|Tổng hợp ý kiến|Hoạt động địa phương|Tin tức|Góp ý dự thảo văn bản|Thông báo|Chính trị|Tin địa phương|Lấy ý kiến nhân dân""".replace("\n", "|").split("|")
