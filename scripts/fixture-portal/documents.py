"""The documents (văn bản) of the portal: registered ones, ordinary ones and the traps."""
from datetime import date as D, datetime, timedelta

import registers as R
from letters import Letter, docx, pdf, scan_pdf
from model import Item
from prose import UNIT_CODE, UNIT_NAME, fill, nfd, person, rng, slots, slug

SO, TINH = "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "UBND TỈNH SÔNG CẨM"
DIRECTOR, DEPUTIES, INSPECTOR = "Trịnh Hoài Lĩnh", ["Lưu Đình Khả", "Nông Thị Duyên"], "Mã Quang Tấn"

# How a Nơi nhận names the own portal, slips included, and how it does not.
PORTAL_YES = ["- Cổng thông tin điện tử Sở;", "- Công thông tin điện tử Sở;", "- Cổng TTĐT Sở;", "- Cổ ng TTĐT Sở (skhcn.songcam.example);",
              "- Trang TTĐT Sở;", "- Cổng Thông tin điện tử Sở KH&CN (đăng tải);", "- Cổng TTĐT của Sở (để đăng tin);",
              "- Trang thông tin điện tử Sở;"]
PORTAL_NO = [None, None, "- Cổng thông tin điện tử tỉnh;", "- Cổng TTĐT Bộ Khoa học và Công nghệ;", None, "- Cổng TTĐT Chính phủ;", None]


def recipients(kind, yes, unit, r):
    """A Nơi nhận block; half of them have the province's second part `Bản điện tử:`."""
    first = {"QĐ": "- Như Điều 3;", "KH": "- UBND tỉnh (b/c);", "BC": "- UBND tỉnh (b/c);"}.get(kind, "- Như trên;")
    mid = r.sample(["- Lãnh đạo Sở;", "- Các phòng, đơn vị thuộc Sở;", "- UBND các huyện, thị xã, thành phố;", "- Sở Tài chính;",
                    "- Phòng Kinh tế, Kinh tế - Hạ tầng các huyện;", "- Kho bạc Nhà nước tỉnh;"], 2)
    portal = r.choice(PORTAL_YES) if yes else r.choice(PORTAL_NO)
    save = f"- Lưu: VT, {UNIT_CODE[unit]}."
    if r.random() < .45:
        tail = mid[1:] + ([portal] if portal else []) + ["- Báo Sông Cẩm."]
        return [first, mid[0], save, "Bản điện tử:"] + tail
    items = [first] + mid
    if portal:
        items.insert(r.choice([1, 2, 3]), portal)
    return items + [save]


def vn_date(d, r, place="Sông Cẩm"):
    """`Sông Cẩm, ngày 07 tháng 9 năm 2022`, sometimes with a lost space as in PDF text."""
    month = f"{d.month:02d}" if d.month < 3 else str(d.month)
    shape = r.choice(["ngày {d:02d} tháng {m} năm {y}"] * 5 + ["ngày{d:02d} tháng {m} năm {y}", "ngày {d:02d} tháng{m} năm {y}"])
    return place + ", " + shape.format(d=d.day, m=month, y=d.year)


def plan_body(title, years, r, unit):
    v = slots(r, None, unit)
    a, b = years
    span = f"năm {a}" if a == b else f"giai đoạn {a} - {b}"
    pool = ["Phát triển từ {so} đến {so_lon} nhãn hiệu, chỉ dẫn địa lý được bảo hộ.", "Hỗ trợ ít nhất {so_thang} doanh nghiệp áp dụng công cụ cải tiến.",
            "Đưa {so} nhiệm vụ khoa học vào ứng dụng tại {huyen} và {huyen2}.", "Tăng cường tiềm lực phòng thí nghiệm, nâng số phép thử được công nhận lên {so}.",
            "Tỷ lệ phương tiện đo nhóm 2 được kiểm định đạt trên {pt}%.", "Hình thành {so_thang2} chuỗi sản phẩm có dữ liệu truy xuất đầy đủ.",
            "Kết nối {so} chuyên gia với doanh nghiệp trong tỉnh."]
    return ["I. MỤC ĐÍCH, YÊU CẦU", f"Cụ thể hóa chủ trương của Tỉnh ủy, HĐND tỉnh về khoa học, công nghệ và đổi mới sáng tạo, xác định mục tiêu, nhiệm vụ và nguồn lực {span}; phân công rõ cơ quan chủ trì, phối hợp.",
            "II. MỤC TIÊU"] + ["- " + fill(x, r, v) for x in r.sample(pool, 4)] + \
           ["III. NHIỆM VỤ, GIẢI PHÁP", fill("Tập trung nguồn lực cho sản phẩm chủ lực của {huyen}, lấy doanh nghiệp làm trung tâm; gắn nghiên cứu với địa chỉ ứng dụng; phát triển nhân lực và hạ tầng kỹ thuật; mở rộng hợp tác với viện, trường.", r, v),
            "IV. KINH PHÍ", fill("Từ nguồn sự nghiệp khoa học và công nghệ, lồng ghép các chương trình mục tiêu và vốn đối ứng của đơn vị hưởng lợi; dự kiến {so} tỷ đồng cho toàn kỳ.", r, v),
            "V. TỔ CHỨC THỰC HIỆN", f"{UNIT_NAME[unit]} là đầu mối theo dõi, tổng hợp; các đơn vị báo cáo định kỳ trước ngày 15 tháng cuối quý. Trong quá trình thực hiện, nếu có vướng mắc, kịp thời phản ánh để xem xét điều chỉnh./."]


def award_body(orgs, what, r):
    return ["GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ", "Căn cứ Luật Thi đua, Khen thưởng; Nghị định số 91/2017/NĐ-CP của Chính phủ; theo đề nghị của Chánh Văn phòng Sở,", "QUYẾT ĐỊNH:",
            f"Điều 1. Tặng Giấy khen của Giám đốc Sở Khoa học và Công nghệ cho {'; '.join(orgs)} vì đã có thành tích trong {what}.",
            f"Điều 2. Kèm theo Giấy khen là tiền thưởng theo quy định, mỗi đơn vị {r.choice(['3.000.000', '2.980.000', '4.470.000'])} đồng, trích từ quỹ khen thưởng của Sở.",
            "Điều 3. Chánh Văn phòng, Trưởng phòng Kế hoạch - Tài chính và các đơn vị có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./."]


