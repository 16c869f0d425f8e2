package dev.recordwire.codec.spi;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.internal.StrictUtf8;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Compares UTF-8 with the JDK's strict coders.
final class Utf8Test {
  private static final TextScratch KEPT = new TextScratch();

  private final CharsetDecoder strict = UTF_8.newDecoder();
  private final CharBuffer chars = CharBuffer.allocate(2000);
  private ByteBuffer in = ByteBuffer.allocate(0);

  private @Nullable String oracle(byte[] bytes, int from, int length) {
    in = ByteBuffer.wrap(bytes, from, length);
    CoderResult result = strict.reset().decode(in, chars.clear(), true);
    return result.isError() ? null : chars.flip().toString();
  }

  private void check(byte[] bytes, int from, int length) {
    String expected = oracle(bytes, from, length);
    String decoded = Utf8.decode(bytes, from, length);
    if (expected == null ? decoded != null : !expected.equals(decoded)) {
      assertWithMessage(HexFormat.of().formatHex(bytes, from, from + length))
          .that(decoded)
          .isEqualTo(expected);
    }
    int bad = expected == null ? in.position() - from : -1;
    if (StrictUtf8.isValid(bytes, from, from + length) != (bad < 0)
        || (bad >= 0 && firstMalformed(bytes, from, length) != bad)) {
      assertWithMessage(HexFormat.of().formatHex(bytes, from, from + length))
          .that(firstMalformed(bytes, from, length))
          .isEqualTo(bad);
    }
  }

  private static long firstMalformed(byte[] bytes, int from, int length) {
    return StrictUtf8.firstMalformed(MemorySegment.ofArray(bytes).asSlice(from, length));
  }

  @Test
  void everySequenceOfUpToThreeBytes() {
    byte[] bytes = new byte[3];
    check(bytes, 0, 0);
    for (int sequence = 0; sequence < 1 << 24; sequence++) {
      bytes[0] = (byte) (sequence >> 16);
      bytes[1] = (byte) (sequence >> 8);
      bytes[2] = (byte) sequence;
      check(bytes, 0, 3);
      if (sequence < 0x1_0000) {
        check(bytes, 1, 2);
      }
      if (sequence < 0x100) {
        check(bytes, 2, 1);
      }
    }
  }

  @Test
  void sequencesOfFourBytes() {
    Random random = new Random(4);
    byte[] bytes = new byte[4];
    for (int lead = 0xE0; lead < 0x100; lead++) {
      for (int second = 0; second < 0x100; second++) {
        for (int i = 0; i < 64; i++) {
          bytes[0] = (byte) lead;
          bytes[1] = (byte) second;
          bytes[2] = (byte) (i < 32 ? 0x80 + random.nextInt(0x40) : random.nextInt());
          bytes[3] = (byte) (i % 2 == 0 ? 0x80 + random.nextInt(0x40) : random.nextInt());
          check(bytes, 0, 4);
        }
      }
    }
  }

  @Test
  void aBadByteIsFoundAtAnyPlaceOfAnyLength() {
    for (int length : new int[] {1, 7, 8, 9, 16, 63, 64, 65, 100, 1000, 1500}) {
      for (String letter : new String[] {"a", "é", "字", "\uFFFD"}) {
        byte[] text = letter.repeat(length).getBytes(UTF_8);
        int step = letter.getBytes(UTF_8).length;
        for (int at = 0; at < text.length; at += step * Math.max(1, length / 10)) {
          byte[] bytes = text.clone();
          bytes[at] = (byte) 0xFF;
          assertThat(Utf8.decode(bytes, 0, bytes.length)).isNull();
          assertThat(firstMalformed(bytes, 0, bytes.length)).isEqualTo(at);
        }
        assertThat(Utf8.decode(text, 0, text.length)).isEqualTo(letter.repeat(length));
        assertThat(firstMalformed(text, 0, text.length)).isEqualTo(-1);
      }
    }
  }

  /// Texts are looked at, and copied, in other steps for each range of lengths.
  @Test
  void oneByteOfATextOfAnyLength() {
    for (int length = 0; length < 140; length++) {
      byte[] text = "x".repeat(length + 9).getBytes(UTF_8);
      text[3] = (byte) 0xFF;
      text[length + 4] = (byte) 0xFF;
      assertThat(StrictUtf8.isAscii(text, 4, length + 4)).isTrue();
      assertThat(isValid(text, 4, length)).isTrue();
      for (int at = 4; at < length + 4; at++) {
        byte[] bytes = text.clone();
        bytes[at] = (byte) 0x80;
        assertThat(StrictUtf8.isAscii(bytes, 4, length + 4)).isFalse();
        assertThat(isValid(bytes, 4, length)).isFalse();
        if (at > 4) {
          bytes[at - 1] = (byte) 0xC3;
          assertThat(isValid(bytes, 4, length)).isTrue();
        }
      }
    }
  }

