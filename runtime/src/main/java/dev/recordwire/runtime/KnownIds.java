package dev.recordwire.runtime;

import java.util.BitSet;

/// The ids of an evolvable record's components, or the tags of a union's records, which nothing
/// [unknown][UnknownFields] may have; generated code holds one per record or union.
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
  /// @param names theirs, with a space between two
  /// @param ids as many
  public static KnownIds of(String names, int... ids) {
    return new KnownIds(names.split(" ", -1), ids.clone());
  }

  boolean contains(int id) {
    return set.get(id);
  }

  /// The name of what has an id that is known.
  String nameOf(int id) {
    int i = 0;
    while (ids[i] != id) {
      i++;
    }
    return names[i];
  }
}
