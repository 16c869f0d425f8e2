package dev.recordwire.it.ffi;

import dev.recordwire.annotation.Count;
import dev.recordwire.annotation.In;
import dev.recordwire.annotation.Length;
import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.annotation.Out;
import dev.recordwire.annotation.Status;
import dev.recordwire.array.Uint8View;

/// Some functions of zlib.
@NativeLibrary("z")
interface LibZ {
  int OK = 0;

  @NativeFunction(critical = true)
  long crc32(long crc, @In Uint8View bytes, @Count("bytes") int n);

  @NativeFunction
  long compressBound(long n);

  @NativeFunction
  int compress(@Out byte[] to, long[] toLength, @In byte[] from, @Count("from") long fromLength);

  @NativeFunction
  int uncompress(@Out byte[] to, long[] toLength, @In byte[] from, @Count("from") long fromLength);

  @NativeFunction("uncompress")
  @Status(text = "zError")
  void unpack(@Out byte[] to, long[] toLength, @In @Length byte[] from);

  @NativeFunction
  String zError(int status);

  @NativeFunction
  String zlibVersion();
}
