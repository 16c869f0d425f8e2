package dev.recordwire.arrow;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.TypeCode;
import dev.recordwire.arrow.internal.Lease;
import dev.recordwire.arrow.internal.OpenStreams;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Memory is lent until the consumer gave it back, and each thing is released once.
class LifetimeTest {
  private final AtomicInteger ends = new AtomicInteger();
  private final ArrowColumns columns = ArrowColumns.EMPTY.with("x", Float64View.of(1, 2, 3, 4, 5));

  @AfterEach
  void nothingLeaks() {
    assertThat(Lease.openCount()).isEqualTo(0);
    assertThat(OpenStreams.count()).isEqualTo(0);
  }

  private ArrowStream stream() {
    return columns.stream(2, ends::incrementAndGet);
  }

  @Test
  void aStreamThatNobodyTookIsReleasedByItsOwner() {
    ArrowStream stream = stream();
    stream.close();
    stream.close();

    assertThat(stream.isReleased()).isTrue();
    assertThat(ends.get()).isEqualTo(1);
  }

  @Test
  void batchesOutliveReaderAndStream() {
    ArrowStream stream = stream();
    ArrowReader reader = ArrowReader.of(stream.address());
    ArrowBatch first = requireNonNull(reader.next());
    ArrowBatch second = requireNonNull(reader.next());
    reader.close();
    reader.close();
    stream.close();

    assertThat(stream.batchCount()).isEqualTo(2);
    assertThat(stream.isReleased()).isFalse();
    assertThat(Lease.openCount()).isEqualTo(2);
    assertThat(second.column("x").view(Float64View.class)).isEqualTo(Float64View.of(3, 4));
    first.close();
    first.close();
    assertThat(ends.get()).isEqualTo(0);
    second.close();
    assertThat(ends.get()).isEqualTo(1);
    assertThat(stream.isReleased()).isTrue();
    assertThat(assertThrows(IllegalStateException.class, reader::next))
        .hasMessageThat()
        .isEqualTo("this reader is closed: read its batches before that");
  }

  @Test
  void aViewOfAClosedBatchThrows() {
    try (ArrowStream stream = stream();
        ArrowReader reader = ArrowReader.of(stream.address())) {
      ArrowBatch batch = requireNonNull(reader.next());
      Float64View view = batch.column("x").view(Float64View.class);
      batch.close();

      assertThat(assertThrows(IllegalStateException.class, () -> view.get(0)))
          .hasMessageThat()
          .isEqualTo("Already closed");
      assertThrows(IllegalStateException.class, () -> batch.column("x").view());
    }
  }

  @Test
  void viewsOfABatchCannotBeWritten() {
    try (ArrowStream stream = stream();
        ArrowReader reader = ArrowReader.of(stream.address())) {
      reader.forEach(
          batch ->
              assertThrows(
                  UnsupportedOperationException.class,
                  () -> batch.column("x").view(Float64View.class).set(0, 1)));
    }
  }

  @Test
  void aStreamIsTakenOnce() {
    try (ArrowStream stream = stream();
        ArrowReader reader = ArrowReader.of(stream.address())) {
      assertThat(reader.names()).containsExactly("x");
      assertThat(assertThrows(ArrowException.class, () -> ArrowReader.of(stream.address())))
          .hasMessageThat()
          .isEqualTo("the stream has been released, or another consumer took it: export it again");
    }
    assertThat(ends.get()).isEqualTo(1);
  }

  @Test
  void theArenaOfTheColumnsCanBeClosedAtTheEnd() {
    Arena arena = Arena.ofShared();
    ArrayView view = ArrayView.wrap(TypeCode.FLOAT64, arena.allocate(80, 8));
    try (ArrowStream stream = ArrowColumns.EMPTY.with("x", view).stream(4, arena::close);
        ArrowReader reader = ArrowReader.of(stream.segment().address())) {
      reader.forEach(batch -> assertThat(batch.column("x").view().sumAsDouble()).isEqualTo(0));
      assertThat(arena.scope().isAlive()).isTrue();
    }
    assertThat(arena.scope().isAlive()).isFalse();
  }

  @Test
  void anEndThatFailsIsReportedAndNotPassedToC() {
    List<Throwable> reported = new ArrayList<>();
    Thread.currentThread().setUncaughtExceptionHandler((any, failure) -> reported.add(failure));
    try {
      ArrowStream stream =
          columns.stream(
              5,
              () -> {
                throw new IllegalStateException("the end");
              });
      ArrowReader reader = ArrowReader.of(stream.address());
      ArrowBatch batch = requireNonNull(reader.next());
      stream.close();
      batch.close();
      assertThat(reported).isEmpty();
      reader.close();
      assertThat(reported.getFirst()).hasMessageThat().isEqualTo("the end");
      assertThat(reported).hasSize(1);
    } finally {
      Thread.currentThread().setUncaughtExceptionHandler(null);
    }
  }

  @Test
  void anExceptionInTheMiddleOfBatchesReleasesThem() {
    try (ArrowStream stream = stream();
        ArrowReader reader = ArrowReader.of(stream.address())) {
      assertThrows(
          ArithmeticException.class,
          () ->
              reader.forEach(
                  batch -> {
                    throw new ArithmeticException(batch.toString());
                  }));
    }
    assertThat(ends.get()).isEqualTo(1);
  }
}
