#!/usr/bin/env python3
"""How long a second screen takes to show what the presenter shows. No part of `make test`.

    Tests/Measuring/follower_lag.py PROGRAM REPORT [MOVES] [FOLLOWERS]

Imports the report into a scratch register, presents it in one pseudo-terminal and follows it in others; then goes on
and back MOVES times (500). A lag is counted from the first byte of the presenter's new slide to the first byte of the
follower's. Prints the median, the 95th of a hundred and the worst, in milliseconds, and how many moves were missed.
"""
import fcntl, os, pty, select, struct, subprocess, sys, tempfile, termios, time


def open_screen(arguments):
    """Runs the program in a pseudo-terminal of 120x40; answers with its process and our end."""
    process, end = pty.fork()
    if process == 0:
        os.environ["TERM"] = "xterm-256color"
        os.execv(arguments[0], arguments)
    fcntl.ioctl(end, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    return process, end


def settle(ends, quiet=0.3):
    """Reads until nothing has come for so long. Questions to the terminal are left unanswered."""
    while True:
        ready, _, _ = select.select(ends, [], [], quiet)
        if not ready:
            return
        for end in ready:
            os.read(end, 65536)


def first_bytes(ends, limit):
    """When each of them sent its first byte; waits no longer than that."""
    seen, stop = {}, time.monotonic() + limit
    while len(seen) < len(ends):
        left = stop - time.monotonic()
        ready = select.select(ends, [], [], max(0, left))[0] if left > 0 else []
        if not ready:
            break
        now = time.monotonic()
        for end in ready:
            os.read(end, 65536)
            seen.setdefault(end, now)
    return seen


def main():
    program, report = os.path.abspath(sys.argv[1]), sys.argv[2]
    moves = int(sys.argv[3]) if len(sys.argv) > 3 else 500
    count = int(sys.argv[4]) if len(sys.argv) > 4 else 1
    with tempfile.TemporaryDirectory() as folder:
        register = os.path.join(folder, "register.sqlite")
        subprocess.run([program, "import", report, "--register", register], check=True, capture_output=True)
        screens = [open_screen([program, "present", "--register", register])]
        settle([screens[0][1]])
        screens += [open_screen([program, "follow", "--register", register]) for _ in range(count)]
        ends = [end for _, end in screens]
        settle(ends)
        lags, missed = [], 0
        for move in range(moves):
            # Twenty slides on, twenty back, and so on.
            os.write(ends[0], b"\x1b[6~" if move // 20 % 2 == 0 else b"\x1b[5~")
            seen = first_bytes(ends, 2)
            for end in ends[1:]:
                if end in seen and ends[0] in seen:
                    lags.append((seen[end] - seen[ends[0]]) * 1000)
                else:
                    missed += 1
            settle(ends, 0.02)
        for process, _ in screens:
            os.kill(process, 15)
            os.waitpid(process, 0)
    lags.sort()
    if lags:
        middle, high = lags[len(lags) // 2], lags[len(lags) * 95 // 100]
        print(f"{count} following, {moves} moves: median {middle:.1f} ms, 95% {high:.1f} ms, worst {lags[-1]:.1f} ms, missed {missed}")
    else:
        print(f"no follower showed anything; missed {missed}")
        sys.exit(1)


main()
