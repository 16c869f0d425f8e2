package dev.recordwire.file;

/// A block of a record file: where it is, and which records it has.
///
/// @param offset where it starts in the file
/// @param bytes how many bytes of the file it takes
/// @param firstRecord the number of its first record
/// @param records how many records it has
/// @param contentBytes the bytes of its payloads and their ends without compression
/// @param payloadBytes the bytes of its payloads without compression
/// @param compression how it is compressed
public record BlockInfo(
    long offset,
    long bytes,
    long firstRecord,
    int records,
    int contentBytes,
    int payloadBytes,
    Compression compression) {}
