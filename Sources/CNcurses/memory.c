#define _GNU_SOURCE 1
#include "shim.h"

#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

/* The linker's names for where the program begins and where its code ends. */
extern const char __executable_start, etext;

void scr_drop_code(void) {
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    uintptr_t start = (uintptr_t)&__executable_start & ~(page - 1);
    /* Only of pages that are as they are in the file, which these are. */
    madvise((void *)start, (uintptr_t)&etext - start, MADV_DONTNEED);
}
