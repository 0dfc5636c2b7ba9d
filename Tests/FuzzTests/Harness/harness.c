#define _GNU_SOURCE
#include "harness.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>

// libFuzzer without its own main, and the hooks of AddressSanitizer: both come with the compiler.
extern int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *, size_t));
extern int __sanitizer_install_malloc_and_free_hooks(
    void (*on_malloc)(const volatile void *, size_t), void (*on_free)(const volatile void *));
extern size_t __sanitizer_get_allocated_size(const volatile void *);

static fuzz_reader reader_in_use;
static double seconds_allowed;
static size_t bytes_allowed;
static _Atomic long live, peak;
static _Atomic int counting;

// The hooks must not allocate.
static void on_malloc(const volatile void *place, size_t size) {
    (void)place;
    long now = atomic_fetch_add(&live, (long)size) + (long)size;
    if (!atomic_load(&counting)) return;
    long before = atomic_load(&peak);
    while (now > before && !atomic_compare_exchange_weak(&peak, &before, now)) { }
}

static void on_free(const volatile void *place) {
    if (place) atomic_fetch_sub(&live, (long)__sanitizer_get_allocated_size(place));
}

static void install_hooks(void) {
    static int installed = 0;
    if (!installed) __sanitizer_install_malloc_and_free_hooks(on_malloc, on_free);
    installed = 1;
}

static double cpu_seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

void fuzz_measure(const uint8_t *bytes, size_t count, fuzz_reader reader, double *seconds, size_t *most) {
    install_hooks();
    long start = atomic_load(&live);
    atomic_store(&peak, start);
    atomic_store(&counting, 1);
    // CPU, not wall: another program's turn on this core is not the reader's fault.
    double began = cpu_seconds();
    reader(bytes, count);
    *seconds = cpu_seconds() - began;
    atomic_store(&counting, 0);
    long used = atomic_load(&peak) - start;
    *most = used > 0 ? (size_t)used : 0;
}

void fuzz_measure_least(
    const uint8_t *bytes, size_t count, fuzz_reader reader, double enough, double *seconds, size_t *most) {
    fuzz_measure(bytes, count, reader, seconds, most);
    // A machine that others use is slow for a while, and a reader always: the least of three tells them apart.
    for (int again = 0; again < 2 && *seconds > enough; again++) {
        double took;
        size_t used;
        fuzz_measure(bytes, count, reader, &took, &used);
        if (took < *seconds) *seconds = took;
        if (used > *most) *most = used;
    }
}

static int one(const uint8_t *bytes, size_t count) {
    double seconds;
    size_t used;
    fuzz_measure_least(bytes, count, reader_in_use, seconds_allowed, &seconds, &used);
    if (seconds > seconds_allowed || used > bytes_allowed) {
        fprintf(stderr, "OVER BUDGET: a case of %zu bytes took %.2f CPU-s and %.1f MB\n", count, seconds, (double)used / 1e6);
        abort();  // libFuzzer keeps the case as crash-….
    }
    return 0;
}

int fuzz_run(int argc, char **argv, fuzz_reader reader, double seconds, size_t bytes) {
    reader_in_use = reader;
    seconds_allowed = seconds;
    bytes_allowed = bytes;
    install_hooks();
    return LLVMFuzzerRunDriver(&argc, &argv, one);
}

int fuzz_memory_file(void) { return memfd_create("case", MFD_CLOEXEC); }
