package dev.recordwire.examples.quakes;

import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Wire;
import java.time.Instant;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// A seismic event of the U.S. Geological Survey.
///
/// @param id the codes of the network and of the event
/// @param time the time of its start
/// @param updated the time of the last change of its data
/// @param latitude degrees, south is negative
/// @param longitude degrees, west is negative
/// @param depth kilometres below sea level
/// @param magnitude its magnitude
/// @param scale the scale of the magnitude
/// @param place the nearest place with a name
/// @param network the network that measured it
/// @param status whether a person has reviewed it
/// @param kind the kind of event
/// @param felt the number of people who reported that they felt it
/// @param reportedIntensity the greatest intensity that was reported
/// @param estimatedIntensity the greatest intensity that instruments suggest
/// @param alert the level of the alert
/// @param tsunami whether a message about a tsunami was sent
/// @param significance the significance, from 0 to 1000, computed from the values above
/// @param stations the number of stations that located it
/// @param distance the distance to the nearest station, in degrees
/// @param residual the root mean square of the travel times that the location does not explain, in
///     seconds
/// @param gap the largest angle between two neighbouring stations, in degrees
@Wire
public record Quake(
    String id,
    Instant time,
    Instant updated,
    double latitude,
    double longitude,
    double depth,
    double magnitude,
    Scale scale,
    String place,
    String network,
    Status status,
    Kind kind,
    OptionalInt felt,
    OptionalDouble reportedIntensity,
    OptionalDouble estimatedIntensity,
    @Nullable Alert alert,
    boolean tsunami,
    @Uint16 int significance,
    OptionalInt stations,
    OptionalDouble distance,
    OptionalDouble residual,
    OptionalDouble gap) {

  /// The scale of a magnitude.
  public enum Scale {
    BODY_WAVE("mb"),
    BODY_WAVE_LG("mb_lg"),
    DURATION("md"),
    LOCAL("ml"),
    MOMENT("mw"),
    MOMENT_REGIONAL("mwr"),
    MOMENT_W_PHASE("mww");

    final String code;

    Scale(String code) {
      this.code = code;
    }
  }

  /// The state of the review of an event.
  public enum Status {
    AUTOMATIC("automatic"),
    REVIEWED("reviewed");

    final String code;

    Status(String code) {
      this.code = code;
    }
  }

  /// The kind of an event.
  public enum Kind {
    EARTHQUAKE("earthquake"),
    EXPLOSION("explosion"),
    QUARRY_BLAST("quarry blast");

    final String code;

    Kind(String code) {
      this.code = code;
    }
  }

  /// The level of an alert: the harm that is expected.
  public enum Alert {
    GREEN("green"),
    YELLOW("yellow"),
    ORANGE("orange"),
    RED("red");

    final String code;

    Alert(String code) {
      this.code = code;
    }
  }
}
