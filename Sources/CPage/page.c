#include "CPage.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char style[] = {
#embed "page.css"
};
static const unsigned char script[] = {
#embed "page.js"
};

struct cpage_file cpage_style(void) { return (struct cpage_file){style, sizeof style}; }
struct cpage_file cpage_script(void) { return (struct cpage_file){script, sizeof script}; }
