package dev.recordwire.examples.callc;

import dev.recordwire.annotation.Count;
import dev.recordwire.annotation.In;
import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.annotation.Out;
import dev.recordwire.annotation.Status;
import dev.recordwire.array.Uint8View;

/// The library zlib.
@NativeLibrary("z")
interface LibZ {
  /// The CRC-32 of bytes; C reads them on the heap, without a copy.
  @NativeFunction(critical = true)
  long crc32(long start, @In Uint8View bytes, @Count("bytes") int count);

  /// Compresses bytes. Before the call `toLength[0]` is the size of `to`, after it the number of
  /// bytes written. A status other than 0 is an exception.
  @NativeFunction
  @Status
  void compress(@Out byte[] to, long[] toLength, @In byte[] from, @Count("from") long fromLength);

  /// The size of `to` that suffices for [#compress].
  @NativeFunction
  long compressBound(long length);
}
