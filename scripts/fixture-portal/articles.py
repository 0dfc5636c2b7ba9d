"""News, guidance, hard cases, consultations and project pages."""
from datetime import date as D, datetime, timedelta

import registers as R
import texts_guidance as G
import texts_news as N
from documents import DEPUTIES, DIRECTOR, SO, TINH, recipients, vn_date
from letters import Letter, docx, pdf
from model import Item
from prose import UNIT_NAME, cards, fill, guidance_body, old_tone, plain_body, rng, slots, slug

AS_OF = D(2022, 11, 15)
# A piece about a dated thing cannot be older than the thing.
NOT_BEFORE = {"Luật sửa đổi, bổ sung một số điều của Luật Sở hữu trí tuệ": D(2022, 6, 28), "Thông tư số 05/2022": D(2022, 6, 20), "cấp giấy phép tiến hành": D(2022, 3, 14),
              "mã số mã vạch": D(2022, 2, 17), "Tết Trung thu": D(2022, 8, 31), "Ngày Pháp luật": D(2022, 11, 3), "trong trường học": D(2022, 4, 22),
              "số 126/2021/NĐ-CP về xử phạt": D(2022, 1, 11), "111/2021": D(2022, 2, 9)}


def workday(d):
    while d.weekday() > 4:
        d += timedelta(days=1)
    return d


def at(d, r):
    return datetime(d.year, d.month, d.day, r.choice([7, 8, 9, 10, 10, 14, 15, 16, 21]), r.randint(0, 59))


def flags_for(key):
    r = rng("flags", key)
    out = set()
    if r.random() < .14:
        out.add("nfd")
    if r.random() < .22:
        out.add("nbsp")
    if r.random() < .12:
        out.add("zwsp")
    if r.random() < .18:
        out.add("mso")
    if r.random() < .15:
        out.add("oldtone")
    if r.random() < .06:
        out.add("double_space")
    return out


def make(key, section, title, body, posted, why, **kw):
    design, name = section.split(":")
    it = Item(key=key, design=design, section=name, title=title, body=body, posted=posted, why=why, **kw)
    it.flags |= flags_for(key)
    if "oldtone" in it.flags:
        it.title = old_tone(it.title)
        it.body = [old_tone(p) if isinstance(p, str) else p for p in it.body]
    return it


def spread(i, n, first, last, r):
    span = (last - first).days
    return workday(first + timedelta(days=int(span * (i + .5) / n) + r.randint(-3, 3)))


def guidance():
    out = []
    own = cards(G.COUNTED_2022)
    order = list(range(len(own)))
    rng("order").shuffle(order)
    for place, i in enumerate(order):
        (field, unit, section, title), lines = own[i][0][:4], own[i][1]
        r = rng("c1", title)
        day = spread(place, len(own), D(2022, 1, 7), D(2022, 11, 9), r)
        for mark, floor in NOT_BEFORE.items():
            if mark in title:
                day = floor
        body, v = guidance_body(lines, field, unit, r, day)
        out.append(make(f"c1-{i:02d}", section, fill(title, r, v), body, at(day, r), "Bài phổ biến, hướng dẫn pháp luật thuộc lĩnh vực của Sở, đăng năm 2022",
                        category="legal_guidance", criterion="C1", counts=True, unit=unit))
    for i, (head, lines) in enumerate(cards(G.OTHER_YEARS)):
        field, unit, section, title = head
        r = rng("c1old", title)
        # laws named in the card: none is younger than the autumn of 2020, but two
        day = {"Giới thiệu Chương trình phát triển tài sản trí tuệ": D(2021, 1, 20), "Hướng dẫn kê khai": D(2021, 3, 18)}.get(next((k for k in ("Giới thiệu Chương trình phát triển tài sản trí tuệ", "Hướng dẫn kê khai") if k in title), ""),
               spread(i, 12, D(2020, 3, 20) if i % 2 else D(2021, 1, 12), D(2020, 12, 10) if i % 2 else D(2021, 12, 10), r))
        body, v = guidance_body(lines, field, unit, r, day)
        out.append(make(f"c1y-{i:02d}", section, fill(title, r, v), body, at(day, r), f"Đúng loại nhưng đăng năm {day.year}", category="legal_guidance", hard="sai_nam", unit=unit))
    for i, (head, lines) in enumerate(cards(G.OFF_FIELD_2022)):
        field, unit, section, title, hard = head
        r = rng("off", title)
        day = {"30/4": D(2022, 4, 25), "thuế": D(2022, 2, 16), "Thi đua": D(2022, 7, 5), "lớp 10": D(2022, 4, 11)}.get(next((k for k in ("30/4", "thuế", "Thi đua", "lớp 10") if k in title), ""), spread(i, 12, D(2022, 1, 17), D(2022, 11, 1), r))
        body, v = guidance_body(lines, field, unit, r, day)
        why = {"tinh_khac": "Của tỉnh khác", "dau_thau_quy_dinh": "Hướng dẫn đấu thầu, lĩnh vực của cơ quan khác"}.get(hard, "Pháp luật ngoài lĩnh vực của Sở")
        out.append(make(f"off-{i:02d}", section, fill(title, r, v), body, at(day, r), why, hard=hard, unit=unit))
    return out


