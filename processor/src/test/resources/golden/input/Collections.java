package telemetry;

import dev.recordwire.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Wire
public record Collections(
    Set<String> tags,
    @Uint16 SortedSet<Integer> ports,
    Map<String, Double> limits,
    Map<@Uint16 Integer, @Uint8 Short> levels,
    SortedMap<Long, List<Point>> tracks,
    Map<Boolean, @Nullable String> answers,
    @Utf8 Collection<String> lines,
    Point[] corners,
    @Utf8 String[] names,
    @Uint16Array int[][] grid,
    List<Map<String, Set<Character>>> index) {
  @Wire
  public record Point(float x, float y) {}
}
