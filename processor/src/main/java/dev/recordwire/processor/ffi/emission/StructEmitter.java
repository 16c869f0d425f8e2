package dev.recordwire.processor.ffi.emission;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.common.LevelEmitter;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.common.model.SpiLevel;
import dev.recordwire.processor.ffi.model.StructModel;
import dev.recordwire.processor.ffi.model.StructModel.Field;
import dev.recordwire.processor.ffi.model.StructModel.FieldType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/// Emits the class `XxxStruct`: the layout of the C struct, and the methods that read and
/// write it.
public final class StructEmitter {
  private final StructModel model;
  private final ClassName type;
  private final List<MethodSpec> methods = new ArrayList<>();

  private StructEmitter(StructModel model) {
    this.model = model;
    type = TypeNames.of(model.type());
  }

  /// Returns the source of a struct's class.
  public static JavaFile emit(StructModel model, Element record) {
    return new StructEmitter(model).write(record);
  }

  private JavaFile write(Element record) {
    TypeSpec.Builder code =
        TypeSpec.classBuilder(TypeNames.of(model.generated()))
            .addOriginatingElement(record)
            .addJavadoc("{@link $T} as a C struct of $L bytes.\n", type, model.byteSize())
            .addModifiers(Modifier.FINAL)
            .addField(
                FieldSpec.builder(FfiNames.STRUCT_LAYOUT, "LAYOUT")
                    .addJavadoc("How the struct lies in memory, padding included.\n")
                    .addModifiers(Modifier.STATIC, Modifier.FINAL)
                    .addModifiers(publicly())
                    .initializer(layout())
                    .build())
            .addStaticBlock(
                CodeBlock.of(
                    "$L;\n", LevelEmitter.of(SpiLevel.FFI, TypeNames.of(model.generated()))))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    code.addModifiers(publicly());
    read();
    readAll();
    write();
    writeAll();
    allocate();
    code.addMethods(methods);
    GeneratedTypes.annotate(code, model.context());
    return JavaFile.builder(model.generated().packageName(), code.build()).indent("  ").build();
  }

  private Modifier[] publicly() {
    return model.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }

  private CodeBlock layout() {
    List<CodeBlock> members = new ArrayList<>();
    for (int i = 0; i <= model.fields().size(); i++) {
      int padding = model.paddingBefore(i);
      if (padding > 0) {
        members.add(CodeBlock.of("$T.paddingLayout($L)", FfiNames.MEMORY_LAYOUT, padding));
      }
      if (i < model.fields().size()) {
        Field field = model.fields().get(i);
        members.add(CodeBlock.of("$L.withName($S)", layout(field.type()), field.name()));
      }
    }
    return CodeBlock.of(
        "$>$>$T.structLayout($Z$L)$Z.withName($S)$<$<",
        FfiNames.MEMORY_LAYOUT,
        CodeBlock.join(members, ",$W"),
        name());
  }

  private static CodeBlock layout(FieldType type) {
    return switch (type) {
      case FieldType.Scalar(var primitive) -> CTypes.of(primitive).layout();
      case FieldType.Address _ -> CodeBlock.of("$T.ADDRESS", FfiNames.VALUE_LAYOUT);
      case FieldType.Nested(var nested) ->
          CodeBlock.of("$T.LAYOUT", TypeNames.of(nested.generated()));
    };
  }

  /// Returns the layout for one access, which requires no alignment.
  private static CodeBlock access(FieldType type) {
    return type instanceof FieldType.Scalar(var primitive)
        ? CTypes.unaligned(primitive)
        : CodeBlock.of("$T.ADDRESS_UNALIGNED", FfiNames.VALUE_LAYOUT);
  }