def fine_body(orgs, act, money, signed, r):
    v = slots(r)
    return ["CHÁNH THANH TRA SỞ", "Căn cứ Luật Xử lý vi phạm hành chính; Nghị định số 126/2021/NĐ-CP; biên bản vi phạm hành chính do Đoàn thanh tra lập " + f"ngày {(signed - timedelta(days=6)):%d/%m/%Y},", "QUYẾT ĐỊNH:",
            f"Điều 1. Xử phạt vi phạm hành chính đối với tổ chức có tên sau đây: {orgs[0]}. Địa chỉ: {v['xa']}, {v['huyen']}, tỉnh Sông Cẩm.",
            f"Đã thực hiện hành vi vi phạm hành chính: {act}. Hình thức xử phạt chính: phạt tiền {money}. Biện pháp khắc phục hậu quả: buộc chấm dứt hành vi, thực hiện đúng quy định trước khi tiếp tục hoạt động.",
            "Tình tiết giảm nhẹ: tổ chức vi phạm đã thành thật khai báo, tích cực hợp tác với đoàn.",
            "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.", "Điều 3. Quyết định này được giao cho tổ chức bị xử phạt để chấp hành trong thời hạn 10 ngày kể từ ngày nhận. Quá thời hạn mà không tự nguyện chấp hành thì bị cưỡng chế theo quy định của pháp luật./."]


