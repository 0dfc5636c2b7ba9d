"""Sentences for the bodies of the invented portal; each kind of item has its own."""

KINDS = {
    "fine": [
        "Đoàn kiểm tra đã lập biên bản tại chỗ và trình cấp có thẩm quyền. Chủ cơ sở thừa nhận lỗi, ký vào biên bản.",
        "Căn cứ mức độ vi phạm, người có thẩm quyền ra quyết định xử phạt vi phạm hành chính đối với doanh nghiệp, buộc khắc phục hậu quả trong mười ngày.",
        "Hành vi bị xử lý thuộc lĩnh vực công nghiệp, thương mại do Sở Công Thương quản lý. Số tiền phạt nộp vào Kho bạc Nhà nước.",
    ],
    "spa": ["Thanh tra Sở Y tế lập biên bản cơ sở chăm sóc da hoạt động không phép và phạt tiền chủ cơ sở.", "Cơ sở phải dừng hoạt động cho tới khi có giấy phép."],
    "award": [
        "Tại buổi lễ, đại diện các doanh nghiệp, hợp tác xã nhận phần thưởng trước đông đảo đại biểu.",
        "Các đơn vị được khen có thành tích trong sản xuất công nghiệp, xúc tiến thương mại và đóng góp cho ngân sách của tỉnh.",
        "Lãnh đạo ngành mong doanh nghiệp tiếp tục giữ chất lượng hàng hóa, mở rộng thị trường, chăm lo đời sống công nhân.",
    ],
    "person": ["Trong năm qua, các công chức, viên chức đã hoàn thành tốt nhiệm vụ được giao, có sáng kiến trong công tác chuyên môn.", "Danh sách kèm theo được công khai trong cơ quan."],
    "plan": [
        "I. Mục tiêu: nâng tỷ trọng công nghiệp, thương mại trong cơ cấu kinh tế; hỗ trợ cơ sở sản xuất đổi mới máy móc.",
        "II. Nhiệm vụ: hoàn thiện hạ tầng, thu hút đầu tư, phát triển nguồn nhân lực, mở rộng thị trường tiêu thụ sản phẩm.",
        "III. Tổ chức thực hiện: các phòng theo chức năng triển khai, báo cáo định kỳ sáu tháng một lần.",
    ],
    "list": ["Sở Công Thương thông tin danh sách dự án, hạng mục đầu tư và mua sắm trong năm, kèm tình trạng thực hiện từng dự án."],
    "bid": [
        "Bên mời thầu thông báo để các nhà thầu quan tâm, nộp hồ sơ theo đúng thời gian, địa điểm ghi trong hồ sơ yêu cầu.",
        "Nguồn vốn: ngân sách tỉnh. Chủ đầu tư: Sở Công Thương tỉnh Vân Khê. Hình thức: lựa chọn nhà thầu qua mạng.",
    ],
    "summary": [
        "Sau thời gian đăng tải, Sở đã nhận văn bản của các sở, ngành, địa phương và thư của người dân.",
        "Từng nhóm ý kiến được nêu cùng nội dung tiếp thu hoặc giải trình lý do chưa tiếp thu. Dự thảo hoàn thiện được gửi Sở Tư pháp thẩm định.",
    ],
    "news": [
        "Không khí diễn ra vui tươi, đoàn kết; mọi người trao đổi cởi mở về công việc và đời sống.",
        "Đại diện đơn vị cho biết sẽ tiếp tục duy trì hoạt động này trong thời gian tới với nhiều nội dung phong phú hơn.",
        "Bà con phấn khởi trước những đổi thay, hẹn gặp lại ở lần sau.",
        "Cuối buổi, ban tổ chức cảm ơn sự có mặt của các đại biểu và chụp ảnh lưu niệm.",
        "Thông tin chi tiết được cập nhật trên bảng tin của cơ quan.",
    ],
    "about": ["Sở Công Thương là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, giúp quản lý về công nghiệp và thương mại.", "Cổng này là hư cấu, dùng để kiểm thử phần mềm."],
}


