package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.Utf8View;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A Utf8View is on the wire what a String is, in values and in errors, wherever its bytes lie.
class TextsInPlaceTest {
  private static final List<Codec<?>> IN_PLACE =
      List.of(InPlace_TextsCodec.CODEC, InPlace_GrowingCodec.CODEC, InPlace_PageCodec.CODEC);

  private static final List<Codec<?>> COPIED =
      List.of(Copied_TextsCodec.CODEC, Copied_GrowingCodec.CODEC, Copied_PageCodec.CODEC);

  private static final String LONG = "long é".repeat(500);

  private static Copied.Texts texts(String name) {
    return new Copied.Texts(
        name,
        "né",
        "bounded",
        7,
        List.of("a", "", "字", name),
        new LinkedHashSet<>(List.of("x", "é", "𝄞")),
        new TreeSet<>(List.of("b", "a", "é")),
        new LinkedHashMap<>(Map.of("key é", name)),
        new TreeMap<>(Map.of("ab", 1, "é", 2)),
        Optional.of("note"),
        null,
        new String[] {"one", "two", "drei"});
  }

  private static List<byte[]> payloads(String name) {
    return List.of(
        Copied_TextsCodec.encode(texts(name)),
        Copied_GrowingCodec.encode(
            new Copied.Growing(name, "x", "né", List.of(name, "b"), Optional.empty())),
        Copied_PageCodec.encode(
            new Copied.Page(
                List.of(new Copied.Line.Plain(name), new Copied.Line.Quoted("é", name)))));
  }

  @Test
  void theBytesAreThoseOfStringsOnEveryCarrier() {
    for (String name : List.of("", "Zürich", "x".repeat(300), LONG)) {
      List<byte[]> payloads = payloads(name);
      for (int i = 0; i < payloads.size(); i++) {
        for (Carrier from : Carrier.values()) {
          for (Carrier to : Carrier.values()) {
            assertThat(relayed(IN_PLACE.get(i), payloads.get(i), from, to))
                .isEqualTo(payloads.get(i));
          }
        }
      }
    }
  }

  private static <T> byte[] relayed(Codec<T> codec, byte[] payload, Carrier from, Carrier to) {
    return to.encode(codec, from.decode(codec, payload));
  }

  @Test
  void theTextsAreThoseThatWereEncoded() {
    byte[] payload = payloads(LONG).getFirst();
    for (Carrier carrier : Carrier.values()) {
      InPlace.Texts texts = carrier.decode(InPlace_TextsCodec.CODEC, payload);
      assertThat(texts.name().toString()).isEqualTo(LONG);
      assertThat(texts.code().toString()).isEqualTo("né");
      assertThat(texts.lines())
          .containsExactly(Utf8View.of("a"), Utf8View.EMPTY, Utf8View.of("字"), Utf8View.of(LONG))
          .inOrder();
      assertThat(texts.tags()).contains(Utf8View.of("𝄞"));
      assertThat(texts.index().get(Utf8View.of("key é"))).isEqualTo(Utf8View.of(LONG));
      assertThat(texts.counts().get(Utf8View.of("é"))).isEqualTo(2);
      assertThat(texts.comment()).isNull();
      assertThat(texts.words()).hasLength(3);
    }
  }

