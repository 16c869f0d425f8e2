package dev.recordwire.it;

import com.sun.management.ThreadMXBean;
import dev.recordwire.it.Samples.Sample;
import dev.recordwire.runtime.Codec;
import dev.recordwire.runtime.DecodeException;
import dev.recordwire.runtime.EncodeException;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Calls itself until the stack ends, and on the way back uses every codec at every depth, for the
/// first time in its process. Afterwards all must work as in a new one.
///
/// Its argument is a file of the samples' payloads.
final class StackEndProgram {
  private static final int DEPTHS = 150;
  private static final int DESCENTS = 2;

  /// A text record's payload and its writer; what a lost slot costs is 9 000.
  private static final long MOST_ALLOCATED = 1000;

  private final List<Case<?>> cases = new ArrayList<>();
  private final List<Throwable> unexpected = new ArrayList<>();
  private int depthsLeft;

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
    for (int i = 0; i < DESCENTS; i++) {
      program.depthsLeft = DEPTHS;
      try {
        program.descend();
      } catch (StackOverflowError _) {
        // of the call that was one too many
      }
    }
    program.checkAll();
    System.out.println("as new after " + program.cases.size() + " codecs");
  }

  private <T extends Record> void add(Sample<T> sample, byte[] payload) {
    byte[] cut = Arrays.copyOf(payload, payload.length - 1);
    MemorySegment target = Arena.global().allocate(payload.length);
    MemorySegment outside =
        Arena.global().allocate(payload.length).copyFrom(MemorySegment.ofArray(payload));
    cases.add(new Case<>(sample.codec(), sample.value(), payload, cut, target, outside));
  }

  @SuppressWarnings("InfiniteRecursion") // the stack ends it
  private void descend() {
    try {
      descend();
    } catch (StackOverflowError _) {
      // This is as deep as the stack goes.
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
        // What is expected where the stack ends.
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
    require(least <= MOST_ALLOCATED, "encoding allocates " + least + " bytes: slots are lost");
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