# Portals write each article anew: no sentence of these stands on two pages.
OPENERS = [
    "Trao đổi với phóng viên về {t}, đại diện phòng nghiệp vụ nêu {n} điểm đáng chú ý.", "Câu hỏi về {t} được gửi tới Sở {n} lần trong quý vừa qua.",
    "Nhằm giúp bà con hiểu đúng về {t}, bài viết tóm lược quy định đang có hiệu lực.", "Sau {n} buổi làm việc với cơ sở, tổ công tác nhận thấy nội dung {t} còn nhiều chỗ chưa rõ.",
    "Bạn đọc ở {h} băn khoăn: {t}?", "Có {n} thương nhân tại {h} đề nghị nói rõ hơn về {t}.",
]
MIDDLES = [
    "Theo Nghị định số {n}/2021/NĐ-CP, hồ sơ gồm {m} loại giấy tờ và nộp một lần.", "Thông tư số {m}/2022/TT-BCT giao địa phương kiểm tra {n} nội dung trước khi cấp phép.",
    "Tổ chức có nghĩa vụ lưu chứng từ {m} năm, cá nhân kinh doanh nhỏ lưu {n} tháng theo quy định của pháp luật.", "Điều kiện để được xem xét là có địa điểm rộng từ {n} mét vuông và {m} người đã qua huấn luyện.",
    "Trường hợp ở {h}, chủ hộ phải nộp bổ sung trong {n} ngày vì thiếu {m} mẫu biểu.", "Không thực hiện có thể bị phạt tiền từ {n} triệu đồng, tổ chức bị phạt gấp đôi.",
    "Luật nghiêm cấm {m} hành vi, trong đó có hành vi che giấu thông tin với khách hàng tại {h}.", "Phí thẩm định được giảm {n} phần trăm tới hết tháng {m}.",
]
ENDINGS = [
    "Ai còn vướng mắc gọi số máy lẻ {n}{m} để được giải thích.", "Tài liệu đã phát tại {n} chợ của {h}.", "Bộ phận một cửa mở thêm {m} quầy để nhận hồ sơ tại {h}.",
    "Các xã của {h} sẽ phát bài này trên loa {n} lần.", "Bài tiếp theo nói về {m} câu hỏi khác của thương nhân {h}.",
]
PLACES = ["huyện Đồng Sim", "huyện Mường Lẻn", "huyện Pà Sín", "thành phố Vân Khê", "phường Bến Lội", "xã Khe Vàng", "xã Nậm Coóng"]


def body(kind, title, r):
    t = title.rstrip("?").lower()

    def fill(line):
        return line.replace("{t}", t).replace("{n}", str(r.randint(11, 97))).replace("{m}", str(r.randint(3, 29))).replace("{h}", r.choice(PLACES))

    lines = list(KINDS.get(kind, []))
    if kind in ("guide", "law"):
        lines = [r.choice(OPENERS)] + r.sample(MIDDLES, 4) + r.sample(ENDINGS, 2)
        if kind == "law":
            lines = [line.replace("thương nhân", "người dân").replace("TT-BCT", "TT-BTP") for line in lines]
    else:
        lines = [f"{line[:-1]}, theo ghi nhận lúc {{n}} giờ {{m}} ngày làm việc tại {{h}}." for line in r.sample(lines, len(lines) if kind != "news" else 3)]
        lines.insert(1, "Nội dung cụ thể: {t}.")
    return [fill(line) for line in lines]


def request(draft, deadline):
    return [
        f"Sở Công Thương đang hoàn thiện {draft}. Toàn văn {draft} được đăng kèm theo bài này để các cơ quan, tổ chức, cá nhân nghiên cứu.",
        f"Ý kiến xin gửi về Sở Công Thương tỉnh Vân Khê, số 7 đường Bến Lội, hoặc hộp thư gopy@sct.vankhe.example trước ngày {deadline}.",
    ]
