package dev.recordwire.examples.callc;

import dev.recordwire.annotation.Count;
import dev.recordwire.annotation.In;
import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.annotation.Out;
import dev.recordwire.array.Uint8View;

/// zlib.
@NativeLibrary("z")
interface LibZ {
  /// The checksum of some bytes, which C reads where they lie on the heap.
  @NativeFunction(critical = true)
  long crc32(long start, @In Uint8View bytes, @Count("bytes") int count);

  /// Compresses; `toLength[0]` is the room in `to` before the call, and what was used after it.
  @NativeFunction
  int compress(@Out byte[] to, long[] toLength, @In byte[] from, @Count("from") long fromLength);

  /// The room that [#compress] needs at most.
  @NativeFunction
  long compressBound(long length);
}
