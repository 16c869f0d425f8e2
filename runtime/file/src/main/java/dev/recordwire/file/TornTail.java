package dev.recordwire.file;

/// The rest of a record file that is no whole block, as a writer leaves it that was stopped while
/// it wrote. It holds no record that was forced.
///
/// @param offset where it starts: where the last whole block ends
/// @param bytes how many bytes it has
/// @param reason why they are no block
public record TornTail(long offset, long bytes, String reason) {}