# type, kind of number, subject, unit, hard, sentences. All 2022, own, no criterion.
OWN_2022 = [
    ("Kế hoạch", "KH", "Khắc phục những tồn tại, hạn chế Cổng thông tin điện tử năm 2022", "van-phong", "ke_hoach_sua_cong", "Rà soát các chuyên mục có điểm thấp trong kỳ đánh giá năm 2021; giao từng phòng cung cấp thông tin; Văn phòng đôn đốc, tổng hợp. Trung tâm Ứng dụng cập nhật, sắp xếp lại chuyên mục, sửa liên kết hỏng."),
    ("Kế hoạch", "KH", "Tuyển dụng viên chức Trung tâm Ứng dụng tiến bộ khoa học và công nghệ năm 2022", "van-phong", "ke_hoach_nhan_su", "Chỉ tiêu tuyển dụng 03 vị trí theo hình thức xét tuyển. Điều kiện, tiêu chuẩn, hồ sơ và lịch phỏng vấn thực hiện theo quy định; lệ phí dự tuyển thu theo mức hiện hành."),
    ("Kế hoạch", "KH", "Thanh tra, kiểm tra năm 2022 của Thanh tra Sở", "thanh-tra", "ke_hoach_thanh_tra", "Tổ chức 04 cuộc thanh tra chuyên ngành, 02 cuộc hành chính và kiểm tra đột xuất khi có dấu hiệu vi phạm. Thời gian mỗi cuộc không quá 30 ngày; kinh phí trong dự toán được giao."),
    ("Kế hoạch", "KH", "Tiếp công dân, giải quyết khiếu nại, tố cáo năm 2022", "thanh-tra", "ke_hoach_tiep_dan", "Giám đốc Sở tiếp công dân định kỳ vào ngày 15 hằng tháng. Bố trí cán bộ thường trực, niêm yết nội quy, cập nhật sổ theo dõi và phần mềm."),
    ("Kế hoạch", "KH", "Kiểm tra công tác cải cách hành chính tại các đơn vị thuộc Sở năm 2022", "van-phong", "ke_hoach_kiem_tra", "Kiểm tra việc chấp hành giờ giấc, giải quyết hồ sơ, sử dụng chữ ký số tại 04 đơn vị. Kết quả kiểm tra là căn cứ bình xét cuối năm."),
    ("Kế hoạch", "KH", "Phát động phong trào thi đua chào mừng các ngày lễ lớn năm 2022", "van-phong", "ke_hoach_thi_dua", "Phát động hai đợt thi đua, mỗi đợt có chỉ tiêu đăng ký cụ thể. Cuối đợt bình chọn cá nhân tiêu biểu đề nghị biểu dương."),
    ("Kế hoạch", "KH", "Phòng, chống tham nhũng, thực hành tiết kiệm, chống lãng phí năm 2022", "thanh-tra", "ke_hoach_noi_bo", "Công khai mua sắm nội bộ, kê khai tài sản đúng hạn, chuyển đổi vị trí công tác theo danh mục. Tiết kiệm 10% chi thường xuyên ngoài lương."),
    ("Kế hoạch", "KH", "Hoạt động Công đoàn cơ sở Sở Khoa học và Công nghệ năm 2022", "van-phong", "ke_hoach_doan_the", "Chăm lo đoàn viên dịp lễ, Tết; tổ chức tham quan, giải thể thao; vận động ủng hộ quỹ xã hội. Thu, nộp đoàn phí đúng quy định."),
    ("Kế hoạch", "KH", "Đào tạo, bồi dưỡng công chức, viên chức năm 2022", "van-phong", "ke_hoach_nhan_su", "Cử 12 lượt người bồi dưỡng ngạch, lý luận chính trị và kỹ năng số. Học viên có trách nhiệm tham gia đầy đủ, nộp chứng chỉ về Văn phòng."),
    ("Kế hoạch", "KH", "Tổ chức kỷ niệm Ngày Khoa học và Công nghệ Việt Nam 18/5", "van-phong", "ke_hoach_su_kien", "Tổ chức mít tinh, giao lưu thể thao, mở cửa phòng thí nghiệm đón học sinh. Kinh phí tiết kiệm, huy động cộng tác của các hội."),
    ("Kế hoạch", "KH", "Phòng, chống dịch Covid-19 tại cơ quan trong tình hình mới", "van-phong", "ke_hoach_noi_bo", "Ba phương án theo cấp độ dịch; chuẩn bị vật tư; bố trí làm việc từ xa. Mỗi phòng cử một đầu mối cập nhật hằng ngày."),
    ("Quyết định", "QĐ", "Về việc tặng Giấy khen cho 12 cá nhân có thành tích trong hoạt động khoa học và công nghệ", "van-phong", "khen_ca_nhan", "Điều 1. Tặng Giấy khen cho 12 cá nhân (có danh sách kèm theo) đã có thành tích trong hoạt động khoa học và công nghệ. Điều 2. Tiền thưởng kèm theo thực hiện theo quy định. Điều 3. Chánh Văn phòng và các cá nhân có tên chịu trách nhiệm thi hành."),
    ("Quyết định", "QĐ", "Công nhận danh hiệu Tập thể Lao động tiên tiến đối với các phòng, đơn vị thuộc Sở", "van-phong", "khen_noi_bo", "Điều 1. Công nhận danh hiệu Tập thể Lao động tiên tiến năm 2021 cho 07 phòng, đơn vị thuộc Sở. Điều 2. Các tập thể được thưởng theo quy chế chi tiêu nội bộ. Điều 3. Trưởng các phòng, đơn vị chịu trách nhiệm thi hành."),
    ("Quyết định", "QĐ", "Thành lập Hội đồng Thi đua - Khen thưởng Sở Khoa học và Công nghệ", "van-phong", "to_chuc_khen_thuong", "Điều 1. Thành lập Hội đồng gồm 09 thành viên do Giám đốc Sở làm Chủ tịch. Điều 2. Hội đồng làm việc theo chế độ kiêm nhiệm. Điều 3. Chánh Văn phòng và các thành viên chịu trách nhiệm thi hành."),
    ("Quyết định", "QĐ", "Ban hành Quy chế thi đua, khen thưởng của ngành khoa học và công nghệ tỉnh", "van-phong", "quy_che_giai_thuong", "Điều 1. Ban hành kèm theo Quyết định này Quy chế thi đua, khen thưởng gồm 5 chương, 22 điều. Điều 2. Quyết định có hiệu lực từ ngày ký và thay thế quy chế ban hành năm 2018. Điều 3. Các phòng, đơn vị chịu trách nhiệm thi hành."),
    ("Quyết định", "QĐ-XPHC", "Xử phạt vi phạm hành chính đối với ông L.V.T (cá nhân)", "thanh-tra", "phat_ca_nhan", "Điều 1. Xử phạt vi phạm hành chính đối với cá nhân L.V.T, lao động tự do, về hành vi tự ý tháo niêm phong công tơ điện tại nhà ở. Điều 2. Phạt tiền 1.500.000 đồng. Điều 3. Cá nhân có tên chấp hành trong 10 ngày."),
    ("Báo cáo", "BC", "Kết quả công tác tháng 4 và phương hướng tháng 5 năm 2022", "phong-khtc", None, "Trong tháng, Sở hoàn thành 22 trên 24 nhiệm vụ; tổ chức 03 hội đồng nghiệm thu; kiểm định hơn một nghìn phương tiện đo. Tồn tại là tiến độ giải ngân còn thấp."),
    ("Báo cáo", "BC", "Sơ kết hoạt động khoa học và công nghệ 6 tháng đầu năm 2022", "phong-khtc", None, "Sáu tháng đầu năm, các chỉ tiêu cơ bản đạt trên 50% kế hoạch. Công tác phối hợp với cấp huyện còn hạn chế; nhân lực phòng thí nghiệm thiếu 02 vị trí."),
    ("Báo cáo", "BC", "Kết quả kiểm soát thủ tục hành chính quý III năm 2022", "van-phong", None, "Tiếp nhận 214 hồ sơ, giải quyết đúng và trước hạn 213 hồ sơ, 01 hồ sơ trễ do lỗi đường truyền. Không có phản ánh, kiến nghị."),
    ("Công văn", "QLKH", "cử thành viên tham gia hội đồng nghiệm thu đề tài cấp tỉnh", "phong-qlkh", None, "Đề nghị quý cơ quan cử 01 chuyên gia có chuyên môn phù hợp tham gia hội đồng với tư cách ủy viên phản biện; danh sách gửi về Sở trước ngày họp ít nhất 05 ngày."),
    ("Công văn", "QLCN", "cung cấp số liệu hiện trạng đổi mới công nghệ của doanh nghiệp", "phong-qlcn", None, "Để có số liệu phục vụ báo cáo, đề nghị các phòng Kinh tế - Hạ tầng rà soát, điền biểu mẫu kèm theo. Số liệu tính đến hết quý trước, không ước tính."),
    ("Công văn", "TĐC", "bố trí thời gian, địa điểm kiểm định cân tại chợ", "chi-cuc-tdc", None, "Chi cục dự kiến kiểm định lưu động trong hai ngày; đề nghị ban quản lý chợ bố trí chỗ có mái che, nguồn điện và thông báo tới các hộ. Mẫu cân hỏng sẽ được gắn thẻ dừng dùng."),
    ("Công văn", "VP", "chuẩn bị nội dung làm việc với Đoàn giám sát của HĐND tỉnh", "van-phong", None, "Các phòng chuẩn bị báo cáo theo đề cương, phụ lục số liệu ba năm; gửi bản mềm trước 03 ngày. Lãnh đạo phòng trực tiếp dự và giải trình."),
    ("Công văn", "KHTC", "xây dựng dự toán ngân sách năm 2023", "phong-khtc", None, "Các đơn vị căn cứ biên chế, nhiệm vụ được giao lập dự toán theo biểu; thuyết minh rõ khoản chi đột xuất. Đơn vị gửi chậm tự chịu trách nhiệm về nguồn kinh phí."),
    ("Thông báo", "TB", "Kết luận của Giám đốc Sở tại hội nghị giao ban tháng 9", "van-phong", None, "Giám đốc Sở thống nhất với báo cáo của Văn phòng; yêu cầu xử lý dứt điểm văn bản quá hạn; giao Phòng Quản lý khoa học tham mưu lịch nghiệm thu."),
    ("Thông báo", "TB", "Nghỉ lễ Quốc khánh 02/9 và phân công trực cơ quan", "van-phong", None, "Công chức, viên chức nghỉ 04 ngày liên tục. Bảo vệ trực 24/24 giờ; lãnh đạo phòng giữ liên lạc. Treo cờ Tổ quốc trong suốt kỳ nghỉ."),
    ("Quyết định", "QĐ", "Thành lập Tổ biên tập Bản tin Khoa học và Công nghệ", "tt-ung-dung", None, "Điều 1. Thành lập Tổ biên tập gồm 07 thành viên. Điều 2. Tổ hoạt động kiêm nhiệm, nhuận bút theo quy định. Điều 3. Giám đốc Trung tâm và các thành viên chịu trách nhiệm thi hành."),
    ("Quyết định", "QĐ", "Thành lập Hội đồng tư vấn tuyển chọn tổ chức chủ trì đề tài lĩnh vực y dược", "phong-qlkh", None, "Điều 1. Thành lập Hội đồng gồm 09 thành viên. Điều 2. Hội đồng tự giải thể sau khi hoàn thành. Điều 3. Trưởng phòng Quản lý khoa học và các thành viên chịu trách nhiệm thi hành."),
    ("Quyết định", "QĐ", "Công nhận kết quả thực hiện đề tài cấp tỉnh “Nghiên cứu quy trình nhân giống ba kích bằng nuôi cấy mô”", "phong-qlkh", "de_tai", "Điều 1. Công nhận kết quả đề tài, xếp loại Đạt. Điều 2. Tổ chức chủ trì giao nộp sản phẩm, quyết toán. Điều 3. Trưởng các phòng có liên quan chịu trách nhiệm thi hành."),
    ("Tờ trình", "TTr", "Về việc phê duyệt danh mục nhiệm vụ khoa học và công nghệ cấp tỉnh thực hiện từ năm 2023", "phong-qlkh", "de_tai", "Sau khi họp hội đồng tư vấn, Sở trình Chủ tịch UBND tỉnh xem xét phê duyệt danh mục 18 nhiệm vụ đặt hàng. Hồ sơ kèm theo gồm biên bản, phiếu đánh giá và bảng tổng hợp kinh phí dự kiến."),
    ("Giấy mời", "GM", "Dự hội thảo khoa học về bảo tồn nguồn gen cây dược liệu", "phong-qlkh", None, "Trân trọng kính mời đại diện lãnh đạo đơn vị dự hội thảo, chuẩn bị tham luận khoảng 10 phút. Tài liệu gửi qua thư điện tử trước một ngày."),
    ("Công văn", "TTra", "cung cấp hồ sơ, tài liệu phục vụ cuộc thanh tra", "thanh-tra", None, "Đề nghị đơn vị chuẩn bị báo cáo theo đề cương, bản sao giấy phép, danh mục thiết bị. Đoàn làm việc tại đơn vị trong giờ hành chính."),
    ("Công văn", "TTUD", "phối hợp khảo sát nhu cầu chuyển giao tiến bộ kỹ thuật", "tt-ung-dung", None, "Trung tâm cử 02 cán bộ khảo sát tại các xã; đề nghị UBND xã bố trí người dẫn đường, mời đại diện hộ dân. Phiếu khảo sát không ghi thông tin nhạy cảm."),
    ("Báo cáo", "BC", "Tình hình thực hiện Kế hoạch khắc phục tồn tại, hạn chế Cổng thông tin điện tử 9 tháng năm 2022", "van-phong", "ke_hoach_sua_cong", "Đến hết tháng 9, các phòng đã gửi 61 lượt tin, bài; còn một số chuyên mục chậm cập nhật. Văn phòng tiếp tục đôn đốc hằng tuần."),
    ("Công văn", "VP", "góp ý dự thảo Nghị định của Bộ Nội vụ về vị trí việc làm", "van-phong", "gop_y_cua_nguoi_khac", "Sở nhất trí cơ bản với bố cục dự thảo; đề nghị làm rõ cách xác định biên chế phòng thí nghiệm và rút gọn biểu mẫu. Kính gửi cơ quan chủ trì soạn thảo tổng hợp."),
]

