#pragma once
#include <zlib.h>

// deflateInit2 and inflateInit2 are macros, which Swift does not see.
static inline int pa_deflate_init_gzip(z_streamp s, int level) {
    return deflateInit2(s, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}
static inline int pa_inflate_init_any(z_streamp s) { return inflateInit2(s, 15 + 32); }
// "deflate" of HTTP as some servers send it: without the zlib header that RFC 9110 asks for.
static inline int pa_inflate_init_raw(z_streamp s) { return inflateInit2(s, -15); }
