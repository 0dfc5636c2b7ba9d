#!/usr/bin/env python3
"""Trains the title model from generated titles and writes it with its date, data and cross-validated figures.

  scripts/classifier/train.py [--seed 2026] [--reviewed decisions.tsv] [--date YYYY-MM-DD]

Writes title-model.tsv and Fixtures/titles/expected.tsv (what the program must answer for some titles). Every family of
titles is kept aside once, in five rounds, and the figures are of families that the model had not seen. `--reviewed`
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
from generate import rows

ROOT = pathlib.Path(__file__).resolve().parents[2]
LABELS = ["legal_guidance", "rewards_penalties", "plans", "projects_procurement", "consultation_request",
          "consultation_summary", "other"]
# Shares of what portals of all sorts hold, roughly; a made-up set has none of its own.
SHARES = [0.12, 0.11, 0.08, 0.10, 0.13, 0.06, 0.40]
# scale of the model, a point of the rules' signals, most and least points, points of `other`: chosen on families kept
# aside, with the signals of rules.json beside.
BLEND = (0.35, 1.0, 7, -4, 2)
PENALTY = 0.3
SMALLEST = 0.02
ROUNDS = 5


def vocabulary(seen):
    count = {}
    for found in seen:
        for name in found:
            count[name] = count.get(name, 0) + 1
    return {name: i for i, name in enumerate(sorted(n for n in count if count[n] >= 3))}


def matrix(seen, names):
    row, column, value = [], [], []
    for i, found in enumerate(seen):
        known = sorted(names[name] for name in found if name in names)
        row += [i] * len(known)
        column += known
        value += [1 / math.sqrt(max(len(known), 1))] * len(known)
    return scipy.sparse.csr_matrix((value, (row, column)), shape=(len(seen), len(names)))


def fit(x, y):
    n, d, k = x.shape[0], x.shape[1], len(LABELS)
    weight = (numpy.array(SHARES) / numpy.bincount(y, minlength=k) * n)[y]
    wanted = numpy.eye(k)[y]

    def loss(flat):
        w, b = flat[: d * k].reshape(d, k), flat[d * k :]
        z = x @ w + b
        z -= z.max(1, keepdims=True)
        p = numpy.exp(z)
        p /= p.sum(1, keepdims=True)
        g = (p - wanted) * weight[:, None]
        value = -(weight * numpy.log(p[numpy.arange(n), y] + 1e-12)).sum() + PENALTY / 2 * (w**2).sum()
        return value, numpy.concatenate([(x.T @ g + PENALTY * w).ravel(), g.sum(0)])

    found = scipy.optimize.minimize(loss, numpy.zeros(d * k + k), jac=True, method="L-BFGS-B", options={"maxiter": 80})
    return found.x[: d * k].reshape(d, k), found.x[d * k :]


def figures(y, got):
    f1 = []
    for k in range(len(LABELS)):
        both = ((y == k) & (got == k)).sum()
        f1.append(2 * both / max((y == k).sum() + (got == k).sum(), 1))
    return (y == got).mean(), sum(f1) / len(f1)


def chance(seen, table, bias):
    """As the program reckons without any signal: of each label."""
    known = [table[name] for name in seen if name in table]
    share = 1 / math.sqrt(max(len(known), 1))
    z = [BLEND[0] * (b / 100 + share * sum(row[k] for row in known) / 100) for k, b in enumerate(bias)]
    z[-1] += BLEND[1] * BLEND[4]
    power = [math.exp(value - max(z)) for value in z]
    return [value / sum(power) for value in power]


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
    y = numpy.array([LABELS.index(row[0]) for row in data])
    families = sorted({row[0] + "/" + row[1] for row in data})
    turn = {family: i % ROUNDS for i, family in enumerate(families)}
    turns = numpy.array([turn[row[0] + "/" + row[1]] for row in data])
    got = numpy.zeros(len(data), int)
    for each in range(ROUNDS):
        learn, test = numpy.flatnonzero(turns != each), numpy.flatnonzero(turns == each)
        names = vocabulary([seen[i] for i in learn])
        w, b = fit(matrix([seen[i] for i in learn], names), y[learn])
        got[test] = (matrix([seen[i] for i in test], names) @ w + b).argmax(1)
    accuracy, macro = figures(y, got)

    names = vocabulary(seen)
    w, b = fit(matrix(seen, names), y)
    kept = [name for name in names if abs(w[names[name]]).max() >= SMALLEST]
    table = {name: [round(100 * v) for v in w[names[name]]] for name in kept}
    bias = [round(100 * v) for v in b]
    digest = hashlib.sha256("\n".join("\t".join(row) for row in data).encode()).hexdigest()
    hard = sum(row[2] == "1" for row in data)
    lines = [
        f"# Title model of portal-audit, {arguments.date}; made by scripts/classifier/train.py, seed {arguments.seed}.",
        f"# {len(data)} titles in {len(families)} families, {hard} hard negatives; sha256 of the data {digest}.",
        f"# Families kept aside, model alone: accuracy {accuracy:.3f}, macro-F1 {macro:.3f}.",
        "# Columns: feature, then hundredths for each label. blend: scale, point, most, least, other (TitleModel.swift).",
        "labels\t" + "\t".join(LABELS),
        "blend\t" + "\t".join(str(v) for v in BLEND),
        "bias\t" + "\t".join(str(v) for v in bias),
    ]
    lines += [name + "\t" + "\t".join(str(v) for v in table[name]) for name in kept]
    (ROOT / "title-model.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("\n".join(lines[:3]))
    expected = []
    for i in range(7, len(data), max(1, len(data) // 150)):
        chances = chance(seen[i], table, bias)
        first, second = sorted(chances)[-1], sorted(chances)[-2]
        if first - second < 0.05:
            continue
        expected.append("\t".join([LABELS[chances.index(first)], f"{first:.3f}", *data[i][3:]]))
    folder = ROOT / "Fixtures" / "titles"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "expected.tsv").write_text("\n".join(expected) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
