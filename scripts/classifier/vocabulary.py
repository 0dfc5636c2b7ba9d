"""Words that offices fill their titles with: places, bodies, papers, fields, works, firms, people."""

PROVINCES = (
    "An Giang,Bà Rịa - Vũng Tàu,Bạc Liêu,Bắc Giang,Bắc Kạn,Bắc Ninh,Bến Tre,Bình Dương,Bình Định,Bình Phước,Bình Thuận,"
    "Cà Mau,Cao Bằng,Cần Thơ,Đà Nẵng,Đắk Lắk,Đắk Nông,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,Hà Giang,Hà Nam,Hà Nội,"
    "Hà Tĩnh,Hải Dương,Hải Phòng,Hậu Giang,Hòa Bình,Hưng Yên,Khánh Hòa,Kiên Giang,Kon Tum,Lai Châu,Lạng Sơn,Lào Cai,"
    "Lâm Đồng,Long An,Nam Định,Nghệ An,Ninh Bình,Ninh Thuận,Phú Thọ,Phú Yên,Quảng Bình,Quảng Nam,Quảng Ngãi,Quảng Ninh,"
    "Quảng Trị,Sóc Trăng,Sơn La,Tây Ninh,Thái Bình,Thái Nguyên,Thanh Hóa,Thừa Thiên Huế,Tiền Giang,Hồ Chí Minh,Trà Vinh,"
    "Tuyên Quang,Vĩnh Long,Vĩnh Phúc,Yên Bái"
).split(",")
FIRST = (
    "Phú,Tân,Bình,An,Hòa,Thạch,Vĩnh,Long,Đông,Tây,Yên,Quang,Thanh,Sơn,Lộc,Mỹ,Nam,Bắc,Xuân,Hương,Kim,Ngọc,Đức,Thái,Cẩm,"
    "Diên,Hải,Kỳ,Lương,Mường,Nghĩa,Phong,Quế,Tiên,Trà,Triệu,Tam,Văn,Đại,Điện,Đồng,Gia,Hồng,Hưng,Khánh,Liên,Minh,Ninh,Châu,Bảo"
).split(",")
SECOND = (
    "Hòa,Sơn,Lâm,Thủy,Phong,Trung,Giang,Lộc,Thành,An,Bình,Lập,Châu,Khê,Điền,Xuyên,Tiến,Hưng,Lợi,Minh,Phú,Thọ,Ninh,Đức,"
    "Long,Hà,Quang,Thịnh,Mỹ,Tân,Trạch,Yên,Động,Lạc,Khánh,Hải,Thắng,Phước,Xá,Chánh"
).split(",")
FAMILY = "Nguyễn,Trần,Lê,Phạm,Hoàng,Vũ,Đặng,Bùi,Đỗ,Hồ,Ngô,Dương,Lý".split(",")
GIVEN = "Văn Hùng,Thị Lan,Minh Tuấn,Quốc Việt,Thị Hồng,Đức Thắng,Thanh Bình,Hữu Nghĩa,Xuân Trường,Ngọc Anh".split(",")
MINISTRIES = (
    "Khoa học và Công nghệ:BKHCN,Y tế:BYT,Giáo dục và Đào tạo:BGDĐT,Tài chính:BTC,Công Thương:BCT,Nội vụ:BNV,"
    "Tư pháp:BTP,Xây dựng:BXD,Thông tin và Truyền thông:BTTTT,Tài nguyên và Môi trường:BTNMT,"
    "Lao động - Thương binh và Xã hội:BLĐTBXH,Nông nghiệp và Phát triển nông thôn:BNNPTNT,Giao thông vận tải:BGTVT,"
    "Kế hoạch và Đầu tư:BKHĐT,Văn hóa, Thể thao và Du lịch:BVHTTDL,Công an:BCA,Quốc phòng:BQP"
)
MINISTRIES = [m.rsplit(":", 1) for m in MINISTRIES.replace("Văn hóa, Thể thao", "Văn hóa; Thể thao").split(",")]
MINISTRIES = [(name.replace(";", ","), code) for name, code in MINISTRIES]