def news():
    out, seen = [], set()
    for c, (head, lines) in enumerate(cards(N.NEWS)):
        unit, sections, title = head
        sections = sections.split(",")
        for k, year in enumerate([2020, 2020, 2021, 2021, 2022, 2022, 2022, 2022]):
            for attempt in range(40):
                r = rng("news", c, k, attempt)
                first, last = D(year, 1, 8), D(year, 12, 20) if year < 2022 else D(2022, 11, 11)
                day = workday(first + timedelta(days=r.randint(0, (last - first).days)))
                if "dịch Covid" in title or "phòng dịch" in title:
                    day = workday(D(year, 4 if year == 2020 else 2, 3) + timedelta(days=r.randint(0, 60)))
                if "Tết" in title and "chúc" in title:
                    day = workday(D(year, 1, 10) + timedelta(days=r.randint(0, 12)))
                if "Chín tháng" in title:
                    day = workday(D(year, 10, 2) + timedelta(days=r.randint(0, 12)))
                if year == 2022 and day > D(2022, 11, 14):
                    day = D(2022, 11, 14)
                body, v = plain_body(lines, unit, r, day - timedelta(days=r.choice([0, 0, 1])))
                t = fill(title, r, v)
                if "Sáu tháng" in t:
                    day = workday(D(year, 7, 4 + k))
                if t not in seen:
                    break
            seen.add(t)
            if rng("caps", t).random() < .03:
                t = t.upper()         # editors now and then leave the caps lock on
            out.append(make(f"nw-{c:02d}{k}", r.choice(sections), t, body, at(day, r), "Tin hoạt động, sự kiện", unit=unit))
    return out


