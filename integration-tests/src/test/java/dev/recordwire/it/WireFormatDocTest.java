package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.recordwire.codec.Codec;
import dev.recordwire.house.SourceTree;
import dev.recordwire.it.records.Reading;
import dev.recordwire.it.records.ReadingCodec;
import dev.recordwire.it.records.Single;
import dev.recordwire.it.records.Single_OfBigintCodec;
import dev.recordwire.it.records.Single_OfBinaryCodec;
import dev.recordwire.it.records.Single_OfBoolArrayCodec;
import dev.recordwire.it.records.Single_OfBoolCodec;
import dev.recordwire.it.records.Single_OfDateCodec;
import dev.recordwire.it.records.Single_OfDatetimeCodec;
import dev.recordwire.it.records.Single_OfDecimalCodec;
import dev.recordwire.it.records.Single_OfDurationCodec;
import dev.recordwire.it.records.Single_OfEnumCodec;
import dev.recordwire.it.records.Single_OfFixedArrayCodec;
import dev.recordwire.it.records.Single_OfFixedUtf8Codec;
import dev.recordwire.it.records.Single_OfFloat16ArrayCodec;
import dev.recordwire.it.records.Single_OfFloat16Codec;
import dev.recordwire.it.records.Single_OfFloat32ArrayCodec;
import dev.recordwire.it.records.Single_OfFloat32Codec;
import dev.recordwire.it.records.Single_OfFloat64ArrayCodec;
import dev.recordwire.it.records.Single_OfFloat64Codec;
import dev.recordwire.it.records.Single_OfInstantCodec;
import dev.recordwire.it.records.Single_OfInt16ArrayCodec;
import dev.recordwire.it.records.Single_OfInt16Codec;
import dev.recordwire.it.records.Single_OfInt32ArrayCodec;
import dev.recordwire.it.records.Single_OfInt32Codec;
import dev.recordwire.it.records.Single_OfInt64ArrayCodec;
import dev.recordwire.it.records.Single_OfInt64Codec;
import dev.recordwire.it.records.Single_OfInt8ArrayCodec;
import dev.recordwire.it.records.Single_OfInt8Codec;
import dev.recordwire.it.records.Single_OfListCodec;
import dev.recordwire.it.records.Single_OfMapCodec;
import dev.recordwire.it.records.Single_OfOptionalCodec;
import dev.recordwire.it.records.Single_OfSetCodec;
import dev.recordwire.it.records.Single_OfStructCodec;
import dev.recordwire.it.records.Single_OfTimeCodec;
import dev.recordwire.it.records.Single_OfUint16ArrayCodec;
import dev.recordwire.it.records.Single_OfUint16Codec;
import dev.recordwire.it.records.Single_OfUint32ArrayCodec;
import dev.recordwire.it.records.Single_OfUint32Codec;
import dev.recordwire.it.records.Single_OfUint64ArrayCodec;
import dev.recordwire.it.records.Single_OfUint64Codec;
import dev.recordwire.it.records.Single_OfUint8ArrayCodec;
import dev.recordwire.it.records.Single_OfUint8Codec;
import dev.recordwire.it.records.Single_OfUnionCodec;
import dev.recordwire.it.records.Single_OfUtf8Codec;
import dev.recordwire.it.records.Single_OfUuidCodec;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Each hex example of the page on the wire format equals the codec's bytes.
class WireFormatDocTest {
  private static final Pattern ROW =
      Pattern.compile("^\\| ([a-z0-9 ]+) \\|.*\\|(.*)\\| ((?:`[0-9a-f]+` ?)+)\\|$");
  private static final Pattern DUMP_LINE =
      Pattern.compile("^((?:[0-9a-f]+ )+) +[a-z]+ +[a-z0-9]+ +.*$");

  /// An example of the page, and the codec's bytes for it.
  private record Example(String text, byte[] bytes) {}

