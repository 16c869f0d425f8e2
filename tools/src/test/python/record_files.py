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
    try:
        reading.create_file(new)
        print("a file that exists was written over")
    except FileExistsError:
        pass


main()
