package dev.recordwire.file;

import java.util.Map;

/// Sums over the blocks of a record file.
///
/// @param records how many records it has
/// @param blocks how many blocks
/// @param fileBytes the size of the file
/// @param storedBytes the bytes of all contents as they are stored
/// @param contentBytes the bytes of all contents without compression
/// @param payloadBytes the bytes of all payloads without compression
/// @param blocksByCompression how many blocks have each compression
public record RecordFileStatistics(
    long records,
    int blocks,
    long fileBytes,
    long storedBytes,
    long contentBytes,
    long payloadBytes,
    Map<Compression, Integer> blocksByCompression) {
  /// Keeps a copy of the map.
  public RecordFileStatistics {
    blocksByCompression = Map.copyOf(blocksByCompression);
  }
}
