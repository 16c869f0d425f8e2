package dev.recordwire.codec.spi;

import dev.recordwire.array.ArrayView;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.UnknownFields;
import dev.recordwire.codec.UnknownVariant;
import dev.recordwire.codec.Utf8View;
import java.lang.foreign.MemorySegment;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// Sizes variable-size values in bytes, their length or count included, for a codec's `size` to add
/// up.
///
/// Every method throws [EncodeException] for a value that is null or too long, naming the
/// component.
public final class WireSize {
  private WireSize() {}

  /// The bytes of a text.
  ///
  /// @throws EncodeException also if it has an unpaired surrogate
  public static long utf8(String component, LengthPrefix prefix, @Nullable String value) {
    return bytes(component, prefix, Utf8.length(component, ValueChecks.present(component, value)));
  }

  /// The bytes of a text.
  public static long utf8(String component, LengthPrefix prefix, @Nullable Utf8View value) {
    return bytes(component, prefix, ValueChecks.present(component, value).byteSize());
  }

  /// The bytes of a binary.
  public static long binary(String component, LengthPrefix prefix, byte @Nullable [] value) {
    return bytes(component, prefix, ValueChecks.present(component, value).length);
  }

  /// The bytes of a binary.
  public static long binary(String component, LengthPrefix prefix, @Nullable MemorySegment value) {
    return bytes(component, prefix, ValueChecks.present(component, value).byteSize());
  }

  /// The bytes of a big integer.
  public static long bigint(String component, LengthPrefix prefix, @Nullable BigInteger value) {
    return bytes(component, prefix, ValueChecks.present(component, value).bitLength() / 8 + 1);
  }

  /// The bytes of a decimal.
  public static long decimal(String component, LengthPrefix prefix, @Nullable BigDecimal value) {
    return 4 + bigint(component, prefix, ValueChecks.present(component, value).unscaledValue());
  }

  /// The bytes of a view's elements.
  public static long view(String component, LengthPrefix prefix, @Nullable ArrayView value) {
    ArrayView view = ValueChecks.present(component, value);
    return elements(component, prefix, view.size(), view.typeCode().byteSize());
  }

  /// The bytes of a nested record.
  ///
  /// @throws EncodeException also if one of its components can't be encoded
  public static <T> long record(String component, RecordSizer<T> codec, @Nullable T value) {
    T present = ValueChecks.present(component, value);
    try {
      return codec.size(present);
    } catch (Exception | AssertionError e) {
      throw EncodeErrors.inside(component, e);
    }
  }

  /// The bytes of a record of a union, its tag included.
  ///
  /// @throws EncodeException if one of its components can't be encoded
  public static <T> long variant(RecordSizer<T> codec, T value) {
    return 1 + codec.size(value);
  }

  /// The bytes of unknown fields.
  ///
  /// @throws EncodeException if the record knows one of them
  public static long unknown(String component, @Nullable UnknownFields fields, KnownIds known) {
    UnknownFields present = ValueChecks.present(component, fields);
    if (!present.isEmpty()) {
      known.requireUnknown(component, present);
    }
    return present.byteSize();
  }

  /// The bytes of an unknown record of a union, its tag included.
  ///
  /// @throws EncodeException if the union knows it
  public static long unknown(String component, @Nullable UnknownVariant variant, KnownIds known) {
    UnknownVariant present = ValueChecks.present(component, variant);
    known.requireUnknown(component, present);
    return present.byteSize();
  }

  /// True if all values of a codec are known to take [as many bytes][#min(RecordSizer)].
  ///
  /// @param codec null while it is being initialised
  public static boolean isFixed(@Nullable RecordSizer<?> codec) {
    return codec != null && codec.isOfOneSize();
  }

  /// True if a codec is known to size its values without a look at texts and elements.
  ///
  /// @param codec null while it is being initialised
  public static boolean isQuick(@Nullable RecordSizer<?> codec) {
    return codec != null && codec.isQuick();
  }

  /// The fewest bytes that a codec's values take; 0 only if no value takes any.
  public static int min(RecordSizer<?> codec) {
    return codec.minSize();
  }

  /// The fewest bytes that a value of any of the codecs takes.
  public static int min(RecordSizer<?>... codecs) {
    int min = Integer.MAX_VALUE;
    for (RecordSizer<?> codec : codecs) {
      min = Math.min(min, codec.minSize());
    }
    return min;
  }

  /// The bytes of a count of elements.
  public static long count(String component, LengthPrefix prefix, long elements) {
    ValueChecks.checkCount(component, prefix, elements);
    return prefix.bytes();
  }

  /// The bytes of an array whose elements take `elementBytes` each.
  public static long array(
      String component, LengthPrefix prefix, boolean @Nullable [] values, int elementBytes) {
    return elements(component, prefix, ValueChecks.present(component, values).length, elementBytes);
  }

  /// The bytes of an array whose elements take `elementBytes` each.
  public static long array(
      String component, LengthPrefix prefix, byte @Nullable [] values, int elementBytes) {
    return elements(component, prefix, ValueChecks.present(component, values).length, elementBytes);
  }

  /// The bytes of an array whose elements take `elementBytes` each.
  public static long array(
      String component, LengthPrefix prefix, short @Nullable [] values, int elementBytes) {
    return elements(component, prefix, ValueChecks.present(component, values).length, elementBytes);
  }

  /// The bytes of an array whose elements take `elementBytes` each.
  public static long array(
      String component, LengthPrefix prefix, char @Nullable [] values, int elementBytes) {
    return elements(component, prefix, ValueChecks.present(component, values).length, elementBytes);
  }

  /// The bytes of an array whose elements take `elementBytes` each.
  public static long array(
      String component, LengthPrefix prefix, int @Nullable [] values, int elementBytes) {
    return elements(component, prefix, ValueChecks.present(component, values).length, elementBytes);
  }

  /// The bytes of an array whose elements take `elementBytes` each.
  public static long array(
      String component, LengthPrefix prefix, long @Nullable [] values, int elementBytes) {
    return elements(component, prefix, ValueChecks.present(component, values).length, elementBytes);
  }

  /// The bytes of an array whose elements take `elementBytes` each.
  public static long array(
      String component, LengthPrefix prefix, float @Nullable [] values, int elementBytes) {
    return elements(component, prefix, ValueChecks.present(component, values).length, elementBytes);
  }

  /// The bytes of an array whose elements take `elementBytes` each.
  public static long array(
      String component, LengthPrefix prefix, double @Nullable [] values, int elementBytes) {
    return elements(component, prefix, ValueChecks.present(component, values).length, elementBytes);
  }

  private static long bytes(String component, LengthPrefix prefix, long bytes) {
    ValueChecks.checkLength(component, prefix, bytes);
    return prefix.bytes() + bytes;
  }

  private static long elements(
      String component, LengthPrefix prefix, long count, int elementBytes) {
    ValueChecks.checkCount(component, prefix, count);
    return prefix.bytes() + count * elementBytes;
  }
}
