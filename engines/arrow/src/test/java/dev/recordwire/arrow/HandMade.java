package dev.recordwire.arrow;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.util.function.Consumer;

/// Structs of the C data interface, field by field, as a program may make them that does not know
/// it well. It answers with one batch, and counts what is released.
@SuppressWarnings("restricted")
final class HandMade implements AutoCloseable {
  private static final FunctionDescriptor ASK =
      FunctionDescriptor.of(ValueLayout.JAVA_INT, JAVA_LONG, JAVA_LONG);
  private static final FunctionDescriptor GET_TEXT = FunctionDescriptor.of(JAVA_LONG, JAVA_LONG);
  private static final FunctionDescriptor RELEASE = FunctionDescriptor.ofVoid(JAVA_LONG);

  private final Arena arena = Arena.ofShared();
  private final MemorySegment release = function("release", RELEASE);
  final MemorySegment schema;
  final MemorySegment array;
  final MemorySegment stream = arena.allocate(40, 8);
  int status;
  int released;
  private boolean given;

  /// A stream of one batch of columns.
  HandMade(MemorySegment[] columnTypes, MemorySegment[] columns, long rows) {
    schema = schema("+s", "", columnTypes);
    array = array(rows, 0, 0, new MemorySegment[] {MemorySegment.NULL}, columns);
    start();
  }

  /// A stream of one batch with one column.
  HandMade(String format, long rows, Consumer<HandMade> filling) {
    schema = schema("+s", "", schema(format, "x"));
    array = array(rows, 0, 0, new MemorySegment[] {MemorySegment.NULL}, array(rows, 0, 0, none()));
    filling.accept(this);
    start();
  }

  private void start() {
    stream.set(JAVA_LONG, 0, function("getSchema", ASK).address());
    stream.set(JAVA_LONG, 8, function("getNext", ASK).address());
    stream.set(JAVA_LONG, 16, function("getLastError", GET_TEXT).address());
    stream.set(JAVA_LONG, 24, release.address());
  }

  static MemorySegment[] none() {
    return new MemorySegment[0];
  }

  MemorySegment memory(long... values) {
    return arena.allocateFrom(JAVA_LONG, values);
  }

  MemorySegment bytes(int... values) {
    MemorySegment bytes = arena.allocate(values.length, 8);
    for (int i = 0; i < values.length; i++) {
      bytes.set(ValueLayout.JAVA_BYTE, i, (byte) values[i]);
    }
    return bytes;
  }

  MemorySegment schema(String format, String name, MemorySegment... children) {
    MemorySegment struct = arena.allocate(72, 8);
    struct.set(JAVA_LONG, 0, arena.allocateFrom(format).address());
    struct.set(JAVA_LONG, 8, arena.allocateFrom(name).address());
    struct.set(JAVA_LONG, 32, children.length);
    struct.set(JAVA_LONG, 40, pointers(children).address());
    struct.set(JAVA_LONG, 56, release.address());
    return struct;
  }

  MemorySegment array(
      long length, long nulls, long offset, MemorySegment[] buffers, MemorySegment... children) {
    MemorySegment struct = arena.allocate(80, 8);
    struct.set(JAVA_LONG, 0, length);
    struct.set(JAVA_LONG, 8, nulls);
    struct.set(JAVA_LONG, 16, offset);
    struct.set(JAVA_LONG, 24, buffers.length);
    struct.set(JAVA_LONG, 32, children.length);
    struct.set(JAVA_LONG, 40, pointers(buffers).address());
    struct.set(JAVA_LONG, 48, pointers(children).address());
    struct.set(JAVA_LONG, 64, release.address());
    return struct;
  }

  /// Sets a field of the first column's type.
  void setType(long at, long value) {
    child(schema, 40).set(JAVA_LONG, at, value);
  }

  /// Sets a field of the first column's elements.
  void set(long at, long value) {
    child(array, 48).set(JAVA_LONG, at, value);
  }

  /// Gives the first column its buffers.
  void buffers(MemorySegment... buffers) {
    set(24, buffers.length);
    set(40, pointers(buffers).address());
  }

  private static MemorySegment child(MemorySegment struct, long at) {
    MemorySegment children = MemorySegment.ofAddress(struct.get(JAVA_LONG, at)).reinterpret(8);
    return MemorySegment.ofAddress(children.get(JAVA_LONG, 0)).reinterpret(80);
  }

  private MemorySegment pointers(MemorySegment[] to) {
    MemorySegment pointers = arena.allocate(Math.max(1, to.length) * 8L, 8);
    for (int i = 0; i < to.length; i++) {
      pointers.setAtIndex(JAVA_LONG, i, to[i].address());
    }
    return pointers;
  }

  private MemorySegment function(String method, FunctionDescriptor descriptor) {
    try {
      return Linker.nativeLinker()
          .upcallStub(
              MethodHandles.lookup().bind(this, method, descriptor.toMethodType()),
              descriptor,
              arena);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(method, e);
    }
  }

  int getSchema(long any, long out) {
    MemorySegment.ofAddress(out).reinterpret(72).copyFrom(schema);
    return status;
  }

  int getNext(long any, long out) {
    if (!given) {
      MemorySegment.ofAddress(out).reinterpret(80).copyFrom(array);
    }
    given = true;
    return 0;
  }

  long getLastError(long any) {
    return status == 1 ? 0 : arena.allocateFrom("out of order").address();
  }

  void release(long any) {
    released++;
  }

  @Override
  public void close() {
    arena.close();
  }
}
