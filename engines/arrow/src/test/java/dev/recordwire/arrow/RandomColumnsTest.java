package dev.recordwire.arrow;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.IntegerView;
import dev.recordwire.array.TypeCode;
import dev.recordwire.arrow.internal.Lease;
import dev.recordwire.arrow.internal.OpenStreams;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Columns at random places, with random distances, in random slices and batches are the same to
/// those who read them.
class RandomColumnsTest {
  private static final int TRIALS = 40;
  private static final int MAX_SIZE = 3000;

  private final Random random = new Random(11);

  @ParameterizedTest
  @EnumSource
  void everyViewComesBack(TypeCode type) {
    for (int trial = 0; trial < TRIALS; trial++) {
      ArrayView view = view(type);
      long from = random.nextLong(view.size() + 1);
      long to = random.nextLong(from, view.size() + 1);
      ArrowColumns columns = ArrowColumns.EMPTY.with("x", view).slice(from, to);
      List<ArrayView> batches = new ArrayList<>(List.of(ArrayView.zeros(type, 0)));
      try (ArrowStream stream = columns.stream(1 + random.nextInt(MAX_SIZE), () -> {});
          ArrowReader reader = ArrowReader.of(stream.address())) {
        reader.forEach(batch -> batches.add(batch.column("x").view().copy()));
      }
      assertWithMessage("trial %s", trial)
          .that(ArrayView.concatenate(batches.toArray(ArrayView[]::new)))
          .isEqualTo(view.slice(from, to));
    }
    assertThat(Lease.openCount()).isEqualTo(0);
    assertThat(OpenStreams.count()).isEqualTo(0);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"FLOAT16", "FLOAT32", "FLOAT64", "BOOL"},
      mode = EnumSource.Mode.EXCLUDE)
  void duckDbFindsTheSameSums(TypeCode type) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      for (int trial = 0; trial < TRIALS / 4; trial++) {
        ArrayView view = view(type);
        List<Object> texts = new ArrayList<>();
        try (ArrowReader reader = asText(connection, view)) {
          reader.forEach(batch -> texts.addAll(batch.column("x").values()));
        }
        assertThat(texts).hasSize((int) view.size());
        BigDecimal sum = BigDecimal.ZERO;
        for (Object text : texts) {
          sum = sum.add(new BigDecimal(String.valueOf(text)));
        }
        assertWithMessage("trial %s", trial).that(sum).isEqualTo(sum(view));
      }
    }
    assertThat(OpenStreams.count()).isEqualTo(0);
  }

  private static BigDecimal sum(ArrayView view) {
    return view.size() == 0 ? BigDecimal.ZERO : new BigDecimal(((IntegerView<?>) view).sumExact());
  }

  private ArrowReader asText(Connection connection, ArrayView view) throws Exception {
    try (DuckDbView any =
        DuckDb.register(
            connection,
            "x",
            ArrowColumns.EMPTY.with("x", view),
            1 + random.nextInt(MAX_SIZE),
            () -> {})) {
      ArrowReader reader = DuckDb.query(connection, "SELECT x::VARCHAR AS x FROM x");
      assertThat(any.isReleased()).isFalse();
      return reader;
    }
  }

  /// A view of random bytes, in native memory or in an array, with or without a stride.
  private ArrayView view(TypeCode type) {
    int size = type.byteSize();
    long count = random.nextInt(MAX_SIZE);
    long stride = random.nextBoolean() ? size : size + random.nextInt(20);
    long offset = random.nextInt(17);
    long bytes = offset + Math.max(0, count - 1) * stride + size;
    MemorySegment memory =
        random.nextBoolean()
            ? Arena.ofAuto().allocate(bytes, 8)
            : MemorySegment.ofArray(new byte[(int) bytes]);
    for (long i = 0; i < bytes; i++) {
      memory.set(
          ValueLayout.JAVA_BYTE,
          i,
          (byte) (type == TypeCode.BOOL ? random.nextInt(2) : random.nextInt()));
    }
    ArrayView view = ArrayView.strided(type, memory, offset, count, stride);
    return random.nextInt(4) == 0 && count > 0 ? view.slice(count - 1, -1, -1) : view;
  }
}
