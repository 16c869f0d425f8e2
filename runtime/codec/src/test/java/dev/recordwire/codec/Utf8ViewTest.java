package dev.recordwire.codec;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Texts in place are what their bytes are, in every kind of memory.
final class Utf8ViewTest {
  private static final String[] LETTERS = {
    "a",
    "b",
    "?",
    "\0",
    "\u007F",
    "é",
    "߿",
    "ࠀ",
    "字",
    "\uFFFD",
    "\uFFFF",
    "𝄞",
    "🙂",
    "\uDBFF\uDFFF"
  };

  @TempDir Path dir;

  private static String text(Random random, int letters) {
    StringBuilder text = new StringBuilder();
    int kinds = random.nextBoolean() ? 4 : LETTERS.length;
    for (int i = 0; i < letters; i++) {
      text.append(LETTERS[random.nextInt(kinds)]);
    }
    return text.toString();
  }

  /// The text in an array of its own, inside an array, in a read-only, a native, a long[] and a
  /// mapped segment.
  private List<Utf8View> everywhere(String text, Arena arena, int before) {
    byte[] bytes = text.getBytes(UTF_8);
    byte[] longer = new byte[before + bytes.length + 3];
    Arrays.fill(longer, (byte) 0xFF);
    System.arraycopy(bytes, 0, longer, before, bytes.length);
    MemorySegment heap = MemorySegment.ofArray(longer);
    MemorySegment nativeBytes = arena.allocate(longer.length).copyFrom(heap);
    MemorySegment longs = MemorySegment.ofArray(new long[longer.length / 8 + 1]).copyFrom(heap);
    List<Utf8View> views = new ArrayList<>();
    views.add(Utf8View.of(text));
    views.add(Utf8View.of(longer, before, bytes.length));
    for (MemorySegment each :
        List.of(heap, heap.asReadOnly(), nativeBytes, longs, mapped(longer, arena))) {
      views.add(Utf8View.of(each.asSlice(before, bytes.length)));
      views.add(Utf8View.unverified(each, before, bytes.length));
    }
    return views;
  }

