// Runs one reader of strangers' bytes under libFuzzer, and holds each case to a budget of time and memory.
#ifndef PORTAL_FUZZ_HARNESS_H
#define PORTAL_FUZZ_HARNESS_H

#include <stddef.h>
#include <stdint.h>

/// Reads one case; a fault ends the process.
typedef void (*fuzz_reader)(const uint8_t *bytes, size_t count);

/// libFuzzer's own command line, `argv[0]` included. Every case that takes more CPU seconds or more bytes of heap at once
/// than allowed ends the process like a crash. The exit code is libFuzzer's.
int fuzz_run(int argc, char **argv, fuzz_reader reader, double seconds, size_t bytes);

/// One case outside libFuzzer, within the same budget: its CPU seconds and its peak of heap.
void fuzz_measure(const uint8_t *bytes, size_t count, fuzz_reader reader, double *seconds, size_t *peak);

/// As above, again up to twice while it took more than `enough` seconds: the least of them.
void fuzz_measure_least(
    const uint8_t *bytes, size_t count, fuzz_reader reader, double enough, double *seconds, size_t *peak);

/// A file without a name, for readers that want one: its descriptor, or -1.
int fuzz_memory_file(void);

#endif
