package dev.recordwire.tools.python;

import dev.recordwire.annotation.Wire;

/// The record of docs/python.md.
@Wire
record Reading(int id, String name, double[] values) {}
