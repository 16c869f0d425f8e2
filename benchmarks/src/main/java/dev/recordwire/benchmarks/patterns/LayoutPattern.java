package dev.recordwire.benchmarks.patterns;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Layouts of rows: a list of records, columns, and rows side by side in bytes.
final class LayoutPattern implements Pattern {
  private static final int MAX_RANDOM = 100_000;

  @Override
  public List<String> cases() {
    return Cases.of(
        List.of("100 rows", "10000 rows", "1000000 rows"),
        List.of("one column", "whole rows", "random rows"));
  }

  @Override
  public List<Way> ways() {
    return new Ways()
        .java("list of records", "columns", "strided bytes")
        .rust("list of records", "columns", "strided bytes")
        .python("list of records", "columns", "strided bytes")
        .list();
  }

  /// The rows that are read.
  @Override
  public long operations(String theCase) {
    int rows = Cases.number(theCase, 0);
    return theCase.endsWith("random rows") ? Math.min(rows, MAX_RANDOM) : rows;
  }

  @Override
  public Work work(String way, String theCase) {
    int rows = Cases.number(theCase, 0);
    Layout layout =
        switch (way) {
          case "list of records" -> new Records(rows);
          case "columns" -> new Columns(rows);
          case "strided bytes" -> new Strided(rows);
          default -> throw Pattern.unknown(way);
        };
    return switch (Cases.part(theCase, 1)) {
      case "one column" -> layout::oneColumn;
      case "whole rows" -> layout::wholeRows;
      default -> {
        int[] order = order(rows, (int) operations(theCase));
        yield () -> layout.rows(order);
      }
    };
  }

  /// Rows in an order that no prefetcher foresees: the first of all rows, shuffled.
  private static int[] order(int rows, int count) {
    List<Integer> all = new ArrayList<>(IntStream.range(0, rows).boxed().toList());
    Collections.shuffle(all, new Random(42));
    // The sum of the first `count` of a shuffle is no other language's: all languages take these.
    int step = rows / count;
    return all.stream()
        .filter(row -> row % step == 0)
        .limit(count)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// Rows of {int64 id, int64 price, int64 quantity}.
  private interface Layout {
    /// The sum of all prices.
    long oneColumn();

    /// The sum of everything.
    long wholeRows();

    /// The sum of everything in some rows.
    long rows(int[] order);
  }

  private record Row(long id, long price, long quantity) {}

  private static final class Records implements Layout {
    private final List<Row> rows = new ArrayList<>();

    Records(int count) {
      for (int i = 0; i < count; i++) {
        rows.add(new Row(i, Values.number(i), Values.number(i + 1)));
      }
    }

    @Override
    public long oneColumn() {
      long sum = 0;
      for (Row row : rows) {
        sum += row.price();
      }
      return sum;
    }

    @Override
    public long wholeRows() {
      long sum = 0;
      for (Row row : rows) {
        sum += row.id() + row.price() + row.quantity();
      }
      return sum;
    }

    @Override
    public long rows(int[] order) {
      long sum = 0;
      for (int index : order) {
        Row row = rows.get(index);
        sum += row.id() + row.price() + row.quantity();
      }
      return sum;
    }
  }

  private static final class Columns implements Layout {
    private final long[] ids;
    private final long[] prices;
    private final long[] quantities;

    Columns(int count) {
      ids = IntStream.range(0, count).mapToLong(i -> i).toArray();
      prices = IntStream.range(0, count).mapToLong(Values::number).toArray();
      quantities = IntStream.range(0, count).mapToLong(i -> Values.number(i + 1)).toArray();
    }

    @Override
    public long oneColumn() {
      return Values.sum(prices);
    }

    @Override
    public long wholeRows() {
      long sum = 0;
      for (int i = 0; i < ids.length; i++) {
        sum += ids[i] + prices[i] + quantities[i];
      }
      return sum;
    }

    @Override
    public long rows(int[] order) {
      long sum = 0;
      for (int index : order) {
        sum += ids[index] + prices[index] + quantities[index];
      }
      return sum;
    }
  }

  private static final class Strided implements Layout {
    private static final int STRIDE = 3 * Long.BYTES;
    private final MemorySegment bytes;

    Strided(int count) {
      bytes = MemorySegment.ofArray(new byte[count * STRIDE]);
      for (int i = 0; i < count; i++) {
        bytes.set(Values.INT64, (long) i * STRIDE, i);
        bytes.set(Values.INT64, (long) i * STRIDE + 8, Values.number(i));
        bytes.set(Values.INT64, (long) i * STRIDE + 16, Values.number(i + 1));
      }
    }

    @Override
    public long oneColumn() {
      long sum = 0;
      for (long at = 8; at < bytes.byteSize(); at += STRIDE) {
        sum += bytes.get(Values.INT64, at);
      }
      return sum;
    }

    @Override
    public long wholeRows() {
      long sum = 0;
      for (long at = 0; at < bytes.byteSize(); at += STRIDE) {
        sum += row(at);
      }
      return sum;
    }

    @Override
    public long rows(int[] order) {
      long sum = 0;
      for (int index : order) {
        sum += row((long) index * STRIDE);
      }
      return sum;
    }

    private long row(long at) {
      return bytes.get(Values.INT64, at)
          + bytes.get(Values.INT64, at + 8)
          + bytes.get(Values.INT64, at + 16);
    }
  }
}
