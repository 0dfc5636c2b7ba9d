"""Made-up names of the made-up province, and the filling of text templates."""
import random
import re
import unicodedata

SEED = "songcam-2022"

HUYEN = ["huyện Lũng Vân", "huyện Mường Kha", "huyện Tân Phủ", "huyện Trà Lũng", "huyện Thạch Khê Thượng",
         "huyện Bình Cẩm", "huyện An Sơn Đông", "huyện Hòa Thượng", "thị xã Kỳ Phong", "thành phố Sông Cẩm",
         "huyện Phù Lương Hạ"]
XA = ["xã Nà Thín", "xã Hồng Kha", "xã Cẩm Đài", "xã Vân Lũng", "xã Tân Kha", "xã Bản Pàng", "xã Khe Rịa",
      "xã Đồng Quế Thượng", "phường Bến Cẩm", "xã Lạc Hòa Đông", "xã Phia Mạ", "xã Suối Hoan", "thị trấn Phố Kha"]
# Communes stay inside their district.
XA_OF = {"thành phố Sông Cẩm": ["phường Bến Cẩm", "xã Lạc Hòa Đông"], "thị xã Kỳ Phong": ["xã Đồng Quế Thượng", "phường Kỳ Hạ"], "huyện Lũng Vân": ["xã Vân Lũng", "xã Phia Mạ"],
         "huyện Mường Kha": ["xã Hồng Kha", "thị trấn Phố Kha"], "huyện Tân Phủ": ["xã Tân Kha", "xã Bến Than"], "huyện Trà Lũng": ["xã Khe Rịa", "thị trấn Trà Lũng"],
         "huyện Thạch Khê Thượng": ["xã Suối Hoan", "xã Thạch Đài"], "huyện Bình Cẩm": ["xã Cẩm Đài", "xã Bình Hoan"], "huyện An Sơn Đông": ["xã Bản Pàng", "xã An Hạ Đông"],
         "huyện Hòa Thượng": ["xã Nà Thín", "xã Hòa Lũng"], "huyện Phù Lương Hạ": ["xã Phù Kha", "xã Lương Đài"]}
HO = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Nông", "Vi", "Lương", "Đặng", "Bùi", "Lưu", "Trịnh", "Hà", "Mã"]
DEM = ["Văn", "Đình", "Hoài", "Quang", "Minh", "Ngọc", "Thanh", "Xuân", "Hải", "Công"]
TEN = ["Khả", "Lĩnh", "Thuận", "Tấn", "Hòa", "Nhâm", "Kiên", "Bằng", "Sinh", "Cường", "Tuyển", "Lập"]
TEN_NU = ["Duyên", "Oanh", "Thủy", "Mai", "Nhài", "Thơm", "Loan", "Hiên"]
CAY = ["dẻ ván", "na dai", "hồi", "chè Shan", "dong riềng", "mắc ca", "sa nhân tím", "ba kích", "hồng không hạt",
       "khoai môn", "gừng gió", "cam sành", "lê đường", "giảo cổ lam"]
HTX = ["Hợp tác xã Nông nghiệp sạch Nà Thín", "Hợp tác xã Miến dong Trà Lũng", "Hợp tác xã Dược liệu Phia Mạ",
       "Hợp tác xã Chè Vân Lũng", "Hợp tác xã Ong mật Mường Kha", "Hợp tác xã Thanh niên Suối Hoan"]
CQ = ["Trường Cao đẳng Kỹ thuật Sông Cẩm", "Trung tâm Khuyến nông tỉnh", "Bệnh viện Đa khoa tỉnh Sông Cẩm",
      "Trung tâm Ứng dụng tiến bộ khoa học và công nghệ", "Công ty Cổ phần Giống cây Bình Cẩm",
      "Ban Quản lý rừng đặc dụng Phia Mạ", "Hội Đông y tỉnh", "Trường Chính trị tỉnh", "Chi cục Thủy lợi"]
