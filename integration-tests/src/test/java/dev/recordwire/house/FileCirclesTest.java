package dev.recordwire.house;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The files of a package are layers: none leads back to itself through others.
///
/// A type that needs what is above it gets it as data, or through a small interface.
class FileCirclesTest {
  /// Views, and what their methods give: whatever is an operation is below them, on memory.
  private static final Set<String> VIEWS =
      Set.of(
          "ArrayAnalysis",
          "ArrayArithmetic",
          "ArrayFunctions",
          "ArrayIndexing",
          "ArrayOrder",
          "ArraySets",
          "ArrayShape",
          "ArrayStatistics",
          "ArrayTests",
          "ArrayView",
          "Bins",
          "BoolLogic",
          "BoolOperands",
          "BoolView",
          "ColumnPairs",
          "ConvertingView",
          "ElementTests",
          "Float16Arithmetic",
          "Float16Functions",
          "Float16Operands",
          "Float16View",
          "Float64Operands",
          "Float64View",
          "FloatFunctions",
          "FloatNumbers",
          "FloatView",
          "Histogram",
          "Int32View",
          "IntView",
          "IntViewOperands",
          "IntegerBits",
          "IntegerDivision",
          "IntegerView",
          "LazyFloat64View",
          "LazyIntView",
          "LazyIntegerView",
          "LazyTests",
          "LazyView",
          "Neighbours",
          "NumberView",
          "ParallelFloat64View",
          "ParallelFloatFunctions",
          "ParallelFloatView",
          "ParallelIntView",
          "ParallelIntegerView",
          "ParallelTests",
          "ParallelView",
          "Promotion",
          "Rescaled",
          "Spread",
          "UniqueElements",
          "ViewIndexing",
          "ViewOrder",
          "ViewSets",
          "ViewShape",
          "ViewsByType",
          "WeightedHistogram");

  /// Files that know each other, and why they may: two of them, and once the views.
  private static final Map<Set<String>, String> ALLOWED =
      Map.of(
          VIEWS,
          "a comparison of views gives a mask, whose indices are a view again",
          Set.of("Parameter", "Passing"),
          "a callback that is passed has parameters of its own",
          Set.of("Codec", "CodecRegistry"),
          "a codec is found by what it registers itself at",
          Set.of("RecordWriter", "WireWriter"),
          "a record's codec writes to what writes the record",
          Set.of("RecordReader", "WireReader", "WireWalk", "ValueReader", "PartReader"),
          "a record's codec reads from what reads the record, and verifies likewise",
          Set.of("GeneratedCodec", "Preparation"),
          "a codec is prepared with those it contains",
          Set.of("NativeBinding", "NativeRegistry"),
          "a registry is what holds bindings",
          Set.of("CallFrame", "FrameStack"),
          "a frame gives its memory back to its stack",
          Set.of("CallbackFailures", "PendingFailures"),
          "what is kept ends where a call ends");

  @Test
  void noFileLeadsBackToItself() throws IOException {
    Map<String, Map<String, Set<String>>> packages = packages();
    assertThat(packages.size()).isGreaterThan(10);
    packages.forEach(
        (name, files) -> {
          List<Set<String>> circles =
              Circles.in(files).stream().filter(each -> !ALLOWED.containsKey(each)).toList();
          assertWithMessage("files of %s in circles, where an interface or data would do", name)
              .that(circles)
              .isEmpty();
        });
  }

  @Test
  void aCircleIsFoundWithWhatIsInIt() {
    Map<String, Set<String>> edges =
        new TreeMap<>(
            Map.of(
                "A", Set.of("B"),
                "B", Set.of("C", "D"),
                "C", Set.of("A"),
                "D", Set.of("E"),
                "E", Set.of("F"),
                "F", Set.of("E"),
                "G", Set.of("A", "G")));
    assertThat(Circles.in(edges)).containsExactly(Set.of("A", "B", "C"), Set.of("E", "F"));
  }

  /// For each package, for each of its files: the others that it uses.
  private static Map<String, Map<String, Set<String>>> packages() throws IOException {
    Map<String, Map<String, Set<String>>> packages = new TreeMap<>();
    for (JavaSource source : JavaSource.ofProduct()) {
      if (!source.simpleName().equals("package-info")) {
        packages
            .computeIfAbsent(source.packageName(), _ -> new TreeMap<>())
            .put(source.simpleName(), new TreeSet<>(source.usedNames()));
      }
    }
    for (Map<String, Set<String>> files : packages.values()) {
      files.values().forEach(used -> used.retainAll(files.keySet()));
    }
    return packages;
  }
}
