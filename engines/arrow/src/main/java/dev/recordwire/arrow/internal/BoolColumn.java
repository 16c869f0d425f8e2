package dev.recordwire.arrow.internal;

import dev.recordwire.array.BoolView;
import java.util.function.LongPredicate;

/// A column of bools that are asked for one by one.
public record BoolColumn(Field field, long size, LongPredicate bools) implements Column {
  @Override
  public Chunk chunk(long from, long to, Lease lease) {
    BoolView view = BoolView.zeros(to - from);
    for (long i = 0; i < view.size(); i++) {
      view.set(i, bools.test(from + i));
    }
    return new ViewColumn(field, view).chunk(0, view.size(), lease);
  }
}
