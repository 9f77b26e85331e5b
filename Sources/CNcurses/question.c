#include "shim.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static long now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000L + time.tv_nsec / 1000000L;
}

bool scr_is_terminal(int descriptor) { return isatty(descriptor) == 1; }

/* As the terminal was before it was asked. */
static struct termios before;

bool scr_ask(const char *question) {
    if (tcgetattr(STDIN_FILENO, &before) != 0) return false;
    struct termios quiet = before;
    quiet.c_lflag &= (tcflag_t) ~(ICANON | ECHO | ISIG);
    quiet.c_iflag &= (tcflag_t)~IXON;
    quiet.c_cc[VMIN] = 0;
    quiet.c_cc[VTIME] = 0;
    /* Not flushing: what was typed while the program started is the person's. */
    if (tcsetattr(STDIN_FILENO, TCSANOW, &quiet) != 0) return false;
    scr_send(question, strlen(question));
    return true;
}

size_t scr_answer(char *answer, size_t capacity, int milliseconds, bool (*is_complete)(const char *answer, size_t count)) {
    long end = now() + milliseconds;
    size_t count = 0;
    while (count < capacity && !is_complete(answer, count)) {
        long left = end - now();
        if (left <= 0) break;
        struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
        int ready = poll(&input, 1, (int)left);
        if (ready < 0 && errno == EINTR) continue;
        if (ready <= 0 || !(input.revents & POLLIN)) break;
        ssize_t got = read(STDIN_FILENO, answer + count, capacity - count);
        if (got <= 0) break;
        count += (size_t)got;
    }
    tcsetattr(STDIN_FILENO, TCSANOW, &before);
    return count;
}
