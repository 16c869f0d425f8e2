package dev.recordwire.benchmarks.patterns;

import dev.recordwire.array.Float64View;
import dev.recordwire.benchmarks.codec.bulk.DoublesView;
import dev.recordwire.benchmarks.codec.bulk.DoublesViewCodec;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// A second thread or process that takes half of the work: the roots of a payload's float64 are
/// summed, one half here and one half there.
final class ProcessPattern implements Pattern {
  @Override
  public List<String> cases() {
    return List.of("1 KB", "64 KB", "1 MB", "64 MB");
  }

  @Override
  public List<Way> ways() {
    return new Ways()
        .java(
            "one thread",
            "hand-off",
            "pipe and codec",
            "shared mapping",
            "copied to a shared mapping")
        .python("one thread", "pipe and codec", "shared mapping")
        .list();
  }

  @Override
  public Work work(String way, String theCase) throws IOException {
    int bytes = Cases.number(theCase, 0);
    Halves halves = new Halves(bytes);
    return switch (way) {
      case "one thread" -> () -> Roots.sum(halves.first) + Roots.sum(halves.second);
      case "hand-off" -> handOff(halves);
      case "pipe and codec" -> piped(halves);
      case "shared mapping" -> shared(halves, false);
      case "copied to a shared mapping" -> shared(halves, true);
      default -> throw Pattern.unknown(way);
    };
  }

  private static Work handOff(Halves halves) {
    ExecutorService other =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    Work work =
        () -> {
          Future<Long> second = other.submit(() -> Roots.sum(halves.second));
          return Roots.sum(halves.first) + second.get();
        };
    return work.closing(other::close);
  }

  private static Work piped(Halves halves) throws IOException {
    Partner partner = Partner.withPayloads();
    DoublesView payload = new DoublesView(Float64View.wrap(halves.second));
    byte[] buffer = new byte[(int) DoublesViewCodec.encodedSize(payload)];
    Work work =
        () -> {
          int size = DoublesViewCodec.encode(payload, buffer, 0);
          partner.send(buffer, size);
          return Roots.sum(halves.first) + partner.answer();
        };
    return work.closing(partner);
  }

  /// @param copies whether the second half is brought to the mapping in each run, or was made there
  private static Work shared(Halves halves, boolean copies) throws IOException {
    Mapping mapping = Mapping.create(halves.second.byteSize());
    mapping.memory().copyFrom(halves.second);
    Partner partner = Partner.withMapping(mapping.file());
    Work work =
        () -> {
          if (copies) {
            mapping.memory().copyFrom(halves.second);
          }
          partner.send();
          return Roots.sum(halves.first) + partner.answer();
        };
    return work.closing(partner);
  }

  /// The two halves of a payload, which is outside the heap.
  private static final class Halves {
    private final MemorySegment first;
    private final MemorySegment second;

    Halves(int bytes) {
      MemorySegment payload = Arena.ofAuto().allocate(bytes, Double.BYTES);
      for (int i = 0; i < bytes / Double.BYTES; i++) {
        double root = Values.number(i);
        payload.set(Values.FLOAT64, (long) i * Double.BYTES, root * root);
      }
      first = payload.asSlice(0, bytes / 2);
      second = payload.asSlice(bytes / 2);
    }
  }
}
