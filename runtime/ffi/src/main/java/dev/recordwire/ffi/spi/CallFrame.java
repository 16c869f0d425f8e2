package dev.recordwire.ffi.spi;

import dev.recordwire.array.ArrayView;
import dev.recordwire.ffi.internal.Restricted;
import dev.recordwire.ffi.internal.Unchecked;
import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/// The memory of one native call: holds the copies for C until the call is over.
///
/// Frames belong to their thread and form a stack, because a callback may call C again. They share
/// one small block of native memory per thread, so that an ordinary call allocates nothing; a copy
/// that does not fit gets an arena of its own.
///
/// A parameter named `path` is the function and its parameter for messages, such as
/// `LibZ.crc32.buffer`.
public final class CallFrame implements SegmentAllocator {
  private static final StructLayout STATE = Linker.Option.captureStateLayout();
  private static final long ERRNO = STATE.byteOffset(PathElement.groupElement("errno"));

  /// The calls for which closing an arena needs room on the stack, with some to spare.
  private static final int ROOM_TO_CLOSE = 32;

  /// From this many bytes on, the allocation takes longer than a check of the stack.
  private static final int LARGE = 8 * 1024;

  /// The calls for which C and its way into a callback need room on the stack, with some to spare.
  private static final int ROOM_TO_CALL_BACK = 224;

  private final FrameStack stack;

  /// The number of frames below this one.
  private final int index;

  private final Copies copies = new Copies();
  private long mark;
  private boolean heapAllowed;

  /// True if the frame holds resources to release; an ordinary call holds none.
  private boolean needsRelease;

  private MemorySegment state = MemorySegment.NULL;
  private @Nullable Arena userArena;
  private @Nullable Arena ownArena;

  CallFrame(FrameStack stack, int index) {
    this.stack = stack;
    this.index = index;
  }

  /// A frame for a function that can't use heap memory.
  public static CallFrame open() {
    CallFrame frame = FrameStack.current().push();
    frame.heapAllowed = false;
    return frame;
  }

  /// A frame for a critical function, which uses heap memory in place.
  public static CallFrame openCritical() {
    CallFrame frame = FrameStack.current().push();
    frame.heapAllowed = true;
    return frame;
  }

  /// A frame whose copies and callbacks live in the user's arena.
  ///
  /// @param path the arena's parameter
  public static CallFrame open(String path, @Nullable Arena userArena) {
    if (userArena == null) {
      throw new NullPointerException(path + " is null: pass the arena to keep what the call makes");
    }
    CallFrame frame = open();
    frame.userArena = userArena;
    frame.needsRelease = true;
    return frame;
  }

  void begin(long mark) {
    this.mark = mark;
  }

  /// Releases the resources of the call. No other method may follow.
  public void close() {
    if (needsRelease) {
      release();
    }
    stack.pop(index, mark);
  }

  /// Releases the resources of the frame. If the stack has no room for this, the frame is
  /// unchanged.
  void release() {
    Arena opened = ownArena;
    if (opened != null) {
      if (opened.scope().isAlive()) {
        opened.close();
      }
      ownArena = null;
    }
    copies.forget();
    userArena = null;
    needsRelease = false;
  }

  /// Memory that lives as long as the frame, or as the user's arena. It is not zeroed.
  @Override
  public MemorySegment allocate(long byteSize, long byteAlignment) {
    if (userArena != null) {
      return userArena.allocate(byteSize, byteAlignment);
    }
    MemorySegment small = stack.take(byteSize, byteAlignment);
    if (small != null) {
      return small;
    }
    if (byteSize >= LARGE) {
      // If the stack ends while the arena is being closed, the arena's memory is lost.
      StackRoom.require(ROOM_TO_CLOSE);
    }
    return arena().allocate(byteSize, byteAlignment);
  }

  /// Memory that holds a `bool`; the interface has no method for it.
  public MemorySegment allocateFrom(ValueLayout.OfBoolean layout, boolean value) {
    MemorySegment memory = allocate(layout);
    memory.set(layout, 0, value);
    return memory;
  }

  /// Like [#allocate(long, long)], for `count` structs, all bytes zero.
  public MemorySegment zeroed(StructLayout layout, long count) {
    return allocate(layout, count).fill((byte) 0);
  }