def year(r):
    return str(r.randint(2009, 2025))


def span(r):
    first = r.choice([2011, 2016, 2021, 2026, 2020, 2022, 2023, 2018])
    last = first + r.choice([2, 3, 4, 5, 9])
    return f"{first}{r.choice(['-', ' - ', '–', ' – ', ' đến '])}{last}"


def horizon(r):
    last = r.choice([2015, 2020, 2025, 2030])
    tail = r.choice(["", "", f", định hướng đến năm {last + 5}", f", tầm nhìn đến năm {last + 20}",
                     f" và định hướng đến năm {last + 10}", f", tầm nhìn {last + 15}"])
    return f"đến năm {last}{tail}"


def number(low, high):
    return lambda r: str(r.randint(low, high))


def place(r):
    return f"{r.choice(FIRST)} {r.choice(SECOND)}"


def day(r):
    return f"{r.randint(1, 28):02}/{r.randint(1, 12):02}/{r.randint(2009, 2025)}"


def short_day(r):
    return f"{r.randint(1, 28)}/{r.randint(1, 12)}"


def money(r):
    return r.choice([f"{r.randint(5, 95)} triệu đồng", f"{r.randint(1, 900)},{r.randint(1, 9)} tỷ đồng",
                     f"{r.randint(2, 900)}.{r.randint(100, 999)}.000 đồng", f"{r.randint(1, 99)} tỷ đồng",
                     f"gần {r.randint(1, 90)} tỷ đồng", f"hơn {r.randint(100, 990)} triệu đồng",
                     f"trên {r.randint(10, 990)} triệu đồng"])


def decree(r):
    return f"Nghị định {r.choice(['số ', ''])}{r.randint(1, 180)}/{r.randint(2009, 2025)}/NĐ-CP"


def circular(r):
    return f"Thông tư {r.choice(['số ', ''])}{r.randint(1, 60):02}/{r.randint(2009, 2025)}/TT-{r.choice(MINISTRIES)[1]}"


def ministry(r):
    return "Bộ " + r.choice(MINISTRIES)[0]


def person(r):
    return f"{r.choice(FAMILY)} {r.choice(GIVEN)}"


FIELDS = """
giáo dục và đào tạo|y tế|nông nghiệp|lâm nghiệp|thủy sản|chăn nuôi|công nghiệp|thương mại|du lịch|văn hóa|thể dục, thể thao
khoa học và công nghệ|khoa học, công nghệ và đổi mới sáng tạo|công nghệ thông tin|chuyển đổi số|bưu chính, viễn thông|giao thông vận tải
xây dựng|nhà ở|đô thị|tài nguyên nước|môi trường|khoáng sản|đất đai|lao động, việc làm|giáo dục nghề nghiệp|bảo trợ xã hội|dân số
tiêu chuẩn đo lường chất lượng|sở hữu trí tuệ|an toàn bức xạ|an toàn thực phẩm|dược liệu|cây ăn quả|cây dược liệu|kinh tế tập thể|hợp tác xã
doanh nghiệp nhỏ và vừa|logistics|năng lượng|điện lực|cụm công nghiệp|thương mại điện tử|nông nghiệp công nghệ cao|nông thôn mới|nhà ở xã hội
kinh tế biển|kinh tế số|chính quyền điện tử|chính quyền số|thanh niên|trẻ em|gia đình|bình đẳng giới|bảo hiểm y tế|công tác dân tộc|báo chí
nguồn nhân lực|ngành nghề nông thôn|sản phẩm OCOP|hạ tầng giao thông|công nghiệp hỗ trợ|đổi mới sáng tạo|tài sản trí tuệ|kinh tế - xã hội vùng đồng bào dân tộc thiểu số
""".strip().replace("\n", "|").split("|")