def hard_cases():
    out = []
    block = cards(N.HARD_2022)
    for i, (head, lines) in enumerate(block):
        unit, section, hard, title = head
        r = rng("hard", title)
        day = {"18/5": D(2022, 5, 19), "Nhân Ngày Khoa học": D(2022, 5, 18), "kế hoạch công tác năm 2022": D(2022, 1, 14), "năm 2021 trên toàn quốc": D(2022, 2, 11),
               "kỳ họp thứ 7": D(2022, 6, 30), "sáu tháng": D(2022, 7, 19), "sau kỳ họp giữa năm": D(2022, 9, 12), "Biểu dương 10": D(2022, 5, 18), "năm 2023": D(2022, 10, 20),
               "thực hiện năm 2022": D(2022, 2, 24)}.get(next((k for k in ("18/5", "kế hoạch công tác năm 2022", "năm 2021 trên toàn quốc", "kỳ họp thứ 7", "sáu tháng", "sau kỳ họp giữa năm", "Biểu dương 10", "năm 2023", "thực hiện năm 2022") if k in title), ""),
               spread(i, len(block), D(2022, 1, 12), D(2022, 11, 8), r))
        extra = {"han": (day + timedelta(days=12)).strftime("%d/%m/%Y")}
        body, v = plain_body(lines, unit, r, day, {**extra, "hard": hard})
        t = fill(title, r, v)
        out.append(make(f"hd-{i:02d}", section, t, body, at(day, r), "Dễ nhầm: " + hard.replace("_", " "), hard=hard, unit=unit))
    for i, (head, lines) in enumerate(cards(N.REWARD_PENALTY_2022)):
        unit, section, side, title = head
        r = rng("rp", title)
        day = [D(2022, 4, 26), D(2022, 6, 21), D(2022, 10, 3)][i]
        body, _ = plain_body(lines, unit, r, day - timedelta(days=1))
        out.append(make(f"rp-{i}", section, title, body, at(day, r), "Tin khen thưởng doanh nghiệp trong tỉnh" if side == "khen_thuong" else "Tin xử phạt tổ chức kinh doanh trong tỉnh",
                        category="rewards_penalties", criterion="C2", counts=True, side=side, unit=unit,
                        number="31/QĐ-XPHC" if i == 1 else None))
    # years before: an article of fine, right place
    r = rng("rp-old")
    for k, (day, org) in enumerate([(D(2021, 9, 14), "Công ty TNHH Thép Thạch Khê"), (D(2020, 10, 8), "Cửa hàng xăng dầu Đồng Quế")]):
        out.append(make(f"rpo-{k}", "nv:thanhtra", f"Thanh tra Sở xử phạt {org} do vi phạm về đo lường", [
            f"Qua kiểm tra đột xuất, Thanh tra Sở đã lập biên bản và ban hành quyết định xử phạt vi phạm hành chính đối với {org} vì sử dụng phương tiện đo không đạt yêu cầu kỹ thuật.",
            f"Mức phạt 16 triệu đồng đã được nộp đầy đủ. Đơn vị đã thay thế {r.randint(2, 5)} phương tiện, kiểm định lại và cam kết không tái phạm.",
            "Vụ việc được phát hiện từ phản ánh của khách hàng qua đường dây nóng. Thanh tra Sở cảm ơn người dân và khuyến nghị các cơ sở tự rà soát thiết bị, lưu hồ sơ kiểm định tại nơi bán để xuất trình khi cần. Số điện thoại tiếp nhận tin báo được niêm yết tại trụ sở và trên Cổng."],
            at(day, r), f"Xử phạt tổ chức nhưng năm {day.year}", category="rewards_penalties", side="xu_phat", hard="sai_nam", unit="thanh-tra"))
    # the page that always answers 503
    out.append(make("x503", "nv:hoatdong", "Bản tin ảnh tháng 5", [], datetime(2022, 5, 31, 9, 0), "Trang luôn trả lời 503, không đọc được", kind="other", unit="van-phong", flags={"x503"}))
    return out


ASK_TITLE = {"c5a": "Lấy ý kiến {d}", "c5b": "V/v xin ý kiến góp ý {d}", "c5c": "{D}", "c5d": "Xin ý kiến tham gia vào {d}", "c5e": "Đăng tải {d} để tổ chức, cá nhân góp ý",
             "c5f": "Về việc lấy ý kiến đối với {d}", "c5g": "Thông báo: đề nghị nghiên cứu, tham gia ý kiến {d}", "c5h": "Lấy ý kiến rộng rãi {d}", "c5i": "V/v góp ý {d}"}
DEADLINE_TEXT = ["trước ngày {:%d/%m/%Y}", "đến hết ngày {0:%d} tháng {0.month} năm {0:%Y}", "chậm nhất {:%d/%m/%Y}", "trước 17 giờ 00 ngày {:%d/%m/%Y}"]
OPINIONS = ["UBND {huyen}: đề nghị bổ sung trách nhiệm của cấp xã. Tiếp thu, bổ sung tại khoản 2.", "Sở Tư pháp: chỉnh lý kỹ thuật trình bày. Tiếp thu toàn bộ.",
            "Sở Tài chính: làm rõ nguồn kinh phí. Tiếp thu, nêu rõ ngân sách tỉnh và nguồn hợp pháp khác.", "{htx}: đề nghị giảm thành phần hồ sơ. Tiếp thu một phần, bỏ bản sao chứng thực.",
            "Hội Bảo vệ người tiêu dùng tỉnh: nhất trí với dự thảo.", "{cq}: đề nghị kéo dài thời hạn. Giải trình: giữ nguyên để thống nhất với văn bản cấp trên."]


