"""What the office itself knows: expected plans, projects, consultations, outgoing documents."""
from datetime import date as D

# number, title, signed, posted (None: not on the portal), unit, due, period, list it is posted in, issuer
PLANS = [
    ("245/KH-UBND", "Kế hoạch khoa học, công nghệ và đổi mới sáng tạo tỉnh Sông Cẩm năm 2022", D(2021, 12, 20), D(2021, 12, 29), "phong-khtc", D(2022, 1, 15), (2022, 2022), "kehoach", "ubnd"),
    ("12/KH-SKHCN", "Kế hoạch phát triển tiềm lực khoa học và công nghệ năm 2022", D(2022, 1, 18), D(2022, 1, 24), "phong-qlkh", D(2022, 2, 15), (2022, 2022), "kehoach", "so"),
    ("1876/QĐ-UBND", "Phê duyệt Chương trình phát triển tài sản trí tuệ tỉnh Sông Cẩm đến năm 2030", D(2021, 11, 15), D(2021, 11, 22), "phong-qlcn", None, (2021, 2030), "kehoach", "ubnd"),
    ("31/KH-UBND", "Triển khai, áp dụng và quản lý hệ thống truy xuất nguồn gốc sản phẩm, hàng hóa trên địa bàn tỉnh giai đoạn 2022 - 2025, định hướng đến năm 2030", D(2022, 2, 14), D(2022, 2, 21), "chi-cuc-tdc", D(2022, 3, 15), (2022, 2030), "kehoach", "ubnd"),
    ("118/KH-UBND", "Kế hoạch phát triển khoa học và công nghệ 5 năm 2021 - 2025 tỉnh Sông Cẩm", D(2021, 5, 20), D(2021, 5, 31), "phong-khtc", None, (2021, 2025), "kehoach", "ubnd"),
    ("45/KH-SKHCN", "Kế hoạch hỗ trợ hệ sinh thái khởi nghiệp đổi mới sáng tạo năm 2022", D(2022, 3, 10), D(2022, 3, 17), "tt-ung-dung", D(2022, 3, 31), (2022, 2022), "vanban", "so"),
    ("27/KH-SKHCN", "Kế hoạch nâng cao năng suất, chất lượng sản phẩm, hàng hóa năm 2022", D(2022, 2, 16), D(2022, 2, 24), "chi-cuc-tdc", D(2022, 3, 10), (2022, 2022), "kehoach", "so"),
    ("09/KH-KHCN", "Kế hoạch phát triển hoạt động tiêu chuẩn, đo lường, chất lượng năm 2022", D(2022, 1, 12), D(2022, 1, 19), "chi-cuc-tdc", D(2022, 2, 10), (2022, 2022), "kehoach", "so"),
    ("62/KH-UBND", "Kế hoạch phát triển, ứng dụng năng lượng nguyên tử vì mục đích hòa bình trên địa bàn tỉnh đến năm 2030", D(2022, 4, 5), D(2022, 4, 13), "phong-qlcn", D(2022, 5, 5), (2022, 2030), "vanban", "ubnd"),
    ("1120/QĐ-UBND", "Ban hành Chiến lược phát triển khoa học, công nghệ và đổi mới sáng tạo tỉnh Sông Cẩm đến năm 2030", D(2022, 7, 4), D(2022, 7, 12), "phong-khtc", D(2022, 8, 1), (2022, 2030), "kehoach", "ubnd"),
    ("88/KH-UBND", "Kế hoạch phát triển thị trường khoa học và công nghệ tỉnh Sông Cẩm đến năm 2030", D(2022, 5, 9), None, "phong-qlcn", D(2022, 6, 10), (2022, 2030), "", "ubnd"),
    ("53/KH-SKHCN", "Kế hoạch chuyển đổi số ngành khoa học và công nghệ năm 2022", D(2022, 3, 25), None, "tt-ung-dung", D(2022, 4, 20), (2022, 2022), "", "so"),
    ("140/KH-UBND", "Kế hoạch thực hiện Đề án về hàng rào kỹ thuật trong thương mại giai đoạn 2022 - 2025", D(2022, 8, 2), None, "chi-cuc-tdc", D(2022, 9, 1), (2022, 2025), "", "ubnd"),
]

