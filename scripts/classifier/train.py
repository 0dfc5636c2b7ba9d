#!/usr/bin/env python3
"""Trains the title model from generated titles and writes it with its date, data and cross-validated figures.

  scripts/classifier/train.py [--seed 2026] [--reviewed decisions.tsv] [--date YYYY-MM-DD]

Writes title-model.tsv and Fixtures/titles/expected.tsv (what the program must answer for some titles). Every family of
titles is kept aside once, in five rounds, and the figures are of families that the model had not seen; on them the
model is weighed with the signals of rules.json and its sureness is calibrated. `--reviewed`
adds titles that people decided (columns as generate.py writes them). Needs numpy and scipy (`scripts/setup train`).
"""
import argparse
import datetime
import hashlib
import math
import os
import pathlib

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
import numpy
import scipy.optimize
import scipy.sparse

from features import features
from generate import BY_PORTAL, rows
from signals import Signals

ROOT = pathlib.Path(__file__).resolve().parents[2]
LABELS = ["legal_guidance", "rewards_penalties", "plans", "projects_procurement", "consultation_request",
          "consultation_summary", "other"]
# Shares of what portals of all sorts hold, roughly; a made-up set has none of its own.
SHARES = [0.12, 0.11, 0.08, 0.10, 0.13, 0.06, 0.40]
# Most points and least points of the rules' signals that are counted.
MOST, LEAST = 7, -8
# scale of the model, a point of the signals, points of `other`: the best on families kept aside. A point is worth 0.6 at
# least, so that a phrase that speaks against a category, written by a person, is not lost among the words of a title.
SCALES, POINTS, OTHERS = (0.7, 1.0, 1.3), (0.6, 0.8), (0, 1, 2)
# What the section may add to the score of a label, before the scale: it hints, and never decides alone.
SECTION_MOST = 0.8
PENALTY = 0.3
SMALLEST = 0.04
ROUNDS = 5
WANTED = 0.972


def vocabulary(seen):
    count = {}
    for found in seen:
        for name in found:
            count[name] = count.get(name, 0) + 1
    return {name: i for i, name in enumerate(sorted(n for n in count if count[n] >= 3))}


def matrix(seen, names):
    """A row an item, each feature 1 / sqrt(their number): a long title says no more than a short one."""
    row, column, value = [], [], []
    for i, found in enumerate(seen):
        known = sorted(names[name] for name in found if name in names)
        row += [i] * len(known)
        column += known
        value += [1 / math.sqrt(max(len(known), 1))] * len(known)
    return scipy.sparse.csr_matrix((value, (row, column)), shape=(len(seen), len(names)))


def scores(seen, names, w, b):
    """As the program reckons: what the section adds to a label is bounded."""
    x = matrix(seen, names)
    of_section = numpy.array([name.startswith("s:") for name in names])
    section = x[:, numpy.flatnonzero(of_section)] @ w[of_section]
    return x[:, numpy.flatnonzero(~of_section)] @ w[~of_section] + b + numpy.clip(section, -SECTION_MOST, SECTION_MOST)


def blended(z, points, blend):
    scale, point, most, least, other = blend
    s = scale * z
    s[:, :-1] += point * numpy.clip(points, least, most)
    s[:, -1] += point * other
    return s


def chances(s):
    power = numpy.exp(s - s.max(1, keepdims=True))
    return power / power.sum(1, keepdims=True)


def best_blend(z, points, y):
    """The one under which the right labels are likeliest; they were not seen by the model."""
    def loss(blend):
        p = chances(blended(z, points, blend))[numpy.arange(len(y)), y]
        weight = (numpy.array(SHARES) / numpy.bincount(y, minlength=len(LABELS)))[y]
        return -(weight * numpy.log(p + 1e-9)).sum()

    return min(((a, p, MOST, LEAST, o) for a in SCALES for p in POINTS for o in OTHERS), key=loss)


def calibration(top, right):
    """Slope and offset on the log-odds of the likeliest label's chance, by which it comes true (Platt)."""
    x = numpy.log(top / (1 - top + 1e-9))

    def loss(v):
        p = 1 / (1 + numpy.exp(-(v[0] * x + v[1])))
        return -(numpy.log(numpy.where(right, p, 1 - p) + 1e-12)).sum()

    found = scipy.optimize.minimize(loss, [1.0, 0.0], method="Nelder-Mead").x
    return round(float(found[0]), 3), round(float(found[1]), 3)


def sureness(top, slope, offset):
    return 1 / (1 + numpy.exp(-(slope * numpy.log(top / (1 - top + 1e-9)) + offset)))


def fit(x, y):
    n, d, k = x.shape[0], x.shape[1], len(LABELS)
    weight = (numpy.array(SHARES) / numpy.bincount(y, minlength=k) * n)[y]
    wanted = numpy.eye(k)[y]
    turned = x.T.tocsr()

    def loss(flat):
        w, b = flat[: d * k].reshape(d, k), flat[d * k :]
        z = x @ w + b
        z -= z.max(1, keepdims=True)
        p = numpy.exp(z)
        p /= p.sum(1, keepdims=True)
        g = (p - wanted) * weight[:, None]
        value = -(weight * numpy.log(p[numpy.arange(n), y] + 1e-12)).sum() + PENALTY / 2 * (w**2).sum()
        return value, numpy.concatenate([(turned @ g + PENALTY * w).ravel(), g.sum(0)])

    found = scipy.optimize.minimize(loss, numpy.zeros(d * k + k), jac=True, method="L-BFGS-B", options={"maxiter": 80})
    return found.x[: d * k].reshape(d, k), found.x[d * k :]


