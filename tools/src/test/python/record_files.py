"""Reads record files with the module `reading` beside it, and writes the last one anew.

    python3 record_files.py MODULES FILE… NEW

Prints of each file how many records it has, the bytes of its torn tail and the sum of its payloads, or where it is damaged.
"""

import sys

sys.path.insert(0, sys.argv[1])

import reading


def payload_sum(records):
    """A sum of all bytes in which their order counts."""
    total = 0
    for record in records:
        for byte in record.encode():
            total = (31 * total + byte) & 0xFFFFFFFF
    return total


def described(name):
    try:
        with reading.open_file(name) as records:
            return f"{len(records)} {records.torn} {payload_sum(records)}"
    except reading.RecordFileError as problem:
        return f"damaged at {problem.offset}"


def main():
    *names, new = sys.argv[2:]
    for name in names:
        print(described(name))
    with reading.open_file(names[0]) as records, reading.create_file(new, compressed=True) as file:
        for number, record in enumerate(records):
            assert file.append(record) == number
            if number == 100:
                assert file.force() == 101
    print(refusal(lambda: file.append(reading.Reading(1, "late", []))))
    print(refusal(file.force))
    print(refusal(lambda: records[0]))
    print(refusal(lambda: reading.create_file(new)))
    with reading.create_file(new + ".other") as other:
        print(refusal(lambda: other.append("a text")))
        print(refusal(lambda: other.append(None)))
    print(refusal(lambda: reading.Reading.decode(None)))
    print(refusal(lambda: reading.Reading.decode(8)))
    print(refusal(lambda: fill(new + ".full")))


def refusal(attempt):
    """What an attempt that must fail says."""
    try:
        attempt()
        return "nothing"
    except (OSError, TypeError, ValueError) as problem:
        return f"{type(problem).__name__}: {problem}"


def fill(name):
    """Writes to a file that may not grow beyond 4 kB, and tells what is left of it."""
    import resource
    import signal

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    with reading.create_file(name) as file:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
        for _ in range(3):
            file.append(reading.Reading(1, "small", []))
            file.force()
        file.block_size = 1000
        before = refusal(lambda: [file.append(reading.Reading(i, "x" * 99, [])) for i in range(99)])
        file.close()
        print(before.split("] ")[1])
    with reading.open_file(name) as records:
        print(len(records) > 3, records.torn > 0)
    file.append(records)


main()
