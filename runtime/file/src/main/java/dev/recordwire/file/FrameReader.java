package dev.recordwire.file;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Reads records that a [FrameWriter] wrote, one after the other.
///
/// From a stream or channel each payload is read into an array of its own, which the views of its
/// record keep. In a segment, such as a mapped file, views lie where the payload lies, and nothing
/// is copied.
///
/// Memory grows with the bytes that are there, not with the length that a frame claims.
///
/// A reader is for one thread at a time.
///
/// @param <T> the record
public final class FrameReader<T> implements Closeable {
  private final Codec<T> codec;
  private final Frames frames;
  private final DecodeLimits limits;

  private FrameReader(Codec<T> codec, Frames frames, DecodeLimits limits) {
    this.codec = Objects.requireNonNull(codec, "the codec is null");
    this.frames = frames;
    this.limits = limits;
  }

  /// A reader of a stream, which it closes.
  public static <T> FrameReader<T> of(Codec<T> codec, InputStream source, FrameFormat format) {
    Objects.requireNonNull(source, "the stream is null");
    return new FrameReader<>(codec, new StreamFrames(source, format), DecodeLimits.DEFAULT);
  }

  /// A reader of a channel, which it closes.
  ///
  /// A read throws [java.nio.channels.IllegalBlockingModeException] if the channel does not block;
  /// what such channels bring is for a [FrameDecoder].
  public static <T> FrameReader<T> of(
      Codec<T> codec, ReadableByteChannel source, FrameFormat format) {
    return of(codec, Channels.newInputStream(source), format);
  }

  /// A reader of a file from its start, without mapping it.
  ///
  /// @throws IOException if the file can't be opened
  public static <T> FrameReader<T> of(Codec<T> codec, Path file, FrameFormat format)
      throws IOException {
    Objects.requireNonNull(codec, "the codec is null");
    Objects.requireNonNull(format, "the format is null");
    FileBytes.requireNoFolder(file);
    return of(codec, Files.newInputStream(file), format);
  }

  /// A reader of memory, such as a mapped file. Views of the records are valid as long as the
  /// segment is.
  public static <T> FrameReader<T> of(Codec<T> codec, MemorySegment source, FrameFormat format) {
    Objects.requireNonNull(source, "the segment is null");
    return new FrameReader<>(codec, new SegmentFrames(source, format), DecodeLimits.DEFAULT);
  }

  /// A reader of a mapped file. Views of the records are valid while the arena is open.
  ///
  /// @throws IOException if the file can't be opened or mapped
  public static <T> FrameReader<T> map(Codec<T> codec, Path file, FrameFormat format, Arena arena)
      throws IOException {
    try (FileChannel channel = FileBytes.open(file)) {
      return of(codec, channel.map(MapMode.READ_ONLY, 0, channel.size(), arena), format);
    }
  }

  /// A reader of a buffer's bytes from its position to its limit, which both stay. Views of the
  /// records are views of the buffer's memory.
  public static <T> FrameReader<T> of(Codec<T> codec, ByteBuffer source, FrameFormat format) {
    return of(codec, MemorySegment.ofBuffer(source), format);
  }

  /// A reader of the remaining records within other limits, which takes this one's place.
  public FrameReader<T> withLimits(DecodeLimits limits) {
    return new FrameReader<>(codec, frames, Objects.requireNonNull(limits, "the limits are null"));
  }

  /// Reads the next record; null after the last one.
  ///
  /// @throws FrameException if the frame is not sound, and then from every later call; or if only
  ///     its payload is malformed, and then the next call reads the frame after it
  /// @throws IOException if the stream fails or is closed
  public @Nullable T read() throws IOException {
    if (!frames.next()) {
      return null;
    }
    try {
      return frames.decode(codec, limits);
    } catch (DecodeException e) {
      throw frames.malformed(e);
    }
  }

  /// Passes the next frame without decoding it; false after the last one.
  ///
  /// @throws FrameException if the frame is not sound
  /// @throws IOException if the stream fails or is closed
  public boolean skip() throws IOException {
    return frames.next();
  }

  /// How many frames have been read or skipped.
  public long frames() {
    return frames.count();
  }

  /// How many bytes these frames take: where the next one starts.
  public long bytes() {
    return frames.end();
  }

  /// The remaining records, each read when it is asked for. The stream throws
  /// [UncheckedIOException] with what [#read] throws as its cause; it closes this reader when it is
  /// closed.
  public Stream<T> stream() {
    return StreamSupport.stream(new Records(), false)
        .onClose(
            () -> {
              try {
                close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  /// Closes the stream or channel, after which nothing is read. Memory stays as it is.
  @Override
  public void close() throws IOException {
    frames.close();
  }

  /// The remaining records.
  private final class Records extends Spliterators.AbstractSpliterator<T> {
    Records() {
      super(Long.MAX_VALUE, ORDERED | NONNULL);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
      T record;
      try {
        record = read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (record == null) {
        return false;
      }
      action.accept(record);
      return true;
    }
  }
}