  private MethodSpec.Builder method(String name, TypeName result, String docs) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(docs)
        .addModifiers(publicly())
        .addModifiers(Modifier.STATIC)
        .returns(result);
  }

  private MethodSpec.Builder access(String name, TypeName result, String docs) {
    return method(name, result, docs)
        .addParameter(FfiNames.MEMORY_SEGMENT, "segment")
        .addParameter(long.class, "offset");
  }

  private void read() {
    List<CodeBlock> values = new ArrayList<>();
    for (Field field : model.fields()) {
      values.add(
          field.type() instanceof FieldType.Nested(var nested)
              ? CodeBlock.of("$T.read(segment, $L)", TypeNames.of(nested.generated()), at(field))
              : got(field));
    }
    methods.add(
        access("read", type, "The record of the struct at an offset.\n")
            .addStatement("return new $T($>$>$Z$L$<$<)", type, CodeBlock.join(values, ",$W"))
            .build());
  }

  private void readAll() {
    methods.add(
        access("read", TypeName.VOID, "Fills an array with the structs from an offset on.\n")
            .addParameter(ArrayTypeName.of(type), "values")
            .beginControlFlow("for (int i = 0; i < values.length; i++)")
            .addStatement("values[i] = read(segment, offset + i * $LL)", model.byteSize())
            .endControlFlow()
            .build());
  }

  private void write() {
    MethodSpec.Builder method =
        access("write", TypeName.VOID, "Writes a record as the struct at an offset.\n")
            .addParameter(type, "value");
    for (Field field : model.fields()) {
      if (field.type() instanceof FieldType.Nested(var nested)) {
        method.addStatement(
            "$T.write(segment, $L,$W$T.value($S, value.$N()))",
            TypeNames.of(nested.generated()),
            at(field),
            FfiNames.STRUCTS,
            path(field),
            field.name());
      } else {
        method.addStatement(
            "segment.set($L, $L,$W$L)", access(field.type()), at(field), set(field));
      }
    }
    methods.add(method.build());
  }

  private static CodeBlock got(Field field) {
    CodeBlock value = CodeBlock.of("segment.get($L, $L)", access(field.type()), at(field));
    return switch (field.type()) {
      case FieldType.Scalar(var scalar) -> CTypes.fromC(scalar, value);
      case FieldType.Address(boolean isNullable) ->
          isNullable ? CodeBlock.of("$T.segmentOrNull($L)", FfiNames.POINTERS, value) : value;
      case FieldType.Nested _ -> throw new IllegalArgumentException(field.name());
    };
  }

  private CodeBlock set(Field field) {
    CodeBlock value = CodeBlock.of("value.$N()", field.name());
    return switch (field.type()) {
      case FieldType.Scalar(var scalar) -> CTypes.toC(scalar, path(field) + " is", value);
      case FieldType.Address(boolean isNullable) ->
          CodeBlock.of(
              "$T.pointer$L($S, $L)",
              FfiNames.STRUCTS,
              isNullable ? "OrNull" : "",
              path(field),
              value);
      case FieldType.Nested _ -> throw new IllegalArgumentException(field.name());
    };
  }

  /// Returns the name of a component in messages.
  private String path(Field field) {
    return name() + "." + field.name();
  }

  private String name() {
    return model.type().simpleNames().getLast();
  }

  private void writeAll() {
    methods.add(
        access("write", TypeName.VOID, "Writes records as structs from an offset on.\n")
            .addParameter(ArrayTypeName.of(type), "values")
            .beginControlFlow("for (int i = 0; i < values.length; i++)")
            .addStatement(
                "write(segment, offset + i * $LL,$W$T.element($S, i, values[i]))",
                model.byteSize(),
                FfiNames.STRUCTS,
                name())
            .endControlFlow()
            .build());
  }

  private void allocate() {
    methods.add(
        method("allocateFrom", FfiNames.MEMORY_SEGMENT, "New memory that holds the struct.\n")
            .addParameter(FfiNames.SEGMENT_ALLOCATOR, "allocator")
            .addParameter(type, "value")
            .addStatement("$T segment = allocator.allocate(LAYOUT)", FfiNames.MEMORY_SEGMENT)
            .addStatement("write(segment, 0, value)")
            .addStatement("return segment")
            .build());
  }

  private static CodeBlock at(Field field) {
    return field.offset() == 0
        ? CodeBlock.of("offset")
        : CodeBlock.of("offset + $L", field.offset());
  }
}