# Texts of others, posted as they are: bare legal text never counts for C1.
UPPER = [
    ("119/2017/NĐ-CP", D(2017, 11, 1), "Nghị định", "Chính phủ", "Quy định xử phạt vi phạm hành chính trong lĩnh vực tiêu chuẩn, đo lường và chất lượng sản phẩm, hàng hóa", "van_ban_luat"),
    ("126/2021/NĐ-CP", D(2021, 12, 30), "Nghị định", "Chính phủ", "Sửa đổi, bổ sung một số điều của các nghị định quy định về xử phạt vi phạm hành chính trong lĩnh vực sở hữu công nghiệp; tiêu chuẩn, đo lường và chất lượng", "van_ban_luat"),
    ("111/2021/NĐ-CP", D(2021, 12, 9), "Nghị định", "Chính phủ", "Sửa đổi, bổ sung một số điều của Nghị định số 43/2017/NĐ-CP về nhãn hàng hóa", "van_ban_luat"),
    ("13/2022/NĐ-CP", D(2022, 1, 21), "Nghị định", "Chính phủ", "Sửa đổi, bổ sung một số điều của Nghị định số 132/2008/NĐ-CP, Nghị định số 74/2018/NĐ-CP về chất lượng sản phẩm, hàng hóa", "van_ban_luat"),
    ("02/2022/TT-BKHCN", D(2022, 2, 25), "Thông tư", "Bộ Khoa học và Công nghệ", "Hướng dẫn thi hành một số điều của Nghị định số 142/2020/NĐ-CP về việc tiến hành công việc bức xạ", "van_ban_luat"),
    ("05/2022/TT-BKHCN", D(2022, 5, 31), "Thông tư", "Bộ Khoa học và Công nghệ", "Hướng dẫn sử dụng Quỹ phát triển khoa học và công nghệ của doanh nghiệp", "van_ban_luat"),
    ("07/2022/QH15", D(2022, 6, 16), "Luật", "Quốc hội", "Luật sửa đổi, bổ sung một số điều của Luật Sở hữu trí tuệ", "van_ban_luat"),
    ("06/2022/QH15", D(2022, 6, 15), "Luật", "Quốc hội", "Luật Thi đua, khen thưởng", "van_ban_luat"),
    ("42/2022/NĐ-CP", D(2022, 6, 24), "Nghị định", "Chính phủ", "Quy định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng", None),
    ("20/CT-TTg", D(2017, 5, 17), "Chỉ thị", "Thủ tướng Chính phủ", "Về việc chấn chỉnh hoạt động thanh tra, kiểm tra đối với doanh nghiệp", None),
    ("1420/UBND-KGVX", D(2022, 4, 12), "Công văn", "UBND tỉnh Sông Cẩm", "V/v tăng cường an toàn thông tin mạng dịp nghỉ lễ", None),
    ("77/TB-UBND", D(2022, 3, 2), "Thông báo", "UBND tỉnh Sông Cẩm", "Kết luận của Chủ tịch UBND tỉnh tại phiên họp thường kỳ tháng 02", None),
    ("902/QĐ-UBND", D(2022, 6, 6), "Quyết định", "UBND tỉnh Sông Cẩm", "Về việc công nhận danh hiệu Chiến sĩ thi đua cấp tỉnh cho các cá nhân", "khen_ca_nhan"),
    ("1533/QĐ-UBND", D(2022, 8, 29), "Quyết định", "UBND tỉnh Sông Cẩm", "Công bố danh mục thủ tục hành chính sửa đổi trong lĩnh vực hoạt động khoa học và công nghệ", None),
]


def taken_numbers():
    """Numbers the registers and the notices already use, by series."""
    out = set()
    for num in [p[0] for p in R.PLANS] + [a[0] for a in R.AWARDS_FINES] + [n[0] for n in NOTICES if n[2].year == 2022] + [c[1] for c in R.CONSULTATIONS]:
        n, tail = num.split("/")
        out.add(("CV" if tail.startswith("SKHCN-") else "QĐ-XPHC" if "XP" in tail else tail.split("-")[0], int(n)))
    return out


TAKEN = set()


