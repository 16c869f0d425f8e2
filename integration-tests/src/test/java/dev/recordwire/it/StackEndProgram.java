package dev.recordwire.it;

import com.sun.management.ThreadMXBean;
import dev.recordwire.annotation.Wire;
import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.it.Samples.Sample;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/// A program that calls itself until the stack ends, and on the way back uses every codec at every
/// depth, for the first time in its process. Afterwards every codec must work as in a new process.
///
/// Its argument is a file of the samples' payloads.
final class StackEndProgram {
  private static final int DEPTHS = 150;
  private static final int DESCENTS = 2;

  /// Enough for a text record's payload and its writer; a lost slot costs 9 000.
  private static final long MAX_ALLOCATED = 1000;

  private final List<Case<?>> cases = new ArrayList<>();
  private final List<Throwable> unexpected = new ArrayList<>();
  private int depthsLeft;

  @Wire
  record Numbers(List<Integer> numbers) {}

  /// A list that contains itself, so that its hash code has no end.
  private static final class Endless extends AbstractList<Integer> implements RandomAccess {
    @Override
    public Integer get(int index) {
      return hashCode();
    }

    @Override
    public int size() {
      return 1;
    }
  }

  private record Case<T>(
      Codec<T> codec,
      T value,
      byte[] payload,
      byte[] cut,
      MemorySegment target,
      MemorySegment payloadOutside) {
    byte[] encode() {
      return codec.encode(value);
    }

    void encodeOutside() {
      codec.encode(value, target, 0);
    }

    T decode() {
      return codec.decode(payload);
    }

    T decodeOutside() {
      return codec.decode(payloadOutside);
    }

    T decodeCut() {
      return codec.decode(cut);
    }
  }

  public static void main(String[] arguments) throws IOException {
    StackEndProgram program = new StackEndProgram();
    try (DataInputStream payloads =
        new DataInputStream(Files.newInputStream(Path.of(arguments[0])))) {
      for (Sample<?> sample : StackEndTest.samples()) {
        program.add(sample, payloads.readNBytes(payloads.readInt()));
      }
    }
    program.toTheEnd(program::descend);
    program.checkAll();
    StackEndProgram_NumbersCodec.encode(new Numbers(List.of(1))); // so that it is prepared
    program.toTheEnd(program::descendIntoTheJdk);
    checkStackTraces();
    System.out.println("as new after " + program.cases.size() + " codecs");
  }

  private <T extends Record> void add(Sample<T> sample, byte[] payload) {
    byte[] cut = Arrays.copyOf(payload, payload.length - 1);
    MemorySegment target = Arena.global().allocate(payload.length);
    MemorySegment outside =
        Arena.global().allocate(payload.length).copyFrom(MemorySegment.ofArray(payload));
    cases.add(new Case<>(sample.codec(), sample.value(), payload, cut, target, outside));
  }

  private void toTheEnd(Runnable descent) {
    for (int i = 0; i < DESCENTS; i++) {
      depthsLeft = DEPTHS;
      try {
        descent.run();
      } catch (StackOverflowError _) {
        // the stack ended in the method
      }
    }
  }

  @SuppressWarnings("InfiniteRecursion") // the stack ends it
  private void descend() {
    try {
      descend();
    } catch (StackOverflowError _) {
      // The stack ended here.
    }
    if (depthsLeft > 0) {
      depthsLeft--;
      for (int i = 0; i < cases.size(); i++) {
        useAll(cases.get(i));
      }
    }
  }

  private void useAll(Case<?> each) {
    for (int way = 0; way < 5; way++) {
      try {
        use(each, way);
      } catch (StackOverflowError | EncodeException | DecodeException _) {
        // The expected exception at the end of the stack.
      } catch (Throwable e) {
        if (unexpected.size() < 5) {
          unexpected.add(e);
        }
      }
    }
  }

  private static void use(Case<?> each, int way) {
    switch (way) {
      case 0 -> each.encode();
      case 1 -> each.encodeOutside();
      case 2 -> each.decode();
      case 3 -> each.decodeOutside();
      default -> each.decodeCut();
    }
  }

  private void checkAll() {
    for (Throwable e : unexpected) {
      throw new AssertionError("where the stack ends", e);
    }
    for (Case<?> each : cases) {
      check(each);
    }
    Case<?> text = cases.getFirst();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 100; i++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      text.encode();
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    require(least <= MAX_ALLOCATED, "encoding allocates " + least + " bytes: slots are lost");
  }

  /// The stack ends in calls of the JDK, and the codec reads their stack trace with little room.
  @SuppressWarnings("InfiniteRecursion") // the stack ends it
  private void descendIntoTheJdk() {
    try {
      descendIntoTheJdk();
    } catch (StackOverflowError _) {
      // The stack ended here.
    }
    if (depthsLeft > 0) {
      depthsLeft--;
      try {
        StackEndProgram_NumbersCodec.encode(new Numbers(new Endless()));
      } catch (StackOverflowError | EncodeException _) {
        // The expected exception at the end of the stack.
      }
    }
  }

  /// The stack trace of an exception through the JDK's code: the JDK needs a class for it that
  /// codecs could be the first to initialise.
  private static void checkStackTraces() {
    try {
      Objects.checkIndex(1, 1);
    } catch (IndexOutOfBoundsException e) {
      try {
        require(e.getStackTrace().length > 1, "a stack trace has all calls");
      } catch (NoClassDefFoundError lost) {
        throw new AssertionError("stack traces are lost for this process", lost);
      }
    }
  }

  private static <T> void check(Case<T> each) {
    String name = each.codec().type().getName();
    require(Arrays.equals(each.encode(), each.payload()), name + " is encoded as before");
    require(
        Arrays.equals(each.codec().encode(each.decode()), each.payload()), name + " is decoded");
    each.encodeOutside();
    require(
        each.target().mismatch(MemorySegment.ofArray(each.payload())) < 0,
        name + " is encoded to native memory");
    require(
        Arrays.equals(each.codec().encode(each.decodeOutside()), each.payload()),
        name + " is decoded from a segment");
    try {
      each.decodeCut();
      throw new AssertionError(name + " is cut");
    } catch (DecodeException e) {
      require(e.getMessage().contains("payload"), e.getMessage());
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
