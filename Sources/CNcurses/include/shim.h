/* What Swift cannot import of ncurses: macros, variadics, globals and wide cells, as small functions.
 *
 * <curses.h> itself stays out of this header: its globals (stdscr, LINES, COLS) fail Swift's concurrency checks.
 * All of these but those said to be safe in a signal handler belong to the main thread. */
#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* ---- Locale: before the screen is opened ---- */

/* Takes over the environment's character set and returns its name ("UTF-8"). */
const char *scr_codeset(void);
/* Takes over that locale's character set; false where the machine does not have it. */
bool scr_use_locale(const char *name);

/* ---- Screen (screen.c) ---- */

enum {
    /* As in Swift's Style.Attributes. */
    SCR_BOLD = 1, SCR_DIM = 2, SCR_ITALIC = 4, SCR_UNDERLINE = 8, SCR_REVERSE = 16,
    /* The scalars that one cell of ncurses holds: a base and its combining marks. */
    SCR_SCALARS = 5
};

/* One glyph on its way to the screen. `scalars` ends at the first 0. `columns` is what the caller has laid
 * out; where the C library measures the glyph differently, it is padded or replaced to take just those. */
struct scr_glyph {
    uint32_t scalars[SCR_SCALARS];
    uint8_t columns;
    uint8_t attributes;
    int32_t pair;
};

/* Opens the terminal of that terminfo name on standard input and output: raw keys, no echo. False where the
 * name is unknown or lacks what a screen needs. The first scr_refresh takes the screen over. */
bool scr_open(const char *term, bool colours);
/* Gives the terminal back for good; harmless when it is not open. */
void scr_close(void);
/* Gives it back for a while; scr_take_keys and the next scr_refresh take it again. */
void scr_suspend(void);
/* From here on Ctrl-S and Ctrl-C are keys, and output that a Ctrl-S held up goes on. */
void scr_take_keys(void);
/* The modes of the terminal as they are; the first call counts. */
void scr_remember_modes(void);
void scr_restore_modes(void);
/* Whether it can put text where it is told to. */
bool scr_can_place(void);
void scr_size(int *columns, int *rows);
/* The number of colours, 0 where there are none; and of pairs. */
int scr_colours(void);
int scr_pairs(void);
/* Whether colour numbers are 0xRRGGBB. */
bool scr_direct_colour(void);
bool scr_has_mouse(void);
/* Sets up a pair; -1 is the terminal's own colour. False where there is no such pair or colour. */
bool scr_set_pair(int pair, int foreground, int background);
/* Puts glyphs from that place on, along the row. */
void scr_put(int row, int column, const struct scr_glyph *glyphs, int count);
/* The next refresh clears the screen in that style and sends everything anew. */
void scr_repaint(uint8_t attributes, int32_t pair);
/* Sends what changed, in one write, and leaves the cursor there. `synchronised` has the terminal show it at once. */
void scr_refresh(int row, int column, bool visible, bool synchronised);
/* Sends bytes that are no part of the picture: modes, the clipboard. */
void scr_send(const char *bytes, size_t count);

/* ---- Keys (screen.c) ---- */

enum { SCR_NOTHING = 0, SCR_CHARACTER = 1, SCR_NAMED_KEY = 2 };
/* ncurses' codes, of our own making, for the two ends of pasted text. */
enum { SCR_PASTE_BEGIN = 5001, SCR_PASTE_END = 5002 };

/* The next character or ncurses' code of a key, if one is waiting. */
int scr_read(uint32_t *value);
/* Takes what is waiting on standard input past ncurses, never waiting for more. Returns how many bytes. */
size_t scr_read_bytes(uint8_t *bytes, size_t capacity);
/* ncurses' name of such a code, "KEY_DOWN" or terminfo's own, "kLFT5"; NULL where it has none. */
const char *scr_key_name(uint32_t code);

/* ---- Questions to the terminal, before the screen is opened (question.c) ---- */

/* Sends the question. From here until the answer is read the terminal does not echo. False on any failure. */
bool scr_ask(const char *question);

/* For after `scr_ask`: reads up to `capacity` bytes until `is_complete` says so or the time is over, and leaves the terminal
 * as it was. Returns the bytes read, 0 on any failure. */
size_t scr_answer(char *answer, size_t capacity, int milliseconds, bool (*is_complete)(const char *answer, size_t count));
bool scr_is_terminal(int descriptor);

/* ---- Waiting and signals (signals.c) ---- */

enum { SCR_READY = 1, SCR_GONE = 2 };

/* Sleeps until one of the descriptors has something to read, a signal comes or the time is over (negative:
 * no end). Sets for each SCR_READY or SCR_GONE or both. Returns how many are set, 0 for time, -1 for a signal. */
int scr_wait(const int32_t *descriptors, uint8_t *states, int count, int milliseconds);
/* From now on this signal's number is written to the pipe, as one byte, and what ncurses does for it is done
 * too. Returns the end to read from, -1 on failure. */
int scr_watch_signal(int number);
/* Does with it what the system does where nothing is said. */
void scr_ignore_watch(int number);
/* Ends the program as this signal does where nobody catches it, without a core: whoever waits for the program sees what
 * ended it. */
_Noreturn void scr_die_of(int number);
/* The next byte of the pipe, -1 when it is empty. */
int scr_next_signal(void);
/* Stops the whole job as Ctrl-Z does elsewhere; returns when it goes on. */
void scr_stop(void);
/* From now on a crash gives the terminal back before the program dies of it. */
void scr_guard_crashes(void);
/* The terminal's state to return to and the bytes that lead there. Safe in a signal handler. */
void scr_restore_now(void);
void scr_remember_restore(const char *bytes, size_t count);
void scr_forget_restore(void);

/* ---- Memory (memory.c) ---- */

/* Lets go of the program's own code in memory; what runs again is back at once, from the system's copy of the file. */
void scr_drop_code(void);

/* What the C library takes the columns of a scalar to be; -1 where it knows none. */
int scr_columns(uint32_t scalar);

#endif
