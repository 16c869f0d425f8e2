package dev.recordwire.tools.payload;

import dev.recordwire.file.FrameFormat;

/// How payloads follow each other in a file.
enum Frames {
  /// A uint32 length and the payload.
  PLAIN,
  /// The same, and a CRC32C.
  CHECKED;

  /// The largest payload of an array with its frame.
  private static final int LARGEST = Integer.MAX_VALUE - 16;

  FrameFormat format() {
    FrameFormat format = this == PLAIN ? FrameFormat.PLAIN : FrameFormat.CHECKED;
    return format.withMaxBytes(LARGEST);
  }
}
