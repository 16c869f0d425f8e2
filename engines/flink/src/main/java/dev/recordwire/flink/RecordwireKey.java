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
/// Flink finds the place of a key by its hash code, also in state that another process wrote. It
/// takes any record as a key; this refuses one whose hash code differs between processes.
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
  /// @throws InvalidTypesException if the hash code of the record differs between processes
  public static <E, K> RecordwireKey<E, K> of(Codec<K> codec, KeySelector<E, K> selector) {
    String unstable = RecordTraits.of(codec.type()).unstable();
    if (unstable != null) {
      throw new InvalidTypesException(
          "%s is no key: %s, whose hash code differs between processes. Take its name, code or numbers into the key instead"
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
