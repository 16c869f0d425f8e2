package dev.recordwire.arrow.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The functions by which consumers ask an exported stream, and the streams that they ask.
///
/// An exception must not leave a method that C called: it ends the JVM. So it becomes C's error
/// number, with its message as the stream's last error.
final class StreamCallbacks {
  private static final int OK = 0;
  private static final int EIO = 5;

  private static final MethodHandles.Lookup METHODS = MethodHandles.lookup();
  private static final FunctionDescriptor ASKS =
      FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG);
  private static final MemorySegment GET_SCHEMA = Upcalls.function(METHODS, "getSchema", ASKS);
  private static final MemorySegment GET_NEXT = Upcalls.function(METHODS, "getNext", ASKS);
  private static final MemorySegment GET_LAST_ERROR =
      Upcalls.function(
          METHODS,
          "getLastError",
          FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
  private static final MemorySegment RELEASE =
      Upcalls.function(METHODS, "releaseForC", FunctionDescriptor.ofVoid(ValueLayout.JAVA_LONG));

  /// The text of an error that could not be told.
  private static final MemorySegment UNTOLD =
      Arena.global().allocateFrom("a failure that could not be told, as when memory is short");

  private static final Map<Long, StreamCallbacks> OPEN = new ConcurrentHashMap<>();
  private static final AtomicLong NEXT = new AtomicLong(1);

  private final Producer producer;

  /// The text of the last error, which C reads until the next call.
  private volatile @Nullable MemorySegment lastError;

  private StreamCallbacks(Producer producer) {
    this.producer = producer;
  }

  /// Writes a stream that a producer answers for until it is released.
  ///
  /// @return the number of the stream
  static long open(Producer producer, MemorySegment stream) {
    long number = NEXT.getAndIncrement();
    OPEN.put(number, new StreamCallbacks(producer));
    StreamStruct.write(stream, GET_SCHEMA, GET_NEXT, GET_LAST_ERROR, RELEASE, number);
    return number;
  }

  /// Whether a struct had the stream of a number, which was moved elsewhere.
  static boolean isMoved(MemorySegment stream, long number) {
    return StreamStruct.release(stream) == 0
        && StreamStruct.privateData(stream) == number
        && StreamStruct.getSchema(stream) == GET_SCHEMA.address();
  }

  /// Lets another producer answer for an open stream from now on.
  static void replace(long number, Producer producer) {
    OPEN.computeIfPresent(number, (any, old) -> new StreamCallbacks(producer));
  }

  /// The number of streams that are open.
  static int openCount() {
    return OPEN.size();
  }

  // C calls it.
  static int getSchema(long stream, long out) {
    return ask(
        stream,
        producer -> {
          MemorySegment schema = StructTree.SCHEMA.at(out);
          StructTree.SCHEMA.markReleased(schema);
          producer.schema(stream, schema);
        });
  }

  // C calls it.
  static int getNext(long stream, long out) {
    return ask(
        stream,
        producer -> {
          MemorySegment array = StructTree.ARRAY.at(out);
          StructTree.ARRAY.markReleased(array);
          producer.next(stream, array);
        });
  }

  @SuppressWarnings("CatchingUnchecked") // whatever it is, C gets it as an error
  private static int ask(long stream, Consumer<Producer> question) {
    StreamCallbacks asked = null;
    try {
      asked = at(stream);
      if (asked == null) {
        return EIO;
      }
      asked.lastError = null;
      question.accept(asked.producer);
      return OK;
    } catch (Throwable e) {
      if (asked != null) {
        asked.lastError = text(e);
      }
      return EIO;
    }
  }

  private static @Nullable StreamCallbacks at(long stream) {
    return OPEN.get(StreamStruct.privateData(StreamStruct.at(stream)));
  }

  /// The text of a failure, which may be that there is no memory for texts.
  @SuppressWarnings("CatchingUnchecked") // a failure to tell leaves what was there before
  private static MemorySegment text(Throwable failure) {
    try {
      String message = failure.getMessage();
      return Arena.ofAuto()
          .allocateFrom(message == null ? failure.toString() : message.replace('\0', ' '));
    } catch (Throwable _) {
      return UNTOLD;
    }
  }

  // C calls it.
  @SuppressWarnings("CatchingUnchecked") // C gets none
  static long getLastError(long stream) {
    try {
      StreamCallbacks asked = at(stream);
      MemorySegment error = asked == null ? null : asked.lastError;
      return error == null ? 0 : error.address();
    } catch (Throwable _) {
      return 0;
    }
  }

  // C calls it.
  static void releaseForC(long address) {
    Upcalls.run(() -> release(address));
  }

  /// Releases the stream at an address, as its consumer does.
  static void release(long address) {
    MemorySegment stream = StreamStruct.at(address);
    StreamStruct.markReleased(stream);
    StreamCallbacks released = OPEN.remove(StreamStruct.privateData(stream));
    if (released != null) {
      released.producer.release(address);
    }
  }
}
