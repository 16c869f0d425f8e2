package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.it.Samples.Sample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every value comes back from the wire, bit for bit, over every carrier.
class RoundTripTest {
  static List<Arguments> samplesByCarrier() {
    List<Arguments> cases = new ArrayList<>();
    for (Sample<?> sample : Samples.all()) {
      for (Carrier carrier : Carrier.values()) {
        cases.add(Arguments.of(carrier, sample));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("samplesByCarrier")
  <T extends Record> void decodesWhatWasEncoded(Carrier carrier, Sample<T> sample) {
    byte[] payload = carrier.encode(sample.codec(), sample.value());
    T decoded = carrier.decode(sample.codec(), payload);

    assertThat(Components.of(decoded)).isEqualTo(Components.of(sample.value()));
    assertThat(sample.codec().encode(decoded)).isEqualTo(payload);
  }

  @ParameterizedTest
  @MethodSource("samplesByCarrier")
  <T extends Record> void everyCarrierGetsTheSameBytes(Carrier carrier, Sample<T> sample) {
    byte[] payload = sample.codec().encode(sample.value());

    assertThat(carrier.encode(sample.codec(), sample.value())).isEqualTo(payload);
    assertThat(sample.codec().encodedSize(sample.value())).isEqualTo(payload.length);
  }
}
