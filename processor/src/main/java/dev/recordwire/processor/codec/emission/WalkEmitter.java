package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.codec.model.Component;
import dev.recordwire.processor.codec.model.NumberType;
import dev.recordwire.processor.codec.model.ScalarType;
import dev.recordwire.processor.codec.model.ScalarType.RangeCheck;
import dev.recordwire.processor.codec.model.ValueType;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.common.model.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Emits the conditions that move a walk over values, and are true if the values are sound.
final class WalkEmitter {
  private static final Pattern CALL = Pattern.compile("(in\\.)?\\w+\\([^()]*\\)");

  private final Emitters emitters;
  private final CompoundWalks compounds;

  /// The methods that move a walk over compound values.
  interface CompoundWalks {
    /// Returns the name of the method for a value.
    String method(WireType.Compound type, ValuePath path);
  }

  /// Creates the emitter of compound values, which asks this emitter for the values in them.
  interface CompoundFactory {
    CompoundWalks of(WalkEmitter values, Emitters emitters);
  }

  WalkEmitter(Emitters emitters, CompoundFactory compounds) {
    this.emitters = emitters;
    this.compounds = compounds.of(this, emitters);
  }

  /// The conditions of values one after another, and whether they use the local `at`.
  record Conditions(List<CodeBlock> all, boolean usesOffset) {
    /// The statements that return whether all conditions hold. A condition that is followed by the
    /// same one stands alone, since Error Prone takes `a && a` for a mistake.
    CodeBlock returned() {
      CodeBlock.Builder code = CodeBlock.builder();
      if (usesOffset) {
        code.addStatement("long at");
      }
      int alone = 0;
      while (alone + 1 < all.size() && all.get(alone).equals(all.get(alone + 1))) {
        code.beginControlFlow("if ($L)", new Conditions(List.of(all.get(alone)), false).negated())
            .addStatement("return false")
            .endControlFlow();
        alone++;
      }
      CodeBlock rest = CodeBlock.join(all.subList(alone, all.size()), "\n&& ");
      return code.addStatement("return $L", all.isEmpty() ? CodeBlock.of("true") : rest).build();
    }

    /// The condition that not all conditions hold: a call is negated without parentheses.
    CodeBlock negated() {
      CodeBlock joined = all.isEmpty() ? CodeBlock.of("true") : CodeBlock.join(all, " && ");
      return CodeBlock.of(CALL.matcher(joined.toString()).matches() ? "!$L" : "!($L)", joined);
    }
  }

  /// The conditions of a packed record's components.
  Conditions components(List<Component> components) {
    List<CodeBlock> all = new ArrayList<>();
    boolean usesOffset = false;
    for (ComponentGroup group : ComponentGroup.of(components)) {
      switch (group) {
        case ComponentGroup.VariableComponent variable ->
            all.add(variable(variable.type(), variable.path()));
        case ComponentGroup.FixedRun run -> {
          List<CodeBlock> checks = new ArrayList<>();
          for (ComponentGroup.ComponentOffset each : run.components()) {
            check(each.type(), each.path(), OffsetVariable.of(each)).ifPresent(checks::add);
          }
          usesOffset |= !checks.isEmpty();
          addRun(run.bytes(), checks, all);
        }
      }
    }
    return new Conditions(all, usesOffset);
  }

  private static void addRun(int bytes, List<CodeBlock> checks, List<CodeBlock> all) {
    if (checks.isEmpty()) {
      all.add(CodeBlock.of("in.pass($L)", bytes));
    } else {
      all.add(CodeBlock.of("(at = in.take($L)) >= 0", bytes));
      all.addAll(checks);
    }
  }

  /// The conditions of a single value.
  Conditions alone(WireType type, ValuePath path) {
    List<CodeBlock> all = new ArrayList<>();
    switch (type) {
      case WireType.Variable variable -> all.add(variable(variable, path));
      case WireType.Fixed fixed ->
          addRun(fixed.bytes(), check(fixed, path, CodeBlock.of("at")).stream().toList(), all);
    }
    return new Conditions(all, all.size() > 1);
  }

