package dev.recordwire.examples.callc;

import dev.recordwire.annotation.Count;
import dev.recordwire.annotation.Errno;
import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.annotation.Out;
import dev.recordwire.annotation.Pointer;
import dev.recordwire.annotation.Struct;
import org.jspecify.annotations.Nullable;

/// The C library.
@NativeLibrary
interface LibC {
  /// Compares the values that two pointers point to.
  interface IntComparator {
    int compare(@Pointer int a, @Pointer int b);
  }

  /// A point in time.
  @Struct
  record Timespec(long seconds, long nanoseconds) {}

  @NativeFunction
  void qsort(int[] base, @Count("base") long count, long size, IntComparator comparator);

  @NativeFunction
  @Nullable String getenv(String name);

  @NativeFunction
  @Errno
  int open(String path, int flags);

  @NativeFunction("clock_gettime")
  @Errno
  int time(int clock, @Out Timespec[] now);
}
