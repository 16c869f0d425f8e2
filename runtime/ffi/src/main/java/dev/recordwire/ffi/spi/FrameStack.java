package dev.recordwire.ffi.spi;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A thread's frames, one for each native call under way, and the memory that they share.
final class FrameStack {
  private static final long BYTES = 32 * 1024;

  /// The stack of each thread, weakly and in classes of the JDK: a server's threads outlive an
  /// application that they call C for, and a strong reference would keep its class loader.
  private static final ThreadLocal<WeakReference<FrameStack>> CURRENT = new ThreadLocal<>();

  /// Keeps the stacks as long as their threads live.
  private static final Set<ThreadFrames> LIVE_THREADS = ConcurrentHashMap.newKeySet();

  private static final ReferenceQueue<Thread> ENDED = new ReferenceQueue<>();

  private CallFrame[] frames = {new CallFrame(this, 0)};
  private @Nullable MemorySegment block;
  private @Nullable MemorySegment errno;
  private int depth;
  private long used;

  private FrameStack() {}

  static FrameStack current() {
    WeakReference<FrameStack> known = CURRENT.get();
    FrameStack stack = known == null ? null : known.get();
    return stack != null ? stack : begin();
  }

  private static FrameStack begin() {
    for (Reference<?> ended = ENDED.poll(); ended != null; ended = ENDED.poll()) {
      LIVE_THREADS.remove(ended);
    }
    FrameStack stack = new FrameStack();
    LIVE_THREADS.add(new ThreadFrames(Thread.currentThread(), stack));
    CURRENT.set(new WeakReference<>(stack));
    return stack;
  }

  /// The next frame, whose state except the mark is the state after its last `close`.
  CallFrame push() {
    if (depth == frames.length) {
      makeRoom();
    }
    CallFrame frame = frames[depth];
    frame.begin(used);
    depth++;
    return frame;
  }

  /// Removes a frame and the frames above it, whose calls are over, too: they ended at the end of
  /// the stack, without room to close their frames.
  void pop(int index, long mark) {
    if (depth > index + 1) {
      release(index + 1);
    }
    depth = index;
    used = mark;
  }

  /// Drops the frames of calls that are over, or else makes more frames.
  private void makeRoom() {
    if (!Trampolines.areAroundThis()) {
      release(0);
      depth = 0;
      used = 0;
      return;
    }
    CallFrame[] more = Arrays.copyOf(frames, 2 * depth);
    for (int i = depth; i < more.length; i++) {
      more[i] = new CallFrame(this, i);
    }
    frames = more;
  }

  private void release(int from) {
    for (int i = from; i < depth; i++) {
      frames[i].release();
    }
  }

  /// The number of calls under way.
  int depth() {
    return depth;
  }

  /// Memory from the block, or null if the block is used up.
  @Nullable MemorySegment take(long byteSize, long byteAlignment) {
    MemorySegment memory = block;
    if (memory == null) {
      // There may be a million virtual threads, and a block for each would cost more than it saves.
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

  /// Sets C's `errno` of this thread to 0.
  void clearErrno() {
    MemorySegment location = errno;
    if (location == null) {
      location = ErrnoLocation.find();
      // A virtual thread's next call may run on another of the system's threads.
      if (!Thread.currentThread().isVirtual()) {
        errno = location;
      }
    }
    location.set(ValueLayout.JAVA_INT, 0, 0);
  }

  /// A thread, weakly, and its frames.
  private static final class ThreadFrames extends WeakReference<Thread> {
    @SuppressWarnings("unused") // it is only kept
    private final FrameStack stack;

    ThreadFrames(Thread thread, FrameStack stack) {
      super(thread, ENDED);
      this.stack = stack;
    }
  }
}
