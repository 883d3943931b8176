"""Runs a command and writes what it cost, as the kernel says, to the file named first: JSON, times in ms, memory in kB."""

import json
import resource
import subprocess
import sys
import time

start = time.time()
try:
    code = subprocess.run(sys.argv[2:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=150).returncode
except subprocess.TimeoutExpired:
    code = None
end = time.time()
used = resource.getrusage(resource.RUSAGE_CHILDREN)
cost = {
    "code": code,
    "endedAt": end * 1000,
    "wallMs": (end - start) * 1000,
    "cpuMs": (used.ru_utime + used.ru_stime) * 1000,
    "peakKb": used.ru_maxrss,
}
with open(sys.argv[1], "w", encoding="utf-8") as file:
    json.dump(cost, file)