DE_TAI = [
    "Nghiên cứu phục tráng giống lúa nếp nương", "Xây dựng mô hình nuôi cá lồng trên hồ Cẩm Đài",
    "Ứng dụng chỉ thị phân tử trong chọn giống dong riềng", "Đánh giá thực trạng tăng huyết áp ở người cao tuổi",
    "Nghiên cứu quy trình nhân giống ba kích bằng nuôi cấy mô", "Giải pháp giảm nghèo bền vững vùng đồng bào dân tộc thiểu số",
    "Xây dựng bản đồ nguy cơ sạt lở đất tỷ lệ 1/25.000", "Bảo tồn và phát huy giá trị hát lượn cổ",
    "Chế tạo máy thu hoạch sắn đeo vai", "Nghiên cứu phòng trừ bệnh thán thư trên cây na",
    "Mô hình nuôi ong nội gắn với rừng hồi", "Ứng dụng IoT giám sát ao nuôi thủy sản",
    "Khảo nghiệm một số giống mắc ca trên đất dốc", "Nghiên cứu chiết xuất tinh dầu sả chanh",
    "Nâng cao chất lượng dạy học tiếng Việt cho học sinh tiểu học vùng cao", "Xử lý nước thải chế biến miến dong bằng bãi lọc trồng cây",
    "Phục dựng nghề dệt vải lanh truyền thống", "Thực trạng suy dinh dưỡng trẻ em dưới 5 tuổi tại vùng cao",
    "Xây dựng mô hình chăn nuôi gà đồi an toàn sinh học", "Nghiên cứu sản xuất phân hữu cơ từ vỏ quả hồi",
    "Ứng dụng ảnh vệ tinh theo dõi biến động rừng", "Thiết kế hệ thống tưới tự chảy cho chè Shan",
    "Giải pháp phát triển du lịch cộng đồng ven hồ", "Nghiên cứu phương pháp bảo quản lê sau thu hoạch"]

