package dev.recordwire.codec.spi;

/// Three fields, of which one varies in size.
record Reading(int id, String name, double value) {}
