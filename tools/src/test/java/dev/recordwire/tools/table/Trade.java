package dev.recordwire.tools.table;

import dev.recordwire.annotation.Float32Array;
import dev.recordwire.annotation.Uint64;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float32View;

/// A row of the tests' table, with a column of each kind that the command shows differently.
@Wire(table = true)
record Trade(
    @Uint64 long id,
    @Utf8(bytes = 6) String venue,
    double price,
    boolean buy,
    @Float32Array(count = 2) Float32View depth) {}
