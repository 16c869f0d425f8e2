package dev.recordwire.it.view;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.DecodeException;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/// A view of an evolvable record, whose fields may be absent.
class EvolvableViewTest {
  @Test
  void allFields() {
    SensorView view = SensorView.of(SensorCodec.encode(Sensor.sample()));

    assertThat(view.height()).isEqualTo(431.5);
    assertThat(view.id()).isEqualTo(7);
    assertThat(view.name()).isEqualTo("roof");
    assertThat(view.port()).isEqualTo(81);
    assertThat(view.hasRank()).isTrue();
    assertThat(view.rank()).isEqualTo(5);
    assertThat(view.legs().get(0).price()).isEqualTo(2);
    assertThat(view.toRecord()).isEqualTo(Sensor.sample());
  }

  @Test
  void anOlderPayload() {
    byte[] bytes = Sensor_OldCodec.encode(new Sensor.Old(7, "roof"));

    SensorView view = SensorView.unverified(bytes);
    assertThat(view.port()).isEqualTo(80);
    assertThat(view.hasRank()).isFalse();
    assertThrows(NoSuchElementException.class, view::rank);
    assertThat(view.legs().isEmpty()).isTrue();
    assertThat(view.name()).isEqualTo("roof");
    DecodeException absent = assertThrows(DecodeException.class, view::height);
    DecodeException expected = assertThrows(DecodeException.class, () -> SensorCodec.decode(bytes));
    assertThat(absent).hasMessageThat().isEqualTo(expected.getMessage());
    assertThat(assertThrows(DecodeException.class, () -> SensorCodec.CODEC.verify(bytes)))
        .hasMessageThat()
        .isEqualTo(expected.getMessage());
    NoSuchElementException unset = assertThrows(NoSuchElementException.class, () -> view.port(1));
    assertThat(unset).hasMessageThat().isEqualTo("Sensor.port is absent in this payload");
  }

  @Test
  void setters() {
    byte[] bytes = SensorCodec.encode(Sensor.sample());
    SensorView view = SensorView.of(bytes);

    view.id(8);
    view.height(-1);

    assertThat(SensorCodec.decode(bytes).id()).isEqualTo(8);
    assertThat(SensorCodec.decode(bytes).height()).isEqualTo(-1.0);
  }
}
