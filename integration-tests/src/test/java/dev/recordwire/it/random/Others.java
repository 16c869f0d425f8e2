package dev.recordwire.it.random;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/// Shapes whose types must be declared: enums, sealed interfaces, adapted types.
final class Others {
  private static final int MANY_CONSTANTS = 300;

  private Others() {}

  /// An enum, some with codes, some with more than 256 constants.
  static Shape anEnum(Random random, String name, BiConsumer<String, String> addSource) {
    int count = random.nextInt(8) == 0 ? MANY_CONSTANTS : random.nextInt(1, 6);
    boolean coded = random.nextBoolean();
    List<Integer> codes = random.ints(0, 1 << 16).distinct().limit(count).boxed().toList();
    List<String> constants = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      constants.add((coded ? "@Code(" + codes.get(i) + ") " : "") + "C" + i);
    }
    addSource.accept(
        name, "public enum " + name + " {\n  " + String.join(",\n  ", constants) + "\n}\n");
    Shape closed =
        Shape.natural(
                name,
                (values, compiled) -> {
                  Object[] all = load(name, compiled).getEnumConstants();
                  return all[values.nextInt(all.length)];
                })
            .asOrdered();
    List<Integer> known = coded ? codes : IntStream.range(0, count).boxed().toList();
    return random.nextBoolean() ? closed : Unknown.codes(closed, known);
  }

  /// A sealed interface of up to four records, which contain only leaves.
  static Shape aUnion(Random random, String name, BiConsumer<String, String> addSource) {
    List<Shape> leaves = Leaves.all();
    List<List<Shape>> variants = new ArrayList<>();
    StringBuilder source = new StringBuilder();
    source.append(random.nextInt(4) > 0 ? "@Wire(view = true)\n" : "@Wire\n");
    source.append("public sealed interface ").append(name).append(" {\n");
    List<Integer> tags = random.ints(0, 256).distinct().limit(4).boxed().toList();
    int count = random.nextInt(1, 5);
    boolean keeps = random.nextBoolean();
    for (int i = 0; i < count; i++) {
      List<Shape> components = new ArrayList<>();
      List<String> declarations = new ArrayList<>();
      for (int k = random.nextInt(4); k > 0; k--) {
        Shape leaf = leaves.get(random.nextInt(leaves.size()));
        components.add(leaf);
        declarations.add(leaf.declare("c" + k));
      }
      variants.add(components);
      source
          .append("  @Wire(evolvable = %s, view = %s)".formatted(keeps, random.nextInt(4) > 0))
          .append(" @Tag(%d) public record V%d(".formatted(tags.get(i), i))
          .append(String.join(", ", declarations))
          .append(") implements %s {}\n".formatted(name));
    }
    if (keeps) {
      source.append(
          "  @Fallback public record V%d(UnknownVariant u) implements %s {}\n"
              .formatted(count, name));
      variants.add(List.of(Unknown.variant(tags.subList(0, count))));
    }
    addSource.accept(name, source.append("}\n").toString());
    return Shape.natural(
        name,
        (values, compiled) -> {
          int variant = values.nextInt(variants.size());
          Class<?> type = load(name + "$V" + variant, compiled);
          return RandomSchemas.fill(type, variants.get(variant), values, compiled);
        });
  }

  /// A type that can't be annotated, with its adapter.
  static Shape anAdapted(BiConsumer<String, String> addSource) {
    addSource.accept(
        "UriAdapter",
        """
        public final class UriAdapter {
          private UriAdapter() {}

          public static String toWire(URI uri) {
            return uri.toString();
          }

          public static URI fromWire(String text) {
            return URI.create(text);
          }
        }
        """);
    return new Shape(
        "@WireAdapter(UriAdapter.class) ",
        "URI",
        "URI",
        false,
        (values, compiled) -> URI.create("urn:drawn:" + values.nextInt()));
  }

  private static Class<?> load(String name, ClassLoader compiled) throws ClassNotFoundException {
    return compiled.loadClass(RandomSchemas.PACKAGE + "." + name);
  }
}
