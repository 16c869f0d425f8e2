package dev.recordwire.codec;

import dev.recordwire.codec.internal.FieldHeader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A record of a union whose tag a program does not know: that of a variant which a later version
/// added.
///
/// The union's `@Fallback` record holds it, and it is written as it came: its tag, then the same
/// bytes.
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
/// Only decoding makes one. It is a copy of the payload's bytes, and cannot be changed. Two are
/// equal if their tags and bytes are.
public final class UnknownVariant {
  private final int tag;

  /// What stands behind the record's length.
  private final byte[] fields;

  /// What stands for the tags that the reader knew, of which this has none.
  private final Object reader;

  /// For generated code, which has read the record.
  ///
  /// @param tag 0 … 255
  /// @param fields the bytes behind the record's length; kept, not copied
  /// @param reader what stands for the tags of the union that was read, none of which is this
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

  /// A copy of the bytes behind its length: its fields with their tags.
  public byte[] toByteArray() {
    return fields.clone();
  }

  /// Whether it was read for a union with the same tags, none of which it has; for generated code.
  ///
  /// @param reader what stands for these tags
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
