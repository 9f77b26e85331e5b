"""Writes down which functions a program calls, in the order of their first call, while keys are pressed in it.

    call_order.py PROGRAM [ARGUMENT...] > FILE

The linker lays those functions side by side (`make release` does this). A page of code is read in with its neighbours, so
functions that lie scattered over 26 MiB cost four times the memory that they need, and time at every start.

A breakpoint stands at the beginning of every function and is taken away when it is first met. The program must be one
file at a fixed address, for 64-bit x86 on Linux. It runs in a terminal of its own, with a home folder that is thrown away.
"""
import ctypes
import os
import platform
import pty
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import threading
from fcntl import ioctl

# What somebody does first: look around, open something, close it again.
KEYS = ["\x1bOB", "\x1bOC", "\x1bOB", "\x1bOB", "\x1b[6~", "\x1b[5~", "\r", "\t", " ", "\x1b", "?", "\x1b", "/", "a", "\x1b",
        "o", "\x1b", "a", "\x1b", "\x1bOD", "\x1bOB", "\x1bOA", "q"]
REST = 0.25  # seconds without a word from the program, after which it waits for a key
LIMIT = 120  # seconds after which this and the program are ended
LETS_GO_OF_CODE = "scr_drop_code"  # not done here: the breakpoints would go with it

TRACEME, CONTINUE, GETREGS, SETREGS, SETOPTIONS = 0, 7, 12, 13, 0x4200
EXITKILL_AND_CLONES = 0x00100000 | 0x00000008
RIP, RSP = 16, 19  # their places among the registers, which are 27 numbers of eight bytes
ptrace = ctypes.CDLL(None, use_errno=True).ptrace
ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]


def functions(program):
    """The names of the functions by their address."""
    listing = subprocess.run(["nm", "--defined-only", program], capture_output=True, text=True, check=True).stdout
    names = {}
    for line in listing.splitlines():
        address, kind, name = line.split(" ", 2)
        if kind in "tTwW":
            names.setdefault(int(address, 16), name)
    return names


def code(program):
    """From where to where the code is in memory."""
    listing = subprocess.run(["readelf", "-SW", program], capture_output=True, text=True, check=True).stdout
    for line in listing.splitlines():
        fields = line.replace("[", " ").replace("]", " ").split()
        if len(fields) > 5 and fields[1] == ".text":
            return int(fields[3], 16), int(fields[3], 16) + int(fields[5], 16)
    sys.exit("call_order.py: no code in " + program)


def press_keys(terminal):
    """Presses each key when the program has gone to rest, and answers what a terminal is asked."""
    keys = list(KEYS)
    while True:
        ready, _, _ = select.select([terminal], [], [], REST)
        try:
            if not ready:
                if not keys:
                    return
                os.write(terminal, keys.pop(0).encode())
            elif b"\x1b[c" in os.read(terminal, 65536):
                os.write(terminal, b"\x1b[?62;22c")
        except OSError:
            return  # the program has ended


def begin(command, environment):
    """Starts the program in a terminal, stopped before its first instruction."""
    process, terminal = pty.fork()
    if process == 0:
        if ptrace(TRACEME, 0, None, None) != 0:
            os._exit(1)
        os.execve(command[0], command, environment)
    ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 45, 160, 0, 0))
    return process, terminal


def follow(process, memory, names, original):
    """Lets the program run to its end; yields each function when it is first called."""
    registers = ctypes.create_string_buffer(27 * 8)
    while True:
        try:
            thread, status = os.waitpid(-1, 0x40000000)
        except ChildProcessError:
            return
        if os.WIFEXITED(status) or os.WIFSIGNALED(status):
            if thread == process:
                return
            continue
        passed_on = os.WSTOPSIG(status)
        if passed_on in (signal.SIGTRAP, signal.SIGSTOP):
            passed_on = 0
            ptrace(GETREGS, thread, None, registers)
            address = struct.unpack_from("Q", registers, RIP * 8)[0] - 1
            if os.WSTOPSIG(status) == signal.SIGTRAP and status >> 16 == 0 and address in original:
                if names.get(address) == LETS_GO_OF_CODE:
                    top = struct.unpack_from("Q", registers, RSP * 8)[0]
                    address = struct.unpack("Q", os.pread(memory, 8, top))[0]
                    struct.pack_into("Q", registers, RSP * 8, top + 8)
                elif address in names:
                    os.pwrite(memory, original[address], address)
                    yield names.pop(address)
                struct.pack_into("Q", registers, RIP * 8, address)
                ptrace(SETREGS, thread, None, registers)
        ptrace(CONTINUE, thread, None, passed_on)


def main():
    if platform.machine() != "x86_64":
        sys.exit("call_order.py: this processor is not known here")
    signal.alarm(LIMIT)
    program = os.path.realpath(sys.argv[1])
    command = [program] + sys.argv[2:]
    with tempfile.TemporaryDirectory() as home:
        environment = {"TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": home, "PATH": os.environ["PATH"]}
        # Once before, so that what is made at the very first start alone does not count.
        subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, env=environment)
        names, (start, end) = functions(program), code(program)
        names = {address: name for address, name in names.items() if start <= address < end}
        process, terminal = begin(command, environment)
        os.waitpid(process, 0)
        ptrace(SETOPTIONS, process, None, EXITKILL_AND_CLONES)
        memory = os.open(f"/proc/{process}/mem", os.O_RDWR)
        text = bytearray(os.pread(memory, end - start, start))
        original = {address: bytes([text[address - start]]) for address in names}
        for address in names:
            text[address - start] = 0xCC
        written = 0
        while written < len(text):
            written += os.pwrite(memory, text[written:], start + written)
        ptrace(CONTINUE, process, None, None)
        threading.Thread(target=press_keys, args=[terminal], daemon=True).start()
        for name in follow(process, memory, names, original):
            print(name)


main()