def consultations(store):
    out = []
    for n, (key, num, draft, posted, deadline, unit, answer, summary_day) in enumerate(R.CONSULTATIONS):
        if not posted:
            continue
        r = rng("c5", key)
        v = slots(r, posted, unit)
        limit = DEADLINE_TEXT[n % 4].format(deadline)
        mail = f"{unit}@skhcn.songcam.example"
        body = [f"Sở Khoa học và Công nghệ được giao chủ trì xây dựng {draft}. Thực hiện quy định của Luật Ban hành văn bản quy phạm pháp luật, Sở đăng tải hồ sơ (Công văn số {num}) để lấy ý kiến của cơ quan, tổ chức, cá nhân.",
                f"Nội dung đề nghị tập trung góp ý: sự cần thiết ban hành; phạm vi điều chỉnh, đối tượng áp dụng; tính khả thi khi áp dụng tại {v['huyen']}; thủ tục, thời hạn; bố cục và câu chữ.",
                fill("[Sở đã khảo sát thực tế tại {huyen2} và tổng kết ba năm thực hiện quy định cũ; nhiều nội dung không còn phù hợp.|Dự thảo được tổ soạn thảo hoàn thiện qua ba vòng họp với sự tham gia của {cq}.] Hồ sơ gồm dự thảo tờ trình, dự thảo văn bản và bản thuyết minh" + (", đăng kèm theo bài này." if key != "c5i" else "."), r, v),
                f"Ý kiến góp ý gửi về Sở Khoa học và Công nghệ (qua {UNIT_NAME[unit]}), số 18 đường Lý Thánh Tông kéo dài, thành phố Sông Cẩm hoặc thư điện tử {mail} {limit} để tổng hợp, hoàn thiện. Quá thời hạn trên, đơn vị không có ý kiến được coi là thống nhất.",
                "Rất mong nhận được sự quan tâm của các cơ quan, tổ chức, cá nhân./."]
        section = "lf:thongbao" if key == "c5g" else "lf:gopy"
        it = make(key, section, ASK_TITLE[key].format(d=draft, D=draft[0].upper() + draft[1:]), body, at(posted, r), "Sở lấy ý kiến góp ý dự thảo", category="consultation_request",
                  criterion="C5", counts=True, unit=unit, number=num, signed=posted - timedelta(days=1), deadline=deadline)
        body = it.body
        subject = "dự thảo " + draft.split("dự thảo ", 1)[1]
        if key != "c5i":          # one request comes without its draft: a fault worth reporting
            data = docx(Letter(SO, TINH, "     /TTr-SKHCN", "Sông Cẩm, ngày     tháng     năm 2022", "Dự thảo", draft, ["Điều 1. Phạm vi điều chỉnh", "Điều 2. Đối tượng áp dụng", f"Điều 3. Nội dung chính của {draft}."], [], "GIÁM ĐỐC", ""))
            it.files.append(store.attachment(f"du-thao-{key}.docx", f"Dự thảo {slug(draft.split('dự thảo ')[1], 28)}.docx", data, "docx", place="lf"))
        answers = [fill(x, r, v) for x in r.sample(OPINIONS, 4)]
        summary_body = [f"Sau thời gian lấy ý kiến (hạn đến {deadline:%d/%m/%Y}), Sở Khoa học và Công nghệ nhận được {r.randint(9, 31)} văn bản tham gia đối với {draft} (Công văn số {num} ngày {(posted - timedelta(days=1)):%d/%m/%Y}).",
                        f"Kết quả: {r.randint(4, 9)} cơ quan thống nhất hoàn toàn, số còn lại có ý kiến cụ thể như sau:"] + ["- " + a for a in answers] + \
                       ["Sở đã chỉnh lý dự thảo theo các nội dung tiếp thu và gửi Sở Tư pháp thẩm định. Trân trọng cảm ơn các cơ quan, tổ chức, cá nhân đã tham gia."]
        if answer == "page":
            no = {"c5a": "64/BC-SKHCN", "c5b": "102/BC-SKHCN", "c5c": "187/BC-SKHCN"}[key]
            title = {"c5a": f"Báo cáo tổng hợp, tiếp thu, giải trình ý kiến góp ý {subject}", "c5b": "Công khai bảng tổng hợp tiếp thu, giải trình ý kiến góp ý đối với dự thảo quyết định của UBND tỉnh",
                     "c5c": f"Kết quả lấy ý kiến {subject}"}[key]
            s = make(key + "-th", "nv:chidao" if key == "c5c" else "lf:gopy", title, summary_body, at(summary_day, r), "Văn bản tổng hợp ý kiến", category="consultation_summary", criterion="C5",
                     counts=True, unit=unit, number=no, signed=summary_day - timedelta(days=1))
            yes = key != "c5b"
            to = recipients("BC", yes, unit, r)
            data = pdf(Letter(SO, TINH, no, vn_date(s.signed, r), "Báo cáo", f"Tổng hợp, tiếp thu, giải trình ý kiến góp ý {subject}", summary_body, to, "KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC", DEPUTIES[0]))
            s.files.append(store.attachment(f"tong-hop-{key}.pdf", f"BC tổng hợp ý kiến {no.split('/')[0]}.pdf", data, "pdf", place=s.design))
            s.noi_nhan = "yes" if yes else "no"
            out.append(s)
            it.pair = s.key
        elif answer == "attachment":
            data = pdf(Letter(SO, TINH, "171/BC-SKHCN", vn_date(summary_day, r), "Báo cáo", f"Tổng hợp ý kiến góp ý {subject}", summary_body, recipients("BC", True, unit, r), "GIÁM ĐỐC", DIRECTOR))
            it.files.append(store.attachment(f"tong-hop-{key}.pdf", "Bảng tổng hợp, tiếp thu, giải trình ý kiến góp ý.pdf", data, "pdf", place="lf", modified=summary_day))
            it.pair = "file:" + it.files[-1][1]
            it.noi_nhan = "yes"      # the block stands in the attached summary
        elif answer == "body":
            it.body = body + [("h", "TỔNG HỢP Ý KIẾN GÓP Ý"), f"(Cập nhật ngày {summary_day:%d/%m/%Y})"] + summary_body
            it.pair = "self"
        out.append(it)
    return out


