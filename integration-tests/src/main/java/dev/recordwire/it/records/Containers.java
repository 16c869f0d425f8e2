package dev.recordwire.it.records;

import dev.recordwire.annotation.Float64Array;
import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Uint16Array;
import dev.recordwire.annotation.Uint8;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/// Every collection, map and array of objects, some of them nested.
@Wire(lengths = LengthPrefix.UINT16)
public record Containers(
    @Utf8 List<String> names,
    @Uint16 Collection<Integer> ports,
    SequencedCollection<Point> path,
    Set<String> tags,
    @Uint8 SequencedSet<Short> octets,
    SortedSet<Long> times,
    NavigableSet<Character> letters,
    Map<String, Double> limits,
    Map<@Uint16 Integer, @Uint8 Short> levels,
    @SuppressWarnings("WireCollisions") SequencedMap<Point, String> labels,
    SortedMap<Long, List<Point>> tracks,
    NavigableMap<String, @Nullable String> answers,
    Point[] corners,
    String[] lines,
    Integer[] counts,
    @Uint16Array int[][] grid,
    byte[][] blobs,
    @Float64Array(count = 2) List<double[]> pairs,
    List<Map<String, Set<Character>>> index,
    List<List<@Nullable Double>> rows) {
  /// An element of some of them.
  @Wire
  public record Point(short x, short y) {}
}
