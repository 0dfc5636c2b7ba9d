"""Runs one program under GNU time, held to one core, and says what it cost."""
import os
import shutil
import signal
import statistics
import subprocess
import threading
import time

GNU_TIME = "/usr/bin/time"


class Cores:
    """The program under test gets a core to itself; what serves it gets another, when there are two."""

    def __init__(self):
        allowed = sorted(os.sched_getaffinity(0))
        self.count = len(allowed)
        pins = self.count > 1 and shutil.which("taskset") is not None
        self.program = ["taskset", "-c", str(allowed[0])] if pins else []
        self.server = ["taskset", "-c", str(allowed[1])] if pins else []
        self.text = f"program on core {allowed[0]}, nginx on core {allowed[1]}" if pins else "one core for all: not pinned"


def busy_seconds():
    """CPU seconds that all programs of the machine have used since its start; None where the system does not tell."""
    try:
        with open("/proc/stat") as file:
            words = file.readline().split()
    except OSError:
        return None
    # user nice system idle iowait irq softirq steal: the idle ones and those of guests (counted twice) are left out.
    used = [int(word) for n, word in enumerate(words[1:9]) if n not in (3, 4)]
    return sum(used) / os.sysconf("SC_CLK_TCK")


def process_seconds(pid):
    """CPU seconds of a process and of the children it still has."""
    total = 0.0
    for each in [pid, *children(pid)]:
        try:
            with open(f"/proc/{each}/stat") as file:
                words = file.read().rpartition(")")[2].split()
        except OSError:
            continue
        total += (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")
    return total


def children(pid):
    try:
        with open(f"/proc/{pid}/task/{pid}/children") as file:
            return [int(word) for word in file.read().split()]
    except OSError:
        return []


class Elsewhere:
    """How many cores all other programs used while a run went on: figures of a busy machine say so themselves."""

    def __init__(self, server):
        self.server, self.start = server, time.monotonic()
        self.busy, self.served = busy_seconds(), process_seconds(server.process.pid)

    def share(self, cost):
        busy, passed = busy_seconds(), time.monotonic() - self.start
        if busy is None or self.busy is None or passed <= 0:
            return 0.0
        served = process_seconds(self.server.process.pid) - self.served
        return max(0.0, (busy - self.busy - served - cost.cpu) / passed)


class Cost:
    """What a run took. CPU comes from wait4, exact to a microsecond; the peak from GNU time, which is small itself:
    Python's own size would else count as the program's."""

    def __init__(self, wall, cpu, peak_kb, code, errors):
        self.wall, self.cpu, self.peak_mb, self.code, self.errors = wall, cpu, peak_kb / 1024, code, errors


def end(child):
    """With all that it started: it leads a session of its own."""
    try:
        os.killpg(child.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


def run(command, cores, work, limit, stdin=None, stdout=None, env=None):
    """Runs `command` for at most `limit` seconds; a run that takes longer has the code -9."""
    report = os.path.join(work, "time.txt")
    open(report, "w").close()
    with open(stdin or os.devnull, "rb") as source, open(stdout or os.devnull, "wb") as sink, \
            open(os.path.join(work, "stderr.txt"), "w+b") as errors:
        start = time.monotonic()
        child = subprocess.Popen(
            [GNU_TIME, "-f", "%M", "-o", report, *cores.program, *command],
            stdin=source, stdout=sink, stderr=errors, env=env, start_new_session=True)
        timer = threading.Timer(limit, end, [child])
        timer.start()
        try:
            _, status, usage = os.wait4(child.pid, 0)
        except BaseException:  # A signal to us: nothing that we started may outlive us.
            end(child)
            raise
        finally:
            timer.cancel()
        wall = time.monotonic() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        said = errors.read()[-2000:].decode("utf-8", "replace").strip()
    with open(report) as lines:
        last = (lines.read().split("\n")[-2:] or [""])[0]
    peak = int(last) if last.isdigit() else 0
    return Cost(wall, usage.ru_utime + usage.ru_stime, peak, child.returncode, said)


def median(values):
    return statistics.median(values) if values else None


def table(title, heads, rows):
    """Plain text: the first column to the left, figures to the right."""
    cells = [heads] + [[figure(value) for value in row] for row in rows]
    widths = [max(len(row[i]) for row in cells) for i in range(len(heads))]
    print(f"\n{title}")
    for n, row in enumerate(cells):
        print("  " + "  ".join(v.ljust(w) if i == 0 else v.rjust(w) for i, (v, w) in enumerate(zip(row, widths))).rstrip())
        if n == 0:
            print("  " + "  ".join("-" * w for w in widths))


def figure(value):
    if value is None:
        return "-"
    if isinstance(value, float):
        return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
    return str(value)
