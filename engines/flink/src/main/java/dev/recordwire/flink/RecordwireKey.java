package dev.recordwire.flink;

import dev.recordwire.codec.Codec;
import java.io.Serial;
import org.apache.flink.api.common.functions.InvalidTypesException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.api.java.typeutils.ResultTypeQueryable;

/// Takes the key of an element, which is a record, and tells Flink its type.
///
/// ```java
/// stream.keyBy(RecordwireKey.of(PlaceCodec.CODEC, Reading::place))
/// ```
///
/// Flink finds the place of a key by its hash code and bytes, also in state that another process
/// wrote. It takes any record as a key; this refuses one for which these may differ between equal
/// records.
///
/// @param <E> the element
/// @param <K> the key
public final class RecordwireKey<E, K> implements KeySelector<E, K>, ResultTypeQueryable<K> {
  @Serial private static final long serialVersionUID = 1L;

  private final KeySelector<E, K> selector;
  private final TypeInformation<K> type;

  private RecordwireKey(KeySelector<E, K> selector, TypeInformation<K> type) {
    this.selector = selector;
    this.type = type;
  }

  /// Returns a selector of keys.
  ///
  /// @throws InvalidTypesException if equal records may have other hash codes or bytes
  public static <E, K> RecordwireKey<E, K> of(Codec<K> codec, KeySelector<E, K> selector) {
    String unstable = RecordTraits.of(codec.type()).unstable();
    if (unstable != null) {
      throw new InvalidTypesException(
          "%s is no key: %s, so that equal keys may have other hash codes or bytes in another process. Take its name, code, numbers or a sorted list into the key instead"
              .formatted(codec.type().getName(), unstable));
    }
    return new RecordwireKey<>(selector, RecordwireTypeInfo.of(codec));
  }

  @Override
  public K getKey(E element) throws Exception {
    return selector.getKey(element);
  }

  @Override
  public TypeInformation<K> getProducedType() {
    return type;
  }
}
