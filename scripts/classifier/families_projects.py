"""Titles of investment projects, public works, bids and purchases."""

FAMILIES = {
    "chu-truong": """
Phê duyệt chủ trương đầu tư {duan}
Nghị quyết về chủ trương đầu tư {duan}
Quyết định chủ trương đầu tư dự án {priv}
Nghị quyết về việc điều chỉnh chủ trương đầu tư {duan}, {H}
Đồng ý chủ trương đầu tư {duan}
Chấp thuận chủ trương đầu tư dự án {priv}
{UB} chấp thuận chủ trương đầu tư đồng thời chấp thuận nhà đầu tư dự án {priv}
{HD} quyết định chủ trương đầu tư {n} dự án
Thông qua chủ trương đầu tư {n} công trình trọng điểm
Điều chỉnh quyết định chủ trương đầu tư {duan}
V/v cho phép nghiên cứu đầu tư dự án {priv}
Chủ trương lập {duan}
{T} đồng ý cho nghiên cứu, khảo sát đầu tư dự án {priv}
Cấp giấy chứng nhận đăng ký đầu tư dự án {priv}
""",
    "danh-muc": """
Danh mục dự án đầu tư công năm {y}
Danh mục dự án mời gọi đầu tư {tỉnh} giai đoạn {gd}
Phê duyệt danh mục {n} dự án thu hút đầu tư
Danh sách các dự án đang triển khai {tb}
Danh mục dự án chuẩn bị đầu tư năm {y}
Danh mục dự án cần thu hồi đất năm {y}
Danh mục công trình, dự án đã hoàn thành năm {y}
{HD} thông qua danh mục dự án đầu tư trọng điểm {gd}
Công bố danh mục dự án đầu tư có sử dụng đất {tb}
Danh mục công trình xây dựng cơ bản năm {y} của {H}
Phê duyệt danh mục công trình cấp nước, giao thông giai đoạn {gd}
Các dự án trọng điểm của {tỉnh} năm {y}
Thông tin dự án, hạng mục đầu tư, đấu thầu, mua sắm công năm {y}
""",
    "dau-thau": """
Thông báo mời thầu gói thầu {goi}
Phê duyệt kế hoạch lựa chọn nhà thầu {goi}
Phê duyệt kế hoạch lựa chọn nhà thầu {duan}
Quyết định phê duyệt kết quả lựa chọn nhà thầu gói thầu {goi}
Kết quả lựa chọn nhà thầu: {goi}
KHLCNT gói thầu {goi}
Thông báo kết quả đấu thầu {goi}
Thông báo chào hàng cạnh tranh {goi}
Hồ sơ mời thầu {goi}
Thư mời chào giá {goi}
Quyết định chỉ định thầu gói {goi}
Phê duyệt kết quả chỉ định thầu {duan}
Mời quan tâm dự án {priv}
Thông báo gia hạn thời điểm đóng thầu gói thầu {goi}
""",
    "bao-gia-mua-sam": """
Yêu cầu báo giá {goi}
Thư mời báo giá {goi}
V/v mời báo giá {goi}
Thông báo mời cung cấp báo giá {goi} của {So2}
Đề nghị báo giá dịch vụ {goi}
Thông báo lựa chọn đơn vị thẩm định giá {goi}
Thông báo mua sắm {goi}
Mua sắm tập trung {goi} năm {y}
Phê duyệt dự toán {goi}
Quyết định phê duyệt dự toán mua sắm tài sản năm {y} của {So}
Kế hoạch mua sắm tài sản, trang thiết bị năm {y}
Công khai mua sắm tài sản công năm {y}
""",
    "khoi-cong": """
Khởi công xây dựng {work}
Lễ khởi công {duan}
Khởi công nâng cấp, mở rộng {work}
{H}: Khởi công {work}
{H} khởi công xây dựng {work}
Ngày {dm}, {UB} tổ chức lễ khởi công {duan}
Động thổ xây dựng {work}
{T} khởi công dự án {priv}
{X} khởi công xây dựng {work} với kinh phí {tien}
Khởi công sửa chữa, nâng cấp {work}
Phát lệnh khởi công {duan}
{X}: Triển khai thi công {work}
""",
    "khanh-thanh": """
Khánh thành {work}
Lễ khánh thành {duan}
{H}: Khánh thành và đưa vào sử dụng {work}
Nghiệm thu, bàn giao đưa vào sử dụng {work}
{X} nghiệm thu {work}
Thông xe {work}
Hoàn thành {work} trị giá {tien}
Bàn giao công trình {work}
Khánh thành, bàn giao {work} cho Nhân dân {X}
Đưa vào sử dụng {work}
{H} hoàn thành xây dựng {work}
""",
    "dau-tu-tien": """
Đầu tư {tien} xây dựng {work}
Hơn {nn} tỷ đồng nâng cấp {work}
{tien} đầu tư xây dựng {work}
{H} đầu tư {tien} xây dựng {work}
Đầu tư trên {n} tỷ đồng cải tạo, nâng cấp {work}
Xây dựng {n} phòng học cho các trường vùng khó khăn
Xây dựng {work} với tổng mức đầu tư {tien}
Xây mới {work}
Dành {tien} xây dựng cơ sở hạ tầng {H}
{T} đầu tư gần {nn} tỷ đồng xây dựng {work}
Chi {nn} tỷ đồng làm {work}
Sửa chữa, nâng cấp {work}
Bê tông hóa {n} km đường giao thông nông thôn {X}
""",
    "von": """
Phân bổ {tien} vốn đầu tư công năm {y}
Phân bổ kế hoạch vốn đầu tư công năm {y} cho các dự án
Giao kế hoạch vốn đầu tư xây dựng cơ bản năm {y}
Điều chỉnh, bổ sung kế hoạch đầu tư công trung hạn giai đoạn {gd}
Kế hoạch đầu tư công năm {y} {tỉnh}
Nghị quyết phân bổ vốn thực hiện Chương trình mục tiêu quốc gia năm {y}
Phân bổ chi tiết vốn ngân sách trung ương thực hiện {n} dự án
{H} bố trí hơn {n} tỷ đồng đầu tư hạ tầng
Bố trí {tien} thực hiện {duan}
Kế hoạch đầu tư công trung hạn {gd} của {H}
Phân khai nguồn vốn sự nghiệp đầu tư {work}
Nghị quyết về kế hoạch đầu tư công năm {y}
""",
    "phe-duyet-du-an": """
Phê duyệt dự án đầu tư xây dựng {work}
Phê duyệt báo cáo nghiên cứu khả thi {duan}
Phê duyệt Báo cáo kinh tế - kỹ thuật xây dựng {work}
Quyết định phê duyệt quyết toán dự án hoàn thành {work}
Phê duyệt thiết kế bản vẽ thi công và dự toán {work}
Thẩm định báo cáo kinh tế kỹ thuật {work}
Quyết định phê duyệt dự án {goi}
Phê duyệt điều chỉnh tổng mức đầu tư {duan}
{UB} phê duyệt {duan}
Phê duyệt quyết toán vốn đầu tư {work}
Phê duyệt dự án bồi thường, giải phóng mặt bằng {work}
""",
    "tien-do": """
Tiến độ thi công {work}
{duan}: Đẩy nhanh tiến độ thi công
Đẩy nhanh tiến độ thi công {work}
Đang triển khai thi công {work}
Triển khai {duan}
{H}: {work} sắp hoàn thành
Tình hình thực hiện các dự án đầu tư xây dựng cơ bản {tb} năm {y}
Gấp rút hoàn thành {work}
Sẽ xây dựng {work}
{T} sắp có {priv}
Công khai tình hình thực hiện dự án {work}
Thi công {work} đạt {n}% khối lượng
""",
}
SECTIONS = """Dự án, hạng mục đầu tư|Đấu thầu, mua sắm công|Đầu tư công|Tin tức|Thông tin dự án đầu tư|Thông tin đấu thầu|Dự án đầu tư|Thông báo|Tin kinh tế - xã hội|Xây dựng cơ bản
Mời thầu|Công khai ngân sách|Tin trong huyện|Quản lý đầu tư|Tin chuyên ngành""".replace("\n", "|").split("|")