  private MemorySegment mapped(byte[] bytes, Arena arena) {
    try {
      Path file = Files.write(Files.createTempFile(dir, "text", ""), bytes);
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
        return channel.map(FileChannel.MapMode.READ_ONLY, 0, bytes.length, arena);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void oneTextIsTheSameInAllMemory() {
    Random random = new Random(1);
    for (int letters = 0; letters < 60; letters++) {
      String text = text(random, letters);
      byte[] bytes = text.getBytes(UTF_8);
      try (Arena arena = Arena.ofConfined()) {
        for (Utf8View view : everywhere(text, arena, random.nextInt(9))) {
          assertThat(view.toString()).isEqualTo(text);
          assertThat(view.toByteArray()).isEqualTo(bytes);
          assertThat(view.segment().mismatch(MemorySegment.ofArray(bytes))).isEqualTo(-1);
          assertThat(view.byteSize()).isEqualTo(bytes.length);
          assertThat(view.isEmpty()).isEqualTo(text.isEmpty());
          assertThat(view.isAscii()).isEqualTo(text.length() == bytes.length);
          assertThat(view.hashCode()).isEqualTo(Arrays.hashCode(bytes));
          assertThat(view).isEqualTo(Utf8View.of(text));
          assertThat(Utf8View.of(text)).isEqualTo(view);
          assertThat(view.compareTo(Utf8View.of(text))).isEqualTo(0);
          assertThat(view.copy()).isEqualTo(view);
          for (int i = 0; i < bytes.length; i++) {
            assertThat(view.byteAt(i)).isEqualTo(bytes[i]);
          }
        }
      }
    }
  }

  @Test
  void theOrderIsTheOneOfCodePoints() {
    Random random = new Random(2);
    List<String> texts = new ArrayList<>(List.of("", "\uFFFF", "𝄞", "a", "aa"));
    for (int i = 0; i < 40; i++) {
      texts.add(text(random, random.nextInt(12)));
    }
    try (Arena arena = Arena.ofConfined()) {
      for (String one : texts) {
        for (String other : texts) {
          int expected = Arrays.compare(points(one), points(other));
          List<Utf8View> others = everywhere(other, arena, 1);
          for (Utf8View view : everywhere(one, arena, 3)) {
            for (Utf8View against : others) {
              assertThat(Integer.signum(view.compareTo(against)))
                  .isEqualTo(Integer.signum(expected));
              assertThat(view.equals(against)).isEqualTo(one.equals(other));
            }
          }
        }
      }
    }
  }

  private static int[] points(String text) {
    return text.codePoints().toArray();
  }

  @Test
  void partsAreFoundByTheirBytes() {
    Random random = new Random(3);
    try (Arena arena = Arena.ofConfined()) {
      for (int i = 0; i < 60; i++) {
        String text = text(random, 1 + random.nextInt(20));
        int from =
            text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        String part = random.nextInt(4) == 0 ? text(random, 2) : text.substring(from);
        int at = text.indexOf(part);
        int expected = at < 0 ? -1 : text.substring(0, at).getBytes(UTF_8).length;
        List<Utf8View> parts = everywhere(part, arena, 2);
        for (Utf8View view : everywhere(text, arena, 5)) {
          for (Utf8View each : parts) {
            assertThat(view.indexOf(each)).isEqualTo(expected);
            assertThat(view.startsWith(each)).isEqualTo(text.startsWith(part));
            assertThat(view.endsWith(each)).isEqualTo(text.endsWith(part));
          }
        }
      }
    }
    assertThat(Utf8View.of("abc").startsWith(Utf8View.of("abcd"))).isFalse();
    assertThat(Utf8View.of("abc").endsWith(Utf8View.of("xabc"))).isFalse();
    assertThat(Utf8View.of("abc").indexOf(Utf8View.EMPTY)).isEqualTo(0);
  }

  @Test
  void contentIsComparedWithoutDecoding() {
    Random random = new Random(4);
    List<String> texts =
        new ArrayList<>(List.of("", "\uD834", "\uDD1E", "a\uD834b", "𝄞", "\u0801"));
    for (int i = 0; i < 60; i++) {
      texts.add(text(random, random.nextInt(5)));
    }
    try (Arena arena = Arena.ofConfined()) {
      for (String one : texts) {
        if (one.chars().anyMatch(c -> Character.isSurrogate((char) c)) && !one.equals("𝄞")) {
          continue;
        }
        for (Utf8View view : everywhere(one, arena, 1)) {
          for (String other : texts) {
            assertWithMessage("%s and %s", one, other)
                .that(view.contentEquals(CharBuffer.wrap(other)))
                .isEqualTo(one.equals(other));
          }
        }
      }
    }
    assertThat(Utf8View.of("?").contentEquals("\uD834")).isFalse();
  }

  @Test
  void onlyStrictUtf8IsAText() {
    assertThat(malformed(0x61, 0xC3)).isEqualTo(message(1, "c3"));
    assertThat(malformed(0xC0, 0x80)).isEqualTo(message(0, "c0"));
    assertThat(malformed(0x61, 0x62, 0xED, 0xA0, 0x80)).isEqualTo(message(2, "ed"));
    assertThat(malformed(0xF4, 0x90, 0x80, 0x80)).isEqualTo(message(0, "f4"));
    byte[] bytes = new byte[5000];
    bytes[4999] = (byte) 0xE0;
    MemorySegment segment = MemorySegment.ofArray(bytes);
    assertThat(
            assertThrows(IllegalArgumentException.class, () -> Utf8View.of(segment)).getMessage())
        .isEqualTo(message(4999, "e0"));
  }

  private static @Nullable String malformed(int... values) {
    byte[] bytes = new byte[values.length + 2];
    Arrays.fill(bytes, (byte) 'x');
    for (int i = 0; i < values.length; i++) {
      bytes[1 + i] = (byte) values[i];
    }
    String inside =
        assertThrows(IllegalArgumentException.class, () -> Utf8View.of(bytes, 1, values.length))
            .getMessage();
    MemorySegment segment = MemorySegment.ofArray(bytes).asSlice(1, values.length).asReadOnly();
    assertThat(
            assertThrows(IllegalArgumentException.class, () -> Utf8View.of(segment)).getMessage())
        .isEqualTo(inside);
    return inside;
  }

  private static String message(int offset, String hex) {
    return "byte "
        + offset
        + " is not UTF-8: "
        + hex
        + ": decode bytes of another charset to a String first";
  }

  @Test
  void anUnpairedSurrogateHasNoBytes() {
    for (String text : List.of("ab\uD834", "ab\uDD1E", "ab\uD834\uD834\uDD1E", "ab\uD834x")) {
      assertThat(assertThrows(IllegalArgumentException.class, () -> Utf8View.of(text)).getMessage())
          .isEqualTo(
              "the surrogate at index 2 has no partner, and UTF-8 can't represent it: remove it, or"
                  + " replace it with U+FFFD");
    }
    assertThat(Utf8View.of("ab𝄞").toString()).isEqualTo("ab𝄞");
  }

  @Test
  void offsetsAreChecked() {
    byte[] bytes = "abc".getBytes(UTF_8);
    Utf8View view = Utf8View.of(bytes, 1, 1);
    assertThrows(IndexOutOfBoundsException.class, () -> view.byteAt(1));
    assertThrows(IndexOutOfBoundsException.class, () -> view.byteAt(-1));
    assertThrows(IndexOutOfBoundsException.class, () -> Utf8View.of(bytes, 2, 2));
    assertThrows(IndexOutOfBoundsException.class, () -> Utf8View.unverified(bytes, -1, 2));
    assertThrows(
        IndexOutOfBoundsException.class,
        () -> Utf8View.unverified(MemorySegment.ofArray(bytes), 3, 1));
    assertThrows(IndexOutOfBoundsException.class, () -> view.copyTo(new byte[2], 2));
  }

  @Test
  void aViewShowsItsBytesAndACopyHasItsOwn() {
    byte[] bytes = "abc".getBytes(UTF_8);
    Utf8View view = Utf8View.of(bytes);
    Utf8View copy = view.copy();
    bytes[0] = 'x';
    assertThat(view.toString()).isEqualTo("xbc");
    assertThat(copy.toString()).isEqualTo("abc");
    assertThat(view.segment().isReadOnly()).isTrue();
    Utf8View freed;
    Utf8View kept;
    try (Arena arena = Arena.ofConfined()) {
      freed = Utf8View.of(arena.allocateFrom("abc").asSlice(0, 3));
      kept = freed.copy();
    }
    assertThrows(IllegalStateException.class, freed::toString);
    assertThat(kept.toString()).isEqualTo("abc");
  }

  @Test
  void unverifiedBytesAreShownAsReplacements() {
    byte[] bytes = {'a', (byte) 0xFF, 'b'};
    assertThat(Utf8View.unverified(bytes, 0, 3).toString()).isEqualTo("a\uFFFDb");
  }

  @Test
  void theBytesAreCopiedAndOverlapWhereTheyLie() {
    byte[] bytes = "abcdef".getBytes(UTF_8);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment outside = arena.allocate(6).copyFrom(MemorySegment.ofArray(bytes));
      for (Utf8View view :
          List.of(
              Utf8View.of(bytes, 2, 3),
              Utf8View.of(MemorySegment.ofArray(bytes).asReadOnly().asSlice(2, 3)))) {
        assertThat(view.overlaps(bytes, 0, 2)).isFalse();
        assertThat(view.overlaps(bytes, 0, 3)).isTrue();
        assertThat(view.overlaps(bytes, 4, 6)).isTrue();
        assertThat(view.overlaps(bytes, 5, 6)).isFalse();
        assertThat(view.overlaps(bytes.clone(), 0, 6)).isFalse();
        assertThat(view.overlaps(MemorySegment.ofArray(bytes))).isTrue();
        assertThat(view.overlaps(outside)).isFalse();
        byte[] target = new byte[5];
        view.copyTo(target, 1);
        assertThat(target).isEqualTo(new byte[] {0, 'c', 'd', 'e', 0});
        view.copyTo(MemorySegment.ofArray(target), 2);
        assertThat(target).isEqualTo(new byte[] {0, 'c', 'c', 'd', 'e'});
      }
      Utf8View view = Utf8View.of(outside.asSlice(2, 3));
      assertThat(view.overlaps(outside.asSlice(0, 3))).isTrue();
      assertThat(view.overlaps(outside.asSlice(0, 2))).isFalse();
      assertThat(view.overlaps(bytes, 0, 6)).isFalse();
    }
  }

  /// Ten thousand texts of one hash code, which a sender can choose, take no quadratic time, since
  /// HashMap makes a tree of keys that are Comparable to their own class.
  @Test
  void keysOfOneHashCodeAreFoundQuickly() {
    Map<Utf8View, Integer> map = new HashMap<>();
    int hash = colliding(0).hashCode();
    for (int i = 0; i < 1 << 14; i++) {
      Utf8View key = colliding(i);
      assertThat(key.hashCode()).isEqualTo(hash);
      map.put(key, i);
    }
    int found = 0;
    for (int i = 0; i < 1 << 14; i++) {
      found += Integer.valueOf(i).equals(map.get(colliding(i))) ? 1 : 0;
    }
    assertThat(found).isEqualTo(1 << 14);
    assertThat(comparableToItself(Utf8View.class)).isTrue();
    assertThat(map.keySet().stream().sorted(Comparator.naturalOrder()).findFirst())
        .hasValue(colliding((1 << 14) - 1));
  }

  private static boolean comparableToItself(Class<?> type) {
    return type.getGenericInterfaces()[0]
        .getTypeName()
        .equals(Comparable.class.getName() + "<" + type.getName() + ">");
  }

  /// "Aa" and "BB" have the same hash code; the bits of `number` choose between them.
  private static Utf8View colliding(int number) {
    StringBuilder text = new StringBuilder();
    for (int bit = 13; bit >= 0; bit--) {
      text.append((number >>> bit & 1) == 0 ? "BB" : "Aa");
    }
    return Utf8View.of(text.toString());
  }
}
