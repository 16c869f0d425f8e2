package dev.recordwire.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.model.Component;
import dev.recordwire.processor.model.JavaType;
import dev.recordwire.processor.model.ScalarType;
import dev.recordwire.processor.model.ScalarType.Range;
import dev.recordwire.processor.model.WireType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Writes the statements that take components from `in` and make something of them.
final class ReadEmitter {
  private static final int WIDTH = 80;
  private static final int SHORT = 60;

  private final CodeBlock.Builder code = CodeBlock.builder();
  private final NameAllocator names = new NameAllocator();
  private final Position position = new Position();

  private ReadEmitter(List<Component> components) {
    for (String taken : List.of("in", "at", "LENGTHS")) {
      names.newName(taken);
    }
    components.forEach(component -> reserveWhatItNames(component.type()));
  }

  /// Reads the components, one local each, and returns a new `result` of them.
  static CodeBlock statements(List<Component> components, TypeName result) {
    return new ReadEmitter(components).emit(components, result);
  }

  private CodeBlock emit(List<Component> components, TypeName result) {
    List<CodeBlock> locals = new ArrayList<>();
    for (Stretch stretch : Stretch.of(components)) {
      switch (stretch) {
        case Stretch.Single single ->
            locals.add(declare(single.name(), single.type(), variable(single)));
        case Stretch.Run run -> {
          CodeBlock take = CodeBlock.of("in.take($L,$L)", run.bytes(), description(run));
          code.addStatement(position.assign(take));
          run.slots().forEach(slot -> locals.add(declare(slot.name(), slot.type(), fixed(slot))));
        }
      }
    }
    return code.addStatement("return new $T($L)", result, CodeBlock.join(locals, ",$W")).build();
  }

  /// A local must not obscure a class, or the package of one, that a statement names.
  private void reserveWhatItNames(WireType type) {
    if (type instanceof WireType.Struct struct) {
      String topPackage = struct.codec().packageName().split("[.]", 2)[0];
      Stream.of(struct.codec().simpleName(), topPackage)
          .filter(name -> !name.isEmpty())
          .forEach(names::newName);
    }
  }

  /// The run's description as a literal, on lines of its own where it is long.
  private static CodeBlock description(Stretch.Run run) {
    List<String> lines = new ArrayList<>(List.of(""));
    for (String word : run.description().splitWithDelimiters(" ", 0)) {
      if (lines.getLast().length() + word.length() > WIDTH) {
        lines.add("");
      }
      lines.add(lines.removeLast() + word);
    }
    if (lines.size() == 1 && lines.getFirst().length() <= SHORT) {
      return CodeBlock.of(" $S", lines.getFirst());
    }
    return lines.stream()
        .map(line -> CodeBlock.of("$S", line))
        .collect(CodeBlock.joining("\n+ ", "\n", ""));
  }

  private CodeBlock declare(String component, WireType type, CodeBlock value) {
    String name = names.newName(component);
    code.addStatement("$T $L = $L", TypeNames.of(type.carrier()), name, value);
    return CodeBlock.of("$L", name);
  }

  private static CodeBlock fixed(Stretch.Slot slot) {
    CodeBlock at = Position.of(slot);
    return switch (slot.type()) {
      case WireType.Scalar(ScalarType scalar, JavaType carrier) -> {
        CodeBlock read =
            scalar.range() == Range.CHECKED_ON_DECODE
                ? CodeBlock.of("in.$L($L, $S)", scalar.wireName(), at, slot.name())
                : CodeBlock.of("in.$L($L)", scalar.wireName(), at);
        yield carrier.equals(scalar.carriers().getFirst())
            ? read
            : CodeBlock.of("($T) $L", TypeNames.of(carrier), read);
      }
    };
  }

  private static CodeBlock variable(Stretch.Single single) {
    String name = single.name();
    return switch (single.type()) {
      case WireType.Text _ -> prefixed("utf8", name);
      case WireType.Binary(JavaType carrier) ->
          prefixed(carrier instanceof JavaType.ArrayOf ? "binary" : "binarySegment", name);
      case WireType.View(ScalarType element) -> prefixed(element.wireName() + "View", name);
      case WireType.Array array -> prefixed(arrayReader(array), name);
      case WireType.Struct struct ->
          CodeBlock.of("in.record($S, $T.CODEC)", name, TypeNames.of(struct.codec()));
    };
  }

  /// `uint8Array` gives the first carrier's array, `uint8Shorts` that of another.
  private static String arrayReader(WireType.Array array) {
    JavaType carrier = ((JavaType.ArrayOf) array.carrier()).element();
    if (carrier.equals(array.element().carriers().getFirst())) {
      return array.element().wireName() + "Array";
    }
    String name = carrier.simpleName();
    return array.element().wireName()
        + Character.toUpperCase(name.charAt(0))
        + name.substring(1)
        + "s";
  }

  private static CodeBlock prefixed(String method, String name) {
    return CodeBlock.of("in.$L($S, LENGTHS)", method, name);
  }
}
