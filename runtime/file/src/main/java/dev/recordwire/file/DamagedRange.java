package dev.recordwire.file;

/// Bytes of a record file that are no whole block, and the records that are lost with them.
///
/// @param offset where the bytes start
/// @param bytes how many there are
/// @param firstRecord the number of the first record that is lost
/// @param records how many records are lost; -1 if no block after them tells it
/// @param reason what is wrong with the first of the bytes
public record DamagedRange(
    long offset, long bytes, long firstRecord, long records, String reason) {}