  /// A copy of a text in C's form: UTF-8, with a NUL at its end.
  public MemorySegment text(String path, String text) {
    return Texts.copy(path, required(path, text), this);
  }

  /// The elements of a view that C only reads, in place or as a copy.
  public MemorySegment in(String path, ArrayView view) {
    return lend(path, contiguous(path, view), view.typeCode().byteSize(), false);
  }

  /// The elements of a view that C may write, in place or as a copy for [#copyBack()].
  public MemorySegment inOut(String path, ArrayView view) {
    required(path, view);
    if (view.isReadOnly()) {
      throw readOnly(path);
    }
    return lend(path, contiguous(path, view), view.typeCode().byteSize(), true);
  }

  /// Memory that C only reads, in place or as a copy.
  public MemorySegment in(String path, @Nullable MemorySegment segment) {
    return lend(path, required(path, segment), 1, false);
  }

  /// Memory that C may write, in place or as a copy for [#copyBack()].
  public MemorySegment inOut(String path, @Nullable MemorySegment segment) {
    MemorySegment memory = required(path, segment);
    if (memory.isReadOnly()) {
      throw readOnly(path);
    }
    return lend(path, memory, 1, true);
  }

  /// A function pointer to a callback, valid as long as the frame or the user's arena.
  public MemorySegment stub(Callback callback) {
    // A StackOverflowError on the way from C into Java would end the JVM.
    StackRoom.require(ROOM_TO_CALL_BACK);
    return Restricted.upcall(callback.target().bindTo(callback), callback.descriptor(), arena());
  }

  /// The memory where the call leaves `errno`. It is 0 before the call: C's functions set it only
  /// if they fail.
  public MemorySegment callState() {
    MemorySegment segment = stack.take(STATE.byteSize(), STATE.byteAlignment());
    state = segment != null ? segment : arena().allocate(STATE);
    stack.clearErrno();
    return state;
  }

  /// The `errno` that the call left in [#callState()].
  public int errno() {
    return state.get(ValueLayout.JAVA_INT, ERRNO);
  }

  /// Copies C's changes back to the user's elements.
  public void copyBack() {
    copies.copyBack();
  }

  /// Rethrows a failure of a function. Checked exceptions come from callbacks that threw them
  /// without declaring them, and pass unchanged.
  public static RuntimeException rethrow(Throwable failure) {
    return Unchecked.rethrow(failure);
  }

  /// An argument, unless it is null.
  public static <T> T required(String path, @Nullable T argument) {
    if (argument == null) {
      throw new NullPointerException(
          path + " is null: annotate the parameter @Nullable if C takes NULL there");
    }
    return argument;
  }

  private MemorySegment lend(String path, MemorySegment segment, int elementSize, boolean written) {
    return (heapAllowed || segment.isNative()) && Alignment.suits(segment, elementSize)
        ? segment
        : copy(path, segment, elementSize, written);
  }

  /// A method of its own, so that the path without a copy stays small enough to be inlined.
  private MemorySegment copy(String path, MemorySegment segment, int elementSize, boolean written) {
    MemorySegment shared = copies.holding(path, segment, elementSize, written);
    if (shared != null) {
      return shared;
    }
    MemorySegment copy = allocate(segment.byteSize(), Math.max(elementSize, 16));
    copy.copyFrom(segment);
    if (written) {
      copies.add(segment, copy);
      needsRelease = true;
    }
    return copy;
  }

  private Arena arena() {
    if (userArena != null) {
      return userArena;
    }
    if (ownArena == null) {
      ownArena = Arena.ofConfined();
      needsRelease = true;
    }
    return ownArena;
  }

  private static MemorySegment contiguous(String path, @Nullable ArrayView view) {
    ArrayView present = required(path, view);
    if (!present.isContiguous()) {
      throw new IllegalArgumentException(
          path
              + " has elements that lie "
              + present.strideBytes()
              + " bytes apart, and C takes elements that lie side by side: pass a copy() of it");
    }
    return present.segment();
  }

  private static IllegalArgumentException readOnly(String path) {
    return new IllegalArgumentException(
        path
            + " is read-only, and C may write there: annotate the parameter @In if the function"
            + " only reads it, or pass a copy");
  }
}
