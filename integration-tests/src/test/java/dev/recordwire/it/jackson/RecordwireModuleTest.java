package dev.recordwire.it.jackson;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.recordwire.annotation.Code;
import dev.recordwire.annotation.Tag;
import dev.recordwire.annotation.Uint64;
import dev.recordwire.annotation.Wire;
import dev.recordwire.array.ArrayView;
import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float16View;
import dev.recordwire.array.Float32View;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int16View;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.Int64View;
import dev.recordwire.array.Int8View;
import dev.recordwire.array.Uint16View;
import dev.recordwire.array.Uint32View;
import dev.recordwire.array.Uint64View;
import dev.recordwire.array.Uint8View;
import dev.recordwire.codec.OpenEnum;
import dev.recordwire.codec.UnknownFields;
import dev.recordwire.codec.Utf8View;
import dev.recordwire.jackson.RecordwireModule;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

class RecordwireModuleTest {
  private final JsonMapper mapper = JsonMapper.builder().addModule(new RecordwireModule()).build();

  enum Side {
    @Code(1)
    BUY,
    @Code(2)
    SELL
  }

  @Wire
  record Numbers(
      BoolView bools,
      Int8View int8,
      Uint8View uint8,
      Int16View int16,
      Uint16View uint16,
      Int32View int32,
      Uint32View uint32,
      Int64View int64,
      Uint64View uint64,
      Float16View float16,
      Float32View float32,
      Float64View float64) {}

  @Wire(evolvable = true)
  record Order(
      Utf8View name,
      OpenEnum<Side> side,
      List<OpenEnum<Side>> others,
      Map<Utf8View, Integer> counts,
      UnknownFields rest) {}

  @Test
  void aViewIsItsNumbers() {
    Numbers numbers =
        new Numbers(
            BoolView.of(true, false),
            Int8View.of((byte) -128, (byte) 127),
            Uint8View.of(0, 255),
            Int16View.of((short) -32768),
            Uint16View.of(65535),
            Int32View.of(Integer.MIN_VALUE, Integer.MAX_VALUE),
            Uint32View.of(4294967295L),
            Int64View.of(Long.MIN_VALUE, Long.MAX_VALUE),
            Uint64View.of(-1L, 1L),
            Float16View.of(1.5f, -0.0f),
            Float32View.of(0.1f, Float.NaN),
            Float64View.of(0.1, Double.NEGATIVE_INFINITY));

    String json = mapper.writeValueAsString(numbers);

    assertThat(json)
        .isEqualTo(
            "{\"bools\":[true,false],\"int8\":[-128,127],\"uint8\":[0,255],\"int16\":[-32768],"
                + "\"uint16\":[65535],\"int32\":[-2147483648,2147483647],"
                + "\"uint32\":[4294967295],"
                + "\"int64\":[-9223372036854775808,9223372036854775807],"
                + "\"uint64\":[18446744073709551615,1],\"float16\":[1.5,-0.0],"
                + "\"float32\":[0.1,\"NaN\"],\"float64\":[0.1,\"-Infinity\"]}");
    assertThat(mapper.readValue(json, Numbers.class)).isEqualTo(numbers);
  }

  @Test
  void aSliceAndALongViewAreTheirNumbers() {
    Int32View numbers = Int32View.arange(0, 1000, 1);

    assertThat(mapper.writeValueAsString(numbers.slice(0, 6, 2))).isEqualTo("[0,2,4]");
    assertThat(mapper.readValue(mapper.writeValueAsString(numbers), Int32View.class))
        .isEqualTo(numbers);
    assertThat(mapper.readValue("[]", Float64View.class).size()).isEqualTo(0);
  }

  @Test
  void textsEnumsAndUnknownFields() {
    byte[] fields = {0x48, 0x00, 7};
    Order order =
        new Order(
            Utf8View.of("né"),
            OpenEnum.of(Side.SELL),
            List.of(new OpenEnum.Unknown<>(9), OpenEnum.of(Side.BUY)),
            Map.of(Utf8View.of("a"), 1),
            UnknownFields.of(fields, fields.length, null));

    String json = mapper.writeValueAsString(order);

    assertThat(json)
        .isEqualTo(
            "{\"name\":\"né\",\"side\":\"SELL\",\"others\":[\"#9\",\"BUY\"],\"counts\":{\"a\":1},"
                + "\"rest\":\"SAAH\"}");
    Order read = mapper.readValue(json, Order.class);
    assertThat(read).isEqualTo(order);
    assertThat(RecordwireModuleTest_OrderCodec.encode(read))
        .isEqualTo(RecordwireModuleTest_OrderCodec.encode(order));
  }

