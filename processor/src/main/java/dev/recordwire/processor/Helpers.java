package dev.recordwire.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.model.EnumModel;
import dev.recordwire.processor.model.LengthWidth;
import dev.recordwire.processor.model.Mentions;
import dev.recordwire.processor.model.RecordModel;
import dev.recordwire.processor.model.WireType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/// The private methods of a layout that the values inside other values need: for each such place
/// one for the size, one to write and one to read, made when they are first asked for.
final class Helpers {
  private static final ClassName RUNTIME_EXCEPTION = ClassName.get(RuntimeException.class);

  private final LengthWidth lengths;
  private final boolean isCheckedForNull;
  private final Names names = new Names();
  private final Map<String, String> known = new HashMap<>();
  private final List<MethodSpec> methods = new ArrayList<>();
  private final List<FieldSpec> fields = new ArrayList<>();
  private final AdapterEmitter adapters = new AdapterEmitter(this);
  private final SizeEmitter sizes = new SizeEmitter(this);
  private final WriteEmitter writes = new WriteEmitter(this);
  private final ReadEmitter reads = new ReadEmitter(this);

  Helpers(RecordModel model, List<Part> parts) {
    this.lengths = model.lengths();
    this.isCheckedForNull = model.surroundings().isCheckedForNull();
    names.reserve("LENGTHS", KeeperEmitter.IDS);
    names.reserve(Mentions.in(model));
    for (Part part : parts) {
      names.reserve(
          "sizeOfPart" + part.number(), "writePart" + part.number(), "readPart" + part.number());
    }
  }

  SizeEmitter sizes() {
    return sizes;
  }

  WriteEmitter writes() {
    return writes;
  }

  ReadEmitter reads() {
    return reads;
  }

  AdapterEmitter adapters() {
    return adapters;
  }

  /// See [dev.recordwire.processor.model.Surroundings].
  boolean isCheckedForNull() {
    return isCheckedForNull;
  }

  LengthWidth lengths() {
    return lengths;
  }

  /// The name of the method that gives the size of a value.
  String size(WireType.Compound type, Place place) {
    return size(type, place, CompoundEmitter.of(type, place, this));
  }

  /// The name of the method that an emitter of the caller's writes.
  String size(WireType.Compound type, Place place, CompoundEmitter emitter) {
    return method(
        "sizeOf",
        place,
        method -> emitter.size(method.returns(TypeName.LONG).addParameter(carrier(type), "value")));
  }

  /// The name of the method that writes a value.
  String write(WireType.Compound type, Place place) {
    return write(type, place, CompoundEmitter.of(type, place, this));
  }

  /// The name of the method that an emitter of the caller's writes.
  String write(WireType.Compound type, Place place, CompoundEmitter emitter) {
    return method(
        "write",
        place,
        method ->
            emitter.write(
                method
                    .addParameter(RuntimeNames.WIRE_WRITER, "out")
                    .addParameter(carrier(type), "value")));
  }

  /// The name of the method that reads a value.
  String read(WireType.Compound type, Place place) {
    return read(type, place, CompoundEmitter.of(type, place, this));
  }

  /// The name of the method that an emitter of the caller's writes.
  String read(WireType.Compound type, Place place, CompoundEmitter emitter) {
    return method(
        "read",
        place,
        method ->
            emitter.read(
                method.returns(carrier(type)).addParameter(RuntimeNames.WIRE_READER, "in")));
  }

  void writeTo(TypeSpec.Builder layout) {
    layout.addFields(fields);
    layout.addMethods(methods);
  }

  /// The name of the field that holds an enum's codes.
  String codes(EnumModel model) {
    String key = "codes " + model.type();
    String before = known.get(key);
    if (before != null) {
      return before;
    }
    FieldSpec field = EnumEmitter.codes(model, names);
    known.put(key, field.name());
    fields.add(field);
    return field.name();
  }

  /// The name of a constant of the layout.
  String constant(String component, TypeName type, CodeBlock value) {
    String words = component.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_") + "_DEFAULT";
    FieldSpec field =
        FieldSpec.builder(type, names.newName(words.toUpperCase(Locale.ROOT)))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(value)
            .build();
    fields.add(field);
    return field.name();
  }

  private String method(String verb, Place place, UnaryOperator<MethodSpec.Builder> body) {
    return method(verb + ' ' + place.path(), verb + capitalized(place.path()), body);
  }

  /// The name of a method that is made once for all that have the same key.
  String method(String key, String suggestion, UnaryOperator<MethodSpec.Builder> body) {
    String before = known.get(key);
    if (before != null) {
      return before;
    }
    String name = names.newName(suggestion);
    known.put(key, name);
    int index = methods.size();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    methods.add(method.build()); // holds the place, before those that its body needs
    methods.set(index, body.apply(method).build());
    return name;
  }

  private static TypeName carrier(WireType type) {
    return TypeNames.of(type.carrier());
  }

  private static String capitalized(String path) {
    String name = path.replace(".", "");
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /// A loop that reads, whose failures are told of the element that they happened at.
  static CodeBlock locatedRead(CodeBlock loop, Place place) {
    return located(
        loop, RuntimeNames.DECODE_EXCEPTION, CodeBlock.of("e.within($L, i)", place.label()));
  }

  /// A loop that reads entries, whose failures are told of the entry that they happened at.
  static CodeBlock locatedReadByKey(CodeBlock loop, Place place) {
    return located(
        loop, RuntimeNames.DECODE_EXCEPTION, CodeBlock.of("e.within($L, i, key)", place.label()));
  }

  /// A loop over a value's elements, whose failures are told of the element that they happened at.
  static CodeBlock locatedWrite(CodeBlock loop, Place place) {
    return located(
        loop,
        RUNTIME_EXCEPTION,
        CodeBlock.of("$T.inside($L, i, e)", RuntimeNames.WIRE_WRITER, place.label()));
  }

  /// A loop over a value's entries, whose failures are told of the entry that they happened at.
  static CodeBlock locatedWriteByKey(CodeBlock loop, Place place) {
    return located(
        loop,
        RUNTIME_EXCEPTION,
        CodeBlock.of("$T.inside($L, i, key, e)", RuntimeNames.WIRE_WRITER, place.label()));
  }

  private static CodeBlock located(CodeBlock loop, ClassName exception, CodeBlock told) {
    return CodeBlock.builder()
        .beginControlFlow("try")
        .add(loop)
        .nextControlFlow("catch ($T e)", exception)
        .addStatement("throw $L", told)
        .endControlFlow()
        .build();
  }
}
