"""What the made-up office has published: words drawn with a fixed seed, so that each run is the same."""
import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "benchmark"))

from files_maker import docx, pdf  # noqa: E402
from site_maker import DID, HOW, SECTIONS, WHAT, WHO, Chance  # noqa: E402

FIRST = datetime.date(2020, 1, 2)
DAYS = 1090
SECRET = "KHONG-CONG-BO"
PEOPLE = ["Nguyễn Văn Bình", "Trần Thị Cúc", "Lê Hữu Dũng", "Phạm Thị Én"]
TYPES = {"pdf": "application/pdf",
         "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"}


class Plan:
    def __init__(self, posts, address, folder):
        self.chance, self.folder = Chance(3003), Path(folder)
        self.files, self.posts, self.secrets = [], [], 0
        self.make_files(max(12, posts // 8))
        for n in range(posts):
            self.posts.append(self.post(n, posts))
        self.hidden(posts)
        self.pages()
        parent = SECTIONS[0][1]
        categories = [{"name": name} for _, name in SECTIONS[:9]]
        categories += [{"name": f"{parent} - {part}", "parent": parent} for part in ("trong tỉnh", "trong nước")]
        self.value = {
            "address": address, "title": "Sở Khoa học và Công nghệ (mẫu thử)", "categories": categories, "files": self.files,
            "posts": self.posts, "widgets": ["calendar", "archives", "categories", "recent-posts", "recent-comments", "meta", "search", "tag_cloud"],
            "options": {"posts_per_page": 10, "page_comments": 1, "comments_per_page": 3, "thread_comments": 1,
                        "blogdescription": "Cổng thông tin mẫu", "timezone_string": "Asia/Ho_Chi_Minh", "blog_public": 1,
                        "comment_moderation": 1, "default_comments_page": "oldest"},
        }

    def sentence(self):
        c = self.chance
        text = f"{c.pick(WHO)} {c.pick(DID)} {c.pick(WHAT)} {c.pick(HOW)}"
        return text[0].upper() + text[1:] + "."

    def paragraphs(self, count):
        return [" ".join(self.sentence() for _ in range(2 + self.chance.below(4))) for _ in range(count)]

    def make_files(self, count):
        self.folder.mkdir(parents=True, exist_ok=True)
        for n in range(count):
            kind = "pdf" if n % 3 else "docx"
            name = f"van-ban-{n}.{kind}"
            title = f"Tệp số {n + 1}/KH-SKHCN"
            lines = [title] + [self.sentence() for _ in range(30)]
            (self.folder / name).write_bytes(pdf(lines) if kind == "pdf" else docx(lines))
            day = FIRST + datetime.timedelta(days=n * DAYS // count)
            self.files.append({"name": name, "title": title, "type": TYPES[kind], "source": str(self.folder / name),
                               "month": f"{day:%Y/%m}", "date": f"{day} 08:00:00"})

    def post(self, n, count):
        c = self.chance
        day = FIRST + datetime.timedelta(days=n * DAYS // count)
        title = f"{c.pick(WHO)} {c.pick(DID)} {c.pick(WHAT)}, đợt {n + 1}"
        section = SECTIONS[n % 9][1]
        body = [f"<p>{text}</p>" for text in self.paragraphs(2 + c.below(5))]
        attach = []
        if n % 7 == 3 and n // 7 < len(self.files):
            file = self.files[n // 7]["name"]
            attach = [file]
            body.append(f'<p>Tệp đính kèm: <a href="@file:{file}@">{file}</a> (<a href="@page:{file}@">xem</a>)</p>')
        if n % 60 == 20:
            body.insert(2, "<!--nextpage-->")
        comments = []
        if n % 5 == 1:
            for k in range(1 + c.below(8)):
                comments.append({"author": c.pick(PEOPLE), "text": self.sentence(), "approved": 1})
                if k and c.random() < 0.4:
                    comments[-1]["answers"] = k - 1
            comments.append({"author": c.pick(PEOPLE), "text": f"{self.secret()} {self.sentence()}", "approved": 0})
        categories = [section]
        if n % 9 == 0:
            categories = [section, f"{section} - {'trong tỉnh' if n % 2 else 'trong nước'}"]
        return {"key": f"post-{n}", "type": "post", "status": "publish", "title": title[0].upper() + title[1:],
                "body": "\n".join(body), "date": f"{day} {7 + n % 10:02d}:{n % 60:02d}:00", "categories": categories,
                "tags": [c.pick(WHAT) for _ in range(c.below(3))], "comments": comments, "attach": attach, "sticky": n == 5}

    def secret(self):
        self.secrets += 1
        return f"{SECRET}-{self.secrets}"

    def hidden(self, count):
        """Nothing of these may be found: their words carry a mark."""
        later = datetime.date.today() + datetime.timedelta(days=4000)
        for n, status in enumerate(["draft", "pending", "private", "future", "trash"] * 5):
            day = later if status == "future" else FIRST + datetime.timedelta(days=n * 7)
            self.posts.append({"key": f"hidden-{n}", "type": "page" if n % 4 == 3 else "post", "status": status,
                               "title": f"{self.secret()} {self.sentence()}", "body": f"<p>{self.secret()} {self.sentence()}</p>",
                               "date": f"{day} 09:00:00", "categories": [] if n % 4 == 3 else [SECTIONS[1][1]]})
        # Known to be there, its words only to those who know the password.
        self.posts.append({"key": "locked", "type": "post", "status": "publish", "title": "Bài có mật khẩu", "password": "mat-khau",
                           "body": f"<p>{self.secret()} {self.sentence()}</p>", "date": f"{FIRST} 10:00:00",
                           "categories": [SECTIONS[2][1]]})

    def pages(self):
        names = ["Giới thiệu", "Cơ cấu tổ chức", "Chức năng, nhiệm vụ", "Liên hệ", "Lịch tiếp công dân", "Sơ đồ cổng", "Đường dây nóng",
                 "Thủ tục hành chính", "Câu hỏi thường gặp", "Chính sách bảo mật"]
        for n, name in enumerate(names):
            row = {"key": f"page-{n}", "type": "page", "status": "publish", "title": name,
                   "body": "".join(f"<p>{text}</p>" for text in self.paragraphs(3)), "date": f"{FIRST} 08:{n:02d}:00"}
            if n in (1, 2):
                row["parent"] = "page-0"
            self.posts.append(row)