# code, name, state in the register, state shown on the portal (None: absent), code shown, unit, due, goal, time, money, source, field
PROJECTS = [
    ("DA-2022-01", "Xây dựng phòng thử nghiệm vi sinh thực phẩm", "chuan_bi", "chuan_bi", True, "chi-cuc-tdc", D(2022, 6, 30), "Hình thành năng lực thử nghiệm 12 chỉ tiêu vi sinh", "2023 - 2024", "14,8 tỷ đồng", "Ngân sách tỉnh", "Đo lường - thử nghiệm"),
    ("DA-2022-02", "Cải tạo trụ sở Chi cục Tiêu chuẩn Đo lường Chất lượng", "chuan_bi", "chuan_bi", True, "chi-cuc-tdc", D(2022, 6, 30), "Sửa chữa nhà làm việc ba tầng đã xuống cấp", "2023", "6,2 tỷ đồng", "Ngân sách tỉnh", "Xây dựng trụ sở"),
    ("DA-2022-03", "Đầu tư trạm quan trắc phóng xạ môi trường tự động tại huyện Lũng Vân", "chuan_bi", "chuan_bi", True, "phong-qlcn", D(2022, 6, 30), "Cảnh báo sớm phóng xạ khu vực biên giới", "2023 - 2025", "9,5 tỷ đồng", "Ngân sách trung ương hỗ trợ", "An toàn bức xạ"),
    ("DA-2022-04", "Nâng cấp sàn giao dịch công nghệ và thiết bị trực tuyến", "chuan_bi", None, True, "tt-ung-dung", D(2022, 6, 30), "", "", "", "", ""),
    ("DA-2022-05", "Tăng cường năng lực kiểm định, hiệu chuẩn phương tiện đo giai đoạn 2021 - 2023", "dang_trien_khai", "dang_trien_khai", True, "chi-cuc-tdc", D(2022, 3, 31), "Mua sắm 26 bộ chuẩn đo lường", "2021 - 2023", "22,4 tỷ đồng", "Ngân sách tỉnh", "Đo lường - thử nghiệm"),
    ("DA-2022-06", "Xây dựng trại thực nghiệm giống cây dược liệu Phia Mạ", "dang_trien_khai", "dang_trien_khai", True, "tt-ung-dung", D(2022, 3, 31), "Cung cấp 500.000 cây giống mỗi năm", "2021 - 2024", "31,7 tỷ đồng", "Ngân sách tỉnh và vốn tài trợ", "Công nghệ sinh học"),
    ("DA-2022-07", "Xây dựng cơ sở dữ liệu khoa học và công nghệ tỉnh Sông Cẩm", "dang_trien_khai", "dang_trien_khai", False, "tt-ung-dung", D(2022, 3, 31), "Số hóa kết quả nhiệm vụ và chuyên gia", "2022 - 2023", "7,9 tỷ đồng", "Ngân sách tỉnh", "Công nghệ thông tin"),
    ("DA-2022-08", "Đầu tư hệ thống nuôi cấy mô tế bào thực vật", "dang_trien_khai", None, True, "tt-ung-dung", D(2022, 3, 31), "", "", "", "", ""),
    ("DA-2022-09", "Trang bị máy đo hàm lượng vàng và thiết bị kiểm tra nhanh xăng dầu", "hoan_thanh", "dang_trien_khai", True, "chi-cuc-tdc", D(2022, 9, 30), "Phục vụ kiểm tra tại hiện trường", "2021 - 2022", "4,3 tỷ đồng", "Ngân sách tỉnh", "Đo lường - thử nghiệm"),
    ("DA-2022-10", "Xây dựng vườn ươm khởi nghiệp sáng tạo tại thị xã Kỳ Phong", "dang_trien_khai", "dang_trien_khai", True, "tt-ung-dung", D(2022, 3, 31), "Bố trí 20 chỗ làm việc chung cho nhóm khởi nghiệp", "2022 - 2023", "5,6 tỷ đồng", "Ngân sách tỉnh và xã hội hóa", "Khởi nghiệp"),
    ("DA-2022-11", "Sửa chữa, mở rộng nhà làm việc Trung tâm Ứng dụng", "hoan_thanh", "hoan_thanh", True, "tt-ung-dung", D(2022, 9, 30), "Bổ sung 04 phòng kỹ thuật", "2020 - 2022", "8,1 tỷ đồng", "Ngân sách tỉnh", "Xây dựng trụ sở"),
    ("DA-2022-12", "Lắp đặt hệ thống điện mặt trời áp mái trụ sở Sở", "hoan_thanh", "hoan_thanh", True, "van-phong", D(2022, 9, 30), "Tự chủ 35% điện năng giờ hành chính", "2021 - 2022", "1,2 tỷ đồng", "Quỹ phát triển hoạt động sự nghiệp", "Năng lượng"),
    ("DA-2022-13", "Mua sắm phần mềm quản lý nhiệm vụ khoa học và công nghệ", "hoan_thanh", "hoan_thanh", True, "phong-qlkh", D(2022, 9, 30), "Theo dõi nhiệm vụ từ đề xuất đến nghiệm thu", "2021 - 2022", "980 triệu đồng", "Ngân sách tỉnh", "Công nghệ thông tin"),
    ("DA-2022-14", "Đầu tư bộ chuẩn dung tích lưu động", "hoan_thanh", None, True, "chi-cuc-tdc", D(2022, 9, 30), "", "", "", "", ""),
]
# Older projects still listed as finished; the register of 2022 does not hold them.
OLD_PROJECTS = [
    ("DA-2019-03", "Xây dựng nhà lưới thực nghiệm giống hoa Bình Cẩm", "hoan_thanh", "Sản xuất giống hoa ôn đới", "2019 - 2021", "3,4 tỷ đồng", "Ngân sách tỉnh", "Công nghệ sinh học"),
    ("DA-2018-06", "Nâng cấp phòng kiểm định điện - nhiệt", "hoan_thanh", "Mở rộng phạm vi kiểm định công tơ điện", "2018 - 2020", "5,0 tỷ đồng", "Ngân sách trung ương", "Đo lường - thử nghiệm"),
]