def build(store):
    out = []
    TAKEN.clear()
    TAKEN.update(taken_numbers())

    def yes_no(i):
        return i % 9 in (0, 2, 4, 7)

    def add(key, number, doc_type, subject, signed, posted, unit, body, why, own=True, section="vanban", letter_kind=None, nn_index=0,
            attach=None, draft=False, signer=None, issuer=None, **kw):
        """One document page with its letter as page text, PDF, DOCX or scan."""
        r = rng("doc", key)
        signer = signer or (r.choice([DIRECTOR] + DEPUTIES))
        issuer_name = issuer or ("Sở Khoa học và Công nghệ" if own else "UBND tỉnh Sông Cẩm")
        code = number.split("/")[-1].split("-")[0]
        item = Item(key=key, design=kw.pop("design", "sp"), section=section, title=subject, body=[], posted=posted, why=why, kind="document",
                    unit=unit, number=number, signed=signed, doc_type=doc_type, issuer=issuer_name, signer=signer, **kw)
        item.field_name = r.choice(["Khoa học và công nghệ", "Tiêu chuẩn Đo lường Chất lượng", "Tổ chức - Hành chính", "Sở hữu trí tuệ"])
        item.effective = signed
        to, yes = [], yes_no(nn_index)
        if own:
            to = recipients(code, yes, unit, r)
            if posted and posted.year == 2022:
                item.noi_nhan = "unreadable" if attach == "scan" else ("yes" if yes else "no")
        else:
            if posted and posted.year == 2022:
                item.noi_nhan = "na"
            if "UBND" in number:
                # the province names its own portal: not the department's business
                to = ["- Như trên;", "- Thường trực Tỉnh ủy, HĐND tỉnh;", r.choice(["- Cổng TTĐT tỉnh;", "- Cổng thông tin điện tử tỉnh;", "- Các sở, ban, ngành;"]), "- Lưu: VT, KGVX."]
        title_line = signer if own else ""
        role = "GIÁM ĐỐC" if signer == DIRECTOR else ("CHÁNH THANH TRA" if signer == INSPECTOR else "KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC")
        plain = subject[0].lower() + subject[1:] if doc_type == "Công văn" and subject[1:2].islower() else subject
        # the letter prints its kind above the subject: not twice
        if doc_type in ("Kế hoạch", "Quyết định", "Thông báo", "Báo cáo") and plain.startswith(doc_type + " "):
            plain = plain[len(doc_type) + 1:]
            plain = plain[0].upper() + plain[1:]
        # texts of the central bodies come from Hà Nội and carry no name here
        central = {"Chính phủ": "TM. CHÍNH PHỦ", "Thủ tướng Chính phủ": "THỦ TƯỚNG", "Quốc hội": "CHỦ TỊCH QUỐC HỘI", "Bộ Khoa học và Công nghệ": "BỘ TRƯỞNG"}.get(issuer_name)
        letter = Letter(SO if own else (issuer_name.upper()), TINH if own else "", number, vn_date(signed, r, "Hà Nội" if central else "Sông Cẩm"),
                        "" if doc_type in ("Công văn",) else doc_type, plain, body, to,
                        role if own else (central or "TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH"), title_line or ("" if central else "Hà Xuân Bằng"))
        if doc_type == "Công văn" and own:
            letter.body = ["Kính gửi: " + r.choice(["Các phòng, đơn vị thuộc Sở.", "UBND các huyện, thị xã, thành phố.", "Các cơ quan, đơn vị có liên quan."])] + body
        stem = slug(number.replace("/", "-"), 30)
        style = len(out) % 5
        shown = {0: f"{number.split('/')[0]}.{signed.year} {doc_type} (signed).", 1: f"{stem}.signed_01.", 2: f"{slug(subject, 24)}.",
                 3: f"{number.replace('/', '_')}.", 4: f"VB {number.split('/')[0]} - {doc_type.lower()}."}[style]
        if attach in ("pdf", "scan", "docx"):
            data = {"pdf": lambda: pdf(letter), "scan": lambda: scan_pdf(letter, r), "docx": lambda: docx(letter)}[attach]()
            ext = "docx" if attach == "docx" else "pdf"
            item.files.append(store.attachment(f"{stem}-{key}.{ext}", shown + ext, data, ext, numbered=len(out) % 7 == 3))
            item.body = [r.choice(["Nội dung chi tiết xem tại tệp đính kèm.", f"Trích yếu: {subject}.", "Mời bạn đọc tải tệp bên dưới."])] if r.random() < .7 else []
        else:
            item.body = [("center", f"{letter.issuer} — Số: {number} — {letter.date_line}")] + letter.body + \
                        ([("noinhan", to)] if to else []) + [("right", f"{letter.signer_title.replace('|', ' ')} (đã ký) {letter.signer}")]
        out.append(item)
        return item

    day = lambda d, h=9: datetime(d.year, d.month, d.day, h, (d.day * 7) % 60)
    forms = ["pdf", "page", "docx", "pdf", "page", "pdf", "page"]
    n = 0
    # --- C3
    for i, (num, title, signed, posted, unit, due, years, section, who) in enumerate(R.PLANS):
        if not posted:
            continue
        own = who == "so"
        scanned = num == "27/KH-SKHCN"
        add(f"kh{i:02d}", num, "Quyết định" if "QĐ" in num else "Kế hoạch", title, signed, day(posted), unit, plan_body(title, years, rng("plan", num), unit),
            f"Kế hoạch/chiến lược của ngành, kỳ {years[0]}-{years[1]} phủ năm 2022", own=own, section=section,
            attach="scan" if scanned else ["pdf", "page", "docx"][i % 3], nn_index=n, category="plans", criterion="C3", counts=True,
            period=[f"{years[0]}-01-01", f"{years[1]}-12-31"])
        n += 1
    add("kh20", "569/QĐ-TTg", "Quyết định", "Ban hành Chiến lược phát triển khoa học, công nghệ và đổi mới sáng tạo đến năm 2030", D(2022, 5, 11), day(D(2022, 5, 20)),
        "phong-khtc", ["Điều 1. Ban hành kèm theo Quyết định này Chiến lược phát triển khoa học, công nghệ và đổi mới sáng tạo đến năm 2030.",
                       "Điều 2. Quyết định này có hiệu lực kể từ ngày ký ban hành.", "Điều 3. Các Bộ trưởng, Chủ tịch UBND các tỉnh, thành phố trực thuộc trung ương chịu trách nhiệm thi hành."],
        "Chiến lược quốc gia của ngành đến năm 2030", own=False, section="kehoach", attach="page", issuer="Thủ tướng Chính phủ", signer="Thủ tướng Chính phủ",
        category="plans", criterion="C3", counts=True, period=["2022-01-01", "2030-12-31"])
    # right kind, period does not hold 2022
    wrong = [("301/KH-UBND", "Kế hoạch phát triển khoa học và công nghệ tỉnh Sông Cẩm giai đoạn 2016 - 2020", D(2016, 3, 8), D(2022, 3, 15), (2016, 2020), "ky_da_het"),
             ("204/KH-UBND", "Kế hoạch khoa học, công nghệ và đổi mới sáng tạo tỉnh Sông Cẩm năm 2023", D(2022, 7, 20), D(2022, 7, 28), (2023, 2023), "ky_chua_toi"),
             ("1402/QĐ-UBND", "Phê duyệt Chương trình nâng cao năng suất chất lượng tỉnh Sông Cẩm giai đoạn 2023 - 2025", D(2022, 9, 5), D(2022, 9, 15), (2023, 2025), "ky_chua_toi"),
             ("77/QĐ-UBND", "Chương trình phát triển tài sản trí tuệ giai đoạn 2016 - 2020 (đăng lại phục vụ tra cứu)", D(2016, 1, 19), D(2022, 5, 4), (2016, 2020), "ky_da_het"),
             ("18/KH-SKHCN", "Kế hoạch nâng cao năng suất, chất lượng sản phẩm, hàng hóa năm 2020", D(2020, 1, 20), D(2020, 2, 3), (2020, 2020), "sai_nam"),
             ("22/KH-SKHCN", "Kế hoạch phát triển tiềm lực khoa học và công nghệ năm 2021", D(2021, 1, 21), D(2021, 1, 28), (2021, 2021), "sai_nam"),
             ("260/KH-UBND", "Kế hoạch khoa học và công nghệ tỉnh Sông Cẩm năm 2020", D(2019, 12, 18), D(2020, 1, 6), (2020, 2020), "sai_nam"),
             ("251/KH-UBND", "Kế hoạch khoa học, công nghệ và đổi mới sáng tạo năm 2021", D(2020, 12, 22), D(2020, 12, 30), (2021, 2021), "sai_nam"),
             ("40/KH-SKHCN", "Kế hoạch hỗ trợ hệ sinh thái khởi nghiệp đổi mới sáng tạo năm 2021", D(2021, 3, 9), D(2021, 3, 16), (2021, 2021), "sai_nam"),
             ("35/KH-SKHCN", "Kế hoạch hoạt động sở hữu trí tuệ năm 2020", D(2020, 3, 2), D(2020, 3, 9), (2020, 2020), "sai_nam")]
    for i, (num, title, signed, posted, years, hard) in enumerate(wrong):
        add(f"khx{i:02d}", num, "Quyết định" if "QĐ" in num else "Kế hoạch", title, signed, day(posted), "phong-khtc", plan_body(title, years, rng("planx", num), "phong-khtc"),
            f"Kế hoạch kỳ {years[0]}-{years[1]} không phủ năm 2022", own="SKHCN" in num, section="kehoach", attach="page" if i % 3 else "pdf",
            category="plans", hard=hard, period=[f"{years[0]}-01-01", f"{years[1]}-12-31"], nn_index=n)
        if "UBND" in num:
            out[-1].noi_nhan = "na" if posted.year == 2022 else None
    # --- C2
    for i, (num, subj, signed, posted, side, orgs, what, money, unit) in enumerate(R.AWARDS_FINES):
        if not posted or posted == "bài viết":
            continue
        body = award_body(orgs, what, rng("aw", num)) if side == "khen_thuong" else fine_body(orgs, what, money, signed, rng("fine", num))
        add(f"kt{i:02d}", num, "Quyết định", subj, signed, day(posted, 14), unit, body,
            ("Quyết định khen thưởng" if side == "khen_thuong" else "Quyết định xử phạt") + " tổ chức, doanh nghiệp thuộc lĩnh vực KH&CN trong tỉnh",
            section="vanban", attach="scan" if num == "46/QĐ-XPVPHC" else ["page", "docx", "pdf"][i % 3], nn_index=n, category="rewards_penalties", criterion="C2",
            counts=True, side=side, signer=INSPECTOR if unit == "thanh-tra" else DIRECTOR)
        if num == "46/QĐ-XPVPHC":
            # the subject alone names nobody: the page says who, the scan cannot be read
            out[-1].body = [f"Xử phạt {orgs[0]} về hành vi {what}; mức phạt {money}. Chi tiết xem tệp đính kèm."]
        n += 1
    # --- own documents of 2022 that serve no criterion
    start = D(2022, 1, 10)
    for i, (dtype, code, subj, unit, hard, text) in enumerate(OWN_2022):
        r = rng("own", subj)
        signed = start + timedelta(days=int(i * 292 / len(OWN_2022)) + r.randint(0, 6))
        for month_hint, m in (("tháng 4", 5), ("6 tháng đầu", 6), ("quý III", 10), ("tháng 9", 10), ("02/9", 8), ("18/5", 4), ("9 tháng", 10), ("2023", 8), ("các ngày lễ lớn", 2), ("năm 2022", None)):
            if month_hint in subj:
                signed = D(2022, m, 3 + i % 20) if m else D(2022, 1 + i % 3, 5 + i % 20)
                break
        while signed.weekday() > 4:
            signed += timedelta(days=1)
        # each kind of document has a series of its own that grows with the year
        doy = (signed - D(2022, 1, 1)).days + 1
        series = "CV" if dtype == "Công văn" else code
        no = int(doy * {"KH": .63, "QĐ": .66, "QĐ-XPHC": .2, "CV": 2.15, "BC": .92, "TB": .7, "TTr": .3, "GM": .4}[series]) + (48 if series == "TB" else 0)
        while (series, no) in TAKEN:
            no += 1
        TAKEN.add((series, no))
        number = f"{no}/SKHCN-{code}" if dtype == "Công văn" else (f"{no}/QĐ-XPHC" if code == "QĐ-XPHC" else f"{no}/{code}-{'KHCN' if i % 11 == 0 else 'SKHCN'}")
        body = []
        if code == "KH":
            body = ["I. MỤC ĐÍCH, YÊU CẦU", "Bảo đảm thực hiện đúng quy định, tiết kiệm, phân công rõ người, rõ việc.", "II. NỘI DUNG", text, "III. TỔ CHỨC THỰC HIỆN",
                    f"{UNIT_NAME[unit]} chủ trì, các phòng, đơn vị phối hợp thực hiện, kịp thời báo cáo Giám đốc Sở những vấn đề phát sinh./."]
        elif code.startswith("QĐ"):
            body = ["Căn cứ Quyết định của UBND tỉnh quy định chức năng, nhiệm vụ của Sở Khoa học và Công nghệ; theo đề nghị của " + UNIT_NAME[unit] + ",", "QUYẾT ĐỊNH:"] + \
                   [("Điều " + p).strip() for p in text.split("Điều ") if p.strip()]
        else:
            body = [fill(r.choice(["Thực hiện chương trình công tác năm 2022, Sở Khoa học và Công nghệ {v} như sau:", "Căn cứ nhiệm vụ được giao, Sở Khoa học và Công nghệ {v} một số nội dung:"]), r,
                         {"v": {"BC": "báo cáo", "TB": "thông báo"}.get(code, "trao đổi")}), text,
                    "Mọi thông tin xin liên hệ " + UNIT_NAME[unit] + " để được phối hợp giải quyết./."]
        attach = "scan" if i == 17 else forms[i % len(forms)]
        it = add(f"vb{i:02d}", number, dtype, subj if dtype != "Công văn" else ("V/v " + subj), signed, day(signed + timedelta(days=r.choice([1, 1, 2, 4])), 8 + i % 9),
                 unit, body, "Văn bản điều hành, không thuộc nhóm chấm điểm" if not hard else "Dễ nhầm: " + hard.replace("_", " "),
                 section="kehoach" if hard in ("ke_hoach_thanh_tra", "ke_hoach_sua_cong", "ke_hoach_nhan_su") and code == "KH" else "vanban",
                 attach=attach, nn_index=n, hard=hard, signer=INSPECTOR if code == "QĐ-XPHC" else None)
        if it.posted.date() > D(2022, 11, 14):
            it.posted = datetime(2022, 11, 14, 9, 5)
        n += 1
    # --- texts of others
    for i, (num, signed, dtype, issuer, subj, hard) in enumerate(UPPER):
        posted = max(signed + timedelta(days=9), D(2022, 1, 5) + timedelta(days=i * 11))
        body = ["Chương I. QUY ĐỊNH CHUNG", f"Điều 1. Phạm vi điều chỉnh. Văn bản này điều chỉnh các nội dung nêu tại tên gọi: {subj}.",
                "Điều 2. Đối tượng áp dụng. Cơ quan, tổ chức, cá nhân có liên quan trên lãnh thổ nước Cộng hòa xã hội chủ nghĩa Việt Nam.",
                "Điều 3. Giải thích từ ngữ. Các từ ngữ được hiểu theo quy định của pháp luật hiện hành.", "(Toàn văn xem tại cơ sở dữ liệu quốc gia về văn bản pháp luật.)"]
        it = add(f"up{i:02d}", num, dtype, subj, signed, day(posted, 10), "van-phong", body, "Văn bản của cơ quan khác đăng nguyên văn" if not hard else "Văn bản pháp luật nguyên văn, không phải bài phổ biến"
                 if hard == "van_ban_luat" else "Khen thưởng cá nhân", own=False, attach="pdf" if i % 5 == 0 else "page", hard=hard, issuer=issuer, signer=issuer)
        it.effective = signed + timedelta(days=45)
    # --- procurement notices
    add_notices(add, day)
    # --- 2020 and 2021
    add_older(add, day)
    # clean-ups of what the page shows
    for i, it in enumerate(out):
        it.shown_number = it.number
        if i % 9 == 4:
            it.shown_number = "Số: " + it.number.replace("/", " /", 1)
        elif i % 13 == 6:
            it.shown_number = it.number.replace("-", " – ")
        elif i % 17 == 8:
            it.shown_number = f"{it.number} ngày {it.signed:%d/%m/%Y}"
        if i % 6 == 1:
            it.flags.add("nfd_labels")
        if i == 40:
            it.effective = it.signed.replace(year=it.signed.year - 1)      # typing error on the page
    return out


