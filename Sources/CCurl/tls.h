#pragma once
#include <curl/curl.h>
#include <openssl/err.h>
#include <openssl/ocsp.h>
#include <openssl/pem.h>
#include <openssl/pkcs7.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <string.h>

// OpenSSL's stacks are macros, which Swift cannot call; nothing here decides anything.

static inline CURLcode pa_setopt_ssl_ctx(CURL *h, curl_ssl_ctx_callback f) {
    return curl_easy_setopt(h, CURLOPT_SSL_CTX_FUNCTION, f);
}

/// What a server showed, and by what it is judged; each member is held.
typedef struct pa_chain {
    X509 *leaf;
    STACK_OF(X509) *sent;
    X509_STORE *trusted;
    X509_VERIFY_PARAM *rules;
} pa_chain;

/// The outcome of a verification: an X509_V_ code, where in the chain, and the last certificate that was reached.
typedef struct pa_verdict {
    int code;
    int depth;
    int length;
    X509 *tip;
} pa_verdict;

static inline void pa_certs_free(STACK_OF(X509) *certs) { sk_X509_pop_free(certs, X509_free); }
static inline int pa_certs_count(const STACK_OF(X509) *certs) { return certs ? sk_X509_num(certs) : 0; }
static inline X509 *pa_certs_at(const STACK_OF(X509) *certs, int i) { return sk_X509_value(certs, i); }

static inline void pa_chain_free(pa_chain *c) {
    if (!c) return;
    X509_free(c->leaf);
    pa_certs_free(c->sent);
    X509_STORE_free(c->trusted);
    X509_VERIFY_PARAM_free(c->rules);
    OPENSSL_free(c);
}

static inline pa_chain *pa_chain_keep(X509_STORE_CTX *ctx) {
    pa_chain *c = OPENSSL_zalloc(sizeof *c);
    X509 *leaf = X509_STORE_CTX_get0_cert(ctx);
    X509_STORE *trusted = X509_STORE_CTX_get0_store(ctx);
    STACK_OF(X509) *sent = X509_STORE_CTX_get0_untrusted(ctx);
    if (!c) return NULL;
    if (leaf && X509_up_ref(leaf)) c->leaf = leaf;
    if (trusted && X509_STORE_up_ref(trusted)) c->trusted = trusted;
    c->sent = sent ? X509_chain_up_ref(sent) : sk_X509_new_null();
    c->rules = X509_VERIFY_PARAM_new();
    if (!c->leaf || !c->trusted || !c->sent || !c->rules
        || !X509_VERIFY_PARAM_set1(c->rules, X509_STORE_CTX_get0_param(ctx))) {
        pa_chain_free(c);
        return NULL;
    }
    return c;
}

/// Verifies the chain with more untrusted certificates to build it from. `tip` of the verdict is held for the caller;
/// `built`, unless NULL, takes the whole chain on success.
static inline pa_verdict pa_chain_verify(
    const pa_chain *c, X509 *const *more, int count, STACK_OF(X509) **built) {
    pa_verdict v = {X509_V_ERR_UNSPECIFIED, 0, 0, NULL};
    STACK_OF(X509) *all = sk_X509_dup(c->sent);
    X509_STORE_CTX *ctx = X509_STORE_CTX_new();
    if (all && ctx) {
        for (int i = 0; i < count; i++) sk_X509_push(all, more[i]);
        if (X509_STORE_CTX_init(ctx, c->trusted, c->leaf, all)
            && X509_VERIFY_PARAM_set1(X509_STORE_CTX_get0_param(ctx), c->rules)) {
            int ok = X509_verify_cert(ctx);
            STACK_OF(X509) *chain = X509_STORE_CTX_get0_chain(ctx);
            v.code = X509_STORE_CTX_get_error(ctx);
            if (ok <= 0 && v.code == X509_V_OK) v.code = X509_V_ERR_UNSPECIFIED;
            v.depth = X509_STORE_CTX_get_error_depth(ctx);
            v.length = chain ? sk_X509_num(chain) : 0;
            if (v.length > 0) {
                v.tip = sk_X509_value(chain, v.length - 1);
                X509_up_ref(v.tip);
            }
            if (v.code == X509_V_OK && built) *built = X509_STORE_CTX_get1_chain(ctx);
        }
    }
    X509_STORE_CTX_free(ctx);
    sk_X509_free(all);
    // A failed verification leaves words that libcurl would take for those of the handshake.
    ERR_clear_error();
    return v;
}

