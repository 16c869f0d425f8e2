package golden;

import dev.recordwire.annotation.Count;
import dev.recordwire.annotation.In;
import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.array.Uint8View;
import java.lang.foreign.MemorySegment;

@NativeLibrary("z")
public interface LibZ {
  @NativeFunction(critical = true)
  long crc32(long crc, @In Uint8View buffer, @Count("buffer") int length);

  @NativeFunction
  int compress(
      byte[] dest, long[] destLength, @In MemorySegment source, @Count("source") long sourceLength);

  @NativeFunction
  String zlibVersion();
}
