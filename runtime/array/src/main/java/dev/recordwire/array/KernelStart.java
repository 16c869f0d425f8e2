package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.LoopStart;
import dev.recordwire.array.internal.kernel.Trial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The start of a generated kernel, which begins in plain Java as all loops do. Its loops are known
/// by how many elements they compute in a step: 0 is the plain loop.
final class KernelStart extends LoopStart<Integer> {
  private static final int PLAIN = 0;
  private static final int UNSETTLED = -1;

  private final TypeCode result;
  private volatile int settled = UNSETTLED;

  /// The loops of a call, with its values of parameters that are no views, to rehearse with.
  private volatile @Nullable KernelLoops example;

  /// The types of the views of a call.
  private TypeCode[] types = {};

  /// @param method the name of the kernel's method
  /// @param result the type of the elements that its results become
  KernelStart(String method, TypeCode result) {
    super(method, null, WORTH_VECTORS);
    this.result = result;
  }

  /// How many elements a step of a call computes, or 0 for a plain loop.
  int lanes(KernelLoops loops, MemoryWindow[] sources) {
    int known = settled;
    return known == UNSETTLED ? start(loops, sources) : known;
  }

  private int start(KernelLoops loops, MemoryWindow[] sources) {
    if (example == null) {
      types = types(sources);
      example = loops;
    }
    return loops(sources[0].size);
  }

  private static TypeCode[] types(MemoryWindow[] sources) {
    TypeCode[] types = new TypeCode[sources.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = sources[i].typeCode();
    }
    return types;
  }

  @Override
  protected Integer makePlain() {
    return PLAIN;
  }

  @Override
  protected Integer makeVector(Integer plain) {
    return example().lanes();
  }

  private KernelLoops example() {
    return Objects.requireNonNull(example, "a call comes first");
  }

  @Override
  protected boolean hasVectors() {
    return true;
  }

  @Override
  protected Trial<Integer> trial() {
    return new KernelTrial();
  }

  @Override
  protected void settle(Integer lanes) {
    settled = lanes;
    example = null;
  }

  /// A kernel on ordinary numbers, among which there is a zero in some rounds and a NaN in others.
  private final class KernelTrial implements Trial<Integer> {
    private static final int COUNT = 3 * NumberBlocks.LENGTH + 5;

    private final KernelLoops loops = example();
    private final ArrayView[] sources = new ArrayView[types.length];
    private final ArrayView target = ArrayView.zeros(result, COUNT);
    private final double[] numbers = new double[COUNT];
    private int round;

    @Override
    public void nextRound() {
      round++;
      for (int i = 0; i < COUNT; i++) {
        numbers[i] = 1 + (i >> round % 4 & 1);
      }
      numbers[5] = round % ROUNDS == 0 ? 0 : 1;
      for (int i = 0; i < sources.length; i++) {
        numbers[6] = round % ROUNDS == 1 && types[i].isFloat() ? Double.NaN : 1;
        Float64View source = Float64View.of(numbers);
        sources[i] = types[i] == TypeCode.BOOL ? source.greaterThan(1) : source.convert(types[i]);
      }
    }

    @Override
    public void run(Integer lanes) {
      loops.rehearse(sources, target, lanes);
    }
  }
}