def figures(y, got):
    f1 = []
    for k in range(len(LABELS)):
        both = ((y == k) & (got == k)).sum()
        f1.append(2 * both / max((y == k).sum() + (got == k).sum(), 1))
    return (y == got).mean(), sum(f1) / len(f1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", default="2026")
    parser.add_argument("--per-family", type=int, default=60)
    parser.add_argument("--reviewed")
    parser.add_argument("--date", default=datetime.date.today().isoformat())
    arguments = parser.parse_args()
    data = list(rows(arguments.seed, arguments.per_family))
    if arguments.reviewed:
        with open(arguments.reviewed, encoding="utf-8") as lines:
            data += [tuple(line.rstrip("\n").split("\t")) for line in lines if line.strip()]
    seen = [features(title, section, number) for _, _, _, title, section, number in data]
    signals = Signals(ROOT / "rules.json")
    assert signals.categories == LABELS[:-1]
    points = numpy.array([signals.points(*row[3:]) for row in data], float)
    y = numpy.array([LABELS.index(row[0]) for row in data])
    families = sorted({row[0] + "/" + row[1] for row in data})
    turn = {family: i % ROUNDS for i, family in enumerate(families)}
    turns = numpy.array([turn[row[0] + "/" + row[1]] for row in data])
    z = numpy.zeros((len(data), len(LABELS)))
    for each in range(ROUNDS):
        learn, test = numpy.flatnonzero(turns != each), numpy.flatnonzero(turns == each)
        names = vocabulary([seen[i] for i in learn])
        w, b = fit(matrix([seen[i] for i in learn], names), y[learn])
        z[test] = scores([seen[i] for i in test], names, w, b)
    # The signals' phrases were written beside the families by kind of title; only by kind of portal are they blind too.
    blind = numpy.array([row[1] in BY_PORTAL for row in data])
    blend = best_blend(z[blind], points[blind], y[blind])
    p = chances(blended(z, points, blend))
    got, top = p.argmax(1), p.max(1)
    slope, offset = calibration(top[blind], (got == y)[blind])
    # What is said with 0.9 or more is to be right in 97 of 100.
    while (got == y)[blind & (sureness(top, slope, offset) >= 0.9)].mean() < WANTED:
        offset = round(offset - 0.02, 3)
    sure = sureness(top, slope, offset) >= 0.9
    told = [
        "Families kept aside, model alone: accuracy {:.3f}, macro-F1 {:.3f}".format(*figures(y, z.argmax(1))),
        "with the signals: {:.3f}, {:.3f}".format(*figures(y, got)),
        "of those by portal, which the signals did not know either: {:.3f}, {:.3f}".format(*figures(y[blind], got[blind])),
        f"{sure[blind].mean():.0%} of these said with 0.9 or more, {(got == y)[blind & sure].mean():.1%} of which right",
    ]

    names = vocabulary(seen)
    w, b = fit(matrix(seen, names), y)
    kept = [name for name in names if abs(w[names[name]]).max() >= SMALLEST]
    hundredths = numpy.array([[round(100 * v) for v in w[names[name]]] for name in kept])
    bias = numpy.array([round(100 * v) for v in b])
    digest = hashlib.sha256("\n".join("\t".join(row) for row in data).encode()).hexdigest()
    hard = sum(row[2] == "1" for row in data)
    lines = [
        f"# Title model of portal-audit, {arguments.date}; made by scripts/classifier/train.py, seed {arguments.seed}.",
        f"# {len(data)} titles in {len(families)} families, {hard} hard negatives; sha256 of the data {digest}.",
        "# " + "; ".join(told) + ".",
        "# Columns: feature, then hundredths for each label. blend: scale, point, most, least, other; section: the most that",
        "# it adds; calibration: slope and offset (TitleModel.swift).",
        "labels\t" + "\t".join(LABELS),
        "blend\t" + "\t".join(str(v) for v in blend),
        f"section\t{SECTION_MOST}",
        f"calibration\t{slope}\t{offset}",
        "bias\t" + "\t".join(str(v) for v in bias),
    ]
    lines += [name + "\t" + "\t".join(str(v) for v in row) for name, row in zip(kept, hundredths)]
    (ROOT / "title-model.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("\n".join(lines[:3]))

    # As the program reckons without any signal.
    known = {name: i for i, name in enumerate(kept)}
    some = range(7, len(data), max(1, len(data) // 150))
    p = chances(blended(scores([seen[i] for i in some], known, hundredths / 100, bias / 100), 0 * points[: len(some)], blend))
    expected = []
    for i, of in zip(some, p):
        first, second = sorted(of)[-1], sorted(of)[-2]
        if first - second >= 0.05:
            expected.append("\t".join([LABELS[of.argmax()], f"{first:.3f}", *data[i][3:]]))
    folder = ROOT / "Fixtures" / "titles"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "expected.tsv").write_text("\n".join(expected) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
