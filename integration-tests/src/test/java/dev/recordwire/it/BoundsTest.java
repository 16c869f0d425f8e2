package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static dev.recordwire.it.CompositeErrorsTest.malformed;
import static dev.recordwire.it.CompositeErrorsTest.refused;

import dev.recordwire.array.Float64View;
import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.it.records.Bounded;
import dev.recordwire.it.records.Bounded_BytesCodec;
import dev.recordwire.it.records.Bounded_EntriesCodec;
import dev.recordwire.it.records.Bounded_GroupsCodec;
import dev.recordwire.it.records.Bounded_NoteCodec;
import dev.recordwire.it.records.Bounded_NumbersCodec;
import dev.recordwire.it.records.Bounded_ObjectsCodec;
import dev.recordwire.it.records.Bounded_SegmentCodec;
import dev.recordwire.it.records.Bounded_TextCodec;
import dev.recordwire.it.records.Bounded_ViewCodec;
import java.lang.foreign.MemorySegment;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Bounds of annotations hold on both sides, exactly.
class BoundsTest {
  @Test
  void texts() {
    holds(Bounded_TextCodec.CODEC, new Bounded.Text("néx"), "04000000" + "6ec3a978");
    beyond(
        Bounded_TextCodec.CODEC,
        new Bounded.Text("nééx"),
        "06000000" + "6ec3a9c3a978",
        "Text.value",
        "6 bytes, and its maxBytes is 4");
  }

  @Test
  void binaries() {
    holds(Bounded_BytesCodec.CODEC, new Bounded.Bytes(new byte[2]), "02000000" + "0000");
    beyond(
        Bounded_BytesCodec.CODEC,
        new Bounded.Bytes(new byte[3]),
        "03000000" + "000000",
        "Bytes.value",
        "3 bytes, and its maxBytes is 2");
    beyond(
        Bounded_SegmentCodec.CODEC,
        new Bounded.Segment(MemorySegment.ofArray(new byte[3])),
        "03000000" + "000000",
        "Segment.value",
        "3 bytes, and its maxBytes is 2");
  }

  @Test
  void arrays() {
    holds(Bounded_NumbersCodec.CODEC, new Bounded.Numbers(new int[2]), "0200" + "00".repeat(8));
    beyond(
        Bounded_NumbersCodec.CODEC,
        new Bounded.Numbers(new int[3]),
        "0300" + "00".repeat(12),
        "Numbers.value",
        "3 elements, and its maxCount is 2");
    beyond(
        Bounded_ViewCodec.CODEC,
        new Bounded.View(Float64View.of(0, 0)),
        "02000000" + "00".repeat(16),
        "View.value",
        "2 elements, and its maxCount is 1");
  }

  @Test
  void collections() {
    holds(
        Bounded_GroupsCodec.CODEC,
        new Bounded.Groups(List.of(Set.of(), Set.of("a"))),
        "02000000" + "00000000" + "01000000" + "0100000061");
    beyond(
        Bounded_GroupsCodec.CODEC,
        new Bounded.Groups(List.of(Set.of(), Set.of(), Set.of())),
        "03000000" + "00".repeat(12),
        "Groups.value",
        "3 elements, and its maxCount is 2");
    beyond(
        Bounded_GroupsCodec.CODEC,
        new Bounded.Groups(List.of(Set.of(), Set.of("a", "b"))),
        "02000000" + "00000000" + "02000000" + "0100000061" + "0100000062",
        "Groups.value[1]",
        "2 elements, and its maxCount is 1");
    beyond(
        Bounded_ObjectsCodec.CODEC,
        new Bounded.Objects(new String[] {"", "", ""}),
        "03000000" + "00".repeat(12),
        "Objects.value",
        "3 elements, and its maxCount is 2");
  }

  @Test
  void maps() {
    holds(
        Bounded_EntriesCodec.CODEC,
        new Bounded.Entries(Map.of("ab", 1)),
        "01000000" + "020000006162" + "01000000");
    beyond(
        Bounded_EntriesCodec.CODEC,
        new Bounded.Entries(Map.of("a", 1, "b", 2)),
        "02000000" + "00".repeat(16),
        "Entries.value",
        "2 elements, and its maxCount is 1");

    EncodeException key =
        refused(Bounded_EntriesCodec.CODEC, new Bounded.Entries(Map.of("abc", 1)));
    assertThat(key.path()).isEqualTo("Entries.value[\"abc\"].key");
  }

  @Test
  void optionals() {
    holds(Bounded_NoteCodec.CODEC, new Bounded.Note(Optional.of("abc")), "01" + "03000000616263");
    beyond(
        Bounded_NoteCodec.CODEC,
        new Bounded.Note(Optional.of("abcd")),
        "01" + "0400000061626364",
        "Note.value",
        "4 bytes, and its maxBytes is 3");
  }

  private static <T extends Record> void holds(Codec<T> codec, T value, String hex) {
    assertThat(HexFormat.of().formatHex(codec.encode(value))).isEqualTo(hex);
    T decoded = codec.decode(HexFormat.of().parseHex(hex));
    assertThat(Components.of(decoded)).isEqualTo(Components.of(value));
  }

  private static <T extends Record> void beyond(
      Codec<T> codec, T value, String hex, String path, String reason) {
    EncodeException refused = refused(codec, value);
    assertThat(refused.path()).isEqualTo(path);
    assertThat(refused.reason()).contains(reason);

    DecodeException malformed = malformed(codec, hex);
    assertThat(malformed.path()).isEqualTo(path);
    assertThat(malformed.reason()).contains(reason);
  }
}
