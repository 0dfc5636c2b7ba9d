#pragma once
// libxml2's headers pull in the system ICU, which clashes with the one of Foundation: leave it out.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <string.h>

// Generic error handlers are variadic: Swift can neither write nor assign one.
static inline void pa_xml_ignore(void *context, const char *format, ...) {
    (void)context;
    (void)format;
}
static inline void pa_xml_quiet(void) { xmlSetGenericErrorFunc(NULL, pa_xml_ignore); }

// A handler that does nothing at all: no tree is built, no entity is kept, no error is printed.
static inline void pa_html_sax_clear(htmlSAXHandlerPtr sax) {
    memset(sax, 0, sizeof *sax);
    sax->initialized = 1;
}
static inline void pa_xml_sax_clear(xmlSAXHandlerPtr sax) {
    memset(sax, 0, sizeof *sax);
    sax->initialized = XML_SAX2_MAGIC;
}
