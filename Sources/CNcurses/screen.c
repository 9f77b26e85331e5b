#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE 1
#include "shim.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

/* One of the macros of <term.h>. */
#undef columns

static SCREEN *screen;
/* ncurses' own way to the terminal, which can be turned elsewhere while the program's stays. */
static FILE *output;
/* Keys are read through a pad: reading through a window would refresh it, and send half a frame. */
static WINDOW *keys;

const char *scr_codeset(void) {
    /* The character set only: numbers keep their decimal point. */
    setlocale(LC_CTYPE, "");
    return nl_langinfo(CODESET);
}

bool scr_use_locale(const char *name) { return setlocale(LC_CTYPE, name) != NULL; }

int scr_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

/* ---- Leaving ---- */

static char leaving[512];
static size_t leaving_length;

static int append_leaving(int byte) {
    if (leaving_length < sizeof leaving) leaving[leaving_length++] = (char)byte;
    return byte;
}

static void leave_by(const char *name) {
    const char *bytes = tigetstr(name);
    if (bytes != NULL && bytes != (char *)-1) tputs(bytes, 1, append_leaving);
}

static bool has(const char *name) {
    const char *bytes = tigetstr(name);
    return bytes != NULL && bytes != (char *)-1;
}

/* A terminal without a second screen keeps what was drawn: its screen is cleared. */
static const char *restoring_screen(void) { return has("rmcup") ? "rmcup" : "clear"; }

/* Everything that brings a terminal back from the middle of a frame: what modes are switched on by ourselves is
 * the same for all terminals; the rest is in terminfo. */
static void remember_leaving(void) {
    leaving_length = 0;
    if (scr_has_mouse()) {
        for (const char *p = "\033[?1006l\033[?1002l\033[?1000l"; *p; p++) append_leaving(*p);
    }
    for (const char *p = "\033[?2004l"; *p; p++) append_leaving(*p);
    leave_by("sgr0");
    leave_by("op");
    leave_by("rmkx");
    leave_by("cnorm");
    leave_by(restoring_screen());
    scr_remember_restore(leaving, leaving_length);
}

/* ---- The terminal's modes ---- */

/* Ctrl-S is a key from here on, and what one held up before goes on. ncurses would wait for the held output to be out
 * before it changes the modes, and so for ever. */
void scr_take_keys(void) {
    struct termios mode;
    if (tcgetattr(STDIN_FILENO, &mode) != 0) return;
    mode.c_iflag &= (tcflag_t)~IXON;
    mode.c_lflag &= (tcflag_t)~ISIG;
    tcsetattr(STDIN_FILENO, TCSANOW, &mode);
}

/* ---- The screen, given back ---- */

static int put_byte(int byte) { return putc(byte, output); }

static void put_string(const char *bytes) {
    if (bytes != NULL && bytes != (char *)-1) tputs(bytes, 1, put_byte);
}

/* Leaves the screen, and a place for the shell's prompt: a terminal whose second screen is switched off keeps the frame, and
 * its last row, where ncurses leaves the cursor, would stand behind the prompt. */
static void leave_screen(void) {
    put_string(tigetstr("sgr0"));
    put_string(tigetstr("op"));
    if (has("cup")) {
        put_string(tiparm(tigetstr("cup"), LINES - 1, 0));
        put_string(tigetstr("el"));
    }
    fflush(output);
    endwin();
    if (!has("rmcup")) put_string(tigetstr("clear"));
    fflush(output);
}

/* ---- Opening ---- */

static void define_paste(void) {
    define_key("\033[200~", SCR_PASTE_BEGIN);
    define_key("\033[201~", SCR_PASTE_END);
}

/* ncurses works each change of colour or weight out anew, and the formulas of the usual terminals with 256 colours are
 * long: for shorter codes of the first 16 colours, for attributes that we never use, and for a set of line characters, which
 * we take from Unicode. What says the same in short takes half of the time. It is written over ncurses' own copy, where
 * every other string keeps its place. */
static void shorten(const char *name, const char *formula, const char *same) {
    char *own = tigetstr(name);
    if (own == NULL || own == (char *)-1 || strcmp(own, formula) != 0) return;
    memcpy(own, same, strlen(same) + 1);
}

static void shorten_colours(void) {
    shorten("setaf", "\033[%?%p1%{8}%<%t3%p1%d%e%p1%{16}%<%t9%p1%{8}%-%d%e38;5;%p1%d%;m", "\033[38;5;%p1%dm");
    shorten("sgr",
            "%?%p9%t\033(0%e\033(B%;\033[0%?%p6%t;1%;%?%p5%t;2%;%?%p2%t;4%;%?%p1%p3%|%t;7%;%?%p4%t;5%;%?%p7%t;8%;m",
            "\033[0%?%p6%t;1%;%?%p5%t;2%;%?%p2%t;4%;%?%p3%t;7%;m");
    shorten("setab", "\033[%?%p1%{8}%<%t4%p1%d%e%p1%{16}%<%t10%p1%{8}%-%d%e48;5;%p1%d%;m", "\033[48;5;%p1%dm");
}