def reposts(items, documents):
    """The same text once more: another section or design, a retouched title, other spacing."""
    by = {i.key: i for i in items + documents}
    c1 = sorted(i.key for i in items if i.counts and i.criterion == "C1" and i.posted < datetime(2022, 10, 20))
    plan = [(c1[2], "nv:tdc", "(Đăng lại) {}"), (c1[7], "lf:thongbao", "{}"), (c1[12], "nv:hoatdong", "{} - Sở KH&CN tỉnh Sông Cẩm"), (c1[18], "sp:tintuc", "{}"),
            (c1[25], "lf:tintuc", "Tuyên truyền: {}"), (c1[31], "nv:chidao", "{} "), ("nw-104", "nv:tintinh", "{}"), ("nw-006", "sp:tintuc", "{}"), ("rp-0", "nv:tintinh", "{}"), ("kt03", "nv:thanhtra", "{}")]
    out = []
    for key, section, shape in plan:
        src = by.get(key)
        if not src:
            continue
        if section == f"{src.design}:{src.section}":
            section = "sp:tintuc"
        r = rng("repost", key)
        day = src.posted + timedelta(days=r.randint(1, 6))
        body = [p.replace(". ", ".  ") if isinstance(p, str) and j % 2 else p for j, p in enumerate(src.body)]
        t = make("re-" + key, section, shape.format(src.title).strip(), body, day.replace(hour=15, minute=12), "Đăng lại nội dung đã có, chỉ tính một lần", category=src.category,
                 side=src.side, twin_of=key, hard="dang_lai", unit=src.unit, number=src.number)
        t.flags -= {"oldtone"}
        t.body, t.title = body, shape.format(src.title).strip()
        out.append(t)
    return out


