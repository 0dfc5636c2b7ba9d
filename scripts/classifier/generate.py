#!/usr/bin/env python3
"""Makes labelled titles for the training of the title model, from families of patterns; the same seed, the same rows.

  scripts/classifier/generate.py [--seed 2026] [--per-family 60] > titles.tsv

Columns: label, family, hard (1: shares words with a category it does not belong to), title, section, number.
A family is one way of writing; families, not rows, are kept aside for testing (see train.py). `families_*` were written
by kind of title, `portal_*` by kind of portal.
"""
import argparse
import random
import unicodedata

import families_guidance
import families_opinions
import families_other
import families_plans
import families_projects
import families_rewards
import portal_departments
import portal_general
import portal_localities
import portal_papers
from grammar import Grammar, patterns
from vocabulary import PROVINCES, SLOTS, SPELLINGS, day, place, short_day

GROUPS = [
    ("legal_guidance", families_guidance.FAMILIES, families_guidance.SECTIONS, False, 1.0),
    ("rewards_penalties", families_rewards.FAMILIES, families_rewards.SECTIONS, False, 1.0),
    ("plans", families_plans.FAMILIES, families_plans.SECTIONS, False, 1.0),
    ("projects_procurement", families_projects.FAMILIES, families_projects.SECTIONS, False, 1.0),
    ("consultation_request", families_opinions.REQUEST, families_opinions.SECTIONS_REQUEST, False, 1.2),
    ("consultation_summary", families_opinions.SUMMARY, families_opinions.SECTIONS_SUMMARY, False, 1.5),
    ("other", families_other.HARD, families_other.SECTIONS, True, 1.5),
    ("other", families_other.PLAIN, families_other.SECTIONS, False, 1.3),
]
KINDS = {"hard": ("other", True), "plain": ("other", False)}


def by_portal():
    """The families that were written by kind of portal, as further groups."""
    sections = {label: own for label, _, own, _, _ in GROUPS}
    for portal in (portal_departments, portal_general, portal_localities, portal_papers):
        for kind, families in portal.FAMILIES.items():
            label, hard = KINDS.get(kind, (kind, False))
            yield label, families, sections[label], hard, 1.3


GROUPS += list(by_portal())
BY_PORTAL = {family for _, families, _, _, _ in by_portal() for family in families}

CODES = {
    "legal_guidance": ["HD-UBND", "UBND-VX", "SKHCN-QLCN", "STP-PBGDPL", "SLĐTBXH-VP", "BTC-CST", "KH-UBND"],
    "rewards_penalties": ["QĐ-XPHC", "QĐ-XPVPHC", "QĐ-UBND", "QĐ-CTUBND", "KL-TTr", "BC-TTr"],
    "plans": ["KH-UBND", "QĐ-UBND", "QĐ-TTg", "KH-SKHCN", "CTr-UBND", "NQ-HĐND"],
    "projects_procurement": ["QĐ-UBND", "NQ-HĐND", "TB-BQLDA", "QĐ-SXD", "QĐ-SYT", "BQLDA-KT"],
    "consultation_request": ["SNV-CCHC", "STP-XDVB", "UBND-NC", "BQLDA-KTTĐ", "TB-UBND", "STNMT-QLĐĐ"],
    "consultation_summary": ["BC-UBND", "BC-STP", "BC-SKHCN", "TH-SNV"],
    "other": ["KH-UBND", "QĐ-UBND", "TB-UBND", "BC-UBND", "NQ-HĐND", "CV-TU", "TT-BTC", "NĐ-CP", "KH-TU", "UBND-TH", "GM-UBND"],
}
# Forms of the paper that stand before its matter.
PAPERS = {
    "plans": ["Quyết định số {n}/QĐ-UBND về việc ", "Quyết định về việc ", "Về việc ", "V/v ", "Nghị quyết về "],
    "projects_procurement": ["Quyết định số {n}/QĐ-UBND về việc ", "Quyết định ", "NGHỊ QUYẾT Về việc ", "V/v ", "Thông báo "],
    "consultation_request": ["THÔNG BÁO: Về việc ", "Công văn số {n}/UBND-NC ngày {d} về việc ", "V/v ", "Về việc ", "Thông báo về việc "],
    "consultation_summary": ["Về việc ", "Thông báo "],
    "legal_guidance": ["Công văn số {n}/UBND-VX về việc ", "V/v ", "Về việc ", "Thông báo "],
    "rewards_penalties": ["Quyết định số {n}/QĐ-UBND về việc ", "Về việc ", "V/v ", "Thông báo "],
    "other": ["Về việc ", "V/v ", "Thông báo ", "Thông báo về việc ", "Quyết định số {n}/QĐ-UBND về việc ", "Công văn số {n}/UBND-TH về việc "],
}