bool scr_open(const char *term, bool colours) {
    if (screen != NULL) return true;
    use_env(TRUE);
    use_tioctl(TRUE);
    int own = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    output = own < 0 ? NULL : fdopen(own, "w");
    if (output == NULL) return false;
    scr_remember_modes();
    scr_take_keys();
    screen = newterm(term, output, stdin);
    if (screen == NULL) {
        scr_restore_modes();
        fclose(output);
        return false;
    }
    set_escdelay(25);
    raw();
    noecho();
    nonl();
    typeahead(-1);
    if (colours && has_colors()) {
        start_color();
        use_default_colors();
        shorten_colours();
    }
    keys = newpad(1, 1);
    if (keys == NULL) {
        scr_close();
        return false;
    }
    keypad(keys, TRUE);
    nodelay(keys, TRUE);
    /* Mouse reports are parsed by us: ncurses asks for no drags, and would hold clicks back to count them. */
    define_key(NULL, KEY_MOUSE);
    define_paste();
    remember_leaving();
    static bool registered;
    if (!registered) registered = atexit(scr_close) == 0;
    /* ncurses 6.4 flushes at every cursor movement until it has left the screen once. */
    endwin();
    reset_prog_mode();
    return true;
}

void scr_close(void) {
    if (screen == NULL) return;
    if (!isendwin()) leave_screen();
    reset_shell_mode();
    scr_restore_modes();
    scr_forget_restore();
    if (keys != NULL) delwin(keys);
    keys = NULL;
    SCREEN *old = screen;
    screen = NULL;
    delscreen(old);
    fclose(output);
}

void scr_suspend(void) {
    if (screen == NULL) return;
    if (!isendwin()) leave_screen();
    scr_restore_modes();
    scr_forget_restore();
}

bool scr_can_place(void) {
    return screen != NULL && has("cup");
}

void scr_size(int *columns, int *rows) {
    *columns = 0;
    *rows = 0;
    if (screen != NULL) getmaxyx(stdscr, *rows, *columns);
}

/* ---- Colours ---- */

int scr_colours(void) { return screen != NULL && has_colors() && COLORS > 0 ? COLORS : 0; }
int scr_pairs(void) { return screen != NULL ? COLOR_PAIRS : 0; }

bool scr_direct_colour(void) {
    /* A flag, or a number or string for the bits of each colour, as user_caps(5) has it. We know 8 bits each. */
    if (screen == NULL || COLORS < 0x1000000) return false;
    return tigetflag("RGB") > 0 || tigetnum("RGB") > 0;
}

bool scr_has_mouse(void) {
    return has("kmous");
}

bool scr_set_pair(int pair, int foreground, int background) {
    return screen != NULL && pair > 0 && pair < COLOR_PAIRS && init_extended_pair(pair, foreground, background) == OK;
}

/* ---- Drawing ---- */

static attr_t attributes_of(uint8_t bits) {
    attr_t result = A_NORMAL;
    if (bits & SCR_BOLD) result |= A_BOLD;
    if (bits & SCR_DIM) result |= A_DIM;
    if (bits & SCR_ITALIC) result |= A_ITALIC;
    if (bits & SCR_UNDERLINE) result |= A_UNDERLINE;
    if (bits & SCR_REVERSE) result |= A_REVERSE;
    return result;
}

/* Fills `cells` with what takes just the glyph's columns, by this library's measure; returns how many. */
static int cells_of(const struct scr_glyph *glyph, cchar_t *cells) {
    attr_t attributes = attributes_of(glyph->attributes);
    int pair = glyph->pair;
    wchar_t text[SCR_SCALARS + 1];
    int length = 0;
    int columns = wcwidth((wchar_t)glyph->scalars[0]);
    if (columns < 1 || columns > glyph->columns) {
        /* Unknown to this library, or wider than its place. In a locale of bytes even the mark is unknown. */
        text[length++] = wcwidth(0xFFFD) == 1 ? 0xFFFD : L'?';
        columns = 1;
    } else {
        text[length++] = (wchar_t)glyph->scalars[0];
        for (int i = 1; i < SCR_SCALARS && glyph->scalars[i] != 0; i++) {
            if (wcwidth((wchar_t)glyph->scalars[i]) == 0) text[length++] = (wchar_t)glyph->scalars[i];
        }
    }
    text[length] = 0;
    setcchar(&cells[0], text, attributes, (short)pair, &pair);
    int count = 1;
    for (; columns < glyph->columns; columns++) setcchar(&cells[count++], L" ", attributes, (short)pair, &pair);
    return count;
}

/* One letter of ASCII and nothing else, as nearly all glyphs are. */
static bool is_plain(const struct scr_glyph *glyph) {
    return glyph->scalars[0] >= 0x20 && glyph->scalars[0] < 0x7F && glyph->scalars[1] == 0 && glyph->columns == 1;
}

