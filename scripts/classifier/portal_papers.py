"""Trích yếu as lists of documents show them: of ministries, committees, departments; by label, then family."""

FAMILIES = {
    "legal_guidance": {
        "cong-van-huong-dan": """
V/v hướng dẫn một số nội dung về {quydinh}
V/v hướng dẫn nghiệp vụ thực hiện {vb}
V/v thực hiện {tt} quy định về {quydinh}
V/v triển khai Luật {l} và các văn bản quy định chi tiết
V/v phổ biến, quán triệt {nd}
V/v phổ biến {tt} của {bo}
V/v tuyên truyền, phổ biến các luật mới được Quốc hội thông qua
V/v gửi tài liệu tuyên truyền pháp luật về {quydinh}
V/v giải đáp vướng mắc trong thực hiện {vb}
V/v hướng dẫn giải quyết chế độ đối với {doituong}
V/v triển khai thực hiện Quyết định số {n}/{y}/QĐ-UBND quy định {quydinh}
V/v thông tin, tuyên truyền chính sách {quydinh}
V/v tổ chức thực hiện {nd} về {quydinh}
Về việc áp dụng thống nhất quy định về {quydinh}
Về việc chấp hành các quy định của pháp luật về {f}
Về việc đôn đốc thực hiện quy định pháp luật về {quydinh}
Về hướng dẫn thực hiện mức lương, phụ cấp theo {nd}
Tài liệu hướng dẫn nghiệp vụ {quydinh}
""",
        "ke-hoach-pbgdpl-luat": """
Kế hoạch triển khai thi hành Luật {l} năm {y}
Ban hành Kế hoạch triển khai thi hành {nd}
Kế hoạch tổ chức phổ biến Luật {l} cho {doituong}
Kế hoạch thực hiện {nd} về {quydinh}
Chương trình phổ biến pháp luật cho doanh nghiệp
Quyết định ban hành Kế hoạch triển khai Luật {l} của {bo}
Quy định về xét tặng Giải thưởng {f}
Ban hành Quy chế khen thưởng trong lĩnh vực {f}
Quy chế xét tặng danh hiệu doanh nghiệp tiêu biểu {tỉnh}
Tiêu chuẩn, thủ tục xét tặng Kỷ niệm chương của {bo}
Hướng dẫn xét thi đua, khen thưởng năm {y}
Hướng dẫn quy trình, hồ sơ đề nghị tặng Bằng khen
""",
    },
    "rewards_penalties": {
        "quyet-dinh-xu-ly": """
Về việc xử phạt vi phạm hành chính trong lĩnh vực {f}
Xử phạt vi phạm hành chính về {nghe}
Quyết định xử phạt VPHC {firm}
Quyết định cưỡng chế thi hành quyết định xử phạt đối với {firm}
Quyết định thu hồi Giấy chứng nhận của {firm}
Về việc đình chỉ có thời hạn hoạt động của {firm}
Về việc tước quyền sử dụng giấy phép của {firm}
Kết luận thanh tra chuyên đề {nghe}
Kết luận kiểm tra việc chấp hành pháp luật về {f} của {firm}
Thông báo kết luận thanh tra {firm}
Báo cáo kết quả thanh tra, kiểm tra quý {kỳ} năm {y}
Báo cáo công tác thanh tra, giải quyết khiếu nại, tố cáo và xử phạt năm {y}
Tổng hợp xử phạt vi phạm hành chính tháng {tháng}/{y}
Danh sách xử phạt vi phạm hành chính năm {y}
""",
        "quyet-dinh-khen": """
V/v tặng Bằng khen cho các tập thể, cá nhân
Về việc khen thưởng thành tích {nhiemvu}
Về việc tặng Giấy khen của Giám đốc {So} cho {firm}
Về việc tặng Cờ thi đua của UBND tỉnh cho các đơn vị
Tặng thưởng Bằng khen cho các doanh nghiệp nộp thuế tốt
Quyết định khen thưởng doanh nghiệp, doanh nhân tiêu biểu năm {y}
Quyết định công nhận sản phẩm đạt hạng sao OCOP
Quyết định công nhận làng nghề, nghề truyền thống {p}
Tặng danh hiệu "Tập thể Lao động xuất sắc" cho {n} tập thể
Khen thưởng tổng kết công tác {nhiemvu}
Công nhận cơ quan, đơn vị, doanh nghiệp đạt chuẩn văn hóa
Quyết định công nhận doanh nghiệp đạt giải thưởng chất lượng
Công nhận các cơ sở giáo dục đạt chuẩn chất lượng
""",
    },
    "plans": {
        "trich-yeu-ke-hoach": """
V/v phê duyệt Kế hoạch {f} giai đoạn {gd}
Phê duyệt Kế hoạch phát triển {f} năm {y} {tb}
Ban hành Kế hoạch hành động thực hiện Chiến lược {f} {moc}
Về việc phê duyệt Đề án "{f} giai đoạn {gd}"
Về phê duyệt quy hoạch phân khu xây dựng {p}
Về việc phê duyệt điều chỉnh Quy hoạch sử dụng đất {H}
Về nhiệm vụ phát triển kinh tế - xã hội năm {y}
Phê duyệt đề án "Phát triển {f} {moc}"
Triển khai Chiến lược phát triển {f} {tb} {moc}
Triển khai thực hiện Chương trình {f} giai đoạn {gd}
Thực hiện Chương trình phát triển {f} {tb} năm {y}
Thực hiện Đề án phát triển {f} trên địa bàn {tỉnh}
Thực hiện mục tiêu phát triển {f} {moc}
{f} {tỉnh} giai đoạn {gd}
Đẩy mạnh phát triển {f} {tỉnh} giai đoạn {gd}, định hướng đến năm 2030
Ứng dụng và phát triển {f} {tb} {moc}
Nâng cao chất lượng {f} {tb} giai đoạn {gd}
Phát triển {f} {tỉnh} {moc}
Chương trình của UBND tỉnh về phát triển {f} giai đoạn {gd}
Kế hoạch của UBND tỉnh thực hiện Nghị quyết của HĐND tỉnh về phát triển {f} {moc}
Kế hoạch đầu tư phát triển {f} giai đoạn {gd}
Kế hoạch khoa học, công nghệ và đổi mới sáng tạo {tỉnh} năm {y}
Kế hoạch hoạt động khoa học và công nghệ, đổi mới sáng tạo năm {y}
Kế hoạch phát triển ngành {f} 5 năm {gd}
""",
    },
    "projects_procurement": {
        "trich-yeu-du-an": """
Phê duyệt dự án đầu tư: {work}
Về việc phê duyệt BCKTKT công trình {work}
Về việc phê duyệt điều chỉnh dự án {work}
Về việc phê duyệt quyết toán công trình hoàn thành {work}
Về việc điều chỉnh kế hoạch lựa chọn nhà thầu {duan}
Về việc giao chủ đầu tư {duan}
Về chủ trương đầu tư {duan}
Về danh mục dự án thu hồi đất năm {y}
Về việc phân bổ chi tiết kế hoạch vốn đầu tư phát triển năm {y}
Về việc phê duyệt danh mục mua sắm tập trung năm {y}
Về việc phê duyệt kết quả lựa chọn nhà thầu gói {goi}
Phê duyệt HSMT, HSYC gói thầu {goi}
Phê duyệt kế hoạch LCNT gói thầu {goi}
Chấp thuận điều chỉnh chủ trương đầu tư dự án {priv}
Chấm dứt hoạt động dự án {priv}
Quyết định chủ trương đầu tư {duan} (điều chỉnh)
Danh sách dự án đang chuẩn bị đầu tư
Danh sách dự án đã hoàn tất năm {y}
Bảng tổng hợp dự án, hạng mục đầu tư đang triển khai
Biểu công khai dự án đầu tư năm {y}
""",
    },
    "consultation_request": {
        "trich-yeu-xin": """
V/v xin ý kiến dự thảo Tờ trình, Quyết định {quydinh}
V/v lấy ý kiến hồ sơ đề nghị xây dựng Nghị quyết {quydinh}
V/v đề nghị tham gia góp ý {draft}
V/v xin ý kiến đối với nội dung {quydinh}
V/v đề nghị cho ý kiến phương án {quydinh}
V/v đăng tải hồ sơ dự thảo văn bản lên Cổng thông tin điện tử
V/v đăng tải {draft} để lấy ý kiến
V/v tham gia ý kiến dự thảo báo cáo {nhiemvu}
V/v góp ý dự thảo lần {kỳ} Đề án {f}
V/v đăng tải lấy ý kiến công khai về đồ án quy hoạch {p}
Về dự thảo Nghị quyết quy định {quydinh}
Về việc đăng tải toàn văn dự thảo {loaiVB} {quydinh}
Tờ trình dự thảo Nghị quyết {quydinh}
Dự thảo Báo cáo đánh giá tác động chính sách {quydinh}
Dự thảo sửa đổi Quy định {quydinh}
""",
    },
    "consultation_summary": {
        "trich-yeu-tong-hop": """
V/v tiếp thu, giải trình ý kiến góp ý {draft}
V/v tổng hợp ý kiến tham gia {draft}
Báo cáo tiếp thu ý kiến thành viên UBND đối với {draft}
Báo cáo tổng hợp, giải trình ý kiến của các cơ quan, tổ chức, cá nhân
Tổng hợp giải trình, tiếp thu ý kiến tham gia dự thảo
Bảng tổng hợp, giải trình các ý kiến tham gia
Bản tổng hợp ý kiến, tiếp thu, giải trình
Phụ lục tổng hợp, tiếp thu ý kiến góp ý
Kết quả tổng hợp ý kiến góp ý Quy hoạch {tỉnh}
Báo cáo kết quả lấy ý kiến đối tượng chịu sự tác động của {draft}
Công văn tổng hợp ý kiến của các đơn vị về {draft}
Giải trình tiếp thu {draft}
""",
    },
    "hard": {
        "trich-yeu-tran": """
Quy định {quydinh} {tb}
Quy định về {quydinh}
Quy định chi tiết một số điều của Luật {l}
Sửa đổi, bổ sung một số điều của {nd}
Sửa đổi, bổ sung Quyết định số {n}/{y}/QĐ-UBND
Bãi bỏ Quyết định số {n}/{y}/QĐ-UBND
{tt} hướng dẫn {quydinh}
{nd} ngày {d} của Chính phủ quy định {quydinh}
{tt} ngày {d} của {bo} ban hành Điều lệ {f}
Thông tư hướng dẫn kiểm tra nhà nước về {f}
Thông tư ban hành Chương trình bồi dưỡng {f}
Quyết định ban hành chương trình đào tạo, bồi dưỡng {f}
Văn bản hợp nhất số {n}/VBHN-{p}
Thông tư {n}/{y}
Nghị định về {quydinh}
Nghị định quy định chế độ phụ cấp {f}
Quy chế quản lý tài sản công của đơn vị
Quy chế làm việc của {UB}
Điều lệ tổ chức và hoạt động {f}
Luật {l} số {n}/{y}/QH15
Danh mục hồ sơ, sổ sách của đơn vị
Quyết định phê duyệt Điều lệ Hội {f}
Quyết định về việc công bố danh mục TTHC {f}
Quyết định quy định mức chi {quydinh}
""",
        "trich-yeu-dieu-hanh": """
V/v cử cán bộ tham gia tập huấn
V/v triệu tập đại biểu dự hội nghị tập huấn
V/v triệu tập hội nghị trực tuyến hướng dẫn {quydinh}
V/v mời dự hội nghị tổng kết
V/v báo cáo kết quả thực hiện {nhiemvu}
V/v báo cáo thống kê {f}
V/v đăng ký nội dung thi đua năm {y}
V/v tăng cường công tác {nhiemvu}
Về việc thực hiện những nhiệm vụ cấp bách {nhiemvu}
V/v đề xuất nhiệm vụ khoa học và công nghệ năm {y}
V/v giới thiệu sản phẩm, ấn phẩm về {f}
V/v phối hợp tổ chức Hội chợ {f}
V/v treo cờ Tổ quốc, nghỉ Tết
V/v điều chỉnh lịch công tác
V/v cung cấp số liệu {f}
V/v rà soát, cập nhật dữ liệu {f}
V/v đẩy nhanh tiến độ giải ngân vốn đầu tư công
V/v chấn chỉnh công tác lựa chọn nhà thầu
V/v thẩm định dự án {f}
V/v quán triệt bài viết của Tổng Bí thư
Tăng cường các biện pháp {nhiemvu}
Chỉ thị về nhiệm vụ trọng tâm năm {y}
Công điện ứng phó mưa lũ
Công khai danh mục nhiệm vụ khoa học năm {y}
""",
        "trich-yeu-ca-biet": """
Về việc điều động, bổ nhiệm công chức
Về việc nâng bậc lương thường xuyên
Về việc công nhận tốt nghiệp, kết quả thi
Về việc cho phép thành lập {firm}
Về việc cấp Giấy chứng nhận đăng ký hoạt động cho {firm}
Về việc cho thuê đất đối với {firm}
Về việc phê duyệt phương án bồi thường hộ ông {ng}
Về việc thành lập Hội đồng thẩm định
Về việc thành lập Hội đồng tư vấn xác định nhiệm vụ thuộc Chương trình {f} {moc}
Về việc kiện toàn Ban Chỉ đạo thực hiện Chiến lược {f}
Về việc thành lập Tổ soạn thảo Nghị quyết {quydinh}
Phân công nhiệm vụ triển khai kế hoạch đầu tư công
Về việc công nhận danh hiệu Chiến sĩ thi đua cơ sở
Công nhận sáng kiến cấp cơ sở năm {y}
Về việc cấp kinh phí hoạt động cho {So}
Về việc hỗ trợ kinh phí khắc phục hậu quả thiên tai
Về việc giao biên chế năm {y}
Về việc giao dự toán thu, chi ngân sách năm {y}
Về việc phê duyệt kết quả thi tuyển
Về việc miễn nhiệm giám định viên
""",
        "trich-yeu-ke-hoach-khac": """
Kế hoạch tự đánh giá của đơn vị
Kế hoạch pháp chế năm {y}
Kế hoạch khảo thí và kiểm định chất lượng năm {y}
Kế hoạch học kỳ I năm học {gd}
Kế hoạch năm học {gd}
Kế hoạch công tác năm {y}
Kế hoạch hoạt động của Công đoàn năm {y}
Kế hoạch kiểm tra nội bộ
Kế hoạch chỉ đạo thực hiện nhiệm vụ năm học {gd}
Kế hoạch tổ chức hội thi giáo viên dạy giỏi
Kế hoạch thực hiện công tác dân vận
Kế hoạch xét tặng Kỷ niệm chương
Kế hoạch phòng chống dịch bệnh trong trường học
Kế hoạch triển khai công tác văn thư, lưu trữ năm {y}
Kế hoạch xác định chỉ số cải cách hành chính
Kế hoạch khắc phục tồn tại sau thanh tra
Kế hoạch đánh giá, xếp loại công chức
Kế hoạch tổ chức phát động thi đua
Kế hoạch cung cấp thông tin trên Cổng thông tin điện tử
""",
    },
    "plain": {},
}
