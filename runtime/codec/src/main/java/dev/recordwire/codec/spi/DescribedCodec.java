package dev.recordwire.codec.spi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Describes the wire format of one record, with that of the records and unions inside it: the
/// size, if all values have one, and the schema.
///
/// @param <T> the record
public abstract class DescribedCodec<T> extends RecordReader<T> {
  DescribedCodec(Class<T> type) {
    super(type);
  }

  /// The codecs of the records and unions that a record contains, or of a union's records; null for
  /// a codec that is being initialised.
  protected abstract @Nullable DescribedCodec<?>[] containedCodecs();

  /// True if each component has a fixed size, or is a record that may have one.
  protected boolean hasFixedComponents() {
    return false;
  }

  /// The schema of this type alone, as canonical JSON.
  protected String ownSchema() {
    throw new UnsupportedOperationException(
        getClass().getName()
            + " was generated before codecs had schemas: compile "
            + type().getName()
            + " again");
  }

  @Override
  public final OptionalInt fixedSize() {
    return isOfOneSize() ? OptionalInt.of(minSize()) : OptionalInt.empty();
  }

  @Override
  final @Nullable Boolean containsOnlyFixed() {
    if (!hasFixedComponents()) {
      return false;
    }
    for (DescribedCodec<?> contained : containedCodecs()) {
      if (contained == null || !contained.isOfOneSize()) {
        return (contained != null && contained.knowsSizes()) ? false : null;
      }
    }
    return true;
  }

  /// True if a record can contain others of its type, however deep, as far as its codecs are
  /// initialised.
  final boolean mayContainItself() {
    Set<DescribedCodec<?>> reached = new HashSet<>();
    Deque<DescribedCodec<?>> left = new ArrayDeque<>(List.of(this));
    while (!left.isEmpty()) {
      for (DescribedCodec<?> contained : left.pop().containedCodecs()) {
        if (contained == null) {
          return true;
        }
        if (reached.add(contained)) {
          left.push(contained);
        }
      }
    }
    return reached.contains(this);
  }

  @Override
  public final String schema() {
    SortedMap<String, String> schemas = new TreeMap<>();
    addSchemas(schemas);
    return "{\"recordwire\":1,\"root\":\""
        + qualifiedName()
        + "\",\"schemas\":["
        + String.join(",", schemas.values())
        + "]}";
  }

  private void addSchemas(SortedMap<String, String> schemas) {
    if (schemas.put(qualifiedName(), ownSchema()) == null) {
      for (DescribedCodec<?> contained : containedCodecs()) {
        initialised(contained).addSchemas(schemas);
      }
    }
  }

  private String qualifiedName() {
    return type().getCanonicalName();
  }

  private static DescribedCodec<?> initialised(@Nullable DescribedCodec<?> contained) {
    return Objects.requireNonNull(contained, "a codec that is being initialised");
  }

  @Override
  public final String fingerprint() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(schema().getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256, which every Java must have", e);
    }
  }
}
