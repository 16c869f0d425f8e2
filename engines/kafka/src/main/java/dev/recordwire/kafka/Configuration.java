package dev.recordwire.kafka;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The binding of a serializer or a deserializer: given in code, or made from Kafka's settings.
///
/// @param <T> the record
final class Configuration<T> {
  private final String kind;
  private final boolean isMadeInCode;
  private volatile @Nullable Binding<T> binding;

  /// Waits for settings.
  ///
  /// @param kind `serializer` or `deserializer`
  Configuration(String kind) {
    this.kind = kind;
    isMadeInCode = false;
  }

  Configuration(Binding<T> binding) {
    kind = "";
    isMadeInCode = true;
    this.binding = binding;
  }

  Binding<T> binding() {
    Binding<T> known = binding;
    if (known == null) {
      throw new IllegalStateException(
          "a %s without a record: make it by of(codec), or let Kafka make it from %s.%s and %s"
              .formatted(kind, "value", kind, RecordwireConfig.VALUE_TYPE_CONFIG));
    }
    return known;
  }

  /// Takes the settings; of one made in code only whether it is for keys.
  void configure(Map<String, ?> configs, boolean isKey) {
    close();
    binding = isMadeInCode ? binding().forKeys(isKey) : RecordwireConfig.binding(configs, isKey);
  }

  /// Closes a store that was made from settings.
  void close() {
    Binding<T> known = binding;
    if (known != null && !isMadeInCode) {
      known.options().store().ifPresent(SchemaStore::close);
    }
  }
}