# key, number, draft's name, posted (None: absent), deadline, unit, how answered, date of the summary, short goals
CONSULTATIONS = [
    ("c5a", "56/SKHCN-QLCN", "dự thảo Nghị quyết của HĐND tỉnh quy định chính sách hỗ trợ xác lập quyền sở hữu công nghiệp trên địa bàn tỉnh", D(2022, 1, 20), D(2022, 2, 22), "phong-qlcn", "page", D(2022, 3, 15)),
    ("c5b", "131/SKHCN-QLKH", "dự thảo Quyết định của UBND tỉnh ban hành Quy định quản lý nhiệm vụ khoa học và công nghệ cấp tỉnh sử dụng ngân sách nhà nước", D(2022, 3, 4), D(2022, 4, 5), "phong-qlkh", "page", D(2022, 4, 27)),
    ("c5c", "248/SKHCN-TĐC", "dự thảo Quy chuẩn kỹ thuật địa phương về chè Shan sấy khô", D(2022, 4, 18), D(2022, 6, 17), "chi-cuc-tdc", "page", D(2022, 7, 14)),
    ("c5d", "302/SKHCN-QLCN", "dự thảo Kế hoạch ứng phó sự cố bức xạ và hạt nhân tỉnh Sông Cẩm", D(2022, 5, 12), D(2022, 6, 12), "phong-qlcn", "attachment", D(2022, 7, 1)),
    ("c5e", "377/SKHCN-KHTC", "dự thảo Quyết định quy định định mức chi hội đồng tư vấn khoa học và công nghệ", D(2022, 6, 10), D(2022, 7, 10), "phong-khtc", "body", D(2022, 7, 29)),
    ("c5f", "415/SKHCN-TĐC", "dự thảo Quy định quản lý điểm cân đối chứng tại các chợ trên địa bàn tỉnh", D(2022, 7, 6), D(2022, 8, 5), "chi-cuc-tdc", None, None),
    ("c5g", "468/SKHCN-QLKH", "dự thảo Quy chế xét, công nhận hiệu quả áp dụng và khả năng nhân rộng của sáng kiến cấp tỉnh", D(2022, 8, 15), D(2022, 9, 15), "phong-qlkh", None, None),
    ("c5h", "559/SKHCN-QLCN", "dự thảo Đề án phát triển hệ sinh thái khởi nghiệp đổi mới sáng tạo tỉnh Sông Cẩm giai đoạn 2023 - 2025", D(2022, 9, 28), D(2022, 10, 30), "phong-qlcn", "wait", None),
    ("c5i", "612/SKHCN-TĐC", "dự thảo Kế hoạch của UBND tỉnh triển khai Chương trình bảo đảm đo lường đến năm 2030", D(2022, 11, 8), D(2022, 12, 10), "chi-cuc-tdc", "wait", None),
    ("c5x", "196/SKHCN-TTra", "dự thảo Quy chế phối hợp thanh tra, kiểm tra chất lượng hàng hóa lưu thông", None, D(2022, 4, 30), "thanh-tra", None, None),
]
CONSULTATION_SENT = {"c5x": D(2022, 3, 30)}