/// The n-th `caIssuers` URI of a certificate (RFC 5280, 4.2.2.1).
///
/// Returns its length, 0 where there is none, -1 when it does not fit.
static inline int pa_issuer_uri(X509 *cert, int n, char *buffer, int size) {
    AUTHORITY_INFO_ACCESS *info = X509_get_ext_d2i(cert, NID_info_access, NULL, NULL);
    int found = 0;
    for (int i = 0; info && i < sk_ACCESS_DESCRIPTION_num(info); i++) {
        ACCESS_DESCRIPTION *d = sk_ACCESS_DESCRIPTION_value(info, i);
        if (OBJ_obj2nid(d->method) != NID_ad_ca_issuers || d->location->type != GEN_URI || n-- > 0) continue;
        int length = ASN1_STRING_length(d->location->d.uniformResourceIdentifier);
        if (length > 0 && length <= size) {
            memcpy(buffer, ASN1_STRING_get0_data(d->location->d.uniformResourceIdentifier), (size_t)length);
            found = length;
        } else {
            found = -1;
        }
        break;
    }
    AUTHORITY_INFO_ACCESS_free(info);
    return found;
}

/// Certificates of a file as authorities publish them: DER, "certs-only" PKCS #7, or PEM; at most `most`. NULL if none.
static inline STACK_OF(X509) *pa_certs_read(const unsigned char *bytes, long count, int most) {
    STACK_OF(X509) *certs = sk_X509_new_null();
    const unsigned char *p = bytes;
    X509 *one = d2i_X509(NULL, &p, count);
    if (!certs) return NULL;
    if (one) {
        sk_X509_push(certs, one);
    } else {
        p = bytes;
        PKCS7 *bag = d2i_PKCS7(NULL, &p, count);
        if (bag && PKCS7_type_is_signed(bag) && bag->d.sign) {
            STACK_OF(X509) *inner = bag->d.sign->cert;
            for (int i = 0; inner && i < sk_X509_num(inner) && i < most; i++) {
                X509 *cert = sk_X509_value(inner, i);
                if (X509_up_ref(cert)) sk_X509_push(certs, cert);
            }
        }
        PKCS7_free(bag);
        BIO *text = bag ? NULL : BIO_new_mem_buf(bytes, (int)count);
        while (text && sk_X509_num(certs) < most && (one = PEM_read_bio_X509(text, NULL, NULL, ""))) {
            sk_X509_push(certs, one);
        }
        BIO_free(text);
    }
    ERR_clear_error();
    if (sk_X509_num(certs) > 0) return certs;
    sk_X509_free(certs);
    return NULL;
}

/// Asks for a stapled OCSP response (RFC 6066, 8), or offers one; `f` is called once the chain is verified.
static inline void pa_on_staple(SSL_CTX *ctx, int (*f)(SSL *, void *), void *arg) {
    SSL_CTX_set_tlsext_status_type(ctx, TLSEXT_STATUSTYPE_ocsp);
    SSL_CTX_set_tlsext_status_cb(ctx, f);
    SSL_CTX_set_tlsext_status_arg(ctx, arg);
}

/// Whether a staple, signed by who may and of today, says that the server's certificate is revoked.
static inline int pa_staple_says_revoked(SSL *ssl) {
    const unsigned char *bytes = NULL;
    long count = SSL_get_tlsext_status_ocsp_resp(ssl, &bytes);
    STACK_OF(X509) *chain = SSL_get0_verified_chain(ssl);
    if (count <= 0 || !bytes || !chain || sk_X509_num(chain) < 2) return 0;
    int revoked = 0;
    OCSP_RESPONSE *response = d2i_OCSP_RESPONSE(NULL, &bytes, count);
    OCSP_BASICRESP *basic = response ? OCSP_response_get1_basic(response) : NULL;
    if (basic && OCSP_basic_verify(basic, chain, SSL_CTX_get_cert_store(SSL_get_SSL_CTX(ssl)), 0) > 0) {
        const EVP_MD *digests[] = {EVP_sha1(), EVP_sha256()};
        for (int i = 0; i < 2 && !revoked; i++) {
            OCSP_CERTID *id = OCSP_cert_to_id(digests[i], sk_X509_value(chain, 0), sk_X509_value(chain, 1));
            ASN1_GENERALIZEDTIME *since, *made, *until;
            int status, reason;
            if (id && OCSP_resp_find_status(basic, id, &status, &reason, &since, &made, &until)) {
                revoked = status == V_OCSP_CERTSTATUS_REVOKED && OCSP_check_validity(made, until, 300, -1);
            }
            OCSP_CERTID_free(id);
        }
    }
    OCSP_BASICRESP_free(basic);
    OCSP_RESPONSE_free(response);
    ERR_clear_error();
    return revoked;
}

static inline int pa_error_library(unsigned long code) { return ERR_GET_LIB(code); }
static inline int pa_error_reason(unsigned long code) { return ERR_GET_REASON(code); }
