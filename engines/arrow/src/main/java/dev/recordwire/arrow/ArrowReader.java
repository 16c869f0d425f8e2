package dev.recordwire.arrow;

import dev.recordwire.arrow.internal.StreamStruct;
import dev.recordwire.arrow.internal.StructTree;
import dev.recordwire.ffi.internal.Restricted;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads an `ArrowArrayStream`, the struct of Arrow's C data interface, that another program
/// exported: batch by batch, as views of its memory.
///
/// ```java
/// try (ArrowReader reader = ArrowReader.of(address)) {
///   reader.forEach(batch -> print(batch.column("celsius").view(Float64View.class).mean()));
/// }
/// ```
///
/// The structs must be what they say, as for any C library: the sizes of buffers are not in them.
/// Whatever can be checked is checked, and a struct that can't be is refused by an
/// [ArrowException]. One thread at a time uses a reader; batches may be read by any.
public final class ArrowReader implements AutoCloseable {
  private static final FunctionDescriptor ASK =
      FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
  private static final FunctionDescriptor GET_TEXT =
      FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS);
  private static final FunctionDescriptor RELEASE = FunctionDescriptor.ofVoid(ValueLayout.ADDRESS);
  private static final int MAX_MESSAGE = 1 << 16;

  private final MemorySegment stream;
  private final ImportedField schema;
  private final Runnable end;
  private final AtomicBoolean closed = new AtomicBoolean();

  private ArrowReader(MemorySegment stream, ImportedField schema, Runnable end) {
    this.stream = stream;
    this.schema = schema;
    this.end = end;
  }

  /// Takes a stream over: it is moved out of the struct, and released by [#close()].
  ///
  /// @param address of the `ArrowArrayStream`
  /// @throws ArrowException if it has been released, reports an error, or has no schema of columns
  public static ArrowReader of(long address) {
    return of(address, () -> {});
  }

  /// Takes a stream over.
  ///
  /// @param end is run once the stream has been released
  static ArrowReader of(long address, Runnable end) {
    if (address == 0) {
      throw new ArrowException("there is no stream at the address 0");
    }
    MemorySegment source = StreamStruct.at(address);
    if (StreamStruct.release(source) == 0) {
      throw new ArrowException(
          "the stream has been released, or another consumer took it: export it again");
    }
    MemorySegment stream = Arena.ofAuto().allocate(StreamStruct.BYTES, Long.BYTES);
    stream.copyFrom(source);
    StreamStruct.markReleased(source);
    boolean read = false;
    try {
      ArrowReader reader = new ArrowReader(stream, schema(stream), end);
      read = true;
      return reader;
    } finally {
      if (!read) {
        release(stream, StreamStruct.release(stream));
        end.run();
      }
    }
  }

  private static ImportedField schema(MemorySegment stream) {
    MemorySegment schema = Arena.ofAuto().allocate(StructTree.SCHEMA.bytes(), Long.BYTES);
    ask(stream, StreamStruct.getSchema(stream), schema);
    try {
      return SchemaImport.read(schema);
    } finally {
      release(schema, StructTree.SCHEMA.release(schema));
    }
  }

  /// The names of the columns, in order.
  public List<String> names() {
    return schema.children().stream().map(ImportedField::name).toList();
  }

  /// The next batch, or null behind the last. Whoever gets it closes it, before or after the
  /// reader.
  ///
  /// @throws ArrowException if the stream reports an error, or the batch is not of the schema
  /// @throws IllegalStateException if this reader is closed
  public @Nullable ArrowBatch next() {
    if (closed.get()) {
      throw new IllegalStateException("this reader is closed: read its batches before that");
    }
    MemorySegment array = Arena.ofAuto().allocate(StructTree.ARRAY.bytes(), Long.BYTES);
    ask(stream, StreamStruct.getNext(stream), array);
    long releaser = StructTree.ARRAY.release(array);
    if (releaser == 0) {
      return null;
    }
    Runnable release = () -> release(array, releaser);
    Arena lent = Arena.ofShared();
    boolean read = false;
    try {
      ImportedArray root = new ArrayImport(lent).read(schema, array);
      if (root.claimedNulls() != 0 && Elements.validity(root).count() != root.length()) {
        throw new ArrowException("a batch has rows that are null: leave them out");
      }
      read = true;
      return new ArrowBatch(root, lent, release);
    } finally {
      if (!read) {
        lent.close();
        release.run();
      }
    }
  }

  /// Passes all batches that are left to `consumer`, and closes each.
  ///
  /// @throws ArrowException if the stream reports an error, or a batch is not of the schema
  public void forEach(Consumer<ArrowBatch> consumer) {
    for (ArrowBatch batch = next(); batch != null; batch = next()) {
      try (ArrowBatch open = batch) {
        consumer.accept(open);
      }
    }
  }

  /// Releases the stream. A second call does nothing.
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      release(stream, StreamStruct.release(stream));
      end.run();
    }
  }

  private static void ask(MemorySegment stream, long function, MemorySegment out) {
    requireFunction(function);
    int status;
    try {
      status = (int) handle(function, ASK).invokeExact(stream, out);
    } catch (Throwable e) {
      throw unexpected(e);
    }
    if (status != 0) {
      throw new ArrowException(
          "the stream reports error %d: %s".formatted(status, lastError(stream)));
    }
  }

  private static String lastError(MemorySegment stream) {
    long function = StreamStruct.getLastError(stream);
    requireFunction(function);
    MemorySegment text;
    try {
      text = (MemorySegment) handle(function, GET_TEXT).invokeExact(stream);
    } catch (Throwable e) {
      throw unexpected(e);
    }
    if (text.address() == 0) {
      return "it does not say which";
    }
    String message = CText.read(text.address(), MAX_MESSAGE);
    return message == null ? "it says so in more than " + MAX_MESSAGE + " bytes" : message;
  }

  private static void release(MemorySegment struct, long function) {
    if (function != 0) {
      try {
        handle(function, RELEASE).invokeExact(struct);
      } catch (Throwable e) {
        throw unexpected(e);
      }
    }
  }

  private static void requireFunction(long function) {
    if (function == 0) {
      throw new ArrowException("the stream lacks a function: its struct is not filled");
    }
  }

  private static MethodHandle handle(long function, FunctionDescriptor descriptor) {
    return Restricted.downcall(MemorySegment.ofAddress(function), descriptor);
  }

  private static AssertionError unexpected(Throwable e) {
    return new AssertionError("a C function threw", e);
  }
}
