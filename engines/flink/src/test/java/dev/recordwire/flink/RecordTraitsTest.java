package dev.recordwire.flink;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.Codec;
import dev.recordwire.flink.Shapes.Configured;
import dev.recordwire.flink.Shapes.Event;
import dev.recordwire.flink.Shapes.Place;
import dev.recordwire.flink.Shapes.Shared;
import dev.recordwire.flink.Shapes.Side;
import dev.recordwire.flink.Shapes.Tree;
import dev.recordwire.flink.Shapes.Visit;
import dev.recordwire.flink.Shapes.WithArray;
import dev.recordwire.flink.Shapes.WithEnum;
import dev.recordwire.flink.Shapes.WithOpenEnum;
import dev.recordwire.flink.Shapes.WithView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.flink.api.common.functions.InvalidTypesException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;

/// The properties of records that Flink asks for, and what follows from them for keys.
class RecordTraitsTest {
  @Test
  void recordsOfValuesCantChange() {
    for (Class<?> each : new Class<?>[] {Place.class, Visit.class, Event.class}) {
      assertThat(RecordTraits.of(each)).isEqualTo(new RecordTraits(true, true, null));
    }
  }

  @Test
  void listsMayChange() {
    assertThat(RecordTraits.of(Tree.class)).isEqualTo(new RecordTraits(false, true, null));
  }

  @Test
  void viewsLieInTheBytes() {
    assertThat(RecordTraits.of(WithView.class)).isEqualTo(new RecordTraits(false, false, null));
    assertThat(RecordTraits.of(Reading.class)).isEqualTo(new RecordTraits(false, false, null));
  }

  @Test
  void enumsAndArraysHaveOtherHashCodesElsewhere() {
    assertThat(RecordTraits.of(WithEnum.class))
        .isEqualTo(new RecordTraits(false, true, "WithEnum.sides is an enum"));
    assertThat(RecordTraits.of(WithOpenEnum.class))
        .isEqualTo(new RecordTraits(true, true, "WithOpenEnum.side is a constant of an enum"));
    assertThat(RecordTraits.of(WithArray.class))
        .isEqualTo(
            new RecordTraits(
                false, true, "WithArray.numbers is a Map, whose elements come in any order"));
    assertThat(RecordTraits.of(WithInts.class).unstable())
        .isEqualTo("WithInts.numbers is a Java array");
  }

  @Test
  void setsAndMapsComeInAnyOrder() {
    assertThat(RecordTraits.of(WithSet.class).unstable())
        .isEqualTo("WithSet.tags is a Set, whose elements come in any order");
    assertThat(RecordTraits.of(WithMap.class).unstable())
        .isEqualTo("WithMap.counts is a Map, whose elements come in any order");
  }

  @SuppressWarnings("ArrayRecordComponent") // refused as a key
  record WithInts(int[] numbers) {}

  record WithSet(Set<String> tags) {}

  record WithMap(Map<String, Integer> counts) {}

  @Test
  void aTypeSaysWhetherItIsAKey() {
    assertThat(TypeInformation.of(Reading.class).isKeyType()).isTrue();
    assertThat(RecordwireTypeInfo.of(Shapes_PlaceCodec.CODEC).isKeyType()).isTrue();
    assertThat(RecordwireTypeInfo.of(Shapes_WithEnumCodec.CODEC).isKeyType()).isFalse();
  }

  @Test
  void aKeyThatDiffersBetweenProcessesIsRefused() {
    Codec<WithEnum> codec = Shapes_WithEnumCodec.CODEC;

    InvalidTypesException refused =
        assertThrows(
            InvalidTypesException.class,
            () -> RecordwireKey.<Side, WithEnum>of(codec, side -> new WithEnum(1, List.of(side))));

    assertThat(refused)
        .hasMessageThat()
        .isEqualTo(
            "dev.recordwire.flink.Shapes$WithEnum is no key: WithEnum.sides is an enum, so that"
                + " equal keys may have other hash codes or bytes in another process. Take its"
                + " name, code, numbers or a sorted list into the key instead");
  }

  @Test
  void theTypeOfARecordIsFoundByItsAnnotation() {
    assertThat(TypeInformation.of(Reading.class))
        .isEqualTo(RecordwireTypeInfo.of(ReadingCodec.CODEC));
  }

  @Test
  void anAnnotationSaysThatRecordsAreShared() {
    RecordwireTypeInfo<Shared> type = RecordwireTypeInfo.of(Shapes_SharedCodec.CODEC).sharing();

    assertThat(TypeInformation.of(Shared.class)).isEqualTo(type);
    assertThat(type).isNotEqualTo(RecordwireTypeInfo.of(Shapes_SharedCodec.CODEC));
    assertThat(type.createSerializer(null))
        .isEqualTo(RecordwireTypeSerializer.of(Shapes_SharedCodec.CODEC).sharing());
  }

  @Test
  void theTypeOfARecordIsFoundByASetting() {
    Configuration settings = new Configuration();
    settings.set(
        PipelineOptions.SERIALIZATION_CONFIG,
        List.of(
            "%s: {type: typeinfo, class: %s}"
                .formatted(Configured.class.getName(), RecordwireTypeInfoFactory.class.getName())));

    assertThat(new StreamExecutionEnvironment(settings).getConfig()).isNotNull();

    assertThat(TypeInformation.of(Configured.class))
        .isEqualTo(RecordwireTypeInfo.of(Shapes_ConfiguredCodec.CODEC));
  }

  @Test
  void aRecordWithoutACodecIsNamedWithTheRemedy() {
    InvalidTypesException refused =
        assertThrows(
            InvalidTypesException.class,
            () -> new RecordwireTypeInfoFactory<>().createTypeInfo(String.class, Map.of()));

    assertThat(refused).hasMessageThat().startsWith("java.lang.String has no codec");
  }
}
