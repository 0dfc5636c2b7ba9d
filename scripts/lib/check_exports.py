"""Reads exports back: result.json by jsonschema, JUnit by junitparser, CSV by csv, XLSX by openpyxl, SARIF by its rules."""

import argparse
import csv
import datetime
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema
import junitparser
import openpyxl

STARTS = ["=", "+", "-", "@", "\t", "\uff1d", "\uff0b", "\uff0d", "\uff20"]
MARKS = ["", "\u0301", "\u200d", "\u20e3", "\ufe0f"]
CORPUS = [sign + mark + "cmd|' /C calc'!A1" for sign in STARTS + list("<>&\"'") for mark in MARKS]
CORPUS += ["\ufeff=1+1", "  =1+1", "\u3000@SUM(1)", "a;b\"c\nd", "]]>", "\u202egpj.exe", "_x0041_"]
SHEETS = ["Phiếu tự chấm", "Việc còn thiếu", "Tiêu chí", "Tin, bài, văn bản"]
FORM = ["STT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm", "Điểm thẩm định", "Tài liệu kiểm chứng", "Giải trình", "Đơn vị"]


def shown(text):
    """As sheets and XML show it: what deceives is written out."""
    named = {0xAD, 0x34F, 0x61C, 0x180E, 0xFEFF, *range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2060, 0x2070)}
    return "".join(f"\\u{{{ord(c):04X}}}" if ord(c) in named else c for c in text)


def hostile(result):
    """The corpus in titles, quotes and names of gaps, in turn."""
    turn = 0
    for item in result["items"]:
        item["title"], item["evidence"]["quote"] = CORPUS[turn % len(CORPUS)], CORPUS[(turn * 7 + 3) % len(CORPUS)]
        turn += 1
    for criterion in result["criteria"]:
        for gap in criterion["gaps"]:
            gap["name"] = gap["unit"] = CORPUS[turn % len(CORPUS)]
            turn += 1
    return result


def gaps(result):
    return [gap for criterion in result["criteria"] for gap in criterion["gaps"]]


def check_junit(path, result, say):
    suites = list(junitparser.JUnitXml.fromfile(str(path)))
    say("JUnit: một bộ cho mỗi tiêu chí", len(suites) == len(result["criteria"]))
    cases = [(suite.name, case) for suite in suites for case in suite]
    names = [(suite, case.classname, case.name) for suite, case in cases]
    say(f"JUnit: {len(names)} ca, không trùng tên", len(set(names)) == len(names))
    kinds = lambda kind: sum(1 for _, case in cases for r in case.result if isinstance(r, kind))
    sure = [gap for gap in gaps(result) if not gap["uncertain"]]
    say(f"JUnit: {kinds(junitparser.Failure)} ca hỏng = {len(sure)} việc thiếu", kinds(junitparser.Failure) == len(sure))
    say("JUnit: chưa đo được là lỗi", kinds(junitparser.Error) > 0)
    say("JUnit: lời nằm cả trong thân", all(r.text and r.text.split() == r.message.split()
        for _, case in cases for r in case.result))
    for suite in suites:
        counted = (suite.tests, suite.failures, suite.errors, suite.skipped)
        suite.update_statistics()
        if counted != (suite.tests, suite.failures, suite.errors, suite.skipped):
            say(f"JUnit: số đếm của {suite.name}", False)


def check_sarif(path, result, say):
    log = json.loads(path.read_text(encoding="utf-8"))
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    say("SARIF 2.1.0, một quy tắc cho mỗi tiêu chí", log["version"] == "2.1.0" and len(rules) == len(result["criteria"]))
    say("SARIF: mỗi việc thiếu một kết quả", len(run["results"]) == len(gaps(result)))
    marks = [found["partialFingerprints"]["gapKey/v1"] for found in run["results"]]
    say("SARIF: vân tay không trùng", len(set(marks)) == len(marks))
    for found in run["results"]:
        place = found["locations"][0]["physicalLocation"]
        fine = rules[found["ruleIndex"]]["id"] == found["ruleId"] and found["message"]["text"]
        fine = fine and ":" not in place["artifactLocation"]["uri"] and place["region"]["startLine"] >= 1
        fine = fine and found["kind"] in ("fail", "open") and (found["kind"] == "fail") == (found["level"] != "none")
        if not fine:
            say(f"SARIF: {found['message']}", False)


