package dev.recordwire.array.internal.kernel;

// dtype only int8, int16, int64
/// [Selection] of elements of as many bytes as an int32 has.
public interface Int32Selection extends Selection {}
