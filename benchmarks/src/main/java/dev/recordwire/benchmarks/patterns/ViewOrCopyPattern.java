package dev.recordwire.benchmarks.patterns;

import dev.recordwire.array.Int64View;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.stream.Stream;

/// A view of received numbers, or a copy of them in an array: they are summed once or several
/// times.
final class ViewOrCopyPattern implements Pattern {
  private static final List<String> PASSES = List.of("1 pass", "4 passes", "16 passes");
  private static final String ODD = "odd address in the heap";

  @Override
  public List<String> cases() {
    return Stream.of(
            Cases.of(Cases.of(List.of("100 numbers"), List.of(ODD)), PASSES),
            Cases.of(
                Cases.of(List.of("10000 numbers"), List.of(ODD, "aligned in the heap", "native")),
                PASSES),
            Cases.of(Cases.of(List.of("1000000 numbers"), List.of(ODD)), PASSES))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public List<Way> ways() {
    return new Ways()
        .java("copy", "view", "our view")
        .javaWithVectors("our view, vectors")
        .rust("copy", "view")
        .python("copy", "view")
        .list();
  }

  @Override
  public Work work(String way, String theCase) {
    MemorySegment received = received(theCase);
    int passes = Cases.number(theCase, 2);
    return switch (way) {
      case "copy" -> () -> copied(received, passes);
      case "view" -> () -> inPlace(received, passes);
      case "our view", "our view, vectors" -> () -> inOurView(received, passes);
      default -> throw Pattern.unknown(way);
    };
  }

  /// The numbers where they were received.
  private static MemorySegment received(String theCase) {
    long size = (long) Cases.number(theCase, 0) * Long.BYTES;
    MemorySegment segment =
        switch (Cases.part(theCase, 1)) {
          case ODD -> MemorySegment.ofArray(new byte[(int) size + 1]).asSlice(1);
          case "aligned in the heap" -> MemorySegment.ofArray(new byte[(int) size]);
          default -> Arena.ofAuto().allocate(size, Long.BYTES);
        };
    Values.fill(segment);
    return segment;
  }

  private static long copied(MemorySegment received, int passes) {
    long[] numbers = new long[(int) (received.byteSize() / Long.BYTES)];
    MemorySegment.copy(received, Values.INT64, 0, numbers, 0, numbers.length);
    long sum = 0;
    for (int i = 0; i < passes; i++) {
      sum += Values.sum(numbers);
      numbers[0] = sum; // so that each pass is one
    }
    return sum;
  }

  private static long inPlace(MemorySegment received, int passes) {
    long first = received.get(Values.INT64, 0);
    long sum = 0;
    for (int i = 0; i < passes; i++) {
      sum += Values.sum(received);
      received.set(Values.INT64, 0, sum);
    }
    received.set(Values.INT64, 0, first);
    return sum;
  }

  private static long inOurView(MemorySegment received, int passes) {
    Int64View view = Int64View.wrap(received);
    long first = view.get(0);
    long sum = 0;
    for (int i = 0; i < passes; i++) {
      sum += view.sum();
      view.set(0, sum);
    }
    view.set(0, first);
    return sum;
  }
}
