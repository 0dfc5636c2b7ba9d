#pragma once
#include <curl/curl.h>

// curl_easy_setopt and its kin are variadic, which Swift cannot call: one name per type of argument.
static inline CURLcode pa_setopt_long(CURL *h, CURLoption o, long v) { return curl_easy_setopt(h, o, v); }
static inline CURLcode pa_setopt_string(CURL *h, CURLoption o, const char *v) { return curl_easy_setopt(h, o, v); }
static inline CURLcode pa_setopt_pointer(CURL *h, CURLoption o, void *v) { return curl_easy_setopt(h, o, v); }
static inline CURLcode pa_setopt_data(CURL *h, CURLoption o, curl_write_callback v) {
    return curl_easy_setopt(h, o, v);
}
static inline CURLcode pa_setopt_debug(CURL *h, curl_debug_callback v) {
    return curl_easy_setopt(h, CURLOPT_DEBUGFUNCTION, v);
}
static inline CURLcode pa_setopt_opensocket(CURL *h, curl_opensocket_callback v) {
    return curl_easy_setopt(h, CURLOPT_OPENSOCKETFUNCTION, v);
}

static inline CURLcode pa_getinfo_long(CURL *h, CURLINFO i, long *v) { return curl_easy_getinfo(h, i, v); }
static inline CURLcode pa_getinfo_offset(CURL *h, CURLINFO i, curl_off_t *v) { return curl_easy_getinfo(h, i, v); }
static inline CURLcode pa_getinfo_string(CURL *h, CURLINFO i, const char **v) { return curl_easy_getinfo(h, i, v); }

static inline CURLMcode pa_multi_setopt_long(CURLM *m, CURLMoption o, long v) { return curl_multi_setopt(m, o, v); }
// No push callback makes libcurl announce ENABLE_PUSH 0, which is stronger than a callback that refuses.
static inline CURLMcode pa_multi_no_push(CURLM *m) {
    return curl_multi_setopt(m, CURLMOPT_PUSHFUNCTION, (curl_push_callback)NULL);
}

static inline CURLSHcode pa_share_lock_data(CURLSH *s, curl_lock_data d) {
    return curl_share_setopt(s, CURLSHOPT_SHARE, (int)d);
}

// The address is the last member of a longer allocation, which Swift's import of the struct would cut short.
static inline const struct sockaddr *pa_sockaddr(const struct curl_sockaddr *a) { return &a->addr; }
