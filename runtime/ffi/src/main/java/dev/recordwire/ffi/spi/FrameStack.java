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

/// A thread's frames, one for each native call that is under way in it, and the memory they share.
final class FrameStack {
  private static final long BYTES = 32 * 1024;

  /// Each thread's own, in classes of the JDK and weakly: a server's threads outlive the
  /// application that they called C for, and what they refer to keeps its class loader.
  private static final ThreadLocal<WeakReference<FrameStack>> CURRENT = new ThreadLocal<>();

  /// What keeps them as long as their threads live.
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

  /// The next frame, of which everything but the mark is as it was closed.
  CallFrame push() {
    if (depth == frames.length) {
      makeRoom();
    }
    CallFrame frame = frames[depth];
    frame.begin(used);
    depth++;
    return frame;
  }

  /// Takes a frame away, and those above it: their calls are over, but at the end of the stack,
  /// where there was no room to close them.
  void pop(int index, long mark) {
    if (depth > index + 1) {
      release(index + 1);
    }
    depth = index;
    used = mark;
  }

  /// Finds out whether the frames are of calls that are under way, before there are more of them.
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

  /// How many calls are under way.
  int depth() {
    return depth;
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

  /// Sets C's `errno` of this thread to 0.
  void clearErrno() {
    MemorySegment location = errno;
    if (location == null) {
      location = ErrnoLocation.find();
      // A virtual thread's next call may be made by another of the system's threads.
      if (!Thread.currentThread().isVirtual()) {
        errno = location;
      }
    }
    location.set(ValueLayout.JAVA_INT, 0, 0);
  }

  /// A thread that may end, and its frames.
  private static final class ThreadFrames extends WeakReference<Thread> {
    @SuppressWarnings("unused") // it is only kept
    private final FrameStack stack;

    ThreadFrames(Thread thread, FrameStack stack) {
      super(thread, ENDED);
      this.stack = stack;
    }
  }
}
