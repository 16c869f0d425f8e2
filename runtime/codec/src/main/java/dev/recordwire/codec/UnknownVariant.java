package dev.recordwire.codec;

import dev.recordwire.codec.internal.FieldHeader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A record of a union with a tag that the program does not know, because a later version added the
/// variant.
///
/// The union's `@Fallback` record holds it, and the codec writes it unchanged: its tag, then the
/// same bytes.
///
/// ```java
/// @Wire
/// sealed interface Event {
///   @Wire(evolvable = true) @Tag(1) record Opened(int door) implements Event {}
///   @Wire(evolvable = true) @Tag(2) record Closed(int door) implements Event {}
///   @Fallback record Unknown(UnknownVariant variant) implements Event {}
/// }
/// ```
///
/// Only decoding makes one. It is a copy of the payload's bytes and immutable. Two are equal if
/// their tags and bytes are equal.
public final class UnknownVariant {
  private final int tag;

  /// The bytes after the record's length.
  private final byte[] fields;

  /// Identifies the set of tags that the reader knew; this record has none of them.
  private final Object reader;

  /// For generated code that has read the record.
  ///
  /// @param tag 0 … 255
  /// @param fields the bytes after the record's length; kept, not copied
  /// @param reader identifies the set of tags that the union knows; `tag` is none of them
  public UnknownVariant(int tag, byte[] fields, Object reader) {
    this.tag = tag;
    this.fields = fields;
    this.reader = reader;
  }

  /// The tag, 0 … 255.
  public int tag() {
    return tag;
  }

  /// The bytes that it takes on the wire, tag and length included.
  public long byteSize() {
    return 1L + FieldHeader.LENGTH_BYTES + fields.length;
  }

  /// A copy of the bytes after its length: its fields with their headers.
  public byte[] toByteArray() {
    return fields.clone();
  }

  /// True if it was read for a union that knows the same tags, so that its tag is none of them; for
  /// generated code.
  ///
  /// @param reader identifies the set of tags
  @SuppressWarnings("ReferenceEquality") // there is one such object for each generated codec
  public boolean isFrom(Object reader) {
    return this.reader == reader;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnknownVariant variant
        && tag == variant.tag
        && Arrays.equals(fields, variant.fields);
  }

  @Override
  public int hashCode() {
    return 31 * tag + Arrays.hashCode(fields);
  }

  /// Its tag and size: `UnknownVariant[7: 23 bytes]`.
  @Override
  public String toString() {
    return "UnknownVariant[%d: %d bytes]".formatted(tag, byteSize());
  }
}
