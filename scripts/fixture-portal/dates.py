"""The shapes in which real portals print a posting date."""
WD = ["Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy"]


def weekday(d, lower=False, number=False):
    n = d.weekday()
    if n == 6:
        return "Chủ nhật" if lower or number else "Chủ Nhật"
    if number:
        return f"Thứ {n + 2}"
    return "Thứ " + (WD[n].lower() if lower else WD[n])


def _ampm(d):
    return d.strftime("%I:%M ") + ("AM" if d.hour < 12 else "PM")


LIFERAY = [
    lambda d: f"{weekday(d)}, {d:%d/%m/%Y}, {d:%H:%M} [GMT+7]",
    lambda d: f"{weekday(d, True)}, {d:%d/%m/%Y %H:%M} GMT+7",
    lambda d: f"{weekday(d, True)}, ngày {d:%d/%m/%Y} | {_ampm(d)} (GMT +7)",
    lambda d: f"{weekday(d, True)}, {d:%d/%m/%Y} - {d:%H:%M}",
    lambda d: f"Cập nhật lúc {d:%H:%M}, {weekday(d)}, {d:%d/%m/%Y} (GMT+7)",
    lambda d: f"Cập nhật: {weekday(d)}, ngày {d:%d/%m/%Y}",
    lambda d: f"{d.hour}:{d.minute}, {weekday(d)}, {d.day}-{d.month}-{d.year}",
    lambda d: f"{d.day}-{d.month}-{d.year}",
    lambda d: f"Ngày đăng: {d:%d/%m/%Y  %H:%M}",
]
SHAREPOINT = [
    lambda d: f"{weekday(d, number=True)}, Ngày {d:%d/%m/%Y}, {d:%H:%M}",
    lambda d: f"{d:%d/%m/%Y} {_ampm(d)}",
    lambda d: f"{d:%d/%m/%Y %H:%M:%S}",
    lambda d: f"{d.hour if d.hour <= 12 else d.hour - 12}:{d:%M} {'SA' if d.hour < 12 else 'CH'},{d:%d/%m/%Y}",
    lambda d: f"({d:%d/%m/%Y} )",
    lambda d: f"Ngày : {d:%d/%m/%Y}",
    lambda d: f"[ Đăng ngày ({d:%d/%m/%Y}) ]",
]
NUKEVIET = [
    lambda d: f"{weekday(d)} - {d:%d/%m/%Y %H:%M}",
    lambda d: f"{d:%d/%m/%Y} - {d:%H:%M}",
    lambda d: f"{weekday(d, number=True)}, {d:%d/%m/%Y} | {d:%H:%M}",
    lambda d: f"{d:%H:%M %d/%m/%Y}:",
    lambda d: f"Cập nhật: {d:%H:%M} ngày {d:%d/%m/%Y}",
    lambda d: f"Cập nhật lúc: {d:%H:%M} |{d:%d/%m/%Y}",
    lambda d: f"Đăng ngày {d:%d} tháng {d.month} năm {d:%Y}",
]
# The database's zero date shown to the public: tells nothing.
ZERO = "-0001-11-30 07:06:30"