  @Test
  void decodingCopiesNothing() {
    byte[] payload = payloads("Zürich").getFirst();
    InPlace.Texts texts = InPlace_TextsCodec.decode(payload);
    assertThat(texts.name().overlaps(payload, 0, payload.length)).isTrue();
    assertThat(texts.code().overlaps(payload, 0, payload.length)).isTrue();
    payload[2] = 'X';
    assertThat(texts.name().toString()).isEqualTo("Xürich");
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment outside =
          arena.allocate(payload.length).copyFrom(MemorySegment.ofArray(payload));
      assertThat(InPlace_TextsCodec.decode(outside).lines().getLast().overlaps(outside)).isTrue();
    }
  }

  /// Every cut, and every byte replaced by some others, is the same error or the same value.
  @Test
  void errorsAreThoseOfStrings() {
    Random random = new Random(5);
    List<byte[]> payloads = payloads("Zürich");
    for (int i = 0; i < payloads.size(); i++) {
      byte[] payload = payloads.get(i);
      for (int at = 0; at < payload.length; at++) {
        check(i, Arrays.copyOf(payload, at));
        for (int value : new int[] {0, 0xFF, 0x80, 0xC3, 'x', random.nextInt()}) {
          byte[] damaged = payload.clone();
          damaged[at] = (byte) value;
          check(i, damaged);
        }
      }
    }
  }

  private static void check(int i, byte[] bytes) {
    for (Carrier carrier : List.of(Carrier.BYTES, Carrier.NATIVE_SEGMENT)) {
      String expected = outcome(COPIED.get(i), carrier, bytes);
      assertWithMessage("%s of %s", carrier, Arrays.toString(bytes))
          .that(outcome(IN_PLACE.get(i), carrier, bytes))
          .isEqualTo(expected);
    }
  }

  private static <T> String outcome(Codec<T> codec, Carrier carrier, byte[] bytes) {
    try {
      return Arrays.toString(codec.encode(carrier.decode(codec, bytes)));
    } catch (DecodeException e) {
      return e.getMessage();
    }
  }

  @Test
  void absentTextsHaveTheirDefaults() {
    byte[] old = InPlace_GrownCodec.encode(new InPlace.Grown(Utf8View.of("a")));
    DecodeException absent =
        assertThrows(DecodeException.class, () -> InPlace_GrowingCodec.decode(new byte[4]));
    assertThat(absent.path()).isEqualTo("Growing.name");
    byte[] lines = payloads("a").get(1);
    InPlace.Growing whole = InPlace_GrowingCodec.decode(lines);
    assertThat(whole.city()).isEqualTo(Utf8View.of("x"));
    InPlace.Growing grown = InPlace_GrowingCodec.decode(old);
    assertThat(grown.city()).isEqualTo(Utf8View.of("né"));
    assertThat(grown.code()).isEqualTo(Utf8View.of("x"));
    assertThat(grown.note()).isEmpty();
  }

  @Test
  void bytesThatAreNoTextAreNotEncoded() {
    byte[] bytes = "abc".getBytes(UTF_8);
    Utf8View view = Utf8View.of(bytes);
    bytes[1] = (byte) 0xC3;
    byte[] longer = LONG.getBytes(UTF_8);
    Utf8View longView = Utf8View.of(longer);
    longer[longer.length - 1] = (byte) 0xC3;
    for (Carrier carrier : Carrier.values()) {
      assertThat(refused(carrier, "Plain.text", view)).contains("its byte 1 is not UTF-8");
      assertThat(refused(carrier, "Plain.text", longView)).contains("its byte 3498 is not UTF-8");
    }
    EncodeException fixed =
        assertThrows(
            EncodeException.class,
            () ->
                InPlace_GrowingCodec.encode(
                    new InPlace.Growing(
                        Utf8View.EMPTY, Utf8View.EMPTY, view, List.of(), Optional.empty())));
    assertThat(fixed)
        .hasMessageThat()
        .isEqualTo(
            "Growing.code: its byte 1 is not UTF-8: make the view with Utf8View.of, and take a"
                + " copy() of bytes that change later");
  }

  private static String refused(Carrier carrier, String path, Utf8View text) {
    EncodeException e =
        assertThrows(
            EncodeException.class,
            () -> carrier.encode(InPlace_Line_PlainCodec.CODEC, new InPlace.Line.Plain(text)));
    assertThat(e.path()).isEqualTo(path);
    return e.reason();
  }

  @Test
  void sizesAndBoundsAreChecked() {
    InPlace.Texts texts = InPlace_TextsCodec.decode(payloads("a").getFirst());
    assertThat(refusal(texts, Utf8View.of("1234567"), texts.bounded()))
        .isEqualTo("Texts.code: it takes 7 bytes, and its fixed size is 6: shorten it");
    assertThat(refusal(texts, Utf8View.of("a\0"), texts.bounded()))
        .isEqualTo(
            "Texts.code: it ends with U+0000, which can't be told from the zeros that fill a fixed"
                + " size: remove it");
    assertThat(refusal(texts, texts.code(), Utf8View.of("é".repeat(11))))
        .isEqualTo(
            "Texts.bounded: it has 22 bytes, and its maxBytes is 20: shorten it, or raise"
                + " maxBytes");
  }

  private static @Nullable String refusal(InPlace.Texts texts, Utf8View code, Utf8View bounded) {
    InPlace.Texts changed =
        new InPlace.Texts(
            texts.name(),
            code,
            bounded,
            texts.number(),
            texts.lines(),
            texts.tags(),
            texts.sorted(),
            texts.index(),
            texts.counts(),
            texts.note(),
            texts.comment(),
            texts.words());
    return assertThrows(EncodeException.class, () -> InPlace_TextsCodec.encode(changed))
        .getMessage();
  }

  @Test
  void aTextInTheTargetIsCopiedBeforeItIsOverwrittenOrRefused() {
    int refused = 0;
    int right = 0;
    for (MemorySegment target :
        List.of(
            MemorySegment.ofArray(new byte[200]),
            Arena.ofAuto().allocate(200),
            MemorySegment.ofArray(new long[25]))) {
      for (int at = 0; at < 40; at++) {
        target.fill((byte) 'a');
        Utf8View source = Utf8View.of(target.asSlice(at, 3));
        InPlace.Line.Quoted quoted = new InPlace.Line.Quoted(Utf8View.of("xyz"), source);
        try {
          long size = InPlace_Line_QuotedCodec.encode(quoted, target, 0);
          assertThat(InPlace_Line_QuotedCodec.decode(target.asSlice(0, size)))
              .isEqualTo(new InPlace.Line.Quoted(Utf8View.of("xyz"), Utf8View.of("aaa")));
          right++;
        } catch (EncodeException e) {
          assertThat(e)
              .hasMessageThat()
              .isEqualTo(
                  "Quoted.source: its elements lie in the target, and the payload overwrote them:"
                      + " encode a copy of them, or encode into other memory");
          refused++;
        }
      }
    }
    assertThat(refused).isEqualTo(11); // the bytes that the array had got: xyz and two lengths
    assertThat(right).isEqualTo(3 * 40 - refused);
  }

  @Test
  void aTextOfAClosedArenaIsTheCallersMistake() {
    Utf8View text;
    try (Arena arena = Arena.ofConfined()) {
      text = Utf8View.of(arena.allocateFrom("abc").asSlice(0, 3));
    }
    InPlace.Page page = new InPlace.Page(List.of(new InPlace.Line.Plain(text)));
    assertThrows(IllegalStateException.class, () -> InPlace_PageCodec.encode(page));
  }

  /// Keys of one hash code, more than other keys may have, are no attack: they are Comparable.
  @Test
  void manyKeysOfOneHashCodeAreAccepted() {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 1 << 10; i++) {
      StringBuilder key = new StringBuilder();
      for (int bit = 0; bit < 10; bit++) {
        key.append((i >>> bit & 1) == 0 ? "BB" : "Aa");
      }
      keys.add(key.toString());
    }
    Copied.Texts copied = texts("a");
    byte[] payload =
        Copied_TextsCodec.encode(
            new Copied.Texts(
                copied.name(),
                copied.code(),
                copied.bounded(),
                copied.number(),
                copied.lines(),
                new LinkedHashSet<>(keys),
                copied.sorted(),
                copied.index(),
                copied.counts(),
                copied.note(),
                copied.comment(),
                copied.words()));
    InPlace.Texts decoded = InPlace_TextsCodec.decode(payload);
    assertThat(decoded.tags()).hasSize(1 << 10);
    assertThat(InPlace_TextsCodec.encode(decoded)).isEqualTo(payload);
  }
}
