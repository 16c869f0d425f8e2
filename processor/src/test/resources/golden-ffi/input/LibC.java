package golden;

import dev.recordwire.annotation.Count;
import dev.recordwire.annotation.Errno;
import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.annotation.Pointer;
import dev.recordwire.annotation.Variadic;
import dev.recordwire.ffi.IntResult;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

@NativeLibrary
interface LibC {
  interface IntComparator {
    int compare(@Pointer int a, @Pointer int b);
  }

  @NativeFunction
  @Errno
  int open(String path, int flags);

  @NativeFunction("close")
  IntResult tryClose(int descriptor);

  @NativeFunction
  @Nullable String getenv(String name);

  @NativeFunction(release = "free")
  String strdup(String text);

  @NativeFunction
  void qsort(int[] base, @Count("base") long count, long size, IntComparator comparator);

  @NativeFunction
  int snprintf(
      byte @Nullable [] out,
      @Count("out") long size,
      String format,
      @Variadic int number,
      double value);

  @NativeFunction
  @Errno(when = Errno.When.NEGATIVE)
  MemorySegment mmap(
      @Nullable MemorySegment address,
      long length,
      int protection,
      int flags,
      int descriptor,
      long offset);
}
