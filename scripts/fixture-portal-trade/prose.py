"""Sentences for the bodies of the invented portal; each kind of item has its own."""

KINDS = {
    "guide": [
        "Thời gian qua, nhiều thương nhân và hộ dân gửi câu hỏi về nội dung này tới Sở Công Thương. Bài viết nêu lại các quy định đang áp dụng để bà con tiện tra cứu.",
        "Theo Nghị định của Chính phủ, tổ chức, cá nhân kinh doanh phải bảo đảm điều kiện về địa điểm, trang thiết bị và con người; hồ sơ nộp qua Cổng dịch vụ công, thời hạn giải quyết là bảy ngày làm việc.",
        "Thông tư hướng dẫn của Bộ Công Thương nêu rõ ai phải thông báo, thông báo trước bao nhiêu ngày và trường hợp nào được miễn. Người kinh doanh cần giữ hóa đơn, chứng từ để xuất trình khi có yêu cầu.",
        "Hành vi không thực hiện đúng có thể bị phạt tiền theo nghị định xử phạt vi phạm hành chính; mức phạt với tổ chức gấp đôi mức phạt với cá nhân.",
        "Cần thêm thông tin, xin gọi bộ phận nghiệp vụ của Sở trong giờ hành chính để được giải thích trực tiếp. Các mẫu đơn có sẵn ở mục tải về.",
    ],
    "law": [
        "Nhiều bạn đọc hỏi về quyền lợi của mình theo quy định hiện hành. Dưới đây là phần trả lời ngắn gọn của luật gia.",
        "Luật nêu rõ điều kiện, mức hưởng và hồ sơ cần nộp; người có nhu cầu đến bộ phận một cửa cấp xã để được hướng dẫn miễn phí.",
        "Trường hợp hồ sơ chưa đủ, cán bộ tiếp nhận phải trả lời bằng văn bản trong ba ngày. Người nộp có quyền khiếu nại nếu không đồng ý.",
        "Bài viết mang tính tham khảo; khi áp dụng cần xem toàn văn của luật và văn bản quy định chi tiết. Mọi người nên chia sẻ cho người thân cùng biết và thực hiện.",
    ],
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


def body(kind, title, r):
    lines = KINDS[kind]
    if kind == "news":
        return r.sample(lines, 3)
    first = f"{title.rstrip('?')}: nội dung được nhiều người quan tâm. " if kind in ("guide", "law") else ""
    return [first + lines[0]] + lines[1:]


def request(draft, deadline):
    return [
        f"Sở Công Thương đang hoàn thiện {draft}. Toàn văn được đăng kèm theo bài này để các cơ quan, tổ chức, cá nhân nghiên cứu.",
        f"Ý kiến xin gửi về Sở Công Thương tỉnh Vân Khê, số 7 đường Bến Lội, hoặc hộp thư gopy@sct.vankhe.example trước ngày {deadline}.",
    ]
