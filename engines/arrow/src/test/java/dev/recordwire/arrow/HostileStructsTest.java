package dev.recordwire.arrow;

import static com.google.common.truth.Truth.assertThat;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Int64View;
import java.lang.foreign.MemorySegment;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Structs that can't be are refused by one exception that says where, and all is released once.
@SuppressWarnings("restricted")
class HostileStructsTest {
  private static final long LENGTH = 0;
  private static final long NULLS = 8;
  private static final long OFFSET = 16;
  private static final long BUFFER_COUNT = 24;
  private static final long BUFFERS = 40;

  @Test
  void aGoodOneIsRead() {
    try (HandMade made = longs(any -> {})) {
      try (ArrowReader reader = ArrowReader.of(made.stream.address())) {
        reader.forEach(
            batch ->
                assertThat(batch.column("x").view(Int64View.class))
                    .isEqualTo(Int64View.of(5, 6, 7)));
      }
      assertThat(made.released).isEqualTo(3); // the schema, the batch and the stream
    }
  }

  @Test
  void lengthsAreChecked() {
    refusesBatch(
        made -> made.set(LENGTH, -1), "the array of 'x' claims -1 elements behind 0 others");
    refusesBatch(
        made -> made.set(OFFSET, -8), "the array of 'x' claims 3 elements behind -8 others");
    refusesBatch(
        made -> made.set(OFFSET, Long.MAX_VALUE),
        "the array of 'x' claims 3 elements behind 9223372036854775807 others");
    refusesBatch(made -> made.set(NULLS, 4), "the array of 'x' claims 4 nulls among 3 elements");
    refusesBatch(made -> made.set(NULLS, -2), "the array of 'x' claims -2 nulls among 3 elements");
    refusesBatch(
        made -> made.set(NULLS, 1), "the column 'x' claims 1 nulls, and has no bitmap of them");
    refusesBatch(
        made -> made.set(LENGTH, 2), "the column 'x' has 2 elements, and its parent needs 3");
    refusesBatch(
        made -> made.array.set(JAVA_LONG, LENGTH, Long.MAX_VALUE),
        "the array of '' claims 9223372036854775807 elements behind 0 others");
  }

  @Test
  void buffersAreChecked() {
    refusesBatch(
        made -> made.set(BUFFER_COUNT, 1),
        "the array of 'x' claims 1 buffers, and the format 'l' has 2");
    refusesBatch(
        made -> made.set(BUFFER_COUNT, Long.MIN_VALUE),
        "the array of 'x' claims -9223372036854775808 buffers, and the format 'l' has 2");
    refusesBatch(
        made -> made.set(BUFFERS, 0), "the array of 'x' claims 2 buffers at the address 0");
    refusesColumn(
        "l",
        made -> made.buffers(MemorySegment.NULL, MemorySegment.NULL),
        "the column 'x' needs 8 bytes in its buffer 1, which is at the address 0");
  }

  @Test
  void nullsThatAreNotInTheBitmapAreNone() {
    try (HandMade made =
            longs(
                each -> {
                  each.set(NULLS, 2);
                  each.buffers(each.bytes(0xff), each.memory(5, 6, 7));
                });
        ArrowReader reader = ArrowReader.of(made.stream.address())) {
      reader.forEach(batch -> assertThat(batch.column("x").nullCount()).isEqualTo(0));
    }
  }

  @Test
  void childrenAreChecked() {
    refusesBatch(
        made -> made.array.set(JAVA_LONG, 32, 2),
        "the array of '' claims 2 children, and its schema has 1");
    refusesBatch(
        made -> made.array.set(JAVA_LONG, 48, 0),
        "the array of '' claims 1 children at the address 0");
    refusesBatch(made -> made.set(64, 0), "the array of 'x' has been released already");
    refusesBatch(
        made -> pointer(made.array.get(JAVA_LONG, 48)).set(JAVA_LONG, 0, 0),
        "the array of '' has a child at the address 0");
  }

  @Test
  void schemasAreChecked() {
    refusesStream(made -> made.setType(0, 0), "the column 'x' has no format");
    refusesStream(
        made -> made.setType(0, made.memory(0).address()), "the column 'x' has no format");
    refusesStream(made -> made.setType(56, 0), "the schema below '' has been released already");
    refusesStream(made -> made.setType(32, -1), "the column 'x' of format 'l' claims -1 children");
    refusesStream(
        made -> {
          made.setType(32, 5);
          made.setType(40, 0);
        },
        "the column 'x' claims 5 children at the address 0");
    refusesStream(
        made -> pointer(made.schema.get(JAVA_LONG, 40)).set(JAVA_LONG, 0, 0),
        "the schema of '' has a child at the address 0");
    refusesStream(
        made -> {
          made.setType(32, 1);
          made.setType(40, made.memory(child(made.schema)).address());
        },
        "the schema is deeper than 64 levels at " + "x.".repeat(63) + "x");
    refusesStream(
        made -> made.schema.set(JAVA_LONG, 0, made.bytes('l', 0).address()),
        "a stream has batches of columns, with the format '+s', and this one has 'l'");
    refusesStream(made -> made.status = 22, "the stream reports error 22: out of order");
    refusesStream(made -> made.status = 1, "the stream reports error 1: it does not say which");
  }