NOTICES = [
    ("36/QĐ-SKHCN", "Phê duyệt kế hoạch lựa chọn nhà thầu gói thầu mua sắm bộ chuẩn đo lường (đợt 3)", D(2022, 2, 25), "Quyết định", "Điều 1. Phê duyệt kế hoạch lựa chọn nhà thầu thuộc dự án Tăng cường năng lực kiểm định, hiệu chuẩn phương tiện đo giai đoạn 2021 - 2023, gồm 02 gói thầu, tổng giá trị 6.480.000.000 đồng, hình thức đấu thầu rộng rãi qua mạng, hợp đồng trọn gói."),
    ("118/TB-SKHCN", "Thông báo mời thầu gói thầu số 02: Thiết bị nuôi trồng trại thực nghiệm Phia Mạ", D(2022, 4, 8), "Thông báo", "Bên mời thầu thông báo phát hành hồ sơ mời thầu từ 8 giờ ngày 11/4/2022 trên hệ thống mạng đấu thầu quốc gia; bảo đảm dự thầu 45.000.000 đồng; thời điểm đóng thầu 9 giờ ngày 29/4/2022."),
    ("101/QĐ-SKHCN", "Phê duyệt kết quả lựa chọn nhà thầu gói thầu số 02", D(2022, 6, 3), "Quyết định", "Điều 1. Phê duyệt nhà thầu trúng thầu: Công ty TNHH Thiết bị Nông lâm Hồng Sơn; giá trúng thầu 2.914.000.000 đồng; thời gian thực hiện hợp đồng 90 ngày; loại hợp đồng trọn gói."),
    ("176/TB-SKHCN", "Thông báo mời chào giá cung cấp vật tư phòng thí nghiệm quý III", D(2022, 7, 5), "Thông báo", "Đề nghị các nhà cung cấp có khả năng gửi báo giá hóa chất, dụng cụ thủy tinh theo phụ lục; báo giá có dấu, hiệu lực tối thiểu 60 ngày, nhận đến 16 giờ ngày 15/7/2022."),
    ("139/QĐ-SKHCN", "Chỉ định thầu gói thầu tư vấn lập báo cáo kinh tế - kỹ thuật cải tạo trụ sở Chi cục", D(2022, 7, 22), "Quyết định", "Điều 1. Chỉ định thầu rút gọn đơn vị tư vấn lập báo cáo kinh tế - kỹ thuật; giá trị 148.000.000 đồng; nguồn vốn chuẩn bị đầu tư."),
    ("1266/QĐ-UBND", "Phê duyệt chủ trương đầu tư dự án Xây dựng phòng thử nghiệm vi sinh thực phẩm", D(2022, 8, 10), "Quyết định", "Điều 1. Phê duyệt chủ trương đầu tư dự án nhóm C do Sở Khoa học và Công nghệ làm chủ đầu tư; tổng mức đầu tư 14,8 tỷ đồng từ ngân sách tỉnh; thời gian thực hiện 2023 - 2024."),
    ("181/QĐ-SKHCN", "Phê duyệt quyết toán dự án hoàn thành: Mua sắm phần mềm quản lý nhiệm vụ khoa học và công nghệ", D(2022, 9, 16), "Quyết định", "Điều 1. Phê duyệt quyết toán dự án hoàn thành, giá trị quyết toán 968.500.000 đồng; chủ đầu tư thanh lý hợp đồng, bàn giao tài sản cho đơn vị sử dụng."),
    ("1655/QĐ-UBND", "Phê duyệt báo cáo kinh tế - kỹ thuật Trạm quan trắc phóng xạ môi trường tự động tại huyện Lũng Vân", D(2022, 10, 6), "Quyết định", "Điều 1. Phê duyệt báo cáo kinh tế - kỹ thuật với quy mô 01 trạm cố định, 02 đầu dò; chủ đầu tư là Sở Khoa học và Công nghệ; tổng mức đầu tư 9,5 tỷ đồng."),
    ("256/TB-SKHCN", "Kết quả chào hàng cạnh tranh mua sắm máy tính phục vụ cơ sở dữ liệu khoa học và công nghệ", D(2022, 10, 28), "Thông báo", "Đơn vị được lựa chọn: Công ty Cổ phần Tin học Bến Cẩm, giá 612.000.000 đồng, thời gian giao hàng 20 ngày. Các nhà thầu không được lựa chọn đã được thông báo lý do."),
    ("58/QĐ-SKHCN", "Phê duyệt kế hoạch lựa chọn nhà thầu sửa chữa nhà làm việc Trung tâm Ứng dụng", D(2021, 4, 14), "Quyết định", "Điều 1. Phê duyệt kế hoạch lựa chọn nhà thầu gói xây lắp, giá 5,9 tỷ đồng, đấu thầu rộng rãi."),
    ("97/QĐ-SKHCN", "Phê duyệt kết quả lựa chọn nhà thầu gói thầu điện mặt trời áp mái", D(2021, 8, 19), "Quyết định", "Điều 1. Phê duyệt nhà thầu trúng thầu gói lắp đặt điện mặt trời áp mái, giá 1.174.000.000 đồng, thời gian 45 ngày."),
    ("44/TB-SKHCN", "Thông báo mời thầu nâng cấp phòng kiểm định điện - nhiệt", D(2020, 5, 12), "Thông báo", "Thời gian phát hành hồ sơ từ 14/5/2020, mở thầu ngày 03/6/2020 tại trụ sở Sở."),
]


