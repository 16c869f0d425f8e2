package dev.recordwire.it.file;

import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.Wire;

/// The record of the examples in docs/record-file.md.
@Wire(lengths = LengthPrefix.UINT16)
record Sample(int id, String text) {}
