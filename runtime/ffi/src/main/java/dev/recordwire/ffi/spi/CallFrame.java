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

/// The memory of one native call: what is copied for C lies here until the call is over.
///
/// Frames belong to their thread and are stacked, because a callback may call C again. They share
/// one small block of native memory per thread, so that an ordinary call allocates nothing; what
/// does not fit gets an arena of its own.
///
/// In the names of parameters, `path` is the function and its parameter as messages give them, such
/// as `LibZ.crc32.buffer`.
public final class CallFrame implements SegmentAllocator {
  private static final StructLayout STATE = Linker.Option.captureStateLayout();
  private static final long ERRNO = STATE.byteOffset(PathElement.groupElement("errno"));

  /// What closing an arena takes of the stack, with some to spare.
  private static final int ROOM_TO_CLOSE = 32;

  /// Bytes that take longer to allocate than asking for the room to free them does.
  private static final int LARGE = 8 * 1024;

  /// What C and the way from it into a callback take of the stack, with some to spare.
  private static final int ROOM_TO_CALL_BACK = 224;

  private final FrameStack stack;

  /// How many frames are below this one.
  private final int index;

  private final Copies copies = new Copies();
  private long mark;
  private boolean heapAllowed;

  /// Whether there is something to let go of, which an ordinary call has not.
  private boolean needsRelease;

  private MemorySegment state = MemorySegment.NULL;
  private @Nullable Arena userArena;
  private @Nullable Arena ownArena;

  CallFrame(FrameStack stack, int index) {
    this.stack = stack;
    this.index = index;
  }

  /// A frame for a function that sees no heap memory.
  public static CallFrame open() {
    CallFrame frame = FrameStack.current().push();
    frame.heapAllowed = false;
    return frame;
  }

  /// A frame for a critical function, to which heap memory is passed where it lies.
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

  /// Gives back what the call used. The last of what is done with a frame.
  public void close() {
    if (needsRelease) {
      release();
    }
    stack.pop(index, mark);
  }

  /// Gives back what the frame holds. Where the stack has no room for it, the frame is as it was.
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
      // Where the stack ends in the midst of closing the arena, what it has is lost.
      StackRoom.require(ROOM_TO_CLOSE);
    }
    return arena().allocate(byteSize, byteAlignment);
  }

  /// Memory that holds a `bool`, for which the interface has no method.
  public MemorySegment allocateFrom(ValueLayout.OfBoolean layout, boolean value) {
    MemorySegment memory = allocate(layout);
    memory.set(layout, 0, value);
    return memory;
  }

  /// As [#allocate(long, long)], for `count` structs, all bytes zero.
  public MemorySegment zeroed(StructLayout layout, long count) {
    return allocate(layout, count).fill((byte) 0);
  }

  /// A copy of a text as C has it: UTF-8, with a NUL at its end.
  public MemorySegment text(String path, String text) {
    return Texts.copy(path, required(path, text), this);
  }

  /// The elements of a view that C only reads: where they lie, or a copy.
  public MemorySegment in(String path, ArrayView view) {
    return lend(path, contiguous(path, view), view.typeCode().byteSize(), false);
  }

  /// The elements of a view that C may write: where they lie, or a copy for [#copyBack()].
  public MemorySegment inOut(String path, ArrayView view) {
    required(path, view);
    if (view.isReadOnly()) {
      throw readOnly(path);
    }
    return lend(path, contiguous(path, view), view.typeCode().byteSize(), true);
  }

  /// Memory that C only reads: itself, or a copy.
  public MemorySegment in(String path, @Nullable MemorySegment segment) {
    return lend(path, required(path, segment), 1, false);
  }

  /// Memory that C may write: itself, or a copy for [#copyBack()].
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

  /// Where the call leaves `errno`, which is 0 until then: C's functions set it only where they
  /// fail.
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

  /// Copies what C wrote to where the user's elements lie.
  public void copyBack() {
    copies.copyBack();
  }

  /// What a function threw, as something that can be thrown here. Checked exceptions come from
  /// callbacks that threw them without declaring them, and go on as they came.
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

  /// Apart, so that what lends memory where it lies stays small enough to be inlined.
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
              + " is a slice with a step, and C takes elements that lie side by side: pass a copy()"
              + " of it");
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