# Sentences put between a guidance card and its end, by field.
LOCAL = {
    "tdc": ["Tại {huyen}, qua theo dõi của Chi cục Tiêu chuẩn Đo lường Chất lượng, [đa số cơ sở đã nắm được yêu cầu nhưng còn lúng túng khi lập hồ sơ|vẫn còn cơ sở nhỏ lẻ chưa quan tâm đúng mức đến nội dung này].",
            "Anh {nguoi}, chủ một cơ sở kinh doanh ở {xa}, cho biết trước đây cứ nghĩ chỉ công ty lớn mới phải thực hiện, sau khi được giải thích mới hiểu và tự giác làm theo.",
            "Chi cục đã in {so_lon} tờ gấp, phát tại các chợ và gửi về UBND các xã, phường, thị trấn để treo ở nơi tiếp dân."],
    "shtt": ["Tính đến nay, tổ chức, cá nhân của {huyen} mới nộp {so} đơn đăng ký, phần lớn là nhãn hiệu; tiềm năng còn rất lớn nếu các chủ thể hiểu đúng quy định.",
             "Chị {nu}, thành viên {htx}, kể rằng nhờ được giải thích sớm, tổ chức của chị đã kịp sửa mẫu trước khi nộp, tránh phải làm lại từ đầu.",
             "Các mẫu tờ khai và ví dụ điền sẵn được đặt tại bộ phận một cửa để người dân tham khảo."],
    "atbx": ["Toàn tỉnh hiện có {so} cơ sở sử dụng thiết bị bức xạ, tập trung ở thành phố Sông Cẩm và {huyen}; việc hiểu đúng trách nhiệm của từng vị trí là điều kiện đầu tiên để bảo đảm an toàn.",
             "Bác sĩ {nguoi} ở {huyen} cho rằng điều khó nhất không phải chi phí mà là duy trì ghi chép đều đặn hằng ngày."],
    "cn": ["Ở tỉnh ta, {so} doanh nghiệp đã được khảo sát, trong đó nhiều đơn vị tại {huyen} đủ điều kiện nhưng chưa làm hồ sơ vì ngại thủ tục.",
           "Giám đốc một công ty ở {huyen} chia sẻ, sau khi được cán bộ phân tích từng điều khoản, đơn vị đã lập tổ công tác để chuẩn bị."],
    "khcn": ["Tại {cq}, các chủ nhiệm nhiệm vụ đề nghị có thêm ví dụ cụ thể để đối chiếu khi lập hồ sơ.",
             "Từ thực tế ở {huyen}, những lỗi hay gặp là thiếu chữ ký xác nhận, nộp chậm và mô tả sản phẩm quá chung chung."],
    "tt": ["Trong các cuộc làm việc tại {huyen}, nhiều cơ sở nói rằng lần đầu được nghe giải thích cặn kẽ về quyền của mình.",
           "Nội dung này cũng được đưa vào buổi đối thoại với doanh nghiệp tổ chức tại {huyen}."],
    "off": ["[Nội dung được gửi tới các tổ công đoàn để phổ biến trong buổi sinh hoạt gần nhất.|Các đơn vị có thể xem thêm tài liệu tại bảng tin cơ quan.]"],
}
CLOSING = {
    "own": ["Tổ chức, cá nhân cần giải đáp thêm liên hệ {don_vi}, Sở Khoa học và Công nghệ tỉnh Sông Cẩm, trong giờ hành chính.",
            "Việc chủ động tìm hiểu và chấp hành đúng quy định vừa bảo vệ quyền lợi của cơ sở, vừa góp phần xây dựng môi trường kinh doanh lành mạnh.",
            "Để thuận tiện, {don_vi} tiếp nhận câu hỏi qua mục Hỏi - đáp và trả lời trong 05 ngày làm việc.",
            "Bài viết nhằm cung cấp thông tin chung; khi áp dụng, đề nghị đối chiếu với toàn văn văn bản đang có hiệu lực.",
            "Hiểu đúng, làm đúng ngay từ đầu là cách tiết kiệm nhất cho cả người dân và cơ quan quản lý."],
    "off": ["Bài viết có tính chất tham khảo, thông tin chi tiết do cơ quan chuyên ngành cung cấp.",
            "Mọi thắc mắc đề nghị liên hệ cơ quan có thẩm quyền của lĩnh vực nêu trên."],
    # endings of an event of the department's own
    "event": ["Hoạt động này sẽ được tiếp tục trong thời gian tới với quy mô phù hợp điều kiện của đơn vị.",
              "Không khí trao đổi cởi mở, các ý kiến đều được thư ký ghi chép đầy đủ để theo dõi sau buổi làm việc.",
              "Theo {don_vi}, đây là lần thứ {so_thang2} hoạt động tương tự được tổ chức kể từ khi đơn vị kiện toàn nhân sự; lần sau dự kiến đưa về {huyen2} để bà con ở xa cũng có dịp tham gia.",
              "{don_vi} cảm ơn sự phối hợp của {huyen} và mong tiếp tục nhận được sự ủng hộ; ảnh và số liệu chi tiết sẽ được cập nhật khi ban tổ chức hoàn thành báo cáo.",
              "Nhiều người dự cho rằng thời lượng còn ngắn, mong có thêm phần tham quan thực tế. Ban tổ chức ghi nhận và sẽ bố trí lại chương trình, rút gọn phần nghi thức, dành thời gian cho trao đổi.",
              "Ông {nguoi2}, một người dân ở {xa}, bày tỏ: “Điều chúng tôi mong nhất là các anh chị quay lại thường xuyên, chứ đừng làm một lần rồi thôi”."],
    # endings that fit any retold piece
    "any": ["Thông tin được Ban biên tập tổng hợp theo báo cáo của đơn vị tổ chức tại thời điểm đưa tin; số liệu có thể thay đổi khi có kết quả chính thức.",
            "Bạn đọc quan tâm có thể gửi ý kiến trao đổi về hộp thư của Ban biên tập, ghi rõ tên bài và ngày đăng để tiện theo dõi, phản hồi.",
            "Ban biên tập sẽ tiếp tục theo dõi và thông tin tới bạn đọc khi có diễn biến mới.",
            "Bài và ảnh do cộng tác viên ở cơ sở gửi về; Ban biên tập cảm ơn và mong tiếp tục nhận được tin, bài phản ánh sinh động từ các địa phương.",
            "Trong các số tới, chuyên mục sẽ trở lại nội dung này với những ghi chép cụ thể hơn từ {huyen} và {huyen2}.",
            "Một số tên riêng trong bài được viết theo đề nghị của nhân vật; các con số do người kể cung cấp, chưa qua kiểm chứng độc lập.",
            "Độc giả ở xa có thể đọc bản điện tử hoặc liên hệ thư viện huyện để mượn bản in trong giờ mở cửa."],
}
UNIT_NAME = {
    "van-phong": "Văn phòng Sở", "thanh-tra": "Thanh tra Sở", "tt-ung-dung": "Trung tâm Ứng dụng",
    "phong-qlkh": "Phòng Quản lý khoa học", "phong-qlcn": "Phòng Quản lý Công nghệ",
    "phong-khtc": "Phòng Kế hoạch - Tài chính", "chi-cuc-tdc": "Chi cục Tiêu chuẩn Đo lường Chất lượng"}
# What the file number and "Lưu: VT, ..." call the unit.
UNIT_CODE = {"van-phong": "VP", "thanh-tra": "TTra", "tt-ung-dung": "TTUD", "phong-qlkh": "QLKH",
             "phong-qlcn": "QLCN", "phong-khtc": "KHTC", "chi-cuc-tdc": "TĐC"}


def rng(*key):
    """A generator of its own for each item: editing one text leaves the others alone."""
    return random.Random("|".join([SEED, *map(str, key)]))


