package dev.recordwire.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.codec.Codec;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The first eight bytes of a schema's fingerprint, which name the schema in a message.
///
/// @param bits the bytes, the first one highest
public record SchemaId(long bits) implements Serializable {
  private static final int DIGITS = 2 * Long.BYTES;

  /// Returns the id of a codec's schema.
  public static SchemaId of(Codec<?> codec) {
    return new SchemaId(HexFormat.fromHexDigitsToLong(codec.fingerprint(), 0, DIGITS));
  }

  /// Returns the id of a schema.
  ///
  /// @param schema its canonical text, as [Codec#schema] has it
  public static SchemaId ofText(String schema) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(schema.getBytes(UTF_8));
      return new SchemaId(ByteBuffer.wrap(digest).getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256, which every Java must have", e);
    }
  }

  /// Returns the first 16 hexadecimal digits of the fingerprint.
  @Override
  public String toString() {
    return HexFormat.of().toHexDigits(bits);
  }
}