LAWS = """
Đất đai|Bảo vệ môi trường|Đầu tư|Đầu tư công|Đấu thầu|Doanh nghiệp|Xây dựng|Nhà ở|Giá|Căn cước|Cư trú|Hộ tịch|Hôn nhân và gia đình|Bảo hiểm xã hội|Việc làm
An toàn thực phẩm|Phòng, chống ma túy|Phòng, chống bạo lực gia đình|Giao thông đường bộ|Trật tự, an toàn giao thông đường bộ|Khiếu nại|Tố cáo|Tiếp công dân|Phòng, chống tham nhũng
Tiếp cận thông tin|Hòa giải ở cơ sở|Trẻ em|Thanh niên|Dân quân tự vệ|Nghĩa vụ quân sự|Lâm nghiệp|Thủy sản|Chăn nuôi|Trồng trọt|Tài nguyên nước|Khoáng sản|Viễn thông|An ninh mạng
Sở hữu trí tuệ|Chuyển giao công nghệ|Tiêu chuẩn và quy chuẩn kỹ thuật|Đo lường|Chất lượng sản phẩm, hàng hóa|Năng lượng nguyên tử|Khoa học và công nghệ|Giáo dục|Khám bệnh, chữa bệnh
Bảo hiểm y tế|Quản lý thuế|Kế toán|Hợp tác xã|Thi đua, khen thưởng|Cán bộ, công chức|Viên chức|Tổ chức chính quyền địa phương|Thực hiện dân chủ ở cơ sở|Xử lý vi phạm hành chính|Phòng cháy và chữa cháy|Giao dịch điện tử|Bảo vệ quyền lợi người tiêu dùng|Người cao tuổi|Công chứng|Bầu cử|Trợ giúp pháp lý
""".strip().replace("\n", "|").split("|")

# The same words as offices shorten them.
SPELLINGS = [
    ("Ủy ban nhân dân", "UBND"), ("Hội đồng nhân dân", "HĐND"), ("kinh tế - xã hội", "KT-XH"), ("vi phạm hành chính", "VPHC"),
    ("phổ biến, giáo dục pháp luật", "PBGDPL"), ("Khoa học và Công nghệ", "KH&CN"), ("Giáo dục và Đào tạo", "GD&ĐT"),
    ("công nghệ thông tin", "CNTT"), ("giải phóng mặt bằng", "GPMB"), ("đánh giá tác động môi trường", "ĐTM"),
    ("kế hoạch lựa chọn nhà thầu", "KHLCNT"), ("quy phạm pháp luật", "QPPL"), ("thủ tục hành chính", "TTHC"),
    ("Chương trình mục tiêu quốc gia", "Chương trình MTQG"), ("nông thôn mới", "NTM"), ("hợp tác xã", "HTX"),
]