def person(r):
    return f"{r.choice(HO)} {r.choice(DEM)} {r.choice(TEN)}"


def slots(r, day=None, unit="van-phong"):
    h, h2 = r.sample(HUYEN, 2)
    c, c2 = r.sample(CQ, 2)
    p, p2 = person(r), person(r)
    out = {"huyen": h, "huyen2": h2, "huyen_hoa": h[0].upper() + h[1:], "xa": r.choice(XA_OF[h]), "nguoi": p, "nguoi2": p2, "nu": f"{r.choice(HO)} Thị {r.choice(TEN_NU)}",
           "cay": r.choice(CAY), "htx": r.choice(HTX), "cq": c, "cq2": c2, "detai": r.choice(DE_TAI),
           "so": r.randint(11, 48), "so_lon": r.choice([120, 150, 210, 260, 340, 480, 560, 720, 1150]),
           "so_thang": r.randint(6, 24), "so_thang2": f"{r.randint(2, 6):02d}", "pt": r.randint(82, 97),
           "pt2": r.randint(12, 34), "pt3": f"{r.randint(6, 18)},{r.randint(1, 9)}", "tien": r.randint(60, 240),
           "don_vi": UNIT_NAME[unit]}
    if day:
        out.update(ngay=f"{day.day:02d}/{day.month}/{day.year}" if r.random() < .5 else f"{day.day}/{day.month}",
                   thang=day.month, nam=day.year, quy=["I", "II", "III", "IV"][(day.month - 1) // 3])
    return out


def fill(text, r, values):
    """Chooses one of each [a|b] and replaces each {slot}.

    [1:a|b] is a choice that must agree with every other [1:..|..] of the same text.
    """
    def pick(m):
        options = m.group(2).split("|")
        if not m.group(1):
            return r.choice(options)
        return options[values.setdefault("_" + m.group(1), r.randrange(60)) % len(options)]

    choice = re.compile(r"\[(?:(\d):)?([^\[\]]*\|[^\[\]]*)\]")
    while choice.search(text):
        text = choice.sub(pick, text)
    text = re.sub(r"\{(\w+)\}", lambda m: str(values[m.group(1)]), text)
    return re.sub(r"  +", " ", text).strip()


def cards(block):
    """Parses `= a | b | c` cards followed by paragraphs."""
    out = []
    for line in block.strip().splitlines():
        if line.startswith("= "):
            # a choice `[a|b]` in a title has no spaces round its bar
            out.append(([p.strip() for p in line[2:].split(" | ")], []))
        elif line.strip():
            out[-1][1].append(line.strip())
    return out


def guidance_body(card_lines, field, unit, r, day):
    v = slots(r, day, unit)
    lines = [fill(x, r, v) for x in card_lines]
    local = r.sample(LOCAL[field], min(len(LOCAL[field]), r.choice([1, 2, 2])))
    close = r.sample(CLOSING["off" if field == "off" else "own"], 1 if field == "off" else r.choice([1, 2]))
    return lines + [fill(x, r, v) for x in local + close], v


def plain_body(card_lines, unit, r, day, extra=None):
    v = slots(r, day, unit)
    v.update(extra or {})
    lines = [fill(x, r, v) for x in card_lines]
    # at least 120 words: short cards get endings until they reach it
    event = any("{ngay}" in x for x in card_lines) and not extra
    pool = [fill(x, r, v) for x in r.sample(CLOSING["event"], len(CLOSING["event"]))] if event else []
    pool += [fill(x, r, v) for x in r.sample(CLOSING["any"], len(CLOSING["any"]))]
    least = r.choice([122, 130, 150])
    while pool and sum(len(x.split()) for x in lines) < least:
        lines.append(pool.pop(0))
    return lines, v


# --- characters -------------------------------------------------------------
_OLD = {"òa": "oà", "óa": "oá", "ỏa": "oả", "õa": "oã", "ọa": "oạ", "òe": "oè", "óe": "oé", "ọe": "oẹ",
        "ùy": "uỳ", "úy": "uý", "ủy": "uỷ", "ũy": "uỹ", "ụy": "uỵ"}


def old_tone(text):
    """hòa -> hoà, Ủy -> Uỷ: the older placing of the tone mark, syllable ends only."""
    text = re.sub("(" + "|".join(_OLD) + r")(?!\w)", lambda m: _OLD[m.group(1)], text)
    return re.sub(r"Ủy(?!\w)", "Uỷ", text)


def nfd(text):
    return unicodedata.normalize("NFD", text)


def slug(text, cut=70):
    text = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    text = "".join(c for c in text if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-")[:cut].strip("-")