  /// The condition that a fixed-size value at a position is sound, if any bytes are not.
  Optional<CodeBlock> check(WireType.Fixed type, ValuePath path, CodeBlock at) {
    return switch (type) {
      case WireType.Scalar(ScalarType scalar, _) ->
          scalar.rangeCheck() == RangeCheck.ON_DECODE
              ? Optional.of(CodeBlock.of("in.isBool($L)", at))
              : Optional.empty();
      case WireType.FixedArray array ->
          array.element().rangeCheck() == RangeCheck.ON_DECODE
              ? Optional.of(CodeBlock.of("in.areBools($L, $L)", at, array.count()))
              : Optional.empty();
      case WireType.FixedText(_, int bytes) ->
          Optional.of(CodeBlock.of("in.isPaddedUtf8($L, $L)", at, bytes));
      case WireType.Value(ValueType jdk) ->
          jdk.checkedOnDecode()
              ? Optional.of(CodeBlock.of("in.is$L($L)", Capitals.first(jdk.wireName()), at))
              : Optional.empty();
      case WireType.Enumeration enumeration ->
          enumeration.isOpen() || enumeration.model().fallback().isPresent()
              ? Optional.empty()
              : Optional.of(
                  CodeBlock.of(
                      "in.isCode$L($L, $L)",
                      8 * enumeration.bytes(),
                      at,
                      emitters.table().codes(enumeration.model())));
      case WireType.AdaptedFixed adapted ->
          Optional.of(
              CodeBlock.of("in.readsAt($L, value -> $L(value))", at, readMethod(adapted, path)));
    };
  }

  /// The condition that moves over a value of variable size.
  CodeBlock variable(WireType.Variable type, ValuePath path) {
    return switch (type) {
      case WireType.Text _ -> CodeBlock.of("in.utf8(LENGTH_PREFIX)");
      case WireType.Binary(JavaType carrier) ->
          CodeBlock.of(
              "in.$L(LENGTH_PREFIX)",
              carrier instanceof JavaType.ArrayOf ? "binary" : "binarySegment");
      case WireType.BigNumber(NumberType number) ->
          CodeBlock.of("in.$L(LENGTH_PREFIX)", number.wireName());
      case WireType.View(ScalarType element) ->
          element == ScalarType.BOOL
              ? CodeBlock.of("in.boolView(LENGTH_PREFIX)")
              : CodeBlock.of("in.view(LENGTH_PREFIX, $L)", element.bytes());
      case WireType.Array array ->
          array.element() == ScalarType.BOOL
              ? CodeBlock.of("in.boolArray(LENGTH_PREFIX)")
              : CodeBlock.of(
                  "in.$L(LENGTH_PREFIX, $L)",
                  isWidened(array) ? "widenedArray" : "array",
                  array.element().bytes());
      case WireType.Adapted(_, WireType.Variable wire) ->
          CodeBlock.of(
              "(in.isVerifying() ? in.reads(value -> $L(value)) : $L)",
              readMethod(type, path),
              variable(wire, path));
      case WireType.Bounded bounded ->
          CodeBlock.of(
              "in.atMost(LENGTH_PREFIX, $L) && $L", bounded.max(), variable(bounded.type(), path));
      case WireType.Nested nested ->
          CodeBlock.of("in.record($T.CODEC)", TypeNames.of(nested.codec()));
      case WireType.Compound compound -> CodeBlock.of("$L(in)", compounds.method(compound, path));
    };
  }

  /// Returns whether the elements take more bytes in Java than on the wire, so that a reader needs
  /// all bytes of the array at once.
  private static boolean isWidened(WireType.Array array) {
    return switch (array.element()) {
      case UINT32, FLOAT16 -> true;
      case UINT16 -> !array.carrier().simpleName().equals("char[]");
      default -> false;
    };
  }

  /// The method that reads a value.
  String readMethod(WireType type, ValuePath path) {
    if (type instanceof WireType.Compound compound) {
      return emitters.readMethod(compound, path);
    }
    ReadEmitter.Alone read = emitters.reads().alone(type, path);
    return emitters.table().valueMethod(type, path, read.first(), read.value());
  }
}