STATES = {"chuan_bi": ("chuan-bi-dau-tu", "Danh sách dự án chuẩn bị đầu tư năm 2022", "Đang chuẩn bị đầu tư", D(2022, 7, 15)),
          "dang_trien_khai": ("dang-trien-khai", "Danh sách dự án, hạng mục đầu tư đang triển khai", "Đang triển khai", D(2022, 8, 22)),
          "hoan_thanh": ("da-hoan-thanh", "Danh sách dự án đã hoàn tất", "Đã hoàn thành", D(2022, 10, 10))}


def project_pages():
    """Returns the four list pages and the rows as the portal shows them."""
    out, rows = [], []
    cols = ["TT", "Mã dự án", "Tên dự án", "Mục tiêu", "Lĩnh vực", "Thời gian thực hiện", "Kinh phí", "Nguồn vốn", "Tình trạng"]
    for state, (name, title, label, day) in STATES.items():
        url = f"/noidung/duan/Pages/{name}.aspx"
        trs = []
        shown = [(c, n, code_shown, goal, time, money, src, fld) for c, n, reg, st, code_shown, unit, due, goal, time, money, src, fld in R.PROJECTS if st == state]
        shown += [(c, n, True, goal, time, money, src, fld) for c, n, st, goal, time, money, src, fld in R.OLD_PROJECTS if st == state]
        for k, (code, pname, code_shown, goal, time, money, src, fld) in enumerate(shown, 1):
            rows.append({"name": pname, "code": code if code_shown else None, "state": state, "url": url})
            trs.append([str(k), code if code_shown else "", pname, goal, fld, time, money, src, label])
        it = Item(key="pj-" + name, design="sp", section="duan-trang", title=title, body=[
            f"Danh sách tính đến ngày {day:%d/%m/%Y}. Đơn vị tổng hợp: Phòng Kế hoạch - Tài chính.", ("table", cols, trs)], posted=datetime(day.year, day.month, day.day, 9, 20),
            why="Trang danh sách dự án: " + label.lower(), kind="project_page", category="projects_procurement", criterion="C4", counts=True, unit="phong-khtc", state=state)
        it.url = url
        out.append(it)
    packs = [["1", "Mua sắm bộ chuẩn đo lường (đợt 3)", "Đấu thầu rộng rãi qua mạng", "3.210.000.000", "Ngân sách tỉnh", "Đã ký hợp đồng"],
             ["2", "Thiết bị nuôi trồng trại thực nghiệm Phia Mạ", "Đấu thầu rộng rãi qua mạng", "2.980.000.000", "Ngân sách tỉnh", "Đang thực hiện"],
             ["3", "Vật tư phòng thí nghiệm quý III", "Chào giá", "186.000.000", "Nguồn sự nghiệp", "Đã nghiệm thu"],
             ["4", "Máy tính phục vụ cơ sở dữ liệu", "Chào hàng cạnh tranh", "640.000.000", "Ngân sách tỉnh", "Đã chọn nhà thầu"]]
    it = Item(key="pj-mua-sam", design="sp", section="duan-trang", title="Danh mục gói thầu, mua sắm công năm 2022", body=[
        "Bảng dưới đây công khai các gói thầu do Sở làm chủ đầu tư trong năm 2022 (đơn vị tính: đồng).", ("table", ["STT", "Tên gói thầu", "Hình thức", "Giá gói thầu", "Nguồn vốn", "Tình trạng"], packs)],
        posted=datetime(2022, 11, 1, 10, 30), why="Danh mục mua sắm công trong năm", kind="project_page", category="projects_procurement", criterion="C4", counts=True, unit="phong-khtc")
    it.url = "/noidung/duan/Pages/mua-sam-cong.aspx"
    out.append(it)
    return out, rows
