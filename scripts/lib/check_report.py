"""Checks a report.html in headless Chromium, spoken to over the DevTools pipe; standard library only."""

import argparse
import base64
import json
import os
import pathlib
import select
import signal
import subprocess
import sys
import tempfile
import time

WIDTH, HEIGHT = 1240, 1180
# Elements and attributes that the report is made of (Tag and Attribute.Name in Sources/Reporting/Markup).
ELEMENTS = set(
    "html head meta title style body header nav main footer section h1 h2 h3 h4 p ul ol li dl dt dd div span strong em "
    "small code time abbr blockquote cite a table caption thead tbody tr th td details summary br svg defs pattern rect "
    "path text line".split()
)
ATTRIBUTES = set(
    "id class href rel title lang dir scope colspan value content name charset datetime role open http-equiv aria-label "
    "aria-hidden width height x y x1 y1 x2 y2 d fill stroke viewBox patternUnits patternTransform stroke-width "
    "stroke-dasharray text-anchor".split()
)


class Browser:
    """Chromium with NUL-ended JSON messages on descriptors 3 (to it) and 4 (from it)."""

    def __init__(self, profile):
        to_read, self.to = os.pipe()
        self.back, back_write = os.pipe()

        def wire():
            # Above the numbers that are about to be overwritten first.
            a, b = os.dup2(to_read, 23), os.dup2(back_write, 24)
            os.dup2(a, 3)
            os.dup2(b, 4)

        flags = ["--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu", "--no-first-run"]
        flags += ["--disable-background-networking", "--disable-component-update", "--host-resolver-rules=MAP * ~NOTFOUND"]
        flags += ["--hide-scrollbars", "--force-color-profile=srgb", f"--user-data-dir={profile}", "about:blank"]
        self.process = subprocess.Popen(
            ["chromium", *flags], preexec_fn=wire, close_fds=False, start_new_session=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(back_write)
        self.number, self.buffer, self.events, self.session = 0, b"", [], None

    def call(self, method, seconds=60, **params):
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        self.send(message)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            answer = self.read(end)
            if answer is None:
                break
            if answer.get("id") == message["id"]:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)
        raise RuntimeError(f"{method}: no answer from Chromium")

    def send(self, message):
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.to, data[:60_000]):]

    def read(self, end):
        while b"\0" not in self.buffer:
            ready, _, _ = select.select([self.back], [], [], max(0, end - time.monotonic()))
            chunk = os.read(self.back, 1 << 20) if ready else b""
            if not chunk:
                return None
            self.buffer += chunk
        line, _, self.buffer = self.buffer.partition(b"\0")
        return json.loads(line)

    def settle(self, event, seconds=30):
        """Reads on until that event came."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if any(e.get("method") == event for e in self.events):
                return
            message = self.read(end)
            if message is None:
                break
            self.events.append(message)
        raise RuntimeError(f"{event} did not come")

    def run(self, script):
        result = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(result["exceptionDetails"].get("text", "script failed"))
        return result["result"].get("value")

    def close(self):
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()


FIRST_SCREEN = """(() => {
  const box = e => { if (!e) return null; const r = e.getBoundingClientRect();
    return {left: r.left, top: r.top, right: r.right, bottom: r.bottom, text: e.innerText}; };
  const rows = [...document.querySelectorAll('#viec ~ table')].slice(0, 1)
    .flatMap(t => [...t.querySelectorAll('tbody tr')]);
  return { verdict: box(document.querySelector('#ket-luan')),
    cards: [...document.querySelectorAll('#the > li')].map(box), warning: box(document.querySelector('#chua-do')),
    bars: [...document.querySelectorAll('table.criteria tbody tr')].map(box),
    gaps: rows.map(r => ({...box(r), cells: [...r.cells].map(c => c.innerText.trim())})),
    wide: document.documentElement.scrollWidth };
})()"""


def first_screen(page, say):
    """Five questions, answered by text inside the first window: points? what is missing? who? when? what not measured?"""
    seen = lambda b: b and b["top"] >= 0 and b["left"] >= 0 and b["bottom"] <= HEIGHT and b["right"] <= WIDTH
    say("điểm: câu kết luận ở màn hình đầu", seen(page["verdict"]) and page["verdict"]["text"].strip())
    say("bốn ô số liệu ở màn hình đầu", len(page["cards"]) == 4 and all(map(seen, page["cards"])))
    say("mọi thanh điểm ở màn hình đầu", all(map(seen, page["bars"])))
    rows = [row for row in page["gaps"] if seen(row)]
    wanted = min(4, len(page["gaps"]))
    say(f"thiếu gì, ai, bao giờ: {len(rows)} việc ở màn hình đầu (cần {wanted})",
        len(rows) >= wanted and all(all(row["cells"]) for row in rows))
    unmeasured = seen(page["cards"][3]) and page["cards"][3]["text"].strip() if len(page["cards"]) == 4 else ""
    say("chưa đo được: ô độ phủ và hộp lưu ý ở màn hình đầu",
        unmeasured and (page["warning"] is None or seen(page["warning"])))


MARKUP = """(() => { const bad = new Set(), allowed = %s, names = %s; let links = 0;
  for (const e of document.querySelectorAll('*')) {
    if (!allowed.includes(e.tagName.toLowerCase())) bad.add('<' + e.tagName + '>');
    for (const a of e.attributes) if (!names.includes(a.name)) bad.add(e.tagName + ' ' + a.name);
    if (e.hasAttribute('href') && !e.getAttribute('href').startsWith('#')) { links += 1;
      if (!/^https?:$/.test(e.protocol)) bad.add('href ' + e.protocol);
      if (e.getAttribute('rel') !== 'noreferrer') bad.add('a without rel'); }
  }
  const robots = document.querySelector('meta[name=robots]');
  if (!robots || !/nofollow/.test(robots.content)) bad.add('no nofollow');
  const ids = new Set([...document.querySelectorAll('[id]')].map(e => e.id));
  for (const a of document.querySelectorAll('a[href^="#"]'))
    if (!ids.has(a.getAttribute('href').slice(1))) bad.add('no target ' + a.getAttribute('href'));
  return {bad: [...bad], links, svg: [...document.querySelectorAll('svg')].filter(s =>
    s.getAttribute('aria-hidden') !== 'true' && !s.getAttribute('aria-label')).length}; })()"""


def check(browser, path, axe, say, shot, pdf):
    url = path.resolve().as_uri()
    target = browser.call("Target.createTarget", url="about:blank")["targetId"]
    browser.session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
    for domain in ("Page", "Runtime", "Log", "Network"):
        browser.call(f"{domain}.enable")
    browser.call("Network.emulateNetworkConditions", offline=True, latency=0, downloadThroughput=0, uploadThroughput=0)
    size = dict(width=WIDTH, height=HEIGHT, deviceScaleFactor=1, mobile=False)
    browser.call("Emulation.setDeviceMetricsOverride", **size)
    theme(browser, "light")
    browser.events.clear()
    browser.call("Page.navigate", url=url)
    browser.settle("Page.loadEventFired")

    first_screen(browser.run(FIRST_SCREEN), say)
    markup = browser.run(MARKUP % (json.dumps(sorted(ELEMENTS)), json.dumps(sorted(ATTRIBUTES))))
    say(f"chỉ có phần tử, thuộc tính, liên kết được phép {markup['bad'] or ''} ({markup['links']} liên kết ra ngoài)",
        not markup["bad"])
    say("mỗi hình vẽ có lời", markup["svg"] == 0)
    if shot:
        picture(browser, shot)
        theme(browser, "dark")
        picture(browser, shot.with_name(shot.stem + "-dark" + shot.suffix))

    browser.call("Emulation.setDeviceMetricsOverride", width=WIDTH // 2, height=HEIGHT // 2, deviceScaleFactor=2, mobile=False)
    wide = browser.run("document.documentElement.scrollWidth")
    say(f"phóng to 200 %: không phải cuộn ngang (rộng {wide})", wide <= WIDTH // 2)
    browser.call("Emulation.setDeviceMetricsOverride", **size)

    requests = [e["params"]["request"]["url"] for e in browser.events if e.get("method") == "Network.requestWillBeSent"]
    say(f"không yêu cầu nào ngoài tệp {[r for r in requests if r != url] or ''}", requests == [url])
    complaints = [e for e in browser.events if e.get("method") in ("Log.entryAdded", "Runtime.consoleAPICalled",
                  "Runtime.exceptionThrown", "Page.javascriptDialogOpening")]
    say(f"trình duyệt không phàn nàn {[e['params'].get('entry', {}).get('text', '?') for e in complaints] or ''}",
        not complaints)

    browser.run("for (const d of document.querySelectorAll('details')) d.open = true")
    browser.run(axe + "\n;0")
    for name in ("light", "dark"):
        theme(browser, name)
        found = browser.run(
            "axe.run(document, {resultTypes: ['violations', 'incomplete']}).then(r => ({passes: r.passes.length,"
            "violations: r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' ')),"
            "incomplete: r.incomplete.map(v => v.id + ' ' + v.nodes.length)}))")
        say(f"axe, nền {name}: {found['passes']} luật đạt, {len(found['violations'])} vi phạm {found['violations'] or ''}, "
            f"chưa rõ {found['incomplete'] or 0}", not found["violations"])
    if pdf:
        data = browser.call("Page.printToPDF", preferCSSPageSize=True, generateTaggedPDF=True, printBackground=True)
        pdf.write_bytes(base64.b64decode(data["data"]))


def theme(browser, name):
    browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": name}])


def picture(browser, path):
    path.write_bytes(base64.b64decode(browser.call("Page.captureScreenshot", format="png")["data"]))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("report", type=pathlib.Path)
    parser.add_argument("--axe", type=pathlib.Path, required=True)
    parser.add_argument("--shot", type=pathlib.Path, help="picture of the first screen (and …-dark)")
    parser.add_argument("--pdf", type=pathlib.Path, help="the report as it prints on A4")
    args = parser.parse_args()
    failures = []

    def say(words, fine):
        print(("  đạt    " if fine else "  HỎNG   ") + words)
        if not fine:
            failures.append(words)

    print(f"{args.report} ({args.report.stat().st_size:,} byte)".replace(",", "."))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(profile)
        try:
            check(browser, args.report, args.axe.read_text(encoding="utf-8"), say, args.shot, args.pdf)
        finally:
            browser.close()
    return 1 if failures else 0


sys.exit(main())
