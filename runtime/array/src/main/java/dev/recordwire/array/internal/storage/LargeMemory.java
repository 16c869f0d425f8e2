package dev.recordwire.array.internal.storage;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// Zeroed memory outside the heap, for what no `byte[]` can hold, which is freed when nothing
/// refers to it any more.
///
/// The JDK counts the memory of automatic arenas, as that of direct buffers, against a limit of its
/// own, which is the size of the heap unless `-XX:MaxDirectMemorySize` says otherwise. That is kept
/// to first, since the garbage collector is only asked to free such memory when the limit is met;
/// what still does not fit then comes from an arena that the JDK does not count.
public final class LargeMemory {
  private LargeMemory() {}

  /// Allocates memory that the garbage collector frees, aligned to eight bytes, all zero.
  ///
  /// @throws OutOfMemoryError if there is not so much, and then it says what helps
  public static MemorySegment allocate(long byteSize) {
    try {
      return Arena.ofAuto().allocate(byteSize, Long.BYTES);
    } catch (OutOfMemoryError limit) {
      return allocateBeyondLimit(byteSize);
    }
  }

  @SuppressWarnings("restricted") // the segment keeps its size and place, and owns its arena
  private static MemorySegment allocateBeyondLimit(long byteSize) {
    Arena arena = Arena.ofShared();
    try {
      MemorySegment memory = arena.allocate(byteSize, Long.BYTES);
      return memory.reinterpret(Arena.ofAuto(), freed -> arena.close());
    } catch (IllegalCallerException | OutOfMemoryError e) {
      arena.close();
      throw outOfMemory(byteSize, e);
    }
  }

  private static OutOfMemoryError outOfMemory(long byteSize, Throwable cause) {
    Module module = LargeMemory.class.getModule();
    OutOfMemoryError error =
        new OutOfMemoryError(
            "no memory for an array of "
                + byteSize
                + " bytes outside the heap: raise its limit with -XX:MaxDirectMemorySize, or lift"
                + " it with --enable-native-access="
                + (module.isNamed() ? module.getName() : "ALL-UNNAMED"));
    error.initCause(cause);
    return error;
  }
}
