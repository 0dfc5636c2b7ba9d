"""Titles that spread, explain or guide a law, a regime, a support policy."""

FAMILIES = {
    "hd-cong-van": """
Hướng dẫn thực hiện {vb}
Hướng dẫn thực hiện một số nội dung của {vb}
V/v hướng dẫn thực hiện {vb} của {bo}
{So} hướng dẫn thực hiện {vb} về {quydinh}
Công văn hướng dẫn thực hiện chế độ, chính sách đối với {doituong}
Hướng dẫn áp dụng {vb} về {quydinh} {tb}
Về việc hướng dẫn một số quy định của Luật {l}
Hướng dẫn liên ngành thực hiện {vb}
{UB} hướng dẫn triển khai thực hiện chính sách hỗ trợ {doituong} theo {vb}
Hướng dẫn số {n}/HD-UBND thực hiện Quy định {quydinh}
Hướng dẫn thi hành một số điều của Luật {l}
Hướng dẫn xử lý chuyển tiếp khi áp dụng {vb}
V/v hướng dẫn thực hiện quy định về {quydinh}
Hướng dẫn xét, công nhận sáng kiến theo {nd}
Hướng dẫn việc chi trả trợ cấp cho {doituong}
""",
    "hd-thu-tuc-cho-dan": """
Hướng dẫn đăng ký kinh doanh theo quy định mới
Hướng dẫn {doituong} kê khai thuế theo {tt}
Hướng dẫn hồ sơ, thủ tục hưởng chế độ {quydinh}
Hướng dẫn công bố hợp chuẩn, công bố hợp quy đối với sản phẩm {f}
Hướng dẫn doanh nghiệp đăng ký bảo hộ nhãn hiệu
Hướng dẫn ghi nhãn hàng hóa theo {nd}
Hướng dẫn điều kiện cấp giấy phép trong lĩnh vực {f}
Hướng dẫn xác định giá đất theo Luật Đất đai {y}
Hướng dẫn xác nhận đối tượng được hưởng chính sách nhà ở xã hội
Hướng dẫn hộ kinh doanh chuyển sang kê khai, sử dụng hóa đơn điện tử
Hướng dẫn thủ tục cấp lại giấy chứng nhận quyền sử dụng đất
Hướng dẫn mức đóng, phương thức đóng bảo hiểm y tế hộ gia đình
Những điều cần biết khi làm thủ tục {quydinh}
Quy trình, hồ sơ đề nghị hưởng hỗ trợ theo {vb}
Hướng dẫn đăng ký mã số vùng trồng theo quy định
""",
    "hoi-nghi-tuyen-truyen": """
{So2} tổ chức hội nghị tuyên truyền, phổ biến Luật {l}
{ub} tổ chức Hội nghị tuyên truyền phổ biến giáo dục pháp luật năm {y}
{H} tổ chức hội nghị phổ biến, giáo dục pháp luật cho {doituong}
Hội nghị triển khai Luật {l} và các văn bản hướng dẫn thi hành
{So} tổ chức hội nghị phổ biến {vb}
Ngày {dm}, {So2} phối hợp với {doan} tổ chức tuyên truyền Luật {l} cho {doituong}
Tuyên truyền, phổ biến pháp luật về {quydinh} cho {doituong} {X}
{X}: Tuyên truyền pháp luật cho {doituong}
Hội nghị quán triệt, triển khai thi hành Luật {l}
{doan} tổ chức tuyên truyền Luật {l}
{ub} phối hợp tổ chức buổi tuyên truyền pháp luật về {l}
Tuyên truyền Luật {l} cho {n} hội viên
Phổ biến kiến thức pháp luật cho {doituong} {tb}
{H}: Hơn {nn} người tham gia hội nghị tuyên truyền pháp luật về {l}
{X} triển khai các văn bản luật mới đến {doituong}
""",
    "tap-huan-luat": """
Tập huấn Luật {l} cho {doituong}
{So2} tập huấn nội dung mới của {vb}
Khai mạc lớp tập huấn triển khai {vb}
Tập huấn, bồi dưỡng kiến thức pháp luật cho {doituong}
{H} mở lớp tập huấn nghiệp vụ hòa giải ở cơ sở
Tập huấn phổ biến quy định về {quydinh}
Tập huấn công tác phổ biến, giáo dục pháp luật và hòa giải ở cơ sở
Hội nghị tập huấn Luật {l} và {nd}
{H}: Bồi dưỡng nghiệp vụ, kiến thức pháp luật cho hòa giải viên
Lớp tập huấn các văn bản quy phạm pháp luật về {f} năm {y}
{So2} tập huấn văn bản mới trong lĩnh vực {f} cho các doanh nghiệp
Nâng cao kiến thức pháp luật cho {doituong}
""",
    "pbgdpl-hoat-dong": """
Đẩy mạnh công tác phổ biến, giáo dục pháp luật {tb}
Nâng cao hiệu quả công tác tuyên truyền, phổ biến pháp luật cho {doituong}
{H} hưởng ứng Ngày Pháp luật Việt Nam
Lan tỏa Ngày Pháp luật Việt Nam 9/11 tại {T}
Đưa pháp luật đến với {doituong} vùng cao
Trợ giúp pháp lý lưu động tại {X}
{H}: Hiệu quả từ công tác trợ giúp pháp lý cho {doituong}
Phiên tòa giả định tuyên truyền pháp luật cho học sinh
{H} tăng cường tuyên truyền pháp luật về phòng, chống tảo hôn
Tổng kết công tác phổ biến, giáo dục pháp luật năm {y}
Nhiều hình thức tuyên truyền pháp luật hiệu quả ở {X}
Tuyên truyền lưu động về {l}
Ngoại khóa tuyên truyền pháp luật cho học sinh Trường THPT {p}
{X} phát huy vai trò của tủ sách pháp luật, câu lạc bộ pháp luật
Công tác hòa giải ở cơ sở tại {H}
Truyền thông chính sách pháp luật về {f}
Tư vấn pháp luật miễn phí cho {doituong}
""",
    "diem-moi": """
Những điểm mới của Luật {l}
Một số điểm mới cơ bản của {vb} về {quydinh}
{n} điểm mới nổi bật của Luật {l} có hiệu lực từ ngày 01/{tháng}/{y}
Quy định mới về {quydinh} từ ngày {d}
Những nội dung mới đáng chú ý trong {vb}
Chính sách mới có hiệu lực từ tháng {tháng}/{y}
Từ {dm}, áp dụng quy định mới về {quydinh}
{nd} quy định {quydinh}: những nội dung {doituong} cần biết
Nhiều chính sách mới về {f} có hiệu lực từ 01/{tháng}/{y}
Sửa đổi quy định về {quydinh}
Luật {l}: Nhiều quy định mới bảo vệ quyền lợi của {doituong}
Bãi bỏ một số quy định về {quydinh} kể từ {d}
Quy định mới nhất về {quydinh} năm {y}
Thay đổi quan trọng về {quydinh} từ năm {y}
""",
    "tin-ban-hanh": """
{bo} ban hành Thông tư quy định {quydinh}
Chính phủ ban hành Nghị định mới về {quydinh}
{bo} ban hành quy định mới về {quydinh}
Ban hành {tt} sửa đổi, bổ sung quy định về {quydinh}
{UB} ban hành quy định {quydinh}, có hiệu lực từ {d}
Chính phủ quy định chi tiết về {quydinh}
Thủ tướng Chính phủ ban hành chính sách hỗ trợ {doituong}
Chính phủ sửa đổi quy định về {quydinh}
Thông tư mới của {bo} về {quydinh}
Luật {l} chính thức có hiệu lực thi hành
{bo} quy định điều kiện, tiêu chuẩn về {quydinh}
""",
    "hoi-dap": """
{hanhvi} bị xử phạt như thế nào?
{hanhvi} có bị phạt không?
Điều kiện để được {quydinh} là gì?
Hỏi đáp pháp luật: {quydinh}
Ai được hưởng chế độ {quydinh}?
Khi nào {doituong} được miễn, giảm tiền thuế?
Thế nào là {hanhvi} theo quy định pháp luật?
Trường hợp nào không phải xin giấy phép trong lĩnh vực {f}?
Quyền và nghĩa vụ của {doituong} theo Luật {l}
Trách nhiệm của {doituong} theo Luật {l}
Luật {l} quy định thế nào về {quydinh}?
Hỏi - đáp về Luật {l}
Giải đáp thắc mắc về chính sách đối với {doituong}
Có bắt buộc phải {quydinh} không?
Mức đóng, mức hưởng mới của {doituong} được tính ra sao?
Các hành vi bị nghiêm cấm theo Luật {l}
""",
    "giai-thich-xu-phat": """
Mức phạt đối với hành vi {hanhvi}
{hanhvi} có thể bị phạt đến {n} triệu đồng
{hanhvi} sẽ bị xử phạt từ {n} đến {nn} triệu đồng
Quy định xử phạt vi phạm hành chính đối với hành vi {hanhvi}
Từ {dm}: {hanhvi} có thể bị phạt tới {n} triệu đồng
Tăng mức xử phạt vi phạm hành chính trong lĩnh vực {f}
Chế tài xử lý hành vi {hanhvi}
Xử phạt hành vi {hanhvi} theo {nd}
{nd}: Tăng nặng mức phạt hành vi {hanhvi}
Cảnh báo hành vi {hanhvi}: có thể bị xử lý hình sự
Quy định về xử phạt trong lĩnh vực {f} doanh nghiệp cần biết
Tuyên truyền quy định xử phạt vi phạm hành chính trong lĩnh vực {f}
Triển khai {nd} quy định xử phạt vi phạm hành chính trong lĩnh vực {f}
""",
    "chinh-sach-ho-tro": """
Chính sách hỗ trợ {doituong} bị ảnh hưởng bởi dịch Covid-19
Triển khai chính sách hỗ trợ {doituong} theo {vb}
Triển khai {vb} về một số chính sách hỗ trợ {doituong} {tb}
Mức hỗ trợ {doituong} gặp khó khăn do đại dịch COVID-19
Chính sách ưu đãi thuế đối với doanh nghiệp {f}
{UB} quy định mức hỗ trợ {doituong} {tb}
Các chính sách hỗ trợ doanh nghiệp đổi mới công nghệ
Doanh nghiệp được vay vốn lãi suất 0% để trả lương ngừng việc
Khuyến khích {doituong} tham gia bảo hiểm xã hội tự nguyện
Chính sách khuyến khích phát triển {f} {tb}
Chính sách tín dụng ưu đãi cho {doituong}
Chính sách đối với {doituong} vùng đặc biệt khó khăn
Miễn, giảm học phí cho {doituong} theo {nd}
Gói hỗ trợ cho {doituong}: đối tượng và điều kiện
Điều kiện, thủ tục để {doituong} vay vốn giải quyết việc làm
Tổng đài hỗ trợ, giải đáp chính sách cho {doituong}
Chế độ, chính sách đối với {doituong} khi sắp xếp tổ chức bộ máy
""",
    "gioi-thieu-tai-lieu": """
Đề cương giới thiệu Luật {l}
Đề cương tuyên truyền {vb}
Tài liệu tuyên truyền Luật {l}
Giới thiệu {vb} quy định {quydinh}
Giới thiệu một số nội dung cơ bản của Luật {l}
Tờ gấp tuyên truyền pháp luật về {l}
Sổ tay hỏi đáp pháp luật về {quydinh}
Tìm hiểu quy định pháp luật về {quydinh}
Tìm hiểu Luật {l}
Infographic: Những quy định mới về {quydinh}
Bản tin pháp luật số {n}
Tài liệu hỏi đáp về Luật {l}
Video tuyên truyền Luật {l}
""",
    "luu-y": """
Một số lưu ý đối với {doituong} khi thực hiện {vb}
Những lưu ý khi {quydinh}
Doanh nghiệp cần lưu ý quy định về {quydinh}
Một số vấn đề cần quan tâm về {quydinh}
{doituong} cần biết: quy định về {quydinh}
Yêu cầu chung đối với {quydinh}
Khuyến khích doanh nghiệp áp dụng quy định về {quydinh}
Khuyến cáo người dân chấp hành quy định về {quydinh}
Nâng cao ý thức chấp hành pháp luật về {f} cho {doituong}
Thực hiện đúng quy định pháp luật về {quydinh}
Tăng cường quản lý nhà nước về {f} theo {vb}
Thành lập quỹ phát triển khoa học: quy định và lợi ích đối với doanh nghiệp
Bảo hộ nhãn hiệu: doanh nghiệp cần làm gì?
""",
    "trien-khai-thi-hanh": """
Kế hoạch triển khai thi hành Luật {l} {tb}
Triển khai thi hành {vb} {tb}
Triển khai thực hiện {tt} của {bo}
{UB} triển khai thực hiện {vb} về {quydinh}
V/v triển khai thực hiện {nd} của Chính phủ quy định {quydinh}
Về việc thực hiện {vb} quy định {quydinh}
{H} triển khai Luật {l} đến {doituong}
Thực hiện quy định của Luật {l} về {quydinh}
Tổ chức thực hiện quy định về {quydinh} theo {vb}
""",
    "hd-khen-thuong-dau-thau": """
Hướng dẫn công tác khen thưởng theo Luật Thi đua, khen thưởng
Hướng dẫn xét tặng danh hiệu theo {nd}
Quy định mới về hồ sơ, thủ tục khen thưởng
Hướng dẫn áp dụng Luật Đấu thầu {y}
Quy định mới về lựa chọn nhà thầu qua mạng
Thực hiện pháp luật về đấu thầu và {nd}
Hướng dẫn lập, thẩm định dự án đầu tư theo Luật Đầu tư công
Hướng dẫn trình tự, thủ tục chấp thuận chủ trương đầu tư
Tập huấn Luật Đấu thầu và văn bản hướng dẫn
Những điểm mới của Luật Thi đua, khen thưởng năm {y}
Hướng dẫn quản lý chi phí đầu tư xây dựng theo {tt}
Một số điểm mới về mua sắm tài sản công
""",
}
SECTIONS = """Phổ biến, giáo dục pháp luật|Tuyên truyền pháp luật|Hướng dẫn thực hiện|Chính sách mới|Văn bản chỉ đạo điều hành|Tin tức|Chế độ, chính sách
Hoạt động cơ sở|Thông tin tuyên truyền|Hỏi đáp pháp luật|Hướng dẫn nghiệp vụ|Tin hoạt động|Chính sách pháp luật|Thông tin pháp luật|Văn bản mới|PBGDPL""".replace("\n", "|").split("|")
