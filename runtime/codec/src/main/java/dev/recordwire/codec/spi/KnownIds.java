package dev.recordwire.codec.spi;

import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.UnknownFields;
import dev.recordwire.codec.UnknownVariant;
import java.util.BitSet;

/// The ids of an evolvable record's components, or the tags of a union's records.
/// [Unknown fields][UnknownFields] have other ids. Generated code holds one per record or union.
public final class KnownIds {
  private final BitSet set = new BitSet();
  private final int[] ids;
  private final String[] names;

  private KnownIds(String[] names, int[] ids) {
    this.names = names;
    this.ids = ids;
    for (int id : ids) {
      set.set(id);
    }
  }

  /// The ids of components, or the tags of records.
  ///
  /// @param names the names of the components or records, separated by spaces
  /// @param ids the id or tag of each
  public static KnownIds of(String names, int... ids) {
    return new KnownIds(names.split(" ", -1), ids.clone());
  }

  /// Checks that a record knows none of the fields that it is to write as unknown fields.
  ///
  /// @throws EncodeException if it knows one, and so would write the field twice
  void requireUnknown(String component, UnknownFields fields) {
    if (!fields.isFrom(this)) {
      for (int id : fields.ids()) {
        if (set.get(id)) {
          throw EncodeErrors.knownField(component, id, nameOf(id));
        }
      }
    }
  }

  /// Checks that a union does not know the record that it is to write as an unknown one.
  ///
  /// @throws EncodeException if it does
  void requireUnknown(String component, UnknownVariant variant) {
    if (!variant.isFrom(this) && set.get(variant.tag())) {
      throw EncodeErrors.knownTag(component, variant.tag(), nameOf(variant.tag()));
    }
  }

  /// The name of the component or record that has a known id.
  private String nameOf(int id) {
    int i = 0;
    while (ids[i] != id) {
      i++;
    }
    return names[i];
  }
}
