package dev.recordwire.jackson;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float16View;
import dev.recordwire.array.Float32View;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int16View;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.Int64View;
import dev.recordwire.array.Int8View;
import dev.recordwire.array.TypeCode;
import dev.recordwire.array.Uint16View;
import dev.recordwire.array.Uint32View;
import dev.recordwire.array.Uint64View;
import dev.recordwire.array.Uint8View;
import dev.recordwire.codec.OpenEnum;
import dev.recordwire.codec.UnknownFields;
import dev.recordwire.codec.Utf8View;
import java.lang.foreign.MemorySegment;
import tools.jackson.databind.module.SimpleModule;

/// Teaches Jackson the types of components: without it Jackson writes the properties of a view, and
/// not its numbers.
///
/// ```java
/// JsonMapper mapper = JsonMapper.builder().addModule(new RecordwireModule()).build();
/// String json = mapper.writeValueAsString(reading);       // {"id":42,"samples":[1.5,2.0]}
/// Reading same = mapper.readValue(json, Reading.class);
/// ```
///
/// | type | JSON |
/// |---|---|
/// | `Int32View` and the other views | an array of numbers, all digits of them |
/// | `BoolView` | an array of `true` and `false` |
/// | `Utf8View` | a text, also as the key of a map |
/// | `MemorySegment` | its bytes in Base64 |
/// | `OpenEnum` | the constant, or `"#7"` for a code without a constant; also as the key of a map |
/// | `UnknownFields` | their bytes in Base64 |
///
/// NaN and infinities are the texts that Jackson writes for them. A number that the view's type
/// can't hold is an error of Jackson's, with its place.
public final class RecordwireModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /// Makes the module.
  public RecordwireModule() {
    super("recordwire");
    addSerializer(ArrayView.class, new ViewSerializer());
    view(BoolView.class, TypeCode.BOOL);
    view(Int8View.class, TypeCode.INT8);
    view(Uint8View.class, TypeCode.UINT8);
    view(Int16View.class, TypeCode.INT16);
    view(Uint16View.class, TypeCode.UINT16);
    view(Int32View.class, TypeCode.INT32);
    view(Uint32View.class, TypeCode.UINT32);
    view(Int64View.class, TypeCode.INT64);
    view(Uint64View.class, TypeCode.UINT64);
    view(Float16View.class, TypeCode.FLOAT16);
    view(Float32View.class, TypeCode.FLOAT32);
    view(Float64View.class, TypeCode.FLOAT64);
    addSerializer(Utf8View.class, new TextSerializers.Value());
    addKeySerializer(Utf8View.class, new TextSerializers.Key());
    addDeserializer(Utf8View.class, new TextDeserializers.Value());
    addKeyDeserializer(Utf8View.class, new TextDeserializers.Key());
    addSerializer(MemorySegment.class, new BytesSerializers.Segment());
    addDeserializer(MemorySegment.class, new BytesDeserializers.Segment());
    addSerializer(UnknownFields.class, new BytesSerializers.Fields());
    addDeserializer(UnknownFields.class, new BytesDeserializers.Fields());
    addSerializer(OpenEnum.class, new OpenEnumSerializer());
    addDeserializer(OpenEnum.class, new OpenEnumDeserializer());
    addKeySerializer(OpenEnum.class, new OpenEnumKeys.Writer());
  }

  /// Adds what the module has to a mapper.
  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addKeyDeserializers(new OpenEnumKeys());
  }

  private <V extends ArrayView> void view(Class<V> type, TypeCode code) {
    addDeserializer(type, new ViewDeserializer<>(type, code));
  }
}
