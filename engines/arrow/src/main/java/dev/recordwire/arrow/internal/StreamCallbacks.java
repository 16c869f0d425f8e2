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

  private static final Map<Long, StreamCallbacks> OPEN = new ConcurrentHashMap<>();
  private static final AtomicLong NEXT = new AtomicLong(1);

  private final Producer producer;

  /// The text of the last error, which C reads until the next call.
  private @Nullable MemorySegment lastError;

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
    MemorySegment schema = StructTree.SCHEMA.at(out);
    StructTree.SCHEMA.markReleased(schema);
    return ask(stream, producer -> producer.schema(stream, schema));
  }

  // C calls it.
  static int getNext(long stream, long out) {
    MemorySegment array = StructTree.ARRAY.at(out);
    StructTree.ARRAY.markReleased(array);
    return ask(stream, producer -> producer.next(stream, array));
  }

  @SuppressWarnings("CatchingUnchecked") // whatever it is, C gets it as an error
  private static int ask(long stream, Consumer<Producer> question) {
    StreamCallbacks asked = OPEN.get(StreamStruct.privateData(StreamStruct.at(stream)));
    if (asked == null) {
      return EIO;
    }
    try {
      asked.lastError = null;
      question.accept(asked.producer);
      return OK;
    } catch (Throwable e) {
      asked.lastError = Arena.ofAuto().allocateFrom(text(e));
      return EIO;
    }
  }

  private static String text(Throwable failure) {
    String message = failure.getMessage();
    return message == null ? failure.toString() : message.replace('\0', ' ');
  }

  // C calls it.
  static long getLastError(long stream) {
    StreamCallbacks asked = OPEN.get(StreamStruct.privateData(StreamStruct.at(stream)));
    return asked == null || asked.lastError == null ? 0 : asked.lastError.address();
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
