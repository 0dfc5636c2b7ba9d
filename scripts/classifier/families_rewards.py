"""Titles of awards and penalties to organisations and enterprises, and of inspections that report sanctions."""

FAMILIES = {
    "qd-xu-phat": """
Quyết định xử phạt vi phạm hành chính đối với {firm}
Quyết định về việc xử phạt vi phạm hành chính đối với {firm} trong lĩnh vực {f}
Xử phạt vi phạm hành chính {firm}
Xử phạt {firm} {tien} vì {loi}
{firm} bị xử phạt {tien}
Quyết định số {nn}/QĐ-XPHC xử phạt {firm}
QĐ xử phạt VPHC trong lĩnh vực {f} đối với {firm}
Về việc xử phạt VPHC đối với {firm} do {loi}
Phạt {firm} {tien}
Quyết định áp dụng biện pháp khắc phục hậu quả đối với {firm}
Tước quyền sử dụng giấy phép đối với {firm}
""",
    "tin-xu-phat": """
{T}: Xử phạt {firms} {loi}
Phạt {firms} {loi}
Xử phạt {tien} đối với {firms} {loi}
{So2} xử phạt {firms} {loi}
{firms} bị phạt {tien} do {loi}
{So2}: Phạt {tien} đối với {firms}
Một doanh nghiệp {nghe} bị phạt {tien}
Xử lý {firms} {loi}
{T}: tổng tiền phạt {tien} trong {nghe}
Thanh tra {So} xử phạt hành chính {firms}
Đình chỉ hoạt động {firms} {loi}
Thu hồi giấy phép kinh doanh của {firm}
Xử phạt hơn {n} doanh nghiệp {loi}
""",
    "qltt": """
Đội Quản lý thị trường số {n} phát hiện, xử lý {firms} {loi}
Quản lý thị trường {T} xử phạt {firms}
Cục Quản lý thị trường {T} tạm giữ {nn} sản phẩm không rõ nguồn gốc
{T}: Tiêu hủy {nn} sản phẩm hàng giả, hàng nhập lậu
Phát hiện {firms} {loi}
Phát hiện {nn} sản phẩm mỹ phẩm nhập lậu tại {T}
Thu giữ {nn} kg thực phẩm không rõ nguồn gốc
Kiểm tra, phát hiện nhiều vi phạm trong {nghe}
Phát hiện nhiều sai phạm trong {nghe} tại {T}
Tháng {tháng}/{y}: Quản lý thị trường {T} xử lý {nn} vụ vi phạm
Kết quả kiểm tra, xử lý vi phạm trong {nghe}
Phát hiện, xử lý {nn} vụ vi phạm trong tháng cao điểm
""",
    "thanh-tra-ket-qua": """
Kết quả thanh tra, kiểm tra {nghe} năm {y}
Kết quả thanh tra về {nghe}
Kết quả công tác thanh tra {tháng} tháng đầu năm {y}
Kết quả công tác thanh tra chuyên ngành năm {y}
Kết quả công tác thanh tra quý {kỳ} năm {y} của {So}
Kết quả thanh tra chuyên ngành {f} năm {y}
Kết quả thanh tra, kiểm tra và xử phạt vi phạm hành chính năm {y}
Kết quả thanh tra diện rộng về {nghe}
KẾT QUẢ THANH TRA VIỆC CHẤP HÀNH PHÁP LUẬT VỀ {f} NĂM {y}
Thông báo kết quả thanh tra tại {firm}
Kết luận thanh tra đối với {firm}
Kết luận thanh tra việc chấp hành pháp luật về {f} tại {firm}
Báo cáo kết quả kiểm tra chất lượng hàng hóa lưu thông trên thị trường năm {y}
Thông báo công khai kết luận thanh tra tại {firm}
Kết quả kiểm tra hoạt động {nghe} tại {H}
""",
    "thanh-tra-tin": """
Thanh tra {nghe} {tb}
Thanh tra chuyên ngành {nghe} năm {y}
Thanh tra {nn} cơ sở {nghe}
Thanh tra {So} kiểm tra {firms}
Thanh tra theo chuyên đề đối với {nghe}
{So} kiểm tra việc chấp hành pháp luật trong {nghe}
Kiểm tra việc chấp hành quy định pháp luật của các cơ sở {nghe} {tb}
Kết quả hoạt động thanh tra tháng {tháng}/{y} của {So}
Hoạt động thanh tra, kiểm tra {So} quý {kỳ} năm {y}
Thanh tra liên ngành kiểm tra {nghe}
Thanh tra, kiểm tra chất lượng {nghe}
Qua thanh tra, kiểm tra {nghe}: nhiều cơ sở vi phạm
Công tác thanh tra, xử lý vi phạm của {So} năm {y}
Hoạt động thanh tra chuyên ngành {f} năm {y}
Kiểm tra {nn} đại lý, điểm kinh doanh {nghe}
""",
    "khen-doanh-nghiep": """
Khen thưởng {n} doanh nghiệp tiêu biểu năm {y}
Tặng Bằng khen cho {n} doanh nghiệp có thành tích xuất sắc
Quyết định tặng Bằng khen của Chủ tịch UBND tỉnh cho {firm}
Tặng Giấy khen cho {firm}
{firm} được tặng Bằng khen của Thủ tướng Chính phủ
{firm} đón nhận Huân chương Lao động hạng Nhì
{firm} nhận Cờ thi đua của UBND tỉnh
Tôn vinh doanh nghiệp, doanh nhân tiêu biểu {tỉnh} năm {y}
{T} vinh danh {n} doanh nghiệp, doanh nhân xuất sắc
Tuyên dương người nộp thuế tiêu biểu năm {y}
Biểu dương {n} hợp tác xã điển hình tiên tiến
Khen thưởng các tổ chức, doanh nghiệp có thành tích trong phong trào {nhiemvu}
Tuyên dương, khen thưởng doanh nghiệp thực hiện tốt chính sách, pháp luật thuế
Trao Bằng khen cho các doanh nghiệp tài trợ, ủng hộ {nhiemvu}
""",
    "giai-thuong": """
{n} doanh nghiệp {T} đạt Giải thưởng Chất lượng Quốc gia
Trao Giải thưởng Chất lượng Quốc gia năm {y}
{firm} đạt Giải Vàng Chất lượng Quốc gia
Doanh nghiệp {T} được vinh danh Thương hiệu Quốc gia
Lễ trao giải thưởng Doanh nghiệp tiêu biểu {tỉnh}
{firm} nhận giải thưởng Sao Vàng Đất Việt
Trao giải Doanh nghiệp chuyển đổi số xuất sắc
Công bố doanh nghiệp đạt giải thưởng {f} năm {y}
{n} hợp tác xã nhận giải thưởng Mai An Tiêm, Bông lúa vàng
Doanh nghiệp được trao giải thưởng Môi trường
""",
    "cong-nhan-san-pham": """
Công nhận {n} sản phẩm OCOP đạt 3 sao, 4 sao năm {y}
{T} có thêm {n} sản phẩm được công nhận OCOP
Công nhận sản phẩm công nghiệp nông thôn tiêu biểu cấp tỉnh năm {y}
{UB} ban hành Quyết định công nhận kết quả đánh giá, phân hạng sản phẩm OCOP năm {y}
Bình chọn, công nhận {n} sản phẩm công nghiệp nông thôn tiêu biểu {tỉnh}
Trao giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu
Sản phẩm của {firm} được công nhận đạt chuẩn OCOP 4 sao
Quyết định công nhận danh hiệu Nghề truyền thống, làng nghề {p}
Công nhận doanh nghiệp khoa học và công nghệ cho {firm}
Tôn vinh sản phẩm tiêu biểu {tỉnh} năm {y}
Trao chứng nhận sản phẩm OCOP cho các chủ thể
""",
    "khen-chung": """
Khen thưởng {n} tập thể, {n} cá nhân có thành tích xuất sắc trong {nhiemvu}
Tặng Bằng khen cho {n} tập thể và {n} cá nhân
{UB} khen thưởng các tập thể, cá nhân có thành tích trong {nhiemvu}
Quyết định khen thưởng tập thể, cá nhân hoàn thành xuất sắc nhiệm vụ năm {y}
Trao tặng Cờ thi đua, Bằng khen cho các đơn vị dẫn đầu phong trào thi đua năm {y}
Biểu dương, khen thưởng tập thể, cá nhân điển hình trong {nhiemvu}
{H} tuyên dương {n} tập thể, {n} cá nhân tiêu biểu
Đơn vị {So} được tặng Cờ thi đua của Chính phủ
Tặng Bằng khen của {bo} cho các tập thể có thành tích {nhiemvu}
Quyết định về việc tặng Giấy khen cho các tập thể có thành tích trong {nhiemvu}
{ub} khen thưởng tập thể, cá nhân xuất sắc trong phong trào thi đua yêu nước năm {y}
""",
    "cong-khai": """
Công khai danh sách tổ chức, cá nhân vi phạm {nghe}
Công khai kết quả xử phạt vi phạm hành chính trong lĩnh vực {f}
Danh sách cơ sở vi phạm an toàn thực phẩm năm {y}
Thông báo công khai cơ sở vi phạm trong {nghe}
Công bố công khai việc xử phạt vi phạm hành chính đối với {firm}
Danh sách các đơn vị bị xử phạt vi phạm hành chính quý {kỳ}/{y}
Công khai doanh nghiệp bị thu hồi giấy chứng nhận
Danh sách tổ chức, doanh nghiệp được khen thưởng năm {y}
Thông tin về xử lý vi phạm hành chính tại {firm}
""",
}
SECTIONS = """Thanh tra, kiểm tra|Khen thưởng - Xử phạt|Tin tức|Kết quả thanh tra|Thi đua khen thưởng|Tin hoạt động|Kiểm tra, kiểm soát|Xử lý vi phạm
Hoạt động thanh tra|Tin kinh tế|Thông báo|Tin tức - Sự kiện|Thanh tra|Công khai xử phạt|Khuyến công""".replace("\n", "|").split("|")
