"""Titles of strategies, master plans, programmes and plans of development."""

FAMILIES = {
    "chien-luoc": """
Chiến lược phát triển {f} {moc}
Chiến lược phát triển {f} {tỉnh} {moc}
Phê duyệt Chiến lược phát triển {f} {moc}
Kế hoạch thực hiện Chiến lược phát triển {f} {moc}
Kế hoạch hành động thực hiện Chiến lược quốc gia về {f} {moc}
{UB} ban hành Kế hoạch thực hiện Chiến lược {f} {moc}
Định hướng phát triển {f} {moc}
Chiến lược quốc gia về {f} giai đoạn {gd}
Thủ tướng phê duyệt Chiến lược phát triển {f} {moc}
Chiến lược phát triển thanh niên {tỉnh} giai đoạn {gd}
""",
    "chuong-trinh": """
Phê duyệt Chương trình phát triển {f} {tỉnh} giai đoạn {gd}
Ban hành Chương trình phát triển {f} {moc}
Chương trình {f} {tỉnh} giai đoạn {gd}
{UB} phê duyệt Chương trình phát triển {f} giai đoạn {gd}
Về việc ban hành Chương trình hành động thực hiện Nghị quyết về phát triển {f} {moc}
Phê duyệt Chương trình giảm nghèo bền vững {tỉnh} giai đoạn {gd}
Chương trình hỗ trợ phát triển {f} giai đoạn {gd}
Chương trình khuyến công {tỉnh} giai đoạn {gd}
Quyết định phê duyệt Chương trình quốc gia về {f} {moc}
{UB} công bố chương trình phát triển {f} {moc}
Chương trình mỗi xã một sản phẩm {tỉnh} giai đoạn {gd}
Chương trình phát triển nhà ở {tỉnh} {moc}
Chương trình phát triển đô thị {p} {moc}
""",
    "de-an": """
Phê duyệt Đề án phát triển {f} {tb} {moc}
Đề án phát triển {f} {tỉnh} giai đoạn {gd}
{UB} ban hành Đề án nâng cao chất lượng {f} giai đoạn {gd}
Ban hành Đề án {f} giai đoạn {gd}
Nghị quyết thông qua Đề án phát triển {f} {tỉnh} giai đoạn {gd}
Quyết định phê duyệt Đề án cơ cấu lại ngành {f} {moc}
Kế hoạch thực hiện Đề án phát triển {f} {moc}
Đề án xây dựng {H} trở thành đô thị loại III {moc}
Phê duyệt Đề án Xây dựng vùng sản xuất tập trung {f}
""",
    "ke-hoach-nganh": """
Kế hoạch phát triển {f} năm {y}
Kế hoạch phát triển {f} {tỉnh} giai đoạn {gd}
Kế hoạch {f} năm {y}
Kế hoạch {f} giai đoạn {gd}
{UB} ban hành Kế hoạch phát triển {f} năm {y}
Ban hành Kế hoạch {f} {tỉnh} năm {y}
Kế hoạch ứng dụng công nghệ thông tin năm {y} của {So2}
Kế hoạch thúc đẩy chuyển đổi số {X} {moc}
Kế hoạch phát triển doanh nghiệp {tỉnh} năm {y}
Kế hoạch sản xuất nông nghiệp vụ Đông Xuân {gd}
Kế hoạch xây dựng nông thôn mới {tb} năm {y}
Kế hoạch phát triển kinh tế tập thể, hợp tác xã năm {y}
Kế hoạch hoạt động khoa học và công nghệ năm {y}
Kế hoạch xây dựng trường đạt chuẩn quốc gia giai đoạn {gd}
Kế hoạch hành động phát triển {f} {tỉnh} {moc}
Kế hoạch triển khai Chương trình {f} giai đoạn {gd}
Kế hoạch phát triển giáo dục và đào tạo năm học {gd}
Kế hoạch giảm nghèo bền vững năm {y}
""",
    "ke-hoach-ktxh": """
Kế hoạch phát triển kinh tế - xã hội năm {y}
Kế hoạch phát triển kinh tế - xã hội 5 năm {gd} {tỉnh}
Nghị quyết về kế hoạch phát triển kinh tế - xã hội năm {y}
Nghị quyết của {HD} về Kế hoạch phát triển kinh tế - xã hội 5 năm {gd}
Giao chỉ tiêu kế hoạch phát triển kinh tế - xã hội và dự toán ngân sách năm {y}
{UB} ban hành Kế hoạch phát triển KT-XH năm {y}
Nghị quyết về nhiệm vụ phát triển kinh tế - xã hội, quốc phòng, an ninh năm {y}
Kế hoạch phát triển kinh tế - xã hội, bảo đảm quốc phòng - an ninh năm {y} của {H}
Quyết định giao chỉ tiêu kế hoạch phát triển kinh tế - xã hội năm {y}
Phương hướng, nhiệm vụ phát triển kinh tế - xã hội {X} năm {y}
{HD} thông qua kế hoạch phát triển kinh tế - xã hội giai đoạn {gd}
""",
    "su-dung-dat": """
Kế hoạch sử dụng đất năm {y} {H}
Phê duyệt kế hoạch sử dụng đất năm {y} của {H}
Công bố, công khai kế hoạch sử dụng đất năm {y}
{H} công bố kế hoạch sử dụng đất năm {y}
{H}: Hội nghị công bố quy hoạch, kế hoạch sử dụng đất
Thông báo công bố công khai Kế hoạch sử dụng đất năm {y} {H}
Quy hoạch sử dụng đất {moc} {H}
Quyết định phê duyệt Quy hoạch sử dụng đất thời kỳ {gd} {H}
Điều chỉnh quy hoạch sử dụng đất {moc} và kế hoạch sử dụng đất năm {y} {H}
{UB} phê duyệt bổ sung Kế hoạch sử dụng đất năm {y}
Nghị quyết của {HD} về quy hoạch đất đai thời kỳ {gd}
Phê duyệt điều chỉnh kế hoạch sử dụng đất {H}
""",
    "quy-hoach-nganh": """
Quy hoạch phát triển {f} {tỉnh} {moc}
Phê duyệt Quy hoạch {f} {tb} {moc}
Phê duyệt Quy hoạch tổng thể phát triển {f} {moc}
Điều chỉnh Quy hoạch phát triển {f} {moc}
Quy hoạch {tỉnh} thời kỳ {gd}, tầm nhìn đến năm 2050
Công bố Quy hoạch {tỉnh} thời kỳ {gd}
Thủ tướng phê duyệt Quy hoạch {tỉnh} thời kỳ {gd}
Hội nghị công bố Quy hoạch {tỉnh} và xúc tiến đầu tư
Kế hoạch thực hiện Quy hoạch {tỉnh} thời kỳ {gd}
Nghị quyết thông qua Quy hoạch phát triển {f} {tỉnh} {moc}
Quyết định về việc phê duyệt quy hoạch mạng lưới {f}
Quy hoạch thăm dò, khai thác khoáng sản {tb} {moc}
{UB} công bố quy hoạch phát triển {f}
""",
    "quy-hoach-xay-dung": """
Phê duyệt đồ án Quy hoạch chung xây dựng {X} {moc}
Phê duyệt điều chỉnh cục bộ quy hoạch chi tiết tỷ lệ 1/500 {priv}
Công bố đồ án quy hoạch chung thị trấn {p} {moc}
Quyết định phê duyệt Quy hoạch chung xây dựng {X}, {H}
Công bố công khai quy hoạch phân khu đô thị {p}
Quy hoạch vùng {H} {moc}
Điều chỉnh quy hoạch chung thành phố {p} {moc}
Công khai quy hoạch chi tiết xây dựng khu trung tâm {X}
Công bố quy hoạch xây dựng nông thôn mới {X}
Về việc phê duyệt nhiệm vụ quy hoạch chung xây dựng {X}
Phê duyệt Quy hoạch chi tiết {priv}
{H} tổ chức công bố đồ án quy hoạch chung đô thị {p}
Lập quy hoạch phân khu tỷ lệ 1/2000 khu vực {p}
""",
    "nghi-quyet-phat-trien": """
Nghị quyết về phát triển {f} {tỉnh} giai đoạn {gd}
Nghị quyết chuyên đề về phát triển {f} {moc}
Nghị quyết về định hướng phát triển {f} {moc}
Mục tiêu, giải pháp phát triển {f} {tỉnh} {moc}
{T} phấn đấu đến năm 2030 trở thành trung tâm {f}: mục tiêu và lộ trình đã được phê duyệt
{T} ban hành kế hoạch phát triển {f} {moc}
{T} phê duyệt kế hoạch phát triển {f} giai đoạn {gd}
{UB} đặt mục tiêu phát triển {f} {moc}
Lộ trình phát triển {f} {tỉnh} {moc}
Ban hành Khung kiến trúc và kế hoạch phát triển {f} {moc}
""",
    "van-ban-ke-hoach-co-so": """
Ngày {d}, {UB} ban hành Kế hoạch số {nn}/KH-UBND phát triển {f} {moc}
Kế hoạch số {nn}/KH-UBND về phát triển {f} năm {y}
Quyết định số {nn}/QĐ-UBND phê duyệt Kế hoạch {f} giai đoạn {gd}
{So}: Ban hành Kế hoạch {f} năm {y}
Kế hoạch nâng cao năng suất, chất lượng {f} giai đoạn {gd}
Kế hoạch thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới năm {y}
Kế hoạch truy xuất nguồn gốc sản phẩm {f} {tỉnh} giai đoạn {gd}
Kế hoạch hỗ trợ doanh nghiệp {f} giai đoạn {gd}
Kế hoạch bảo vệ và phát triển rừng giai đoạn {gd}
Kế hoạch tái cơ cấu ngành {f} {moc}
Kế hoạch phát triển nguồn nhân lực {f} giai đoạn {gd}
""",
}
SECTIONS = """Chiến lược, quy hoạch, kế hoạch|Quy hoạch, kế hoạch|Tin tức|Chương trình, kế hoạch phát triển KTXH|Chỉ đạo điều hành|Văn bản|Quy hoạch sử dụng đất|Chuyển đổi số
Tin tức - sự kiện|Thông tin quy hoạch|Chiến lược phát triển|Quản lý môi trường|Tin mới|Công khai quy hoạch""".replace("\n", "|").split("|")
