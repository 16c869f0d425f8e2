package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.codec.model.Container;
import dev.recordwire.processor.codec.model.ScalarType;
import dev.recordwire.processor.codec.model.ScalarType.RangeCheck;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.common.model.JavaType;
import java.util.Optional;

/// Emits the expressions by which a view gets values from the bytes.
///
/// A value for which a view has no way of its own is read as the codec reads it.
final class ViewValueEmitter {
  private final Emitters emitters;
  private final WalkEmitter walks;

  ViewValueEmitter(Emitters emitters, WalkEmitter walks) {
    this.emitters = emitters;
    this.walks = walks;
  }

  /// A position in the bytes: an expression and a constant after it.
  record Place(CodeBlock base, int offset) {
    /// The position as one expression.
    CodeBlock sum() {
      return offset == 0 ? base : CodeBlock.of("$L + $L", base, offset);
    }

    Place plus(int bytes) {
      return new Place(base, offset + bytes);
    }
  }

  /// The Java type of a value in a view: the record's own type, but for contained records and lists
  /// of records with views, and without boxes.
  TypeName typeOf(WireType type) {
    return switch (type) {
      case WireType.Bounded bounded -> typeOf(bounded.type());
      case WireType.Nested nested when nested.view().isPresent() ->
          TypeNames.of(nested.view().get());
      case WireType.Sequence sequence when elementsOf(sequence).isPresent() ->
          elementsOf(sequence).get();
      default -> TypeNames.of(type.carrier().unboxed());
    };
  }

  /// The class of the elements of a list of records with views.
  private static Optional<ClassName> elementsOf(WireType.Sequence sequence) {
    return sequence.container().kind() == Container.Kind.LIST
            && sequence.element() instanceof WireType.Nested nested
        ? nested.view().map(view -> ElementsEmitter.in(TypeNames.of(view)))
        : Optional.empty();
  }

  /// The expression of the value at a place.
  CodeBlock value(WireType type, ValuePath path, Place place) {
    return switch (type) {
      case WireType.Fixed fixed -> fixed(fixed, path, place);
      case WireType.Text text -> prefixed(text.isView() ? "utf8View" : "utf8", place);
      case WireType.Binary(JavaType carrier) ->
          prefixed(carrier instanceof JavaType.ArrayOf ? "binary" : "binarySegment", place);
      case WireType.View(ScalarType element) -> prefixed(element.wireName() + "View", place);
      case WireType.Nested nested when nested.view().isPresent() ->
          CodeBlock.of("new $T(this, $L)", typeOf(nested), place.sum());
      case WireType.Sequence sequence when elementsOf(sequence).isPresent() ->
          CodeBlock.of("new $T(this, $L, LENGTH_PREFIX)", typeOf(sequence), place.sum());
      case WireType.Bounded bounded when isInPlace(bounded.type()) ->
          value(bounded.type(), path, atMost(bounded, place));
      default -> read(type, path, place);
    };
  }

  /// The place of a value, with a check of its length or count.
  static Place atMost(WireType.Bounded type, Place place) {
    return new Place(CodeBlock.of("atMost($L, LENGTH_PREFIX, $L)", place.sum(), type.max()), 0);
  }

  /// Returns whether the value itself is where it lies, and no copy.
  static boolean isInPlace(WireType type) {
    return switch (type) {
      case WireType.Text _, WireType.Binary _, WireType.View _ -> true;
      case WireType.Sequence sequence -> elementsOf(sequence).isPresent();
      default -> false;
    };
  }

  private CodeBlock fixed(WireType.Fixed type, ValuePath path, Place place) {
    return switch (type) {
      case WireType.Scalar(ScalarType scalar, JavaType carrier) -> {
        CodeBlock value =
            CodeBlock.of("$L($L, $L)", scalar.wireName(), place.base(), place.offset());
        JavaType number = carrier.unboxed();
        yield number.equals(scalar.carriers().getFirst())
            ? value
            : CodeBlock.of("($T) $L", TypeNames.of(number), value);
      }
      case WireType.FixedArray array when array.isView() ->
          CodeBlock.of(
              "$LView($L, $L, $L)",
              array.element().wireName(),
              place.base(),
              place.offset(),
              array.count());
      case WireType.Enumeration enumeration ->
          CodeBlock.of(
              "$L$L($L, $L, $L)",
              enumeration.isOpen() ? "openEnum" : "enum",
              8 * enumeration.bytes(),
              place.base(),
              place.offset(),
              emitters.table().codes(enumeration.model()));
      default -> read(type, path, place);
    };
  }

  /// A call that gets a value after its length or count.
  static CodeBlock prefixed(String method, Place place) {
    return CodeBlock.of("$L($L, LENGTH_PREFIX)", method, place.sum());
  }

