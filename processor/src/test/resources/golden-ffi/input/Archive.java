package golden;

import dev.recordwire.annotation.In;
import dev.recordwire.annotation.Length;
import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.annotation.Out;
import dev.recordwire.annotation.Status;
import dev.recordwire.annotation.Uint32;
import dev.recordwire.annotation.Variadic;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Uint8View;
import org.jspecify.annotations.Nullable;

/** Statuses, and lengths that C gets beside pointers. */
@NativeLibrary("z")
interface Archive {
  interface Progress {
    void at(int percent);
  }

  @NativeFunction
  @Status(text = "zError")
  void compress(@Out byte[] to, long[] toLength, @In @Length byte[] from);

  @NativeFunction
  String zError(int status);

  @NativeFunction(critical = true)
  long crc32(long start, @In @Length(Length.Type.UINT32) @Nullable Uint8View bytes);

  @NativeFunction
  @Status(when = Status.When.NEGATIVE, text = "meaning")
  long entries(int archive);

  default String meaning(long status) {
    return "archive: " + status;
  }

  @NativeFunction
  @Status(when = Status.When.ZERO)
  @Uint32
  long open(@In @Length(value = Length.Type.INT32, before = true) byte[] name, Progress progress);

  @NativeFunction
  int print(@In @Length(Length.Type.INT32) Float64View xs, @Variadic int flags);
}
