package dev.recordwire.schema.payload;

import dev.recordwire.schema.Field;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import java.lang.foreign.MemorySegment;

/// Is told what a payload holds, from its first byte to its last: the form underneath trees, JSON
/// and tables, which needs no memory for what was passed.
///
/// An event may be followed by the exception for a malformed payload. Offsets are from the
/// payload's start. Every method does nothing unless it is overridden.
public interface PayloadVisitor {
  /// Bytes that are no value but announce one.
  enum Frame {
    /// The uint32 length of an evolvable record.
    RECORD_LENGTH,
    /// The header of an evolvable record's field, of an id and a kind.
    HEADER,
    /// The uint32 length of a field's value.
    FIELD_LENGTH,
    /// The length of a text, binary or big number.
    LENGTH,
    /// The count of an array, list, set or map.
    COUNT,
    /// The byte that tells whether an optional is present.
    PRESENCE,
    /// The tag of a union's record.
    TAG
  }

  /// The payload, before all other events.
  default void payload(MemorySegment payload) {}

  /// Bytes that announce a value, and their number.
  default void frame(Frame frame, long offset, int bytes, long number) {}

  /// A record begins.
  default void startRecord(RecordDefinition record) {}

  /// A record ends.
  ///
  /// @param offset the byte behind it
  default void endRecord(RecordDefinition record, long offset) {}

  /// The value of a field begins, before its frames.
  default void startField(Field field) {}

  /// The value of a field ends.
  default void endField(Field field) {}

  /// An evolvable record does not hold a field, which has a default or is an absent optional. All
  /// such fields of a record come directly before its end.
  default void missingField(Field field) {}

  /// A field of an evolvable record that the schema does not know.
  ///
  /// @param offset the first byte of its value
  /// @param bytes the bytes of its value
  default void unknownField(RecordDefinition record, int header, long offset, long bytes) {}

  /// A union's record begins, after its tag.
  default void startVariant(UnionDefinition union, UnionDefinition.Variant variant) {}

  /// A union's record ends.
  default void endVariant() {}

  /// A union's record that the schema does not know, in a union with a fallback.
  ///
  /// @param offset the first byte of its fields
  /// @param bytes the bytes of its fields
  default void unknownVariant(UnionDefinition union, int tag, long offset, long bytes) {}

  /// A list or set begins, after its count.
  default void startSequence(Type.Sequence type, long count) {}

  /// An element of a list or set begins.
  default void startElement(long index) {}

  /// A list or set ends.
  default void endSequence(Type.Sequence type) {}

  /// A map begins, after its count.
  default void startMapping(Type.Mapping type, long count) {}

  /// The key of an entry begins.
  default void startKey(long index) {}

  /// The value of an entry begins.
  default void startValue(long index) {}

  /// An entry ends.
  default void endEntry(long index) {}

  /// A map ends.
  default void endMapping(Type.Mapping type) {}

  /// An optional begins, and its value follows.
  default void startPresent(Type.Optional type) {}

  /// A present optional ends.
  default void endPresent(Type.Optional type) {}

  /// An optional without a value.
  default void absent(Type.Optional type) {}

  /// A value without parts, which was checked: a scalar, text, binary, big number or enum, or an
  /// array of numbers.
  ///
  /// @param offset its first byte, after its length or count
  /// @param bytes its bytes; of a text of fixed size all of these, with the zeros at the end
  default void value(Type type, long offset, long bytes) {}
}
