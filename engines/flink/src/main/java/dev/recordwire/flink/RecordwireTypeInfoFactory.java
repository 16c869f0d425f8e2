package dev.recordwire.flink;

import dev.recordwire.codec.Codec;
import java.lang.reflect.Type;
import java.util.Map;
import org.apache.flink.api.common.functions.InvalidTypesException;
import org.apache.flink.api.common.typeinfo.TypeInfoFactory;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/// Tells Flink the type of a record, wherever it meets one.
///
/// ```java
/// @Wire(evolvable = true)
/// @TypeInfo(RecordwireTypeInfoFactory.class)
/// public record Reading(int station, Float64View celsius) {}
/// ```
///
/// A record that shall not know Flink is named in the job's settings:
///
/// ```yaml
/// pipeline.serialization-config:
///   - weather.Reading: {type: typeinfo, class: dev.recordwire.flink.RecordwireTypeInfoFactory}
/// ```
///
/// [Sharing] is the same with [RecordwireTypeInfo#sharing].
///
/// @param <T> the record
public final class RecordwireTypeInfoFactory<T> extends TypeInfoFactory<T> {
  /// For Flink.
  public RecordwireTypeInfoFactory() {}

  /// Returns the type of a record.
  ///
  /// @throws InvalidTypesException if it has no codec, with the remedy
  @Override
  public TypeInformation<T> createTypeInfo(
      Type type, Map<String, TypeInformation<?>> genericParameters) {
    return find(type);
  }

  /// Tells Flink the type of a record in which the job changes nothing once it was emitted or is in
  /// state: `@TypeInfo(RecordwireTypeInfoFactory.Sharing.class)`.
  ///
  /// @param <T> the record
  public static final class Sharing<T> extends TypeInfoFactory<T> {
    /// For Flink.
    public Sharing() {}

    /// Returns the type of a record.
    ///
    /// @throws InvalidTypesException if it has no codec, with the remedy
    @Override
    public TypeInformation<T> createTypeInfo(
        Type type, Map<String, TypeInformation<?>> genericParameters) {
      return RecordwireTypeInfoFactory.<T>find(type).sharing();
    }
  }

  private static <T> RecordwireTypeInfo<T> find(Type type) {
    if (!(type instanceof Class<?> plain)) {
      throw new InvalidTypesException(
          type + " is no record of Recordwire: name a record without type parameters");
    }
    try {
      @SuppressWarnings("unchecked") // Flink asks for the type of a T
      Codec<T> codec = (Codec<T>) Codec.of(plain);
      return RecordwireTypeInfo.of(codec);
    } catch (IllegalArgumentException e) {
      throw new InvalidTypesException(e.getMessage(), e);
    }
  }
}
