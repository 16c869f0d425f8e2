package dev.recordwire.file;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The exception for a file that is not a sound record file, or can't be written: which file, at
/// which byte, and what is wrong there. If a block is sound and a record's payload in it is not,
/// the cause is the [DecodeException][dev.recordwire.codec.DecodeException]; if the operating
/// system refused to write, on a full disk for example, the cause is its exception.
public final class RecordFileException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final long offset;

  RecordFileException(Path file, long offset, String reason, @Nullable Throwable cause) {
    this(file.toString(), offset, reason, cause);
  }

  RecordFileException(String file, long offset, String reason, @Nullable Throwable cause) {
    super(file + " at byte " + offset + ": " + reason, cause);
    this.file = file;
    this.offset = offset;
  }

  RecordFileException(Path file, long offset, String reason) {
    this(file, offset, reason, null);
  }

  /// The file.
  public String file() {
    return file;
  }

  /// Where the header or block starts in the file that is not sound, or can't be written.
  public long offset() {
    return offset;
  }
}
