package dev.recordwire.tools.conformance;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.payload.SchemaCodec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A record of the corpus with its payloads: sound ones, and malformed ones of each kind.
///
/// @param name the name of its file
/// @param payloads sound payloads, which other versions of the record may have written
/// @param malformed payloads that are malformed in ways that no damage to one byte gives
record Subject<T>(String name, Codec<T> codec, List<byte[]> payloads, List<byte[]> malformed) {
  private static final HexFormat HEX = HexFormat.of();

  /// Longer payloads are not damaged byte by byte.
  private static final int LONGEST_DAMAGED = 400;

  private static final int[] DAMAGES = {0x00, 0x01, 0x02, 0x08, 0x7F, 0x80, 0xFF};

  /// A malformed payload, and what Java says of it.
  private record Refused(byte[] payload, DecodeException told) {
    /// The reason without its numbers: one payload of each kind is enough.
    String kind() {
      return told.path().replaceAll("\\[[^]]*]", "") + told.reason().replaceAll("\\d+", "");
    }
  }

  @SafeVarargs
  static <T> Subject<T> of(String name, Codec<T> codec, T... values) {
    List<byte[]> payloads = new ArrayList<>();
    for (T value : values) {
      payloads.add(codec.encode(value));
    }
    return new Subject<>(name, codec, payloads, new ArrayList<>());
  }

  /// Adds a payload of another version.
  Subject<T> with(byte[] payload) {
    payloads.add(payload);
    return this;
  }

  /// Adds a malformed payload.
  Subject<T> withMalformed(String hex) {
    malformed.add(HEX.parseHex(hex.replace(" ", "")));
    return this;
  }

  /// The text of its file.
  String text() {
    StringBuilder text = new StringBuilder("{\n\"schema\": ").append(codec.schema());
    text.append(",\n\"payloads\": [");
    String separator = "\n";
    for (byte[] payload : payloads) {
      text.append(separator).append(sound(payload));
      separator = ",\n";
    }
    text.append("\n],\n\"malformed\": [");
    separator = "\n";
    for (Refused each : refused().values()) {
      text.append(separator).append(described(each));
      separator = ",\n";
    }
    return text.append("\n]\n}\n").toString();
  }

  private String sound(byte[] payload) {
    String hex = HEX.formatHex(payload);
    String written = HEX.formatHex(codec.encode(codec.decode(payload)));
    return "{\"payload\": \"%s\"%s, \"value\": %s}"
        .formatted(
            hex,
            written.equals(hex) ? "" : ", \"written\": \"%s\"".formatted(written),
            SchemaCodec.of(Schema.parse(codec.schema())).toJson(payload));
  }

  private static String described(Refused refused) {
    DecodeException told = refused.told();
    return "{\"payload\": \"%s\", \"path\": %s, \"offset\": %d, \"reason\": %s}"
        .formatted(
            HEX.formatHex(refused.payload()),
            quoted(told.path()),
            told.offset(),
            quoted(told.reason()));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private Map<String, Refused> refused() {
    Map<String, Refused> refused = new LinkedHashMap<>();
    for (byte[] payload : malformed) {
      if (!isRefused(payload, refused)) {
        throw new AssertionError(name + " decodes " + HEX.formatHex(payload));
      }
    }
    for (byte[] payload : payloads) {
      if (payload.length <= LONGEST_DAMAGED) {
        damage(payload, refused);
      }
    }
    return refused;
  }

  private void damage(byte[] payload, Map<String, Refused> refused) {
    for (int length = 0; length < payload.length; length++) {
      isRefused(Arrays.copyOf(payload, length), refused);
    }
    isRefused(Arrays.copyOf(payload, payload.length + 1), refused);
    for (int i = 0; i < payload.length; i++) {
      byte[] damaged = payload.clone();
      for (int damage : DAMAGES) {
        damaged[i] = (byte) damage;
        isRefused(damaged.clone(), refused);
      }
      damaged[i] = (byte) (payload[i] ^ 1);
      isRefused(damaged, refused);
    }
  }

  private boolean isRefused(byte[] payload, Map<String, Refused> refused) {
    try {
      codec.decode(payload);
      return false;
    } catch (DecodeException e) {
      Refused each = new Refused(payload, e);
      refused.putIfAbsent(each.kind(), each);
      return true;
    }
  }
}
