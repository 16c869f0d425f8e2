package dev.recordwire.arrow.internal;

import dev.recordwire.array.IntegerView;
import java.math.BigInteger;
import java.util.List;

/// A column of texts, of which each element is the index: the codes of an enum, and its names.
public record DictionaryColumn(Field field, IntegerView<?> codes, List<String> values)
    implements Column {
  @Override
  public long size() {
    return codes.size();
  }

  @Override
  public Chunk chunk(long from, long to, Lease lease) {
    IntegerView<?> part = (IntegerView<?>) codes.slice(from, to);
    // C code would read beyond the values.
    requireCodes(part, from);
    Chunk indices = new ViewColumn(field, part).chunk(0, part.size(), lease);
    return indices.indexing(TextColumn.of("", values).chunk(0, values.size(), lease));
  }

  private void requireCodes(IntegerView<?> part, long from) {
    if (part.size() == 0) {
      return;
    }
    for (long index : new long[] {part.argMin(), part.argMax()}) {
      double code = part.getAsDouble(index);
      if (code < 0 || code >= values.size()) {
        throw new IllegalArgumentException(
            "the code %s in row %d has no name: there are %d"
                .formatted(BigInteger.valueOf((long) code), from + index, values.size()));
      }
    }
  }
}
