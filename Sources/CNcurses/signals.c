#define _GNU_SOURCE 1
#include "shim.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>

int scr_wait(const int32_t *descriptors, uint8_t *states, int count, int milliseconds) {
    enum { MOST = 16 };
    struct pollfd polled[MOST];
    if (count > MOST) count = MOST;
    for (int i = 0; i < count; i++) {
        polled[i] = (struct pollfd){.fd = descriptors[i], .events = POLLIN};
        states[i] = 0;
    }
    int found = poll(polled, (nfds_t)count, milliseconds < 0 ? -1 : milliseconds);
    if (found < 0) return -1;
    for (int i = 0; i < count; i++) {
        if (polled[i].revents & POLLIN) states[i] |= SCR_READY;
        if (polled[i].revents & (POLLHUP | POLLERR | POLLNVAL)) states[i] |= SCR_GONE;
    }
    return found;
}

/* ---- The pipe ---- */

static int ends[2] = {-1, -1};
static struct sigaction earlier[NSIG];

static void tell(int number) {
    int saved = errno;
    unsigned char byte = (unsigned char)number;
    /* A full pipe already wakes the loop. */
    ssize_t ignored = write(ends[1], &byte, 1);
    (void)ignored;
    errno = saved;
}

/* The window's size changed: ncurses' own handler must know of it as well. */
static void tell_and_pass_on(int number) {
    tell(number);
    void (*next)(int) = earlier[number].sa_handler;
    if (next != SIG_DFL && next != SIG_IGN) next(number);
}

int scr_watch_signal(int number) {
    if (number <= 0 || number >= NSIG) return -1;
    if (ends[0] < 0 && pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
    struct sigaction action;
    memset(&action, 0, sizeof action);
    sigemptyset(&action.sa_mask);
    action.sa_handler = number == SIGWINCH ? tell_and_pass_on : tell;
    struct sigaction old;
    if (sigaction(number, &action, &old) != 0) return -1;
    if (old.sa_handler != tell && old.sa_handler != tell_and_pass_on) earlier[number] = old;
    /* Whoever started the program may have left it blocked, and then it would never come. */
    sigset_t one;
    sigemptyset(&one);
    sigaddset(&one, number);
    pthread_sigmask(SIG_UNBLOCK, &one, NULL);
    return ends[0];
}

void scr_ignore_watch(int number) {
    if (number <= 0 || number >= NSIG) return;
    signal(number, SIG_DFL);
}

void scr_die_of(int number) {
    /* Nothing went wrong that a core would show, and it would hold what people have typed. */
    setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
    signal(number, SIG_DFL);
    sigset_t one;
    sigemptyset(&one);
    sigaddset(&one, number);
    pthread_sigmask(SIG_UNBLOCK, &one, NULL);
    kill(getpid(), number);
    /* Not reached by a signal that ends programs. */
    _exit(128 + number);
}

int scr_next_signal(void) {
    unsigned char byte;
    return ends[0] >= 0 && read(ends[0], &byte, 1) == 1 ? byte : -1;
}

void scr_stop(void) { kill(0, SIGTSTP); }

/* ---- The terminal's modes before it was opened ---- */

static struct termios outside;
static volatile sig_atomic_t has_outside;

void scr_remember_modes(void) {
    if (!has_outside) has_outside = tcgetattr(STDIN_FILENO, &outside) == 0;
}

void scr_restore_modes(void) {
    if (has_outside) tcsetattr(STDIN_FILENO, TCSADRAIN, &outside);
}

/* ---- Crashes ---- */

static char restoring[512];
static volatile sig_atomic_t restoring_length;

void scr_remember_restore(const char *bytes, size_t count) {
    if (count > sizeof restoring) count = sizeof restoring;
    restoring_length = 0;
    memcpy(restoring, bytes, count);
    restoring_length = (sig_atomic_t)count;
}

void scr_forget_restore(void) { restoring_length = 0; }

void scr_restore_now(void) {
    if (restoring_length <= 0) return;
    ssize_t ignored = write(STDOUT_FILENO, restoring, (size_t)restoring_length);
    (void)ignored;
    restoring_length = 0;
    if (has_outside) tcsetattr(STDIN_FILENO, TCSANOW, &outside);
}

static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT};
enum { FATAL = sizeof fatal / sizeof fatal[0] };
static struct sigaction before[FATAL];
static bool passes_on;

static void crashed(int number) {
    scr_restore_now();
    for (int i = 0; i < FATAL; i++) {
        if (fatal[i] != number) continue;
        /* Swift's own handler would wait for a key; it is asked only by those who set SWIFT_BACKTRACE. */
        if (passes_on) sigaction(number, &before[i], NULL);
        else signal(number, SIG_DFL);
    }
    /* Blocked until we return; then it kills, and the exit status says of what. */
    raise(number);
}

void scr_guard_crashes(void) {
    static bool done;
    if (done) return;
    done = true;
    scr_remember_modes();
    passes_on = getenv("SWIFT_BACKTRACE") != NULL;
    /* A stack of its own, since running out of stack is one way to crash. */
    static char stack[64 * 1024];
    stack_t present;
    if (sigaltstack(NULL, &present) == 0 && (present.ss_flags & SS_DISABLE)) {
        stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
        sigaltstack(&own, NULL);
    }
    struct sigaction action;
    memset(&action, 0, sizeof action);
    sigemptyset(&action.sa_mask);
    action.sa_handler = crashed;
    action.sa_flags = SA_ONSTACK;
    for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &before[i]);
}
