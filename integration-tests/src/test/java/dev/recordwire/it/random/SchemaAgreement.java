package dev.recordwire.it.random;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.payload.PayloadException;
import dev.recordwire.schema.payload.SchemaCodec;
import dev.recordwire.schema.payload.TableRow;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Holds the codec that a schema makes against the generated codec of the record: they read and
/// refuse the same payloads, and JSON and tree give the bytes back.
final class SchemaAgreement {
  private final Codec<Record> codec;
  private final SchemaCodec schemaCodec;

  SchemaAgreement(Codec<Record> codec) {
    this.codec = codec;
    Schema schema = Schema.parse(codec.schema());
    assertThat(schema.canonical()).isEqualTo(codec.schema());
    assertThat(schema.fingerprint()).isEqualTo(codec.fingerprint());
    schemaCodec = SchemaCodec.of(schema);
  }

  /// Checks what an encoder wrote.
  void checkSound(byte[] bytes) {
    String json = schemaCodec.toJson(bytes);
    assertWithMessage(json).that(schemaCodec.fromJson(json)).isEqualTo(bytes);
    assertThat(schemaCodec.decode(bytes)).isEqualTo(schemaCodec.decode(bytes));
    assertWithMessage(json).that(schemaCodec.encode(schemaCodec.decode(bytes))).isEqualTo(bytes);
    checkTable(bytes);
  }

  /// The rows of a table are all bytes, one after the other.
  private void checkTable(byte[] bytes) {
    long at = 0;
    List<TableRow> rows = schemaCodec.table(bytes);
    for (TableRow row : rows) {
      assertWithMessage("%s", rows).that(row.offset()).isEqualTo(at);
      at += row.size();
    }
    assertThat(at).isEqualTo(bytes.length);
  }

  /// Checks every prefix that is cut at random, and payloads that are damaged otherwise.
  void checkDamaged(byte[] bytes, int times, Random random) {
    for (int i = 0; i < times; i++) {
      byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      check(cut, true);
      check(Damage.of(bytes, random), false);
    }
  }

  /// Checks one payload of which nothing is known.
  ///
  /// @param isExact whether it has one fault only, which both must find
  private void check(byte[] bytes, boolean isExact) {
    DecodeException expected = refused(bytes);
    if (expected != null && isOfJava(expected)) {
      return;
    }
    PayloadException actual = null;
    String json = "";
    try {
      json = schemaCodec.toJson(bytes);
    } catch (PayloadException e) {
      actual = e;
    }
    String what =
        "%s: %s, and by the schema: %s"
            .formatted(HexFormat.of().formatHex(bytes), expected, actual);
    assertWithMessage(what).that(actual != null).isEqualTo(expected != null);
    if (actual == null) {
      checkAgain(bytes, json);
    } else if (expected != null && isExact) {
      assertWithMessage(what).that(place(actual.path())).isEqualTo(place(expected.path()));
      assertWithMessage(what).that(actual.offset()).isEqualTo(expected.offset());
      assertWithMessage(what).that(actual.reason()).isEqualTo(ours(expected));
    }
  }

  /// A payload that no encoder wrote has a tree and JSON with the same values.
  private void checkAgain(byte[] bytes, String json) {
    byte[] again = schemaCodec.fromJson(json);
    assertWithMessage("%s: %s", HexFormat.of().formatHex(bytes), json)
        .that(schemaCodec.decode(again))
        .isEqualTo(schemaCodec.decode(bytes));
    assertWithMessage("%s: %s", HexFormat.of().formatHex(bytes), json)
        .that(schemaCodec.encode(schemaCodec.decode(bytes)))
        .isEqualTo(again);
  }

  private static String ours(DecodeException exception) {
    return exception.reason().replace("DecodeLimits", "PayloadLimits");
  }

  /// Returns a path after its last key: a schema does not know which uint16 is a character, which
  /// a path shows as a letter.
  private static String place(String path) {
    return path.substring(path.lastIndexOf(']') + 1);
  }

  /// Faults that a schema does not know: values that an adapter or a constructor refuses.
  private static boolean isOfJava(DecodeException exception) {
    return exception.reason().contains(" rejects it");
  }

  private @Nullable DecodeException refused(byte[] bytes) {
    try {
      codec.decode(bytes);
      return null;
    } catch (DecodeException e) {
      return e;
    }
  }
}
