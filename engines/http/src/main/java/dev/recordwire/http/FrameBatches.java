package dev.recordwire.http;

import dev.recordwire.codec.Codec;
import dev.recordwire.file.FrameFormat;
import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;

/// The frames of records, some kilobytes at a time, each batch made when it is asked for.
///
/// @param <T> the record
record FrameBatches<T>(Codec<T> codec, Iterable<? extends T> values, FrameFormat format)
    implements Iterable<byte[]> {
  private static final int BATCH_BYTES = 1 << 14;

  @Override
  public Iterator<byte[]> iterator() {
    Iterator<? extends T> left = values.iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return left.hasNext();
      }

      @Override
      public byte[] next() {
        if (!left.hasNext()) {
          throw new NoSuchElementException("there are no more records");
        }
        ByteArrayOutputStream batch = new ByteArrayOutputStream(BATCH_BYTES);
        while (batch.size() < BATCH_BYTES && left.hasNext()) {
          batch.writeBytes(format.encode(codec, left.next()));
        }
        return batch.toByteArray();
      }
    };
  }
}
