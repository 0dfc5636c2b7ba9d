import CCurl

// Owners of libcurl's handles: a pointer enters in `init` and leaves in `deinit`, all on the loop's thread.

struct MultiHandle: ~Copyable {
    let raw: UnsafeMutableRawPointer

    init?(connections: Int) {
        guard let raw = curl_multi_init() else { return nil }
        self.raw = raw
        _ = pa_multi_no_push(raw)
        _ = pa_multi_setopt_long(raw, CURLMOPT_MAXCONNECTS, max(8, connections))
    }

    deinit { curl_multi_cleanup(raw) }
}

/// What requests of one crawl have in common: cookies and TLS sessions, in memory.
struct ShareHandle: ~Copyable {
    let raw: UnsafeMutableRawPointer

    init?() {
        guard let raw = curl_share_init() else { return nil }
        self.raw = raw
        // Without locks: every handle of this share lives on one thread.
        _ = pa_share_lock_data(raw, CURL_LOCK_DATA_COOKIE)
        _ = pa_share_lock_data(raw, CURL_LOCK_DATA_SSL_SESSION)
    }

    deinit { curl_share_cleanup(raw) }
}

struct EasyHandle: ~Copyable {
    let raw: UnsafeMutableRawPointer
    private let words: UnsafeMutablePointer<CChar>

    init?() {
        guard let raw = curl_easy_init() else { return nil }
        self.raw = raw
        words = .allocate(capacity: Int(CURL_ERROR_SIZE))
        words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        set(CURLOPT_ERRORBUFFER, pointer: words)
    }

    deinit {
        curl_easy_cleanup(raw)
        words.deallocate()
    }

    /// libcurl's own words on the last failure; empty when it had none.
    var errorWords: String { String(cString: words) }

    func set(_ option: CURLoption, _ value: Int) { _ = pa_setopt_long(raw, option, value) }
    func set(_ option: CURLoption, _ value: String) { _ = pa_setopt_string(raw, option, value) }
    func set(_ option: CURLoption, pointer: UnsafeMutableRawPointer?) { _ = pa_setopt_pointer(raw, option, pointer) }

    func long(_ info: CURLINFO) -> Int {
        var value = 0
        return pa_getinfo_long(raw, info, &value) == CURLE_OK ? value : 0
    }

    /// Microseconds as seconds.
    func seconds(_ info: CURLINFO) -> Double {
        var value: curl_off_t = 0
        return pa_getinfo_offset(raw, info, &value) == CURLE_OK ? Double(value) / 1e6 : 0
    }

    func string(_ info: CURLINFO) -> String? {
        var value: UnsafePointer<CChar>?
        guard pa_getinfo_string(raw, info, &value) == CURLE_OK, let value else { return nil }
        return String(cString: value)
    }
}

/// A `curl_slist`, which libcurl reads for as long as a transfer runs.
struct StringList: ~Copyable {
    let raw: UnsafeMutablePointer<curl_slist>?

    init(_ strings: [String]) {
        var list: UnsafeMutablePointer<curl_slist>?
        for string in strings {
            guard let longer = curl_slist_append(list, string) else { break }
            list = longer
        }
        raw = list
    }

    deinit { curl_slist_free_all(raw) }
}
