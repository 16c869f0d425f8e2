package dev.recordwire.grpc;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.schema.SchemaException;
import io.grpc.Context;
import io.grpc.Metadata;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// The metadata of a call that name the client's schemas, and have their texts for a server that
/// has others.
///
/// Any server behind a channel may be of another version. One that does not know a client's schemas
/// by their names asks for the texts. Both are ASCII and always the same, so that HTTP/2 sends one
/// byte for each from the second call of a connection on.
final class SchemaMetadata {
  /// The names of the client's schemas: of the request's, a point, and of the response's.
  static final Metadata.Key<String> NAMES = key("recordwire-schemas");

  /// The texts of the client's schemas.
  static final Metadata.Key<String> TEXTS = key("recordwire-schema-texts");

  /// A question for the texts, in the trailers of a call that was refused without them.
  static final Metadata.Key<String> TEXTS_WANTED = key("recordwire-texts-wanted");

  /// A reason for which the client may refuse a response, in UTF-8, in the headers of the response.
  static final Metadata.Key<byte[]> CHANGE =
      Metadata.Key.of("recordwire-change-bin", Metadata.BINARY_BYTE_MARSHALLER);

  /// A reason for which the server may refuse a request, where its handler runs.
  static final Context.Key<String> CHANGE_OF_REQUEST = Context.key("recordwire-change");

  static final String BETWEEN_NAMES = ".";

  /// The most characters of texts: by default a server takes metadata of 8 KiB.
  static final int MAX_CHARACTERS = 6_000;

  /// The most bytes that texts of so many characters may become, which is more than those of
  /// records do. It keeps an attacker from making megabytes of them, which take time to compare.
  private static final int MAX_BYTES = 1 << 16;

  /// Canonical JSON has no line breaks.
  private static final String BETWEEN_TEXTS = "\n";

  private SchemaMetadata() {}

  private static Metadata.Key<String> key(String name) {
    return Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
  }

  /// Packs two texts; nothing if they are too long.
  static Optional<String> pack(String request, String response) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] texts = (request + BETWEEN_TEXTS + response).getBytes(UTF_8);
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write(texts);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can't be written", e);
    }
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    return text.length() > MAX_CHARACTERS || texts.length > MAX_BYTES
        ? Optional.empty()
        : Optional.of(text);
  }

  /// Two texts of a stranger, who may have sent anything.
  record Texts(String request, String response) {}

  /// Unpacks two texts.
  ///
  /// @throws SchemaException if they are not packed as [#pack] does it, or too long
  static Texts unpack(String packed) {
    String both = inflate(packed);
    int between = both.indexOf(BETWEEN_TEXTS);
    if (between < 0) {
      throw new SchemaException("there is one text, and not two");
    }
    return new Texts(both.substring(0, between), both.substring(between + 1));
  }

  private static String inflate(String packed) {
    if (packed.length() > MAX_CHARACTERS) {
      throw new SchemaException(
          "they have %d characters, and at most %d are read"
              .formatted(packed.length(), MAX_CHARACTERS));
    }
    byte[] texts;
    try (InflaterInputStream inflater =
        new InflaterInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(packed)))) {
      texts = inflater.readNBytes(MAX_BYTES + 1);
    } catch (IllegalArgumentException | IOException e) {
      throw new SchemaException("they are not deflated text in base64url: " + e.getMessage());
    }
    if (texts.length > MAX_BYTES) {
      throw new SchemaException("they have more than %d bytes".formatted(MAX_BYTES));
    }
    return new String(texts, UTF_8);
  }
}