def add_notices(add, day):
    for i, (num, subj, signed, dtype, text) in enumerate(NOTICES):
        counts = signed.year == 2022
        own = "SKHCN" in num
        body = ["Căn cứ Luật Đấu thầu số 43/2013/QH13 và Nghị định số 63/2014/NĐ-CP; Luật Đầu tư công; theo đề nghị của Phòng Kế hoạch - Tài chính,"] + [text] + \
               ["Chủ đầu tư có trách nhiệm công khai thông tin theo quy định và chịu trách nhiệm về tính chính xác của hồ sơ./."]
        add(f"mt{i:02d}", num, dtype, subj, signed, day(signed + timedelta(days=3), 15), "phong-khtc", body,
            "Thông tin dự án, đấu thầu, mua sắm trong năm" if counts else "Đấu thầu của năm trước", own=own, section="duan" if i != 3 else "vanban",
            attach=["page", "pdf", "docx"][i % 3] if counts else "page", nn_index=i * 5 + 1, category="projects_procurement",
            criterion="C4" if counts else None, counts=counts, hard=None if counts else "sai_nam")


def add_older(add, day):
    """Documents of 2020 and 2021: the same kinds, the wrong years."""
    fines = [("Công ty TNHH Xăng dầu Khe Rịa", "kinh doanh xăng dầu với cột đo không còn niêm phong kiểm định", "28.000.000 đồng"),
             ("Hộ kinh doanh Vàng bạc Hồng Phát", "sử dụng cân không có dấu kiểm định", "9.000.000 đồng"),
             ("Công ty Cổ phần Nước khoáng Suối Hoan", "ghi nhãn hàng hóa sai định lượng", "22.500.000 đồng"),
             ("Doanh nghiệp tư nhân Gas Lạc Hòa", "bán hàng đóng gói sẵn thiếu lượng", "14.000.000 đồng")]
    i = 0
    for year in (2020, 2021):
        for j, (org, act, money) in enumerate(fines[:2] if year == 2020 else fines[2:]):
            signed = D(year, 4 + 4 * j, 15)
            add(f"old-f{year}{j}", f"{11 + 8 * j}/QĐ-XPVPHC", "Quyết định", f"Xử phạt vi phạm hành chính đối với {org}", signed, day(signed + timedelta(days=5)), "thanh-tra",
                fine_body([org], act, money, signed, rng("oldf", org)), "Xử phạt tổ chức nhưng năm trước", attach="page", category="rewards_penalties",
                side="xu_phat", hard="sai_nam", signer=INSPECTOR)
        for j, org in enumerate([["Công ty Cổ phần Chè Lũng Vân"], ["Hợp tác xã Miến dong Trà Lũng", "Công ty TNHH Cơ khí Phú Thành Kỳ Phong"]]):
            signed = D(year, 5 + 5 * j, 14)
            add(f"old-k{year}{j}", f"{70 + 50 * j}/QĐ-SKHCN", "Quyết định", f"Về việc tặng Giấy khen cho {' và '.join(org)}", signed, day(signed + timedelta(days=4)), "van-phong",
                award_body(org, "áp dụng tiến bộ khoa học và công nghệ", rng("olda", year, j)), "Khen thưởng tổ chức nhưng năm trước", attach="page",
                category="rewards_penalties", side="khen_thuong", hard="sai_nam")
        subjects = [("Công văn", "QLKH", "báo cáo tiến độ đề tài kỳ {k} năm {y}", "phong-qlkh"), ("Công văn", "TĐC", "phối hợp kiểm định cân ô tô năm {y}", "chi-cuc-tdc"),
                    ("Báo cáo", "BC", "Kết quả hoạt động khoa học và công nghệ năm {y}", "phong-khtc"), ("Thông báo", "TB", "Lịch tiếp công dân năm {y}", "thanh-tra"),
                    ("Quyết định", "QĐ", "Thành lập Hội đồng nghiệm thu đề tài lĩnh vực nông nghiệp năm {y}", "phong-qlkh"), ("Báo cáo", "BC", "Công tác văn thư, lưu trữ năm {y}", "van-phong"),
                    ("Quyết định", "QĐ", "Phân công nhiệm vụ trong Ban Giám đốc Sở năm {y}", "van-phong"), ("Công văn", "VP", "thực hiện giãn cách tại cơ quan, đợt {k} năm {y}", "van-phong"),
                    ("Kế hoạch", "KH", "Tuyển dụng công chức năm {y}", "van-phong"), ("Kế hoạch", "KH", "Thanh tra chuyên ngành năm {y}", "thanh-tra"),
                    ("Thông báo", "TB", "Kết quả xét nâng bậc lương năm {y}", "van-phong"), ("Công văn", "QLCN", "đăng ký tham gia chợ công nghệ năm {y}", "phong-qlcn"),
                    ("Giấy mời", "GM", "Dự hội nghị tổng kết năm {y}", "van-phong"), ("Công văn", "KHTC", "đối chiếu số liệu quyết toán năm {y}", "phong-khtc"),
                    ("Báo cáo", "BC", "Tổng kết phong trào thi đua của cơ quan năm {y}", "van-phong"), ("Quyết định", "QĐ", "Cử công chức đi đào tạo năm {y}", "van-phong"),
                    ("Thông báo", "TB", "Treo cờ và trực Tết Nguyên đán năm {y}", "van-phong"), ("Công văn", "QLKH", "nộp báo cáo tổng hợp đề tài hết hạn năm {y}", "phong-qlkh"),
                    ("Công văn", "TTUD", "mượn thiết bị đo phục vụ thực nghiệm năm {y}", "tt-ung-dung")]
        for j, (dtype, code, subj, unit) in enumerate(subjects):
            r = rng("old", year, j)
            signed = D(year, 1 + (j * 5) % 12, 4 + (j * 3) % 22)
            no = 31 + j * 23
            number = f"{no}/SKHCN-{code}" if dtype == "Công văn" else f"{no}/{code}-SKHCN"
            v = {"k": r.choice(["I", "II"]), "y": year}
            text = fill(r.choice(["Thực hiện chương trình công tác, đề nghị các đơn vị chủ động triển khai, bảo đảm tiến độ và gửi kết quả về {d} đúng thời hạn.",
                                  "{d} chủ trì theo dõi, tổng hợp; các phòng có liên quan phối hợp thực hiện và phản ánh kịp thời khó khăn phát sinh."]), r, {"d": UNIT_NAME[unit]})
            subj = subj.format(**v)
            add(f"old-{year}{j:02d}", number, dtype, ("V/v " + subj) if dtype == "Công văn" else subj, signed, day(signed + timedelta(days=2)), unit,
                [text, fill("Trong {so} ngày kể từ ngày nhận được văn bản, đơn vị gửi kết quả bằng bản điện tử. Địa bàn ưu tiên: {huyen}, {huyen2}. Số liệu phải có xác nhận của thủ trưởng đơn vị và giữ lại bản lưu để phục vụ kiểm tra khi cần.", r, slots(r))],
                f"Văn bản năm {year}, không thuộc nhóm chấm điểm", attach="pdf" if j % 8 == 0 else "page", nn_index=j)
