package dev.recordwire.it.random;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Records as nobody would write them: any number of components of any shape, containers in
/// containers, records in records.
final class RandomSchemas {
  /// The package of all of them.
  static final String PACKAGE = "drawn";

  /// More would make the largest records too large to be compiled quickly.
  private static final int MOST_COMPONENTS = 12;

  /// Values grow with the power of it.
  private static final int DEEPEST = 3;

  private static final List<Shape> LEAVES = Leaves.all();

  private final Random random;

  /// The components of every record drawn so far, by the record's name.
  private final Map<String, List<Shape>> records = new LinkedHashMap<>();

  private final Map<String, String> sources = new LinkedHashMap<>();

  /// How many records deep every record is.
  private final Map<String, Integer> depths = new LinkedHashMap<>();

  /// The depth of the record that is being drawn.
  private int depth;

  RandomSchemas(Random random) {
    this.random = random;
  }

  /// Draws one more record, which may hold those before it.
  void draw() {
    String name = "Drawn" + records.size();
    int count = random.nextInt(MOST_COMPONENTS + 1);
    depth = 0;
    List<Shape> components = new ArrayList<>();
    List<String> declarations = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Shape shape = Containers.around(random, this::leaf);
      components.add(shape);
      declarations.add("    " + shape.declare("c" + i));
    }
    records.put(name, components);
    depths.put(name, depth);
    sources.put(name, source(name, declarations));
  }

  private String source(String name, List<String> declarations) {
    return """
    package %s;

    import dev.recordwire.annotation.*;
    import dev.recordwire.array.*;
    import java.lang.foreign.MemorySegment;
    import java.math.*;
    import java.time.*;
    import java.util.*;

    @Wire%s
    public record %s(
    %s) {}
    """
        .formatted(PACKAGE, options(), name, String.join(",\n", declarations));
  }

  private String options() {
    return random.nextInt(3) == 0 ? "(lengths = LengthPrefix.UINT16)" : "";
  }

  private Shape leaf(Random any) {
    if (records.isEmpty() || random.nextInt(5) > 0) {
      return LEAVES.get(random.nextInt(LEAVES.size()));
    }
    String name = "Drawn" + random.nextInt(records.size());
    int inner = depths.get(name) + 1;
    if (inner > DEEPEST) {
      return LEAVES.get(random.nextInt(LEAVES.size()));
    }
    depth = Math.max(depth, inner);
    return Shape.natural(name, (r, compiled) -> value(name, r, compiled));
  }

  /// The sources, by the name of their record.
  Map<String, String> sources() {
    return sources;
  }

  /// A random value of a record.
  Record value(String name, Random values, ClassLoader compiled)
      throws ReflectiveOperationException {
    Class<?> type = compiled.loadClass(PACKAGE + "." + name);
    List<Shape> shapes = records.get(name);
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
