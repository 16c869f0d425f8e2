package dev.recordwire.flink;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeLimits;
import java.io.Serial;
import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.jspecify.annotations.Nullable;

/// A record, or a sealed interface of records, as a type of Flink.
///
/// ```java
/// stream.map(Weather::read).returns(RecordwireTypeInfo.of(ReadingCodec.CODEC));
/// ```
///
/// A job need not name it where [RecordwireTypeInfoFactory] is on the record or in the job's
/// settings.
///
/// @param <T> the record
public final class RecordwireTypeInfo<T> extends TypeInformation<T> {
  @Serial private static final long serialVersionUID = 1L;

  private final Class<T> type;
  private final boolean isShared;
  private final SentLimits limits;

  private RecordwireTypeInfo(Class<T> type, boolean isShared, SentLimits limits) {
    this.type = type;
    this.isShared = isShared;
    this.limits = limits;
  }

  /// Returns the type of a codec's records.
  public static <T> RecordwireTypeInfo<T> of(Codec<T> codec) {
    return new RecordwireTypeInfo<>(codec.type(), false, SentLimits.of(DecodeLimits.DEFAULT));
  }

  /// Returns the same type for a job that changes no array, view, list, set or map of a record once
  /// the record was emitted or is in state. Then Flink need not copy records, as it does otherwise
  /// unless nothing in them can change.
  public RecordwireTypeInfo<T> sharing() {
    return new RecordwireTypeInfo<>(type, true, limits);
  }

  /// Returns the same type with other limits, for records that the default ones refuse: in state
  /// and between tasks they are written and read within these.
  public RecordwireTypeInfo<T> withLimits(DecodeLimits limits) {
    return new RecordwireTypeInfo<>(type, isShared, SentLimits.of(limits));
  }

  @Override
  public boolean isBasicType() {
    return false;
  }

  @Override
  public boolean isTupleType() {
    return false;
  }

  @Override
  public int getArity() {
    return 1;
  }

  @Override
  public int getTotalFields() {
    return 1;
  }

  @Override
  public Class<T> getTypeClass() {
    return type;
  }

  /// Returns whether the hash code of a record is the same in every process, as that of a key must
  /// be: it is not where the record holds an enum or a Java array. [RecordwireKey] says which.
  @Override
  public boolean isKeyType() {
    return RecordTraits.of(type).unstable() == null;
  }

  @Override
  public TypeSerializer<T> createSerializer(@Nullable SerializerConfig config) {
    RecordwireTypeSerializer<T> serializer =
        RecordwireTypeSerializer.of(Codec.of(type)).withLimits(limits.get());
    return isShared ? serializer.sharing() : serializer;
  }

  @Override
  public boolean canEqual(@Nullable Object other) {
    return other instanceof RecordwireTypeInfo<?>;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordwireTypeInfo<?> same
        && same.type == type
        && same.isShared == isShared
        && same.limits.equals(limits);
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }

  @Override
  public String toString() {
    return "Recordwire<" + type.getName() + ">";
  }
}