  /// Asks in three ways: of the bytes, of a copy, and of a copy in the same array.
  private static boolean isValid(byte[] bytes, int from, int length) {
    boolean isValid = StrictUtf8.isValid(bytes, from, from + length);
    byte[] target = new byte[length + 5];
    assertThat(StrictUtf8.copy(bytes, from, target, 2, length)).isEqualTo(isValid);
    byte[] expected = new byte[length + 5];
    System.arraycopy(bytes, from, expected, 2, length);
    assertThat(target).isEqualTo(expected);
    assertThat(StrictUtf8.copy(target, 2, target, 1, length)).isEqualTo(isValid);
    assertThat(Arrays.equals(target, 1, length + 1, expected, 2, length + 2)).isTrue();
    return isValid;
  }

  @Test
  void everyCodePointThereAndBack() {
    byte[] target = new byte[8];
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
        continue;
      }
      String text = Character.toString(codePoint);
      byte[] expected = text.getBytes(UTF_8);
      int end = encode(text, target, 2, 8);
      if (end != 2 + expected.length
          || Utf8.length("text", text) != expected.length
          || !Arrays.equals(target, 2, end, expected, 0, expected.length)
          || !text.equals(Utf8.decode(target, 2, expected.length))) {
        assertWithMessage(Integer.toHexString(codePoint))
            .that(Arrays.copyOfRange(target, 2, end))
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void mixedTextsOfEveryLength() {
    Random random = new Random(6);
    String[] alphabets = {"abc xyz?", "aébñc?", "aé字𝄞", "字漢語", "𝄞🙂", "a\uFFFDb", "a\0é", "\0"};
    for (String alphabet : alphabets) {
      int[] letters = alphabet.codePoints().toArray();
      for (int length = 0; length < 300; length++) {
        StringBuilder builder = new StringBuilder();
        for (int i = 0; i < length; i++) {
          builder.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        checkEncoding(builder.toString());
      }
    }
    checkEncoding("?".repeat(1000));
    for (int n = 1020; n < 1030; n++) {
      checkEncoding("a".repeat(n));
      checkEncoding("a".repeat(n - 2) + "字a");
      checkEncoding("a" + "字".repeat(n - 2) + "a");
    }
    for (int n : new int[] {1022, 1023, 1024, 2045, 2046, 2047}) {
      checkEncoding("a".repeat(n) + "𝄞" + "b".repeat(50));
      checkEncoding("é".repeat(n) + "𝄞".repeat(700));
    }
    checkEncoding("a".repeat(999) + "é");
    checkEncoding("é" + "a".repeat(99));
    checkEncoding("a".repeat(10) + "é" + "a".repeat(50));
  }

  @Test
  void anUnpairedSurrogateIsFoundAtAnyPlaceOfAnyLength() {
    for (int length : new int[] {1, 2, 8, 9, 12, 40, 96, 97, 1023, 1024, 1025, 1026, 3000}) {
      for (String letter : new String[] {"a", "é", "字"}) {
        for (int at = 0; at < length; at += at < 10 || at > length - 10 ? 1 : 7) {
          for (char surrogate : new char[] {'\uD834', '\uDD1E'}) {
            StringBuilder text = new StringBuilder(letter.repeat(length));
            text.setCharAt(at, surrogate);
            checkUnpaired(text.toString(), at);
          }
        }
      }
    }
    checkUnpaired("𝄞\uD834𝄞", 2);
    checkUnpaired("𝄞".repeat(100) + "\uDD1E", 200);
    checkUnpaired("𝄞".repeat(1024) + "\uD834", 2048);
  }

  private static void checkUnpaired(String text, int at) {
    byte[] target = new byte[3 * text.length() + 1];
    for (Executable attempt :
        new Executable[] {
          () -> Utf8.length("text", text),
          () -> Utf8.encode("text", text),
          () -> encode(text, target, 0, target.length)
        }) {
      EncodeException thrown = assertThrows(EncodeException.class, attempt);
      assertThat(thrown).hasMessageThat().contains("index " + at + " ");
    }
  }

  private static void checkEncoding(String text) {
    byte[] expected = text.getBytes(UTF_8);
    assertThat(Utf8.length("text", text)).isEqualTo(expected.length);
    assertThat(Utf8.encode("text", text)).isEqualTo(expected);
    byte[] target = new byte[expected.length + 4];
    assertThat(encode(text, target, 2, target.length)).isEqualTo(expected.length + 2);
    byte[] exact = new byte[expected.length + 4];
    assertThat(encode(text, exact, 2, expected.length + 2)).isEqualTo(expected.length + 2);
    assertThat(exact).isEqualTo(target);
    assertThat(Arrays.copyOfRange(target, 2, expected.length + 2)).isEqualTo(expected);
    assertThat(Utf8.decode(target, 2, expected.length)).isEqualTo(text);
    if (expected.length > 0) {
      byte[] small = new byte[expected.length + 4];
      assertThat(encode(text, small, 2, expected.length + 1)).isEqualTo(-1);
      assertThat(small[expected.length + 1]).isEqualTo(0);
    }
  }

  /// Encodes with given memory and with pooled memory, and checks that both agree.
  private static int encode(String text, byte[] target, int from, int to) {
    byte[] other = target.clone();
    int end = Utf8.encode("text", text, null, other, from, to);
    assertThat(Utf8.encode("text", text, KEPT, target, from, to)).isEqualTo(end);
    assertThat(target).isEqualTo(other);
    return end;
  }
}
