package dev.recordwire.flink;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.array.Float64View;
import dev.recordwire.codec.Codec;
import dev.recordwire.flink.Shapes.Event;
import dev.recordwire.flink.Shapes.Place;
import dev.recordwire.flink.Shapes.Tree;
import dev.recordwire.flink.Shapes.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.typeutils.SerializerTestBase;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Flink's own tests of serializers, with records of several shapes.
class SerializerKitTest {
  /// The tests with some records.
  abstract static class Kit<T> extends SerializerTestBase<T> {
    private final Codec<T> codec;
    private final T[] records;

    @SafeVarargs
    @SuppressWarnings("varargs") // nobody else has the array
    Kit(Codec<T> codec, T... records) {
      this.codec = codec;
      this.records = records;
    }

    @Override
    protected TypeSerializer<T> createSerializer() {
      return RecordwireTypeSerializer.of(codec);
    }

    @Override
    protected int getLength() {
      return codec.fixedSize().orElse(-1);
    }

    @Override
    protected Class<T> getTypeClass() {
      return codec.type();
    }

    @Override
    protected T[] getTestData() {
      return records.clone();
    }

    /// A record has no instance without values, as Flink's own serializer of records has none.
    @Override
    @Test
    protected void testInstantiate() {
      assertThat(createSerializer().createInstance()).isNull();
    }
  }

  @Nested
  class OfViews extends Kit<Reading> {
    OfViews() {
      super(
          ReadingCodec.CODEC,
          Reading.of(1),
          new Reading(2, "", Float64View.of()),
          new Reading(3, "s".repeat(300), Float64View.zeros(5_000)));
    }
  }

  @Nested
  class OfFixedSize extends Kit<Place> {
    OfFixedSize() {
      super(Shapes_PlaceCodec.CODEC, new Place(1, 2), new Place(-1, Integer.MAX_VALUE));
    }
  }

  @Nested
  class OfValues extends Kit<Visit> {
    OfValues() {
      super(
          Shapes_VisitCodec.CODEC,
          new Visit("a", Instant.EPOCH, Optional.empty(), 1),
          new Visit("b", Instant.MAX, Optional.of(new Place(3, 4)), -1));
    }
  }

  @Nested
  class OfUnions extends Kit<Event> {
    OfUnions() {
      super(
          Shapes_EventCodec.CODEC,
          new Event.Opened(1),
          new Event.Moved(new Place(1, 2), new Place(3, 4)));
    }
  }

  @Nested
  class OfTrees extends Kit<Tree> {
    OfTrees() {
      super(
          Shapes_TreeCodec.CODEC,
          new Tree("leaf", List.of()),
          new Tree("root", List.of(new Tree("a", List.of()), new Tree("b", List.of()))));
    }
  }
}
