package dev.recordwire.it.random;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Draws random records: any number of components of any shape, nested containers, nested records.
final class RandomSchemas {
  /// The package of all records.
  static final String PACKAGE = "drawn";

  private static final String HEAD =
      """
      package %s;

      import dev.recordwire.annotation.*;
      import dev.recordwire.array.*;
      import dev.recordwire.codec.*;
      import java.lang.foreign.MemorySegment;
      import java.math.*;
      import java.net.URI;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;

      """
          .formatted(PACKAGE);

  /// With more components the largest records would compile too slowly.
  private static final int MAX_COMPONENTS = 12;

  private static final int MAX_ID = 8191;

  /// Values grow exponentially with it.
  private static final int DEEPEST = 3;

  private static final List<Shape> LEAVES = Leaves.all();

  private final Random random;

  /// The components of every record drawn so far, by the record's name.
  private final Map<String, List<Shape>> records = new LinkedHashMap<>();

  private final Map<String, String> sources = new LinkedHashMap<>();

  /// The depth of every record, in records.
  private final Map<String, Integer> depths = new LinkedHashMap<>();

  /// The depth of the record that is being drawn.
  private int depth;

  /// The drawn types that are not records.
  private final List<Shape> others = new ArrayList<>();

  RandomSchemas(Random random) {
    this.random = random;
    others.add(Others.anAdapted(this::addSource));
  }

  /// Draws one more record, which may contain earlier records, and sometimes an enum or a sealed
  /// interface for it.
  void draw() {
    int number = records.size();
    if (random.nextInt(6) == 0) {
      others.add(Others.anEnum(random, "Enum" + number, this::addSource));
    }
    if (random.nextInt(6) == 0) {
      others.add(Others.aUnion(random, "Union" + number, this::addSource));
    }
    String name = "Drawn" + number;
    int count = random.nextInt(MAX_COMPONENTS + 1);
    depth = 0;
    boolean evolvable = random.nextInt(3) == 0;
    List<Integer> drawn = ids(evolvable && random.nextBoolean() ? count : 0);
    Iterator<Integer> ids = drawn.iterator();
    List<Shape> components = new ArrayList<>();
    List<String> declarations = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Shape shape = Containers.around(random, this::leaf);
      components.add(shape);
      String id = ids.hasNext() ? "@Id(" + ids.next() + ") " : "";
      declarations.add("    " + id + (evolvable ? defaulted(shape) : "") + shape.declare("c" + i));
    }
    if (evolvable && random.nextBoolean()) {
      List<Integer> known =
          drawn.isEmpty() ? IntStream.rangeClosed(1, count).boxed().toList() : drawn;
      int place = random.nextInt(count + 1);
      components.add(place, Unknown.fields(known));
      declarations.add(place, "    UnknownFields rest");
    }
    records.put(name, components);
    depths.put(name, depth);
    addSource(
        name,
        "@Wire%s\npublic record %s(\n%s) {}\n"
            .formatted(options(evolvable), name, String.join(",\n", declarations)));
  }

  /// A default for some of the components that can have one.
  private String defaulted(Shape shape) {
    String type = shape.type();
    boolean isText = type.equals("String") || type.equals("Utf8View");
    boolean isContainer =
        type.matches("(@MaxCount\\(9\\) )?\\w*(List|Set|Map)<.*|.*\\[]") && !hasFixedCount(shape);
    return (isText || isContainer) && random.nextInt(3) > 0
        ? "@Default(\"" + (isText ? "ähm" : "[]") + "\") "
        : "";
  }

  /// An array of a fixed count has no default.
  private static boolean hasFixedCount(Shape shape) {
    return shape.type().endsWith("]") && shape.annotation().contains("(count");
  }

  /// `count` different ids in random order.
  private List<Integer> ids(int count) {
    return random.ints(1, MAX_ID + 1).distinct().limit(count).boxed().toList();
  }

  private void addSource(String name, String declaration) {
    sources.put(PACKAGE + "/" + name, HEAD + declaration);
  }

  private String options(boolean evolvable) {
    List<String> options = new ArrayList<>();
    if (random.nextInt(6) > 0) {
      options.add("view = true");
    }
    if (random.nextInt(3) == 0) {
      options.add("lengths = LengthPrefix.UINT16");
    }
    if (evolvable) {
      options.add("evolvable = true");
    } else if (random.nextInt(4) == 0) {
      options.add("order = FieldOrder.CANONICAL");
    }
    return options.isEmpty() ? "" : "(" + String.join(", ", options) + ")";
  }

  private Shape leaf() {
    if (random.nextInt(6) == 0) {
      return others.get(random.nextInt(others.size()));
    }
    if (records.isEmpty() || random.nextInt(5) > 0) {
      return LEAVES.get(random.nextInt(LEAVES.size()));
    }
    String name = "Drawn" + random.nextInt(records.size());
    int inner = Objects.requireNonNull(depths.get(name)) + 1;
    if (inner > DEEPEST) {
      return LEAVES.get(random.nextInt(LEAVES.size()));
    }
    depth = Math.max(depth, inner);
    return Shape.natural(name, (r, compiled) -> value(name, r, compiled));
  }

  /// The names of the records.
  Set<String> names() {
    return records.keySet();
  }

  /// The sources, by the names of their classes.
  Map<String, String> sources() {
    return sources;
  }

  /// A random value of a record.
  Record value(String name, Random values, ClassLoader compiled)
      throws ReflectiveOperationException {
    return fill(compiled.loadClass(PACKAGE + "." + name), shapes(name), values, compiled);
  }

  private List<Shape> shapes(String name) {
    return Objects.requireNonNull(records.get(name));
  }

  /// A record of a class whose components have these shapes.
  static Record fill(Class<?> type, List<Shape> shapes, Random values, ClassLoader compiled)
      throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      arguments[i] = shapes.get(i).maker().make(values, compiled);
    }
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    return (Record) constructor.newInstance(arguments);
  }
}
