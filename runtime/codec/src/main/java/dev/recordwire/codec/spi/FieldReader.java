package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.UnknownVariant;
import dev.recordwire.codec.internal.FieldHeader;
import dev.recordwire.codec.internal.LittleEndian;
import org.jspecify.annotations.Nullable;

/// The part of a [WireReader] that reads the field headers and lengths of evolvable records.
///
/// The end of a record or a value is an offset of the payload. Values are checked against the bytes
/// of the payload, as in all records; then the bytes that they took are checked against these ends.
abstract class FieldReader extends ReadValues {
  FieldReader(
      byte[] window, int position, int limit, @Nullable SegmentSource source, DecodeLimits limits) {
    super(window, position, limit, source, limits);
  }

  /// Reads the length of a record and returns the record's end.
  ///
  /// @throws DecodeException if the payload ends before that
  public final long open() {
    return open("");
  }

  /// Reads the length of a value and returns the value's end.
  ///
  /// @throws DecodeException if the payload ends before that
  public final long open(String component) {
    long bytes = length(component, LengthPrefix.UINT32);
    return offset() + bytes;
  }

  /// Checks that the last value ends at `end`.
  ///
  /// @throws DecodeException if it does not
  public final void close(String component, long end) {
    long at = offset();
    if (at != end) {
      throw DecodeErrors.wrongLength(component, at, at, end);
    }
  }

  /// True if the record that ends at `end` was read to its end.
  public final boolean isAt(long end) {
    return offset() == end;
  }

  /// The position of the next `bytes` bytes, without reading them; negative if the record ends
  /// before that.
  public final int ahead(int bytes, long end) {
    if (offset() + bytes > end) {
      return -1;
    }
    int at = take(bytes, "");
    position = at;
    return at;
  }

  /// Moves past bytes that [#ahead(int, long)] found.
  public final void accept(int bytes) {
    position += bytes;
  }

  /// Reads a tag if it comes next, and says whether it did.
  public final boolean next(int header, long end) {
    int at = ahead(2, end);
    if (at < 0 || uint16(at) != header) {
      return false;
    }
    position = at + 2;
    return true;
  }

  /// True if the record has more fields.
  ///
  /// @throws DecodeException if the last field went past the record's end
  public final boolean before(long end) {
    long at = offset();
    if (at > end) {
      throw DecodeErrors.pastEnd(at, end);
    }
    return at < end;
  }

  /// Reads the tag of the next field, whichever it is.
  ///
  /// @throws DecodeException if the record ends inside it
  public final int header(long end) {
    if (offset() + 2 > end) {
      throw DecodeErrors.cutHeader(offset(), end - offset());
    }
    return uint16(take(2, ""));
  }

  /// Adds a field's bit to those seen.
  ///
  /// @throws DecodeException if it was seen before
  public final long once(String component, long seen, long bit) {
    if ((seen & bit) != 0) {
      throw DecodeErrors.twice(component, offset() - 2);
    }
    return seen | bit;
  }

  /// Checks the header of a value that takes `bytes` bytes: they follow the header at once, or
  /// after their length.
  ///
  /// @throws DecodeException if they do not
  public final void fixed(String component, int header, int kind, int bytes) {
    if ((header & 7) == kind && kind != FieldHeader.LENGTH_KIND) {
      return;
    }
    if ((header & 7) != FieldHeader.LENGTH_KIND) {
      throw DecodeErrors.wrongKind(component, offset() - 2, header & 7, kind);
    }
    long end = open(component);
    if (end != offset() + bytes) {
      throw DecodeErrors.wrongLength(component, offset(), offset() + bytes, end);
    }
  }

  /// Checks the header of a value that follows its length.
  ///
  /// @throws DecodeException if the header has another kind
  public final void variable(String component, int header) {
    if ((header & 7) != FieldHeader.LENGTH_KIND) {
      throw DecodeErrors.wrongKind(component, offset() - 2, header & 7, FieldHeader.LENGTH_KIND);
    }
  }

  /// Moves past the value of a field that this record does not have.
  ///
  /// @throws DecodeException if the record ends inside it
  public final void skip(int header, long end) {
    skipTo(endOfUnknown(header, end));
  }

  /// Captures a field that this record does not have, and moves past it.
  ///
  /// @throws DecodeException if the record ends inside it, or an array can't hold all captured
  ///     fields
  public final void capture(int header, long end, CapturedFields captured) {
    long start = offset() - 2;
    long bytes = endOfUnknown(header, end) - offset();
    int before = (int) (offset() - start);
    int at = captured.reserve(before + bytes);
    if (at < 0) {
      throw DecodeErrors.tooManyUnknown(start, before + bytes);
    }
    LittleEndian.SHORT.set(captured.bytes(), at, (short) header);
    if ((header & 7) == FieldHeader.LENGTH_KIND) {
      LittleEndian.INT.set(captured.bytes(), at + 2, (int) bytes);
    }
    copyTo(captured.bytes(), at + before, (int) bytes);
  }

  /// The end of the value after its header; reads the value's length if it has one.
  private long endOfUnknown(int header, long end) {
    int kind = header & 7;
    if (kind > FieldHeader.LENGTH_KIND) {
      throw DecodeErrors.unknownKind(header, offset() - 2);
    }
    long to = kind == FieldHeader.LENGTH_KIND ? open("") : offset() + (1L << kind);
    if (to > end) {
      throw offset() > end
          ? DecodeErrors.unknownLength(header, offset() - Integer.BYTES)
          : DecodeErrors.unknownField(header, offset(), to - offset(), end - offset());
    }
    return to;
  }

  /// Captures the record of a tag that the union does not have.
  ///
  /// @throws DecodeException if the payload ends inside it
  public final UnknownVariant unknownVariant(int tag, KnownIds known) {
    long bytes = length("", LengthPrefix.UINT32);
    byte[] fields = new byte[atMost(MAX_ARRAY, "", LengthPrefix.UINT32, bytes)];
    copyTo(fields, 0, fields.length);
    return new UnknownVariant(tag, fields, known);
  }

  /// Checks that all required components are there.
  ///
  /// @param names the components, in the order of their bits
  /// @throws DecodeException if a required component is absent, naming it
  public final void complete(long seen, long required, String names) {
    long absent = required & ~seen;
    if (absent != 0) {
      throw DecodeErrors.missing(absent, offset(), names);
    }
  }
}
