package dev.recordwire.array;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/// The parts of something, each of which is made when it is asked for, since there may be more than
/// memory has room for.
///
/// @param <P> a part
final class PartList<P> extends AbstractList<P> implements RandomAccess {
  private final int parts;
  private final IntFunction<P> maker;

  /// @param maker makes the part of an index
  PartList(int parts, IntFunction<P> maker) {
    this.parts = parts;
    this.maker = maker;
  }

  @Override
  public P get(int index) {
    return maker.apply(Objects.checkIndex(index, parts));
  }

  @Override
  public int size() {
    return parts;
  }
}
