package dev.recordwire.it.ffi;

import dev.recordwire.annotation.Count;
import dev.recordwire.annotation.Errno;
import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.annotation.Out;
import dev.recordwire.annotation.Pointer;
import dev.recordwire.annotation.Struct;
import dev.recordwire.annotation.Variadic;
import dev.recordwire.ffi.IntResult;
import org.jspecify.annotations.Nullable;

/// Some functions of the C library.
@NativeLibrary
interface LibC {
  interface IntComparator {
    int compare(@Pointer int a, @Pointer int b);
  }

  @Struct
  record Timespec(long seconds, long nanoseconds) {}

  @NativeFunction
  int abs(int x);

  @NativeFunction
  long strlen(String text);

  @NativeFunction
  @Nullable String getenv(String name);

  @NativeFunction(release = "free")
  String strdup(String text);

  @NativeFunction
  void qsort(int[] base, @Count("base") long count, long size, IntComparator comparator);

  @NativeFunction
  int snprintf(
      @Out byte[] out,
      @Count("out") long size,
      String format,
      @Variadic int number,
      double value,
      String text);

  @NativeFunction("clock_gettime")
  @Errno
  int time(int clock, @Out Timespec[] now);

  @NativeFunction
  @Errno
  int open(String path, int flags);

  @NativeFunction("open")
  IntResult tryOpen(String path, int flags);

  @NativeFunction
  @Errno
  int close(int descriptor);
}
