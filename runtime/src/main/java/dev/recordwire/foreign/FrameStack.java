package dev.recordwire.foreign;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A thread's frames, one for each native call that is under way in it, and the memory they share.
final class FrameStack {
  private static final long BYTES = 32 * 1024;

  private static final ThreadLocal<FrameStack> CURRENT =
      new ThreadLocal<>() {
        @Override
        protected FrameStack initialValue() {
          return new FrameStack();
        }
      };

  private CallFrame[] frames = {new CallFrame(this)};
  private @Nullable MemorySegment block;
  private int depth;
  private long used;

  private FrameStack() {}

  static FrameStack current() {
    return CURRENT.get();
  }

  /// The next frame, of which everything but the mark is as it was closed.
  CallFrame push() {
    if (depth == frames.length) {
      frames = Arrays.copyOf(frames, depth + 1);
      frames[depth] = new CallFrame(this);
    }
    CallFrame frame = frames[depth++];
    frame.begin(used);
    return frame;
  }

  void pop(long mark) {
    depth--;
    used = mark;
  }

  /// Memory from the block, or null where it is used up.
  @Nullable MemorySegment take(long byteSize, long byteAlignment) {
    MemorySegment memory = block;
    if (memory == null) {
      // There may be a million virtual threads, and a block for each is more than it saves.
      if (Thread.currentThread().isVirtual()) {
        return null;
      }
      memory = Arena.ofAuto().allocate(BYTES, 64);
      block = memory;
    }
    long start = (used + byteAlignment - 1) & -byteAlignment;
    if (byteAlignment > 64 || byteSize > BYTES - start) {
      return null;
    }
    used = start + byteSize;
    return memory.asSlice(start, byteSize);
  }
}