void scr_put(int row, int column, const struct scr_glyph *glyphs, int count) {
    if (screen == NULL) return;
    enum { BATCH = 128 };
    cchar_t cells[BATCH * 2];
    int filled = 0;
    int start = column;
    /* The plain glyph before: the next in the same paint differs from it in its letter only. */
    const struct scr_glyph *plain = NULL;
    cchar_t like_plain;
    for (int i = 0; i < count; i++) {
        const struct scr_glyph *glyph = &glyphs[i];
        if (glyph->columns < 1 || glyph->columns > 2) continue;
        if (is_plain(glyph)) {
            if (plain == NULL || plain->pair != glyph->pair || plain->attributes != glyph->attributes) {
                cells_of(glyph, &like_plain);
                plain = glyph;
            }
            cells[filled] = like_plain;
            cells[filled++].chars[0] = (wchar_t)glyph->scalars[0];
        } else {
            filled += cells_of(glyph, &cells[filled]);
        }
        column += glyph->columns;
        if (filled >= BATCH * 2 - 2) {
            mvadd_wchnstr(row, start, cells, filled);
            filled = 0;
            start = column;
        }
    }
    if (filled > 0) mvadd_wchnstr(row, start, cells, filled);
}

void scr_repaint(uint8_t attributes, int32_t pair) {
    if (screen == NULL) return;
    /* Cleared in this colour, blanks need not be sent one by one. */
    cchar_t blank;
    int wide_pair = pair;
    setcchar(&blank, L" ", attributes_of(attributes), (short)pair, &wide_pair);
    bkgrndset(&blank);
    clearok(curscr, TRUE);
}

/* ---- A synchronised frame ----
 *
 * The terminal holds back what comes between two sequences, and they must be in one write with it: ncurses sends the
 * frame when it has it, so it is led into memory first. */

static const char sync_begin[] = "\033[?2026h", sync_end[] = "\033[?2026l";

/* From here on ncurses writes into memory; -1 where that cannot be had. */
static int catch_output(void) {
    static int memory = -1;
#ifdef __linux__
    if (memory < 0) memory = memfd_create("frame", MFD_CLOEXEC);
#endif
    if (memory < 0 || ftruncate(memory, 0) != 0 || lseek(memory, 0, SEEK_SET) != 0) return -1;
    return dup3(memory, fileno(output), O_CLOEXEC) < 0 ? -1 : memory;
}

/* Leads ncurses back to the terminal, and sends what it wrote. */
static void send_caught(int memory) {
    while (dup3(STDOUT_FILENO, fileno(output), O_CLOEXEC) < 0 && errno == EINTR) {}
    off_t size = lseek(memory, 0, SEEK_CUR);
    if (size <= 0) return;
    char *frame = mmap(NULL, (size_t)size, PROT_READ, MAP_PRIVATE, memory, 0);
    if (frame == MAP_FAILED) return;
    struct iovec parts[] = {
        {(char *)sync_begin, sizeof sync_begin - 1}, {frame, (size_t)size}, {(char *)sync_end, sizeof sync_end - 1}};
    ssize_t sent = writev(STDOUT_FILENO, parts, 3);
    /* A terminal that is slow to read takes it in parts. */
    if (sent < 0) sent = 0;
    for (int i = 0; i < 3; i++) {
        size_t done = (size_t)sent < parts[i].iov_len ? (size_t)sent : parts[i].iov_len;
        sent -= (ssize_t)done;
        scr_send((char *)parts[i].iov_base + done, parts[i].iov_len - done);
    }
    munmap(frame, (size_t)size);
}

void scr_refresh(int row, int column, bool visible, bool synchronised) {
    if (screen == NULL) return;
    static int shown = -1;
    bool takes_screen = isendwin();
    if (takes_screen) {
        scr_remember_restore(leaving, leaving_length);
        shown = -1;
        /* Left to itself, ncurses asks for whole keys only when it first reads one. */
        keypad(keys, TRUE);
    }
    move(row, column);
    wnoutrefresh(stdscr);
    /* Taking the screen, ncurses sets the terminal's modes, which memory has not. */
    int memory = synchronised && !takes_screen ? catch_output() : -1;
    doupdate();
    if (shown != visible) {
        curs_set(visible ? 1 : 0);
        shown = visible;
    }
    if (memory >= 0) send_caught(memory);
}

void scr_send(const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t sent = write(STDOUT_FILENO, bytes, count);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) return;
        bytes += sent;
        count -= (size_t)sent;
    }
}

/* ---- Keys ---- */

int scr_read(uint32_t *value) {
    if (screen == NULL) return SCR_NOTHING;
    wint_t key = 0;
    int kind = wget_wch(keys, &key);
    *value = (uint32_t)key;
    if (kind == KEY_CODE_YES) return SCR_NAMED_KEY;
    return kind == OK ? SCR_CHARACTER : SCR_NOTHING;
}

size_t scr_read_bytes(uint8_t *bytes, size_t capacity) {
    size_t count = 0;
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    /* A terminal gives a few thousand at a time. */
    while (count < capacity && poll(&input, 1, 0) > 0 && (input.revents & POLLIN)) {
        ssize_t got = read(STDIN_FILENO, bytes + count, capacity - count);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) break;
        count += (size_t)got;
    }
    return count;
}

const char *scr_key_name(uint32_t code) { return code > 0 && code < 0x10000 ? keyname((int)code) : NULL; }
