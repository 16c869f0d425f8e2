package dev.recordwire.file;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.EncodeException;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Writes records one after the other, each in a frame.
///
/// Frames are collected in a buffer of 64 KiB before they are handed on, or until [#flush]. A value
/// that can't be encoded leaves no trace: the next one can be written. After the stream or channel
/// has failed, every call fails, because a part of a frame may have been written.
///
/// A writer is for one thread at a time.
///
/// @param <T> the record
public final class FrameWriter<T> implements Closeable, Flushable {
  private static final int BUFFER_BYTES = 1 << 16;

  private final Codec<T> codec;
  private final OutputStream target;
  private final FrameFormat format;

  /// The file, if there is one.
  private final @Nullable Path file;

  private byte[] buffer = new byte[BUFFER_BYTES];
  private int filled;
  private long frames;

  /// How many of the frames have been handed on.
  private long framesWritten;

  private long written;
  private boolean isClosed;
  private @Nullable IOException failure;

  private FrameWriter(
      Codec<T> codec, OutputStream target, FrameFormat format, @Nullable Path file) {
    this.codec = Objects.requireNonNull(codec, "the codec is null");
    this.target = Objects.requireNonNull(target, "the stream is null");
    this.format = Objects.requireNonNull(format, "the format is null");
    this.file = file;
  }

  /// A writer to a stream, which it closes.
  public static <T> FrameWriter<T> to(Codec<T> codec, OutputStream target, FrameFormat format) {
    return new FrameWriter<>(codec, target, format, null);
  }

  /// A writer to a channel, which it closes.
  ///
  /// A write throws [java.nio.channels.IllegalBlockingModeException] if the channel does not block;
  /// such channels take what [FrameFormat#encode] makes.
  public static <T> FrameWriter<T> to(
      Codec<T> codec, WritableByteChannel target, FrameFormat format) {
    return to(codec, Channels.newOutputStream(target), format);
  }

  /// A writer to a file, which is replaced if it exists and no options say otherwise; with
  /// [StandardOpenOption#APPEND] frames follow those that are there, all of which are checked
  /// first.
  ///
  /// @throws FrameException if frames are to be added behind one that is not sound:
  ///     [FrameException#isTornTail] tells a file whose writer was stopped, which can be cut at
  ///     [FrameException#offset]
  /// @throws IOException if the file can't be opened
  public static <T> FrameWriter<T> to(
      Codec<T> codec, Path file, FrameFormat format, OpenOption... options) throws IOException {
    Objects.requireNonNull(codec, "the codec is null"); // before the file is replaced
    Objects.requireNonNull(format, "the format is null");
    if (List.of(options).contains(StandardOpenOption.APPEND) && Files.isRegularFile(file)) {
      requireSound(codec, file, format);
    }
    return new FrameWriter<>(codec, Files.newOutputStream(file, options), format, file);
  }

  /// Checks that frames which follow those of a file can be read.
  private static void requireSound(Codec<?> codec, Path file, FrameFormat format)
      throws IOException {
    try (Arena arena = Arena.ofConfined();
        FrameReader<?> frames = FrameReader.map(codec, file, format, arena)) {
      while (frames.skip()) {}
    } catch (FrameException e) {
      throw e.refusingMore(file);
    }
  }

  /// Writes one record.
  ///
  /// @throws EncodeException if `value` can't be represented, or takes more than the format's
  ///     [FrameFormat#maxBytes]
  /// @throws IOException if the stream fails or has failed, or the writer is closed
  public void write(T value) throws IOException {
    requireOpen();
    int size = encode(value);
    int bytes = format.frameBytes(size);
    grow(filled + bytes);
    format.seal(buffer, filled, size);
    filled += bytes;
    frames++;
    if (filled >= BUFFER_BYTES) {
      handOn();
    }
  }

  /// Writes the records in order.
  ///
  /// @throws EncodeException if a value can't be represented; those before it are written
  /// @throws IOException if the stream fails or has failed, or the writer is closed
  public void writeAll(Iterable<? extends T> values) throws IOException {
    for (T value : values) {
      write(value);
    }
  }

  /// Encodes a value behind the room for its length, and returns its size.
  private int encode(T value) throws IOException {
    int at = filled + FrameFormat.LENGTH_BYTES;
    if (at < buffer.length) {
      try {
        int size = codec.encode(value, buffer, at);
        format.requireRoom(codec, size);
        return size;
      } catch (EncodeException e) {
        if (codec.encodedSize(value) <= buffer.length - at) {
          throw e;
        }
      }
    }
    return encodeLarger(value);
  }

  /// Encodes a value that the rest of the buffer has no room for.
  private int encodeLarger(T value) throws IOException {
    long size = codec.encodedSize(value);
    format.requireRoom(codec, size);
    handOn();
    grow(format.frameBytes((int) size));
    return codec.encode(value, buffer, FrameFormat.LENGTH_BYTES);
  }

  private void grow(int bytes) {
    if (bytes > buffer.length) {
      buffer = Arrays.copyOf(buffer, bytes);
    }
  }

  private void handOn() throws IOException {
    try {
      target.write(buffer, 0, filled);
    } catch (IOException e) {
      failure = failed(e);
      frames = framesWritten;
      filled = 0;
      throw failure;
    }
    framesWritten = frames;
    written += filled;
    filled = 0;
    if (buffer.length > BUFFER_BYTES) {
      buffer = new byte[BUFFER_BYTES];
    }
  }

  /// The exception that says which frames of which file: the system only says why.
  private IOException failed(IOException cause) {
    if (file == null || cause instanceof ClosedChannelException) {
      return cause;
    }
    String reason =
        "frame %d and all after it can't be written: %s"
            .formatted(framesWritten, cause.getMessage());
    IOException failed = new FileSystemException(file.toString(), null, reason);
    failed.initCause(cause);
    return failed;
  }

  /// How many records have been written. After a failure only those count whose frames were handed
  /// on as a whole; a part of the next one may be there.
  public long frames() {
    return frames;
  }

  /// How many bytes their frames take, of which some may still be in the buffer. After a failure
  /// the frames up to there are whole.
  public long bytes() {
    return written + filled;
  }

  /// Hands all frames on to the stream or channel, and flushes it.
  ///
  /// @throws IOException if the stream fails or has failed, or the writer is closed
  @Override
  public void flush() throws IOException {
    requireOpen();
    handOn();
    target.flush();
  }

  private void requireOpen() throws IOException {
    if (isClosed) {
      throw new IOException("the writer is closed: make another one, with FrameWriter.to");
    }
    if (failure != null) {
      throw new IOException(
          "the stream has failed before, maybe within a frame: " + failure.getMessage(), failure);
    }
  }

  /// Flushes and closes the stream or channel.
  ///
  /// @throws IOException if it fails; after an earlier failure the stream is only closed
  @Override
  public void close() throws IOException {
    if (isClosed) {
      return;
    }
    try (target) {
      if (failure == null) {
        flush();
      }
    } finally {
      isClosed = true;
    }
  }
}