def bare(text):
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(c for c in plain if not unicodedata.combining(c))


def lower_first(text):
    word = text.split(" ", 1)[0]
    return text if len(word) > 1 and word[1:2].isupper() else text[:1].lower() + text[1:]


def capital(text):
    return text[:1].upper() + text[1:]


def dress(title, label, r):
    """As portals show titles: with the paper's form before, a place, a day, cut short, in capitals."""
    title = capital(" ".join(title.split()))
    roll = r.random()
    if roll < 0.13:
        form = r.choice(PAPERS[label]).replace("{n}", str(r.randint(1, 4000))).replace("{d}", day(r))
        title = form + lower_first(title)
    elif roll < 0.21:
        where = r.choice([r.choice(PROVINCES), place(r), "Sở " + r.choice(["Y tế", "KH&CN", "Xây dựng"])])
        title = f"{where}: {title}"
    elif roll < 0.26:
        title = f"Ngày {short_day(r)}, {lower_first(title)}"
    roll = r.random()
    if roll < 0.06:
        title += f" trên địa bàn tỉnh {r.choice(PROVINCES)}"
    elif roll < 0.10:
        title += f" ({day(r)})"
    elif roll < 0.14:
        title += r.choice([".", "...", " .", ".pdf", " (mới)", " !"])
    elif roll < 0.18:
        title += f", tỉnh {r.choice(PROVINCES)}"
    words = title.split()
    if len(words) > 14 and r.random() < 0.12:
        title = " ".join(words[: r.randint(12, len(words) - 1)]) + r.choice(["...", "…", ""])
    roll = r.random()
    if roll < 0.06:
        title = title.upper()
    elif roll < 0.09:
        title = bare(title)
    elif roll < 0.16:
        for long, short in SPELLINGS:
            title = title.replace(long, short)
    elif roll < 0.17:
        title = "“" + title + "”"
    return title


def section(label, own, r):
    """Many have none; one in six stands where it does not belong."""
    roll = r.random()
    if roll < 0.45:
        return ""
    if roll < 0.62:
        return r.choice(r.choice(GROUPS)[2])
    return r.choice(own)


def rows(seed, per_family):
    for label, families, sections, hard, weight in GROUPS:
        for family, block in families.items():
            key = f"{seed}:{label}:{family}"
            grammar = Grammar(SLOTS, key)
            r = random.Random(key + ":dress")
            lines = patterns(block)
            seen = set()
            wanted = int(per_family * weight * max(1, len(lines) / 12))
            for attempt in range(wanted * 3):
                if len(seen) >= wanted:
                    break
                title = dress(grammar.expand(lines[attempt % len(lines)]), label, r)
                if title in seen:
                    continue
                seen.add(title)
                number = f"{r.randint(1, 4500)}/{r.choice(CODES[label])}" if r.random() < 0.22 else ""
                yield label, family, "1" if hard else "0", title, section(label, sections, r), number


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", default="2026")
    parser.add_argument("--per-family", type=int, default=60)
    arguments = parser.parse_args()
    for row in rows(arguments.seed, arguments.per_family):
        print("\t".join(row))


if __name__ == "__main__":
    main()
