package dev.recordwire.array.internal.kernel;

import dev.recordwire.array.internal.storage.Storage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/// A program that asks for the vectors of many loops over every kind of memory at once, so that all
/// are compiled in one process, and prints those that it does not get in time.
final class AllVectorsProgram {
  private static final long LONGEST_NANOS = 120_000_000_000L;
  private static final long MANY = 2 * LoopStart.WORTH_VECTORS;
  private static final List<Storage> STORAGES =
      List.of(Storage.BYTES, Storage.NATIVE, Storage.MAPPED);

  private final Map<String, Supplier<Object>> loops = new TreeMap<>();

  public static void main(String[] args) throws InterruptedException {
    AllVectorsProgram program = new AllVectorsProgram();
    program.add(Float64Sums.class);
    program.add(Float64Extremes.class);
    program.add(Float64Searches.class);
    program.add(Float64Deviations.class);
    program.add(Float32Sums.class);
    program.add(Float32Extremes.class);
    program.add(Float32Deviations.class);
    program.add(Int32Sums.class);
    program.add(Int32Extremes.class);
    program.add(Int32Searches.class);
    program.add(Int64Sums.class);
    program.addPairs(Float64Products.class);
    program.addPairs(Float64Distances.class);
    program.addPairs(Float32Products.class);
    program.addPairs(Float32Dots.class);
    program.addVariants(Float64Arithmetic.class, Operator.PLUS, Operator.NONE);
    program.addVariants(Float64Comparison.class, Operator.LESS);
    program.addVariants(Int32Comparison.class, Operator.LESS);
    System.out.println("asked for " + program.loops.size());
    System.out.println("not there: " + program.late());
  }

  private <K extends Rehearsed> void add(Class<K> type) {
    Kernels<K> kernels = Kernels.load(type);
    for (Storage storage : STORAGES) {
      loops.put(type.getSimpleName() + " " + storage, () -> kernels.in(storage, MANY));
    }
  }

  private <K extends Rehearsed> void addPairs(Class<K> type) {
    PairKernels<K> kernels = PairKernels.load(type);
    for (Storage storage : STORAGES) {
      loops.put(type.getSimpleName() + " " + storage, () -> kernels.in(storage, storage, MANY));
    }
  }

  private <K extends Rehearsed> void addVariants(Class<K> type, Operator... operators) {
    Variants<K> variants = Variants.load(type);
    for (Operator operator : operators) {
      for (Storage storage : STORAGES) {
        loops.put(
            type.getSimpleName() + " " + operator + " " + storage,
            () -> variants.of(operator, storage, storage, storage, MANY));
      }
    }
  }

  /// The loops that are still in plain Java when the time is over. A rehearsal in vain is not
  /// repeated for long, as nothing is processed here.
  private List<String> late() throws InterruptedException {
    long end = System.nanoTime() + LONGEST_NANOS;
    Map<String, Supplier<Object>> late = new TreeMap<>(loops);
    while (!late.isEmpty() && System.nanoTime() < end) {
      late.values().removeIf(each -> each.get().getClass().getName().contains("Vector"));
      Thread.sleep(100);
    }
    return List.copyOf(late.keySet());
  }
}