  @Test
  void everyExampleInTheTableIsWhatTheCodecWrites() throws IOException {
    Map<String, Example> documented = new LinkedHashMap<>();
    for (String line : page()) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        String hex = row.group(3).replaceAll("[` ]", "");
        documented.put(
            row.group(1), new Example(row.group(2).strip(), HexFormat.of().parseHex(hex)));
      }
    }
    Map<String, Example> written = examples();

    assertThat(documented.keySet()).containsExactlyElementsIn(written.keySet());
    written.forEach(
        (type, example) -> {
          Example onThePage = requireNonNull(documented.get(type));
          assertWithMessage(type).that(onThePage.text()).isEqualTo(example.text());
          assertWithMessage(type).that(onThePage.bytes()).isEqualTo(example.bytes());
        });
  }

  @Test
  void theWholeRecordIsWhatTheCodecWrites() throws IOException {
    String hex =
        page().stream()
            .map(DUMP_LINE::matcher)
            .filter(Matcher::matches)
            .map(line -> line.group(1).replace(" ", ""))
            .collect(Collectors.joining());

    assertThat(HexFormat.of().parseHex(hex))
        .isEqualTo(ReadingCodec.encode(new Reading(42, "Alice", 95.5)));
  }

  private static List<String> page() throws IOException {
    return Files.readAllLines(SourceTree.root().resolve("docs/wire-format.md"), UTF_8);
  }

  private static Map<String, Example> examples() {
    Map<String, Example> examples = new LinkedHashMap<>();
    put(examples, "bool", "true", Single_OfBoolCodec.CODEC, new Single.OfBool(true));
    put(examples, "int8", "-2", Single_OfInt8Codec.CODEC, new Single.OfInt8((byte) -2));
    put(examples, "int16", "-2", Single_OfInt16Codec.CODEC, new Single.OfInt16((short) -2));
    put(examples, "int32", "42", Single_OfInt32Codec.CODEC, new Single.OfInt32(42));
    put(examples, "int64", "-2", Single_OfInt64Codec.CODEC, new Single.OfInt64(-2));
    put(examples, "uint8", "200", Single_OfUint8Codec.CODEC, new Single.OfUint8(200));
    put(examples, "uint16", "40000", Single_OfUint16Codec.CODEC, new Single.OfUint16(40_000));
    put(
        examples,
        "uint32",
        "4000000000",
        Single_OfUint32Codec.CODEC,
        new Single.OfUint32(4_000_000_000L));
    put(
        examples,
        "uint64",
        "18446744073709551615",
        Single_OfUint64Codec.CODEC,
        new Single.OfUint64(-1L));
    put(examples, "float32", "3.5", Single_OfFloat32Codec.CODEC, new Single.OfFloat32(3.5f));
    put(examples, "float64", "95.5", Single_OfFloat64Codec.CODEC, new Single.OfFloat64(95.5));
    put(examples, "utf8", "\"né\"", Single_OfUtf8Codec.CODEC, new Single.OfUtf8("né"));
    put(
        examples,
        "binary",
        "01 02",
        Single_OfBinaryCodec.CODEC,
        new Single.OfBinary(new byte[] {1, 2}));
    put(
        examples,
        "bool array",
        "true, false",
        Single_OfBoolArrayCodec.CODEC,
        new Single.OfBoolArray(new boolean[] {true, false}));
    put(
        examples,
        "int8 array",
        "1, -2",
        Single_OfInt8ArrayCodec.CODEC,
        new Single.OfInt8Array(new byte[] {1, -2}));
    put(
        examples,
        "int16 array",
        "1, -2",
        Single_OfInt16ArrayCodec.CODEC,
        new Single.OfInt16Array(new short[] {1, -2}));
    put(
        examples,
        "int32 array",
        "1, -2",
        Single_OfInt32ArrayCodec.CODEC,
        new Single.OfInt32Array(new int[] {1, -2}));
    put(
        examples,
        "int64 array",
        "1",
        Single_OfInt64ArrayCodec.CODEC,
        new Single.OfInt64Array(new long[] {1}));
    put(
        examples,
        "uint8 array",
        "1, 200",
        Single_OfUint8ArrayCodec.CODEC,
        new Single.OfUint8Array(new int[] {1, 200}));
    put(
        examples,
        "uint16 array",
        "1, 40000",
        Single_OfUint16ArrayCodec.CODEC,
        new Single.OfUint16Array(new int[] {1, 40_000}));
    put(
        examples,
        "uint32 array",
        "4000000000",
        Single_OfUint32ArrayCodec.CODEC,
        new Single.OfUint32Array(new long[] {4_000_000_000L}));
    put(
        examples,
        "uint64 array",
        "18446744073709551615",
        Single_OfUint64ArrayCodec.CODEC,
        new Single.OfUint64Array(new long[] {-1}));
    put(
        examples,
        "float32 array",
        "3.5, -0.0",
        Single_OfFloat32ArrayCodec.CODEC,
        new Single.OfFloat32Array(new float[] {3.5f, -0f}));
    put(
        examples,
        "float64 array",
        "95.5",
        Single_OfFloat64ArrayCodec.CODEC,
        new Single.OfFloat64Array(new double[] {95.5}));
    put(
        examples,
        "struct",
        "{int16 7, bool true}",
        Single_OfStructCodec.CODEC,
        new Single.OfStruct(new Single.Inner((short) 7, true)));
    put(
        examples,
        "fixed array",
        "1, -2",
        Single_OfFixedArrayCodec.CODEC,
        new Single.OfFixedArray(new int[] {1, -2}));
    put(
        examples,
        "fixed utf8",
        "\"né\"",
        Single_OfFixedUtf8Codec.CODEC,
        new Single.OfFixedUtf8("né"));
    put(
        examples,
        "optional",
        "42",
        Single_OfOptionalCodec.CODEC,
        new Single.OfOptional(Optional.of(42)));
    put(
        examples,
        "list",
        "\"a\", \"né\"",
        Single_OfListCodec.CODEC,
        new Single.OfList(List.of("a", "né")));
    put(examples, "set", "40000", Single_OfSetCodec.CODEC, new Single.OfSet(Set.of(40_000)));
    put(
        examples,
        "map",
        "\"a\" to -2",
        Single_OfMapCodec.CODEC,
        new Single.OfMap(Map.of("a", (short) -2)));
    put(examples, "float16", "1.5", Single_OfFloat16Codec.CODEC, new Single.OfFloat16(1.5f));
    put(
        examples,
        "float16 array",
        "1.5, -2.0",
        Single_OfFloat16ArrayCodec.CODEC,
        new Single.OfFloat16Array(new float[] {1.5f, -2f}));
    put(
        examples,
        "instant",
        "1969-12-31T23:59:59.5Z",
        Single_OfInstantCodec.CODEC,
        new Single.OfInstant(Instant.parse("1969-12-31T23:59:59.5Z")));
    put(
        examples,
        "duration",
        "1.5 s",
        Single_OfDurationCodec.CODEC,
        new Single.OfDuration(Duration.ofMillis(1500)));
    put(
        examples,
        "date",
        "1970-02-01",
        Single_OfDateCodec.CODEC,
        new Single.OfDate(LocalDate.of(1970, 2, 1)));
    put(
        examples,
        "time",
        "00:00:01",
        Single_OfTimeCodec.CODEC,
        new Single.OfTime(LocalTime.of(0, 0, 1)));
    put(
        examples,
        "datetime",
        "1970-02-01 00:00:01",
        Single_OfDatetimeCodec.CODEC,
        new Single.OfDatetime(LocalDateTime.of(1970, 2, 1, 0, 0, 1)));
    put(
        examples,
        "uuid",
        "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        Single_OfUuidCodec.CODEC,
        new Single.OfUuid(UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6")));
    put(
        examples,
        "bigint",
        "-129",
        Single_OfBigintCodec.CODEC,
        new Single.OfBigint(BigInteger.valueOf(-129)));
    put(
        examples,
        "decimal",
        "1.28",
        Single_OfDecimalCodec.CODEC,
        new Single.OfDecimal(new BigDecimal("1.28")));
    put(examples, "enum", "SELL", Single_OfEnumCodec.CODEC, new Single.OfEnum(Single.Side.SELL));
    put(
        examples,
        "union",
        "Circle {int16 7}, its tag 1",
        Single_OfUnionCodec.CODEC,
        new Single.OfUnion(new Single.Circle((short) 7)));
    return examples;
  }

  private static <T> void put(
      Map<String, Example> examples, String type, String text, Codec<T> codec, T value) {
    examples.put(type, new Example(text, codec.encode(value)));
  }
}
