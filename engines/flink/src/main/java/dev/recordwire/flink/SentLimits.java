package dev.recordwire.flink;

import dev.recordwire.codec.DecodeLimits;
import java.io.IOException;
import java.io.Serializable;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/// Limits of payloads that can be sent to other processes, and kept in savepoints.
record SentLimits(
    int maxDepth,
    long maxCount,
    long maxBytes,
    int maxDecimalDigits,
    long maxDecimalScale,
    int maxEmptyElements,
    int maxEqualHashes)
    implements Serializable {
  static SentLimits of(DecodeLimits limits) {
    return new SentLimits(
        limits.maxDepth(),
        limits.maxCount(),
        limits.maxBytes(),
        limits.maxDecimalDigits(),
        limits.maxDecimalScale(),
        limits.maxEmptyElements(),
        limits.maxEqualHashes());
  }

  /// The limits; the default ones are the constant, which codecs know and are quicker with.
  DecodeLimits get() {
    DecodeLimits limits =
        new DecodeLimits(
            maxDepth,
            maxCount,
            maxBytes,
            maxDecimalDigits,
            maxDecimalScale,
            maxEmptyElements,
            maxEqualHashes);
    return limits.equals(DecodeLimits.DEFAULT) ? DecodeLimits.DEFAULT : limits;
  }

  /// The wider of each of these limits and the default one. Tight limits are for bytes from
  /// strangers, and not for what the job makes of them.
  SentLimits orDefault() {
    SentLimits other = of(DecodeLimits.DEFAULT);
    return new SentLimits(
        Math.max(maxDepth, other.maxDepth),
        Math.max(maxCount, other.maxCount),
        Math.max(maxBytes, other.maxBytes),
        Math.max(maxDecimalDigits, other.maxDecimalDigits),
        Math.max(maxDecimalScale, other.maxDecimalScale),
        Math.max(maxEmptyElements, other.maxEmptyElements),
        Math.max(maxEqualHashes, other.maxEqualHashes));
  }

  /// Writes the limits to a savepoint.
  void write(DataOutputView out) throws IOException {
    out.writeInt(maxDepth);
    out.writeLong(maxCount);
    out.writeLong(maxBytes);
    out.writeInt(maxDecimalDigits);
    out.writeLong(maxDecimalScale);
    out.writeInt(maxEmptyElements);
    out.writeInt(maxEqualHashes);
  }

  /// Reads what [#write] wrote.
  ///
  /// @param record the name of the record, for errors
  /// @throws IOException if the input fails, or has limits that nobody can set
  static SentLimits read(DataInputView in, String record) throws IOException {
    SentLimits limits =
        new SentLimits(
            in.readInt(),
            in.readLong(),
            in.readLong(),
            in.readInt(),
            in.readLong(),
            in.readInt(),
            in.readInt());
    try {
      return of(limits.get());
    } catch (IllegalArgumentException e) {
      throw new IOException(
          "the savepoint's limits of " + record + " are damaged: " + e.getMessage(), e);
    }
  }
}
