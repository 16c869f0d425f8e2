package dev.recordwire.it;

import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float32View;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int16View;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.Int64View;
import dev.recordwire.array.Int8View;
import dev.recordwire.array.Uint16View;
import dev.recordwire.array.Uint32View;
import dev.recordwire.array.Uint64View;
import dev.recordwire.array.Uint8View;
import dev.recordwire.it.Samples.Sample;
import dev.recordwire.it.records.Absent;
import dev.recordwire.it.records.AbsentCodec;
import dev.recordwire.it.records.Boxes;
import dev.recordwire.it.records.BoxesCodec;
import dev.recordwire.it.records.Containers;
import dev.recordwire.it.records.Containers.Point;
import dev.recordwire.it.records.ContainersCodec;
import dev.recordwire.it.records.Fixed;
import dev.recordwire.it.records.FixedCodec;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Values of the test records of optionals, boxes, values of fixed size and collections.
final class CompositeSamples {
  private CompositeSamples() {}

  static List<Sample<?>> all() {
    return List.of(
        new Sample<>(AbsentCodec.CODEC, absent()),
        new Sample<>(AbsentCodec.CODEC, present()),
        new Sample<>(BoxesCodec.CODEC, boxes()),
        new Sample<>(FixedCodec.CODEC, fixed("")),
        new Sample<>(ContainersCodec.CODEC, emptyContainers()),
        new Sample<>(ContainersCodec.CODEC, containers()),
        new Sample<>(FixedCodec.CODEC, fixed("a\u0000n한")));
  }

  static Absent absent() {
    return new Absent(
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalLong.empty(),
        OptionalDouble.empty(),
        null,
        null,
        null,
        null,
        Optional.empty(),
        List.of(),
        null,
        null);
  }

  static Absent present() {
    return new Absent(
        Optional.of("né"),
        Optional.of(-2),
        OptionalInt.of(40_000),
        OptionalLong.of(4_000_000_000L),
        OptionalDouble.of(95.5),
        "al",
        'é',
        (short) 200,
        new double[] {1.5},
        Optional.of(List.of(true, false)),
        Arrays.asList((short) 1, null, (short) -1),
        Optional.of((byte) 7),
        new Absent.Point(1.5f, -0f));
  }

  static Boxes boxes() {
    return new Boxes(true, (byte) -1, (short) -2, -3, -4L, -5.5f, 95.5, 'é', (short) 200, 40_000);
  }

  static Fixed fixed(String code) {
    return new Fixed(
        code,
        new boolean[] {true, false},
        new byte[] {1, -2},
        new short[] {1, -2},
        new int[] {1, -2},
        new long[] {-2},
        new int[] {1, 200},
        new short[] {1, 200},
        new int[] {1, 40_000},
        new char[] {'a', 'é'},
        new long[] {4_000_000_000L},
        new long[] {-1},
        new float[] {-0f},
        new double[] {95.5},
        BoolView.of(true, false),
        Int8View.of((byte) 1, (byte) -2),
        Int16View.of((short) 1, (short) -2),
        Int32View.of(1, -2),
        Int64View.of(-2),
        Uint8View.of(1, 200),
        Uint16View.of(1, 40_000),
        Uint32View.of(4_000_000_000L),
        Uint64View.of(-1),
        Float32View.of(-0f),
        Float64View.of(95.5));
  }

  static Containers emptyContainers() {
    return new Containers(
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        new LinkedHashSet<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        Map.of(),
        Map.of(),
        new LinkedHashMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new Point[0],
        new String[0],
        new Integer[0],
        new int[0][],
        new byte[0][],
        List.of(),
        List.of(),
        List.of());
  }

  @SuppressWarnings("JdkObsolete") // a list without random access
  static Containers containers() {
    Map<String, Double> limits = new LinkedHashMap<>();
    limits.put("north", 95.5);
    limits.put("east", -0.0);
    LinkedHashMap<Point, String> labels = new LinkedHashMap<>();
    labels.put(new Point((short) 2, (short) 1), "b");
    TreeMap<String, @Nullable String> answers = new TreeMap<>();
    answers.put("no", null);
    answers.put("yes", "1");
    return new Containers(
        new LinkedList<>(List.of("né", "")),
        new ArrayDeque<>(List.of(40_000, 1)),
        List.of(new Point((short) 1, (short) -1)),
        new LinkedHashSet<>(List.of("b", "a")),
        new LinkedHashSet<>(List.of((short) 200, (short) 1)),
        new TreeSet<>(List.of(2L, -2L)),
        new TreeSet<>(List.of('é')),
        limits,
        Map.of(40_000, (short) 200),
        labels,
        new TreeMap<>(Map.of(-2L, List.of(), 2L, List.of(new Point((short) 3, (short) 4)))),
        answers,
        new Point[] {new Point((short) 5, (short) 6)},
        new String[] {"x", ""},
        new Integer[] {7},
        new int[][] {{}, {1, 40_000}},
        new byte[][] {{1, 2}},
        List.of(new double[] {95.5, -0.0}),
        List.of(Map.of(), Map.of("k", Set.of('a'))),
        List.of(Arrays.asList(null, 95.5)));
  }
}