  @Test
  void unknownFieldsMayBeMissing() {
    Order order =
        mapper.readValue(
            "{\"name\":\"a\",\"side\":\"BUY\",\"others\":[],\"counts\":{}}", Order.class);

    assertThat(order.rest()).isEqualTo(UnknownFields.NONE);
  }

  @Test
  void aSegmentIsItsBytes() {
    MemorySegment bytes = MemorySegment.ofArray(new byte[] {1, 2});

    assertThat(mapper.writeValueAsString(bytes)).isEqualTo("\"AQI=\"");
    assertThat(mapper.readValue("\"AQI=\"", MemorySegment.class).toArray(ValueLayout.JAVA_BYTE))
        .isEqualTo(new byte[] {1, 2});
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[256]   | an element of uint8 is an integer in its range",
        "[-1]    | an element of uint8 is an integer in its range",
        "[1.5]   | an element of uint8 is an integer in its range",
        "[null]  | an element of uint8 is an integer in its range",
        "7       | Cannot deserialize value of type `dev.recordwire.array.Uint8View`"
      })
  void otherJsonIsRefused(String json, String message) {
    DatabindException refused =
        assertThrows(DatabindException.class, () -> mapper.readValue(json, Uint8View.class));

    assertThat(refused).hasMessageThat().contains(message);
  }

  @Test
  void aNumberBeyondItsTypeIsNoInfinity() {
    for (Map.Entry<String, Class<? extends ArrayView>> each :
        Map.<String, Class<? extends ArrayView>>of(
                "[1,-65520]",
                Float16View.class,
                "[3.5e38]",
                Float32View.class,
                "[1e309]",
                Float64View.class)
            .entrySet()) {
      DatabindException refused =
          assertThrows(
              DatabindException.class, () -> mapper.readValue(each.getKey(), each.getValue()));
      assertThat(refused)
          .hasMessageThat()
          .containsMatch("an element of float.. is a number in its range, or \"Infinity\"");
    }
    assertThat(mapper.readValue("[65519,\"-Infinity\"]", Float16View.class))
        .isEqualTo(Float16View.of(65504, Float.NEGATIVE_INFINITY));
  }

  @Test
  void openEnumsAreKeys() {
    Map<OpenEnum<Side>, Integer> map =
        Map.of(OpenEnum.of(Side.SELL), 1, new OpenEnum.Unknown<>(9), 2);

    String json = mapper.writeValueAsString(map);

    assertThat(json).contains("\"SELL\":1");
    assertThat(json).contains("\"#9\":2");
    TypeReference<Map<OpenEnum<Side>, Integer>> type = new TypeReference<>() {};
    assertThat(mapper.readValue(json, type)).isEqualTo(map);
    for (String other : new String[] {"BYE", "#65536", "#"}) {
      assertThrows(DatabindException.class, () -> mapper.readValue("{\"" + other + "\":1}", type));
    }
  }

  @Wire
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  sealed interface Shape {}

  @Tag(1)
  @Wire
  record Disc(double r) implements Shape {}

  @Tag(2)
  @Wire
  record Box(Float64View sides) implements Shape {}

  @Wire
  record Drawing(List<Shape> shapes, @Uint64 long id) {}

  /// The page's example of a union, and of an unsigned number.
  @Test
  void aUnionNeedsItsTypeInTheJson() {
    Drawing drawing = new Drawing(List.of(new Disc(1), new Box(Float64View.of(2, 3))), -1);

    String json = mapper.writeValueAsString(drawing);

    assertThat(json).contains("\"id\":-1");
    assertThat(json).contains("\"r\":1.0");
    Drawing read = mapper.readValue(json, Drawing.class);
    assertThat(read).isEqualTo(drawing);
    assertThat(RecordwireModuleTest_DrawingCodec.encode(read))
        .isEqualTo(RecordwireModuleTest_DrawingCodec.encode(drawing));
  }

  @Test
  void jacksonFindsTheModule() {
    assertThat(ServiceLoader.load(JacksonModule.class).stream().map(ServiceLoader.Provider::type))
        .contains(RecordwireModule.class);
  }
}