def check_csv(folder, result, say):
    def rows(name):
        raw = (folder / name).read_bytes()
        say(f"CSV: {name} có BOM", raw.startswith(b"\xef\xbb\xbf"))
        with open(folder / name, encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file, delimiter=";", strict=True))

    plain = lambda cell: cell[1:] if cell[:1] == "'" and formula(cell[1:]) else cell
    items = rows("items.csv")
    say("CSV: tiêu đề, địa chỉ, trích dẫn trở lại nguyên vẹn",
        [(plain(r["tieu_de"]), r["dia_chi"], plain(r["trich_dan"])) for r in items]
        == [(i["title"], i["address"], i["evidence"]["quote"]) for i in result["items"]])
    missing = rows("gaps.csv")
    say("CSV: mỗi việc thiếu một dòng",
        sorted(plain(r["noi_dung"]) for r in missing) == sorted(g["name"] for g in gaps(result)))
    criteria = rows("criteria.csv")
    say("CSV: điểm là số",
        [r["diem_chac"].replace(",", ".") for r in criteria] == [c.get("points", {}).get("lo", "") for c in result["criteria"]])
    cells = [cell for row in items + missing for cell in row.values()]
    say("CSV: không ô nào là công thức", not any(formula(c) for c in cells if c[:1] != "'" and not number(c)))


def formula(cell):
    """Whether some program takes it for one: behind what programs drop, and behind apostrophes."""
    return cell.lstrip(" '\ufeff\u3000\u00a0\u200b")[:1] in [*STARTS, "\r", "\n"]


def number(cell):
    return cell.lstrip("-").replace(",", "").isdigit()


def check_xlsx(path, result, say):
    book = openpyxl.load_workbook(path)
    say("XLSX: các trang", book.sheetnames == SHEETS)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    say(f"XLSX: không ô nào trong {len(cells)} ô là công thức", all(cell.data_type != "f" for cell in cells))
    say("XLSX: dòng đầu đứng yên", all(sheet.freeze_panes == "A2" for sheet in book))
    form = book[SHEETS[0]]
    say("XLSX: cột của phiếu", [cell.value for cell in form[1]] == FORM)
    say("XLSX: cột thẩm định để trống", all(row[4].value is None for row in form.iter_rows(min_row=2)))
    say("XLSX: điểm tối đa là số", float(form.cell(form.max_row, 3).value) == float(result["total"]["max"]))
    items = book[SHEETS[3]]
    head = {cell.value: cell.column for cell in items[1]}
    values = lambda name: [items.cell(row, head[name]).value for row in range(2, items.max_row + 1)]
    say("XLSX: tiêu đề trở lại nguyên vẹn", values("Tiêu đề") == [shown(i["title"]) or None for i in result["items"]])
    days = [i.get("posted") for i in result["items"]]
    found = values("Ngày đăng")
    say("XLSX: ngày là ngày, viết dd/mm/yyyy",
        [d and d.date().isoformat() for d in found] == days
        and all(items.cell(row, head["Ngày đăng"]).number_format == "dd/mm/yyyy"
                for row, d in enumerate(found, 2) if isinstance(d, datetime.datetime)))


def exported(program, run, out):
    out.mkdir()
    command = [program, "report", run, "--out", out / "run", "--csv", out / "csv", "--xlsx", out / "x.xlsx",
               "--junit", out / "x.xml", "--sarif", out / "x.sarif", "--allow-unknown"]
    subprocess.run(list(map(str, command)), check=True, stdout=subprocess.DEVNULL)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", type=pathlib.Path)
    parser.add_argument("--program", type=pathlib.Path, required=True)
    parser.add_argument("--schema", type=pathlib.Path, required=True)
    args = parser.parse_args()
    failures = []

    def say(words, fine):
        if not fine:
            failures.append(words)
        print(("  đạt    " if fine else "  HỎNG   ") + words)

    schema = json.loads(args.schema.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        result = json.loads((args.run / "result.json").read_text(encoding="utf-8"))
        (folder / "result.json").write_text(json.dumps(hostile(json.loads(json.dumps(result)))), encoding="utf-8")
        for run, what in ((args.run, "kết quả"), (folder, "kết quả đầy chữ thù địch")):
            print(what)
            result = json.loads((run / "result.json").read_text(encoding="utf-8"))
            faults = list(jsonschema.Draft202012Validator(schema).iter_errors(result))
            say(f"result.json đúng lược đồ {[f'{list(f.path)}: {f.message}'[:200] for f in faults[:3]] or ''}", not faults)
            out = folder / what
            exported(args.program, run, out)
            check_junit(out / "x.xml", result, say)
            check_sarif(out / "x.sarif", result, say)
            check_csv(out / "csv", result, say)
            check_xlsx(out / "x.xlsx", result, say)
            again = folder / (what + " lần hai")
            exported(args.program, run, again)
            say("lần xuất thứ hai giống từng byte", all(
                (out / f).read_bytes() == (again / f).read_bytes() for f in ("x.xlsx", "x.xml", "x.sarif", "csv/items.csv")))
    return 1 if failures else 0


sys.exit(main())