SLOTS = {
    "T": PROVINCES,
    "p": place,
    "n": number(2, 40),
    "nn": number(20, 900),
    "kỳ": number(2, 20),
    "tháng": number(1, 12),
    "y": year,
    "gd": span,
    "moc": horizon,
    "d": day,
    "dm": short_day,
    "tien": money,
    "nd": decree,
    "tt": circular,
    "bo": ministry,
    "ng": person,
    "f": FIELDS,
    "F": FIELDS,
    "l": LAWS,
    "H": ["huyện {p}", "huyện {p}", "huyện {p}", "thị xã {p}", "thành phố {p}", "quận {p}"],
    "X": ["xã {p}", "xã {p}", "phường {p}", "thị trấn {p}"],
    "tỉnh": ["tỉnh {T}", "tỉnh {T}", "tỉnh {T}", "thành phố {T}", "{T}", "tỉnh", "trên địa bàn tỉnh"],
    "tb": ["trên địa bàn tỉnh", "trên địa bàn tỉnh {T}", "trên địa bàn {H}", "tại {X}", "trên địa bàn thành phố", "tại {T}"],
    "cap": ["tỉnh", "huyện", "thành phố", "xã", "thị xã", "cấp tỉnh", "cấp huyện"],
    "So": [
        "Sở Khoa học và Công nghệ", "Sở KH&CN", "Sở Y tế", "Sở Giáo dục và Đào tạo", "Sở GD&ĐT", "Sở Nông nghiệp và PTNT",
        "Sở Công Thương", "Sở Tư pháp", "Sở Nội vụ", "Sở Tài chính", "Sở Xây dựng", "Sở Giao thông vận tải",
        "Sở Thông tin và Truyền thông", "Sở Tài nguyên và Môi trường", "Sở Kế hoạch và Đầu tư", "Sở Văn hóa, Thể thao và Du lịch",
        "Sở Lao động - Thương binh và Xã hội", "Sở TN&MT", "Sở LĐ-TB&XH", "Ban Dân tộc", "Sở Nông nghiệp và Môi trường", "Ban Quản lý các khu công nghiệp",
    ],
    "So2": ["{So}", "{So} {T}", "{So} tỉnh {T}", "Chi cục {cc}", "UBND {H}", "UBND tỉnh {T}", "Phòng Tư pháp {H}"],
    "cc": ["Tiêu chuẩn Đo lường Chất lượng", "Quản lý chất lượng nông lâm sản và thủy sản", "Chăn nuôi và Thú y", "Kiểm lâm",
           "Trồng trọt và Bảo vệ thực vật", "An toàn vệ sinh thực phẩm", "Thủy sản", "Dân số", "Bảo vệ môi trường", "Quản lý thị trường"],
    "UB": ["UBND tỉnh", "UBND tỉnh {T}", "UBND {H}", "UBND {X}", "Ủy ban nhân dân tỉnh", "Ủy ban nhân dân {H}", "UBND thành phố {p}", "UBND thành phố"],
    "ub": ["UBND {H}", "UBND {X}", "UBND xã", "UBND huyện", "Ủy ban nhân dân {X}"],
    "HD": ["HĐND tỉnh", "HĐND {H}", "HĐND {X}", "Hội đồng nhân dân tỉnh {T}", "HĐND tỉnh {T}", "Hội đồng nhân dân {X}", "HĐND huyện", "HĐND thành phố"],
    "doan": ["Hội Liên hiệp Phụ nữ {cap}", "Hội Nông dân {H}", "Đoàn Thanh niên {X}", "Hội Cựu chiến binh {X}", "Liên đoàn Lao động {H}",
             "Tỉnh đoàn", "Ủy ban MTTQ Việt Nam {H}", "MTTQ {X}", "Hội Chữ thập đỏ {H}", "Công đoàn ngành {f}"],
    "lanhdao": ["Chủ tịch UBND tỉnh", "Phó Chủ tịch UBND tỉnh {ng}", "Lãnh đạo {H}", "Đồng chí {ng}, Bí thư {X}", "Bí thư Tỉnh ủy", "Chủ tịch UBND {H}",
                "Đoàn công tác của {So}", "Phó Chủ tịch HĐND tỉnh {ng}", "Thường trực Huyện ủy", "Phó Bí thư Thường trực Tỉnh ủy {ng}", "Lãnh đạo {So}"],
    "vb": ["{nd}", "{tt}", "Luật {l}", "Luật {l} năm {y}", "Luật {l} (sửa đổi)", "Nghị quyết số {n}/NQ-CP", "Quyết định số {n}/{y}/QĐ-TTg", "{nd}", "{tt}",
           "Nghị quyết số {n}/{y}/NQ-HĐND", "Quyết định số {n}/{y}/QĐ-UBND"],
    "quydinh": [
        "tiêu chuẩn, định mức sử dụng xe ô tô", "mức thu học phí", "giá dịch vụ khám bệnh, chữa bệnh", "quản lý vật liệu nổ công nghiệp",
        "chế độ tiếp công dân", "quản lý nhà nước về đo lường", "nhãn hàng hóa", "khu phi thuế quan", "phân cấp quản lý tài sản công",
        "mức hỗ trợ đối với lao động nông thôn", "xếp lương viên chức", "bồi thường, hỗ trợ, tái định cư", "giá đất", "bảng giá các loại đất",
        "quản lý nước thải", "phí bảo vệ môi trường", "hạn mức giao đất ở", "điều kiện tách thửa đất", "định mức kinh tế - kỹ thuật", "quản lý chất thải rắn sinh hoạt",
        "tiêu chí xét công nhận sáng kiến", "chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của {So}", "quản lý hoạt động vận tải hành khách",
        "nội dung và mức chi cho nhiệm vụ khoa học và công nghệ", "chính sách hỗ trợ phát triển {f}", "quy chế phối hợp quản lý {f}",
        "an toàn phòng cháy chữa cháy", "cấp giấy phép xây dựng", "kinh doanh xăng dầu", "mã số, mã vạch", "truy xuất nguồn gốc", "quản lý dạy thêm, học thêm",
        "chế độ hỗ trợ giáo viên", "hỗ trợ học sinh bán trú", "mức chuẩn trợ giúp xã hội", "hoạt động quảng cáo", "quản lý karaoke, vũ trường", "chế độ phụ cấp nhân viên y tế thôn bản",
    ],
    "hanhvi": [
        "vứt rác nơi công cộng", "đốt rơm rạ", "sử dụng điện thoại khi lái xe", "bán hàng không rõ nguồn gốc", "không đăng ký tạm trú", "tự ý chuyển mục đích sử dụng đất",
        "sử dụng phương tiện đo chưa kiểm định", "không ghi nhãn hàng hóa", "đăng tin sai sự thật trên mạng", "kinh doanh không giấy phép", "xây dựng không phép",
        "nợ bảo hiểm xã hội", "săn bắt động vật hoang dã", "hút thuốc lá nơi cấm", "không đội mũ bảo hiểm", "xả thải ra môi trường", "bán xăng dầu sai số đo", "bạo lực gia đình", "tảo hôn", "cho thuê lại lao động",
        "sử dụng ma túy", "tàng trữ pháo nổ", "khai thác cát trái phép", "lấn chiếm lòng lề đường", "mua bán hóa đơn",
    ],
    "doituong": ["người dân", "doanh nghiệp", "người lao động", "cán bộ và Nhân dân", "đoàn viên, thanh niên", "hội viên phụ nữ", "học sinh", "đồng bào dân tộc thiểu số",
                 "các cơ sở sản xuất, kinh doanh", "hộ kinh doanh", "hợp tác xã", "người sử dụng lao động", "ngư dân", "nông dân", "tuyên truyền viên", "trưởng thôn, người có uy tín"],
    "ten": ["{p}", "{p} {T}", "Thương mại {p}", "Dược phẩm {p}", "Xây dựng {p}", "Nông sản {p}", "May mặc {p}", "Xăng dầu {p}", "Vàng bạc {p}"],
    "firm": ["Công ty TNHH {ten}", "Công ty Cổ phần {ten}", "Công ty TNHH MTV {ten}", "Doanh nghiệp tư nhân {ten}", "DNTN {ten}", "Hợp tác xã {p}", "HTX {p}",
             "Cửa hàng xăng dầu {p}", "Tiệm vàng {p}", "Cơ sở sản xuất {ten}", "Chi nhánh Công ty {ten}", "hộ kinh doanh {ng}", "Nhà thuốc {p}", "Phòng khám đa khoa {p}", "Công ty CP {ten}"],
    "firms": ["{n} cơ sở", "{n} doanh nghiệp", "nhiều cơ sở", "{n} cửa hàng xăng dầu", "hàng loạt cơ sở", "{n} hộ kinh doanh", "một doanh nghiệp", "{nn} cơ sở", "hai công ty",
              "{n} cơ sở kinh doanh vàng", "{n} nhà thuốc", "{n} tổ chức", "{n} tổ chức, cá nhân", "một cơ sở sản xuất", "{n} cơ sở giết mổ", "{n} cơ sở karaoke", "cơ sở mỹ phẩm"],
    "nghe": ["kinh doanh xăng dầu", "sản xuất, kinh doanh thực phẩm", "kinh doanh vàng trang sức, mỹ nghệ", "kinh doanh phân bón, thuốc bảo vệ thực vật", "hành nghề y dược tư nhân",
             "khai thác khoáng sản", "vận tải hành khách", "xây dựng", "đo lường, chất lượng", "nhãn hàng hóa và sở hữu công nghiệp", "kinh doanh dịch vụ văn hóa", "bảo vệ môi trường",
             "kinh doanh mỹ phẩm", "kinh doanh gas", "kinh doanh đồ chơi trẻ em", "internet và trò chơi điện tử", "lưu trú du lịch", "quảng cáo", "giống cây trồng", "thức ăn chăn nuôi", "mũ bảo hiểm", "thiết bị điện, điện tử", "an toàn bức xạ trong y tế"],
    "loi": ["vi phạm về đo lường", "kinh doanh hàng giả", "vi phạm nhãn hàng hóa", "không bảo đảm an toàn thực phẩm", "xả thải vượt quy chuẩn", "khai thác cát trái phép", "không có giấy phép kinh doanh",
            "vi phạm quy định về phòng cháy chữa cháy", "bán hàng nhập lậu", "trốn đóng bảo hiểm xã hội", "xây dựng sai phép", "không niêm yết giá", "vi phạm về an toàn bức xạ", "bán hàng không rõ nguồn gốc xuất xứ", "xâm phạm quyền sở hữu công nghiệp", "vi phạm hành chính trong lĩnh vực {f}"],
    "work": ["đường giao thông {X}", "đường liên xã {p} - {p}", "tuyến đường tỉnh {nn}", "cầu {p}", "Trường Mầm non {p}", "Trường Tiểu học {p}", "Trường THCS {p}", "trụ sở UBND {X}", "Trạm Y tế {X}",
             "Nhà văn hóa thôn {p}", "kè chống sạt lở bờ sông {p}", "hồ chứa nước {p}", "hệ thống thủy lợi {p}", "hệ thống cấp nước sạch {X}", "Bệnh viện Đa khoa {H}", "khu tái định cư {p}", "chợ {p}",
             "công viên {p}", "hệ thống chiếu sáng {X}", "hạ tầng khu dân cư {p}", "hạ tầng cụm công nghiệp {p}", "nhà thi đấu đa năng {H}", "Trung tâm hành chính {H}", "nghĩa trang liệt sĩ {X}", "đường bê tông thôn {p}", "khu đô thị {p}",
             "nhà máy xử lý rác thải {p}", "đê biển {p}", "trạm bơm {p}", "lộ giao thông nông thôn ấp {p}", "quốc lộ {n} đoạn qua {H}", "nhà lớp học 2 tầng {n} phòng Trường Tiểu học {p}", "phòng thí nghiệm của Trung tâm Kiểm nghiệm", "cơ sở hạ tầng vùng nuôi tôm {p}"],
    "priv": ["Nhà máy may {p}", "Nhà máy điện mặt trời {p}", "Nhà máy chế biến gỗ {p}", "Khu nghỉ dưỡng {p}", "Trang trại chăn nuôi lợn {p}", "Khu đô thị mới {p}", "Khu dân cư {p}", "Khu công nghiệp {p}", "Nhà máy xi măng {p}", "Trung tâm thương mại {p}", "Cửa hàng xăng dầu {p}", "mỏ đá {p}", "Nhà máy điện gió {p}", "Nhà máy sản xuất linh kiện {p}", "khu du lịch sinh thái {p}", "bến cảng {p}"],
    "duan": ["dự án {work}", "dự án Xây dựng {work}", "công trình {work}", "dự án Nâng cấp, cải tạo {work}", "dự án {priv}", "Dự án đầu tư xây dựng {work}", "công trình: Sửa chữa {work}", "tiểu dự án {work}"],
    "goi": ["Mua sắm trang thiết bị y tế", "mua sắm thiết bị dạy học", "mua sắm máy vi tính", "Xây lắp {work}", "tư vấn giám sát {work}", "mua hóa chất, vật tư xét nghiệm", "bảo trì hệ thống phần mềm", "Thi công {work}", "thuê dịch vụ công nghệ thông tin", "sửa chữa trụ sở {So}", "cung cấp lắp đặt thiết bị phòng thí nghiệm", "mua thuốc generic", "in ấn tài liệu", "mua sắm xe ô tô chuyên dùng", "dịch vụ vệ sinh công nghiệp", "thiết bị kiểm định đo lường"],
    "loaiVB": ["Nghị quyết", "Quyết định", "Thông tư", "Nghị định", "Kế hoạch", "Quy chế", "Đề án", "Quy định", "Luật {l} (sửa đổi)", "Tờ trình", "Quy hoạch", "Chương trình", "Báo cáo"],
    "draft": ["dự thảo Quyết định ban hành Quy định {quydinh}", "dự thảo Nghị quyết của HĐND tỉnh quy định {quydinh}", "dự thảo Quyết định của UBND tỉnh quy định {quydinh}",
              "dự thảo Thông tư quy định {quydinh}", "dự thảo Nghị định quy định {quydinh}", "dự thảo Luật {l}", "dự thảo Luật {l} (sửa đổi)", "dự thảo Đề án phát triển {f} {moc}", "dự thảo Kế hoạch {f} năm {y}",
              "dự thảo Quy chế phối hợp quản lý {f}", "dự thảo Quyết định thay thế Quyết định số {n}/{y}/QĐ-UBND", "dự thảo Quy hoạch {f} {tỉnh}", "dự thảo quy chuẩn kỹ thuật địa phương về {f}", "dự thảo Quyết định sửa đổi, bổ sung một số điều của Quy định {quydinh}",
              "dự thảo văn bản quy phạm pháp luật về {quydinh}", "dự thảo Nghị quyết về {quydinh}", "dự thảo Quy định {quydinh}", "dự thảo Chương trình phát triển {f} giai đoạn {gd}", "dự thảo Chiến lược phát triển {f} {moc}", "dự thảo tiêu chuẩn quốc gia về {f}", "dự thảo Quyết định quy định {quydinh} {tb}"],
    "agency": ["{So}", "{So} {T}", "UBND tỉnh", "{bo}", "UBND {H}", "Chi cục {cc}", "UBND {X}"],
    "nhiemvu": ["phòng, chống thiên tai", "phòng, chống dịch bệnh", "cải cách hành chính", "chuyển đổi số", "xây dựng nông thôn mới", "quốc phòng, an ninh", "bảo vệ và phát triển rừng", "giảm nghèo", "dân vận", "bảo đảm trật tự an toàn giao thông", "bầu cử", "giáo dục", "y tế", "giải phóng mặt bằng", "thu ngân sách", "kiểm tra, giám sát", "văn thư, lưu trữ", "an toàn thực phẩm", "tiêm chủng", "dân số"],
    "phongtrao": ["Ngày Môi trường thế giới", "Tháng Thanh niên", "Tuần lễ áo dài", "Tết trồng cây", "Ngày Dân số thế giới", "Tháng hành động vì trẻ em", "Ngày Chuyển đổi số quốc gia", "Tuần lễ học tập suốt đời", "Giờ Trái đất", "Ngày Khoa học và Công nghệ Việt Nam 18/5", "Tháng an toàn giao thông", "Ngày toàn dân phòng cháy và chữa cháy", "Ngày Nhà giáo Việt Nam", "Ngày Thương binh - Liệt sĩ", "Ngày Doanh nhân Việt Nam", "Ngày Đại đoàn kết toàn dân tộc"],
}