  private CodeBlock read(WireType type, ValuePath path, Place place) {
    return CodeBlock.of(
        "read($L, $L, in -> $L(in))", place.base(), place.offset(), walks.readMethod(type, path));
  }

  /// The expression of the position after a value of variable size.
  ///
  /// @param run the bytes of the fixed-size values that follow, which have to be in the payload
  CodeBlock behind(WireType.Variable type, ValuePath path, Place place, int run) {
    return switch (type) {
      case WireType.Text _, WireType.Binary _ -> behind(place, 1, run);
      case WireType.View(ScalarType element) -> behind(place, element.bytes(), run);
      case WireType.Array array -> behind(place, array.element().bytes(), run);
      case WireType.Bounded bounded when isPrefixed(bounded.type()) ->
          behind(bounded.type(), path, place, run);
      case WireType.Optional optional ->
          CodeBlock.of(
              "present($L, $L)$W? $L$W: $L",
              place.base(),
              place.offset(),
              behindContent(optional, path, place.plus(1), run),
              CodeBlock.of("run($L, $L)", place.plus(1).sum(), run));
      case WireType.Sequence(_, WireType.Fixed element, _) -> behind(place, element.bytes(), run);
      case WireType.Sequence(_, WireType.Text _, _) ->
          CodeBlock.of("behindTexts($L, LENGTH_PREFIX, $L)", place.sum(), run);
      case WireType.Nested nested -> behindNested(nested, path, place, run);
      case WireType.Sequence sequence when elementsOf(sequence).isPresent() ->
          unlessRecursive(
              sequence.element(),
              CodeBlock.of("behind($L, $L)", value(sequence, path, place), run),
              reached(sequence, path, place, run));
      default -> reached(type, path, place, run);
    };
  }

  /// A record that may have a fixed size, which is known once its codec is initialised.
  private CodeBlock behindNested(WireType.Nested type, ValuePath path, Place place, int run) {
    String bytes = emitters.table().bytesOf(type.carrier(), type.codec());
    return CodeBlock.of(
        "$1L > 0$W? run($2L + $1L, $3L)$W: $4L",
        bytes,
        place.sum(),
        run,
        type.view().isPresent()
            ? CodeBlock.of("behind(new $T(this), $L, $L)", typeOf(type), place.sum(), run)
            : reached(type, path, place, run));
  }

  private CodeBlock behindContent(WireType.Optional type, ValuePath path, Place place, int run) {
    return switch (type.value()) {
      case WireType.Fixed fixed ->
          CodeBlock.of("run($L, $L)", place.plus(fixed.bytes()).sum(), run);
      case WireType.Nested nested when nested.view().isPresent() ->
          CodeBlock.of(
              "($L)",
              unlessRecursive(
                  nested,
                  behindNested(nested, path.content(), place, run),
                  reached(nested, path.content(), place, run)));
      case WireType.Nested nested ->
          CodeBlock.of("($L)", behindNested(nested, path.content(), place, run));
      case WireType.Variable variable -> behind(variable, path.content(), place, run);
    };
  }

  private CodeBlock unlessRecursive(WireType contained, CodeBlock byView, CodeBlock byWalk) {
    return contained instanceof WireType.Nested nested
        ? CodeBlock.of(
            "$L$W? $L$W: $L",
            emitters.table().isRecursive(nested.carrier(), nested.codec()),
            byWalk,
            byView)
        : byView;
  }

  private CodeBlock reached(WireType.Variable type, ValuePath path, Place place, int run) {
    return CodeBlock.of(
        "reached(searchFrom($L, $L), in -> $L, $L)",
        place.base(),
        place.offset(),
        walks.variable(type, path),
        run);
  }

  private static boolean isPrefixed(WireType type) {
    return switch (type) {
      case WireType.Text _, WireType.Binary _, WireType.View _, WireType.Array _ -> true;
      default -> false;
    };
  }

  private static CodeBlock behind(Place place, int elementBytes, int run) {
    return CodeBlock.of("behind($L, LENGTH_PREFIX, $L, $L)", place.sum(), elementBytes, run);
  }

  /// The call that sets a value of fixed size.
  CodeBlock set(WireType.Fixed type, ValuePath path, Place place) {
    if (type instanceof WireType.Scalar(ScalarType scalar, JavaType carrier)
        && scalar.rangeCheck() != RangeCheck.ON_ENCODE
        && scalar != ScalarType.FLOAT16) {
      return CodeBlock.of("set$L($L, $L, value)", scalar.className(), place.base(), place.offset());
    }
    CodeBlock write =
        emitters.writes().fixed(type, path, CodeBlock.of("value"), CodeBlock.of("at"));
    return CodeBlock.of(
        "write($L, $L, $L, (out, at) -> $L)", place.base(), place.offset(), type.bytes(), write);
  }
}