# number, subject, signed, posted (None: absent), side, organisations, what for / act, sum, unit, form on the portal
AWARDS_FINES = [
    ("88/QĐ-SKHCN", "Về việc tặng Giấy khen cho 03 doanh nghiệp có thành tích trong đổi mới công nghệ giai đoạn 2020 - 2022", D(2022, 5, 16), D(2022, 5, 18), "khen_thuong", ["Công ty TNHH Cơ khí Phú Thành Kỳ Phong", "Công ty Cổ phần Giấy Tân Phủ", "Công ty TNHH Gốm sứ Bến Cẩm"], "đổi mới công nghệ, nâng cao năng suất", "", "van-phong"),
    ("152/QĐ-SKHCN", "Về việc khen thưởng Hợp tác xã Ong mật Mường Kha", D(2022, 8, 12), D(2022, 8, 19), "khen_thuong", ["Hợp tác xã Ong mật Mường Kha"], "áp dụng hệ thống truy xuất nguồn gốc và quản lý chỉ dẫn địa lý", "", "van-phong"),
    ("201/QĐ-SKHCN", "Quyết định tặng thưởng các đơn vị có nhiều đơn đăng ký sở hữu công nghiệp năm 2022", D(2022, 10, 7), D(2022, 10, 14), "khen_thuong", ["Công ty Cổ phần Chè Lũng Vân", "Công ty TNHH Dược liệu An Phú Sông Cẩm"], "tạo lập, khai thác tài sản trí tuệ", "", "van-phong"),
    ("14/QĐ-XPHC", "Xử phạt vi phạm hành chính đối với Công ty TNHH Xăng dầu Hồng Kha", D(2022, 3, 22), D(2022, 3, 29), "xu_phat", ["Công ty TNHH Xăng dầu Hồng Kha"], "sử dụng cột đo xăng dầu có sai số vượt giới hạn cho phép để bán lẻ", "45.000.000 đồng", "thanh-tra"),
    ("27/QĐ-XPHC", "Quyết định xử phạt vi phạm hành chính về chất lượng sản phẩm, hàng hóa (Doanh nghiệp tư nhân Điện máy Phố Kha)", D(2022, 5, 25), D(2022, 6, 2), "xu_phat", ["Doanh nghiệp tư nhân Điện máy Phố Kha"], "bán ấm đun nước điện, quạt điện không có dấu hợp quy", "18.500.000 đồng", "thanh-tra"),
    ("46/QĐ-XPVPHC", "Về việc xử phạt vi phạm hành chính trong lĩnh vực năng lượng nguyên tử", D(2022, 10, 14), D(2022, 10, 24), "xu_phat", ["Công ty TNHH Phòng khám đa khoa Tâm Phúc Sông Cẩm"], "sử dụng thiết bị X-quang chẩn đoán khi giấy phép tiến hành công việc bức xạ đã hết hạn", "12.000.000 đồng", "thanh-tra"),
    ("31/QĐ-XPHC", "Xử phạt vi phạm hành chính đối với Công ty TNHH Thương mại Bến Than", D(2022, 6, 8), "bài viết", "xu_phat", ["Công ty TNHH Thương mại Bến Than"], "", "", "thanh-tra"),
    ("39/QĐ-XPHC", "Xử phạt vi phạm hành chính đối với Cửa hàng mũ bảo hiểm Đại Lộc", D(2022, 8, 4), None, "xu_phat", [], "", "", "thanh-tra"),
    ("52/QĐ-XPHC", "Xử phạt vi phạm hành chính đối với Công ty Cổ phần Vật liệu xây dựng Suối Hoan", D(2022, 11, 3), None, "xu_phat", [], "", "", "thanh-tra"),
    ("175/QĐ-SKHCN", "Tặng Giấy khen cho Công ty TNHH Thiết bị nông nghiệp Vân Lũng", D(2022, 9, 9), None, "khen_thuong", [], "", "", "van-phong"),
]
