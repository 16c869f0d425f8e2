package dev.recordwire.codec.spi;

import dev.recordwire.codec.internal.FieldHeader;
import java.util.NoSuchElementException;

/// The part of a [RecordView] that finds the fields of an evolvable record.
abstract class ViewFields extends PartView {
  ViewFields(GeneratedCodec<?> codec) {
    super(codec);
  }

  ViewFields(GeneratedCodec<?> codec, PartView container) {
    super(codec, container);
  }

  /// The end of the evolvable record that starts at `at`.
  protected final long openRecord(long at, int offset) {
    return behind(at + offset, LengthPrefix.UINT32, 1, 0);
  }

  /// The header of the field at `at` of a record that ends at `to`.
  protected final int headerAt(long at, long to) {
    if (to - at < FieldHeader.BYTES) {
      throw ViewFaults.of(payload, array, segment, payloadStart, end, limits);
    }
    return shortAt(at) & 0xFFFF;
  }

  /// The position after the field at `at` of a record that ends at `to`.
  protected final long behindField(long at, int header, long to) {
    int kind = header & 7;
    long value = at + FieldHeader.BYTES;
    long after =
        kind < FieldHeader.LENGTH_KIND
            ? value + (1L << kind)
            : behind(value, LengthPrefix.UINT32, 1, 0);
    if (kind > FieldHeader.LENGTH_KIND || after > to) {
      throw ViewFaults.of(payload, array, segment, payloadStart, end, limits);
    }
    return after;
  }

  /// The position of the value of the field at `at`, which has a fixed size.
  ///
  /// @param before the position of a field of the same id before it, or 0
  protected final long fixedField(long before, long at, int header, int kind, int bytes) {
    int given = header & 7;
    long value = at + FieldHeader.BYTES;
    if (before != 0) {
      throw ViewFaults.of(payload, array, segment, payloadStart, end, limits);
    }
    if (given == kind && kind != FieldHeader.LENGTH_KIND) {
      return run(value, bytes);
    }
    if (given != FieldHeader.LENGTH_KIND || uint32(run(value, Integer.BYTES), 0) != bytes) {
      throw ViewFaults.of(payload, array, segment, payloadStart, end, limits);
    }
    return run(value + FieldHeader.LENGTH_BYTES, bytes);
  }

  /// The position of the value of the field at `at`, which has a variable size.
  ///
  /// @param before the position of a field of the same id before it, or 0
  /// @param length the bytes of the field's length, if the value has none of its own
  protected final long variableField(long before, long at, int header, int length) {
    if (before != 0 || (header & 7) != FieldHeader.LENGTH_KIND) {
      throw ViewFaults.of(payload, array, segment, payloadStart, end, limits);
    }
    return run(at + FieldHeader.BYTES + length, 0);
  }

  /// The position of a field that every payload has; 0 if this one lacks it.
  protected final long required(long at, int offset) {
    if (at == 0) {
      throw ViewFaults.of(payload, array, segment, payloadStart, end, limits);
    }
    return at + offset;
  }

  /// The position of a field, or -1 if this payload lacks it.
  protected final long orAbsent(long at, int offset) {
    return at == 0 ? -1 : at + offset;
  }

  /// The position of a field that a payload may lack.
  ///
  /// @throws NoSuchElementException if this one lacks it
  protected final long present(long at, String component) {
    if (at == 0) {
      throw ViewFaults.absent(codec, component);
    }
    return at;
  }
}