  @Test
  void textsAndListsAreChecked() {
    refusesColumn(
        "u",
        made ->
            made.buffers(
                MemorySegment.NULL,
                made.bytes(5, 0, 0, 0, 3, 0, 0, 0, 3, 0, 0, 0, 3, 0, 0, 0),
                made.bytes('a')),
        "the column 'x' has a value from 5 to 3 in row 0");
    refusesColumn(
        "U",
        made -> made.buffers(MemorySegment.NULL, made.memory(-1, 0, 0, 0), made.bytes('a')),
        "the column 'x' has a value from -1 to 0 in row 0");
    refusesColumn(
        "vu",
        made -> made.buffers(MemorySegment.NULL, made.memory(13, 9, 0, 0, 0, 0), made.memory(0)),
        "the column 'x' has a text of 13 bytes at byte 0 of buffer 9 in row 0, and 0 buffers");
    refusesColumn(
        "w:99999999999",
        made -> made.buffers(MemorySegment.NULL, made.memory(0)),
        "the column 'x' has the format 'w:99999999999', whose size is no number");
    refusesColumn(
        "d:10,2,512",
        made -> made.buffers(MemorySegment.NULL, made.memory(0)),
        "the column 'x' has decimals of 64 bytes; Arrow's have 4 to 32");
    refusesColumn(
        "tiM",
        made -> made.buffers(MemorySegment.NULL, made.memory(1, 2, 3)),
        "the column 'x' has the format 'tiM', which is not read here: cast it in the query");
  }

  @Test
  void textsThatAreNotUtf8AreNotReplaced() {
    Consumer<HandMade> half =
        made ->
            made.buffers(
                MemorySegment.NULL,
                made.bytes(0, 0, 0, 0, 1, 0, 0, 0, 3, 0, 0, 0, 3, 0, 0, 0),
                made.bytes('a', 0xC3, 'b'));
    refusesColumn(
        "u",
        half,
        "the column 'x' has bytes in row 1 that are not UTF-8: cast it to BLOB in the query");
    try (HandMade made = new HandMade("u", 3, half);
        ArrowReader reader = ArrowReader.of(made.stream.address())) {
      reader.forEach(
          batch -> {
            assertThat(batch.column("x").text(0).toString()).isEqualTo("a");
            assertThat(assertThrows(ArrowException.class, () -> batch.column("x").text(1)))
                .hasMessageThat()
                .isEqualTo(
                    "the column 'x' has bytes in row 1 that are not UTF-8: cast it to BLOB in the"
                        + " query");
          });
    }
  }

  @Test
  void aStreamWithoutFunctionsIsRefused() {
    assertThat(assertThrows(ArrowException.class, () -> ArrowReader.of(0)))
        .hasMessageThat()
        .isEqualTo("there is no stream at the address 0");
    try (HandMade made = longs(any -> {})) {
      made.stream.set(JAVA_LONG, 0, 0);
      assertThat(assertThrows(ArrowException.class, () -> ArrowReader.of(made.stream.address())))
          .hasMessageThat()
          .isEqualTo("the stream lacks a function: its struct is not filled");
      assertThat(made.released).isEqualTo(1);
    }
  }

  private static HandMade longs(Consumer<HandMade> change) {
    return new HandMade(
        "l",
        3,
        made -> {
          made.buffers(MemorySegment.NULL, made.memory(5, 6, 7));
          change.accept(made);
        });
  }

  private static void refusesStream(Consumer<HandMade> change, String message) {
    try (HandMade made = longs(change)) {
      assertThat(assertThrows(ArrowException.class, () -> ArrowReader.of(made.stream.address())))
          .hasMessageThat()
          .isEqualTo(message);
      assertThat(made.stream.get(JAVA_LONG, 24)).isEqualTo(0); // it was taken over
      assertThat(made.released).isEqualTo(made.status == 0 ? 2 : 1); // the schema and the stream
    }
  }

  private static void refusesBatch(Consumer<HandMade> change, String message) {
    try (HandMade made = longs(change)) {
      try (ArrowReader reader = ArrowReader.of(made.stream.address())) {
        assertThat(assertThrows(ArrowException.class, reader::next))
            .hasMessageThat()
            .isEqualTo(message);
      }
      assertThat(made.released).isEqualTo(3);
    }
  }

  private static void refusesColumn(String format, Consumer<HandMade> filling, String message) {
    try (HandMade made = new HandMade(format, 3, filling)) {
      try (ArrowReader reader = ArrowReader.of(made.stream.address())) {
        assertThat(
                assertThrows(
                    ArrowException.class,
                    () -> reader.forEach(batch -> batch.column("x").values())))
            .hasMessageThat()
            .isEqualTo(message);
      }
      assertThat(made.released).isEqualTo(3);
    }
  }

  private static long child(MemorySegment schema) {
    return pointer(schema.get(JAVA_LONG, 40)).get(JAVA_LONG, 0);
  }

  private static MemorySegment pointer(long address) {
    return MemorySegment.ofAddress(address).reinterpret(8);
  }
}
