package dev.recordwire.processor.codec.analysis;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.recordwire.processor.codec.model.RuntimeTypes;
import java.util.Map;
import java.util.Optional;

/// The types that users try, which have no wire type, and the type to use instead of each.
final class OtherTypes {
  private static final String TABLE =
      """
      java.lang.Object -> a sealed interface annotated @Wire, each of whose records has a @Tag
      java.lang.Record -> a sealed interface annotated @Wire, each of whose records has a @Tag
      java.io.Serializable -> a sealed interface annotated @Wire, each of whose records has a @Tag
      java.lang.Comparable -> a sealed interface annotated @Wire, each of whose records has a @Tag
      java.lang.CharSequence -> String or Utf8View
      java.lang.StringBuilder -> String
      java.lang.StringBuffer -> String
      java.lang.Class -> String, its name
      java.lang.Throwable -> String, its message
      java.lang.Exception -> String, its message
      java.util.regex.Pattern -> String
      java.io.File -> String
      java.nio.file.Path -> String
      java.net.URL -> java.net.URI
      java.net.InetAddress -> String, or byte[] of its address
      java.lang.Number -> int, long, double or java.math.BigDecimal
      java.util.concurrent.atomic.AtomicInteger -> int
      java.util.concurrent.atomic.AtomicLong -> long
      java.util.concurrent.atomic.AtomicBoolean -> boolean
      java.util.concurrent.atomic.AtomicReference -> the type that it refers to
      java.util.concurrent.atomic.AtomicIntegerArray -> int[]
      java.util.concurrent.atomic.AtomicLongArray -> long[]
      java.util.concurrent.atomic.LongAdder -> long
      java.util.concurrent.atomic.DoubleAdder -> double
      java.nio.Buffer -> byte[] or MemorySegment
      java.nio.ByteBuffer -> byte[] or MemorySegment
      java.nio.ShortBuffer -> short[] or Int16View
      java.nio.IntBuffer -> int[] or Int32View
      java.nio.LongBuffer -> long[] or Int64View
      java.nio.FloatBuffer -> float[] or Float32View
      java.nio.DoubleBuffer -> double[] or Float64View
      java.io.InputStream -> byte[] or MemorySegment
      java.util.BitSet -> boolean[] or BoolView
      java.util.Date -> java.time.Instant
      java.sql.Timestamp -> java.time.Instant
      java.sql.Date -> java.time.LocalDate
      java.sql.Time -> java.time.LocalTime
      java.nio.file.attribute.FileTime -> java.time.Instant
      java.util.Calendar -> java.time.ZonedDateTime
      java.util.GregorianCalendar -> java.time.ZonedDateTime
      java.util.TimeZone -> java.time.ZoneId
      java.time.OffsetTime -> LocalTime and ZoneOffset, in two components
      java.util.stream.IntStream -> int[] or Int32View
      java.util.stream.LongStream -> long[] or Int64View
      java.util.stream.DoubleStream -> double[] or Float64View
      java.util.stream.Stream -> List
      java.lang.Iterable -> List
      java.util.Iterator -> List
      java.util.ArrayList -> List
      java.util.LinkedList -> List
      java.util.AbstractList -> List
      java.util.Vector -> List
      java.util.Stack -> List
      java.util.Queue -> List
      java.util.Deque -> List
      java.util.ArrayDeque -> List
      java.util.PriorityQueue -> List
      java.util.concurrent.BlockingQueue -> List
      java.util.concurrent.ConcurrentLinkedQueue -> List
      java.util.concurrent.CopyOnWriteArrayList -> List
      java.util.HashSet -> Set
      java.util.LinkedHashSet -> SequencedSet
      java.util.EnumSet -> Set
      java.util.TreeSet -> SortedSet
      java.util.concurrent.ConcurrentSkipListSet -> SortedSet
      java.util.concurrent.CopyOnWriteArraySet -> SequencedSet
      java.util.HashMap -> Map
      java.util.Hashtable -> Map
      java.util.Properties -> Map<String, String>
      java.util.LinkedHashMap -> SequencedMap
      java.util.EnumMap -> Map
      java.util.concurrent.ConcurrentMap -> Map
      java.util.concurrent.ConcurrentHashMap -> Map
      java.util.TreeMap -> SortedMap
      java.util.concurrent.ConcurrentSkipListMap -> SortedMap
      java.util.Map.Entry -> a record of the key and the value, annotated @Wire
      """;

  private static final Map<String, String> OTHERS =
      TABLE
          .lines()
          .map(line -> line.split(" -> ", 2))
          .collect(toUnmodifiableMap(row -> row[0], row -> row[1]));

  private static final Map<String, String> OURS =
      Map.of(
          RuntimeTypes.UNKNOWN_FIELDS.toString(),
          "it as a component of its own, in a record annotated @Wire(evolvable = true)",
          RuntimeTypes.UNKNOWN_VARIANT.toString(),
          "it as the only component of a sealed interface's @Fallback record");

  private OtherTypes() {}

  /// Returns the rest of `use …`, for a type by its qualified name.
  static Optional<String> insteadOf(String type) {
    return Optional.ofNullable(OTHERS.getOrDefault(type, OURS.get(type)));
  }
}
