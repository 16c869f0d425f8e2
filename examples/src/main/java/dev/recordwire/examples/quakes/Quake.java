package dev.recordwire.examples.quakes;

import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Wire;
import java.time.Instant;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// A seismic event, as the U.S. Geological Survey publishes it.
///
/// @param id the network's and the event's code
/// @param time when it began
/// @param updated when what is known of it last changed
/// @param latitude degrees, south is negative
/// @param longitude degrees, west is negative
/// @param depth kilometres below sea level
/// @param magnitude how strong it was
/// @param scale what the magnitude measures
/// @param place the nearest place with a name
/// @param network who measured it
/// @param status whether a person has looked at it
/// @param kind what shook the ground
/// @param felt how many people reported that they felt it
/// @param reportedIntensity the greatest intensity that was reported
/// @param estimatedIntensity the greatest intensity that instruments suggest
/// @param alert the level of the alert that was given
/// @param tsunami whether a message about a tsunami was sent
/// @param significance from 0 to 1000, of everything above
/// @param stations how many of them located it
/// @param distance degrees to the nearest of them
/// @param residual the root mean square of what the location does not explain, in seconds
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

  /// What a magnitude measures.
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

  /// Whether a person has looked at an event.
  public enum Status {
    AUTOMATIC("automatic"),
    REVIEWED("reviewed");

    final String code;

    Status(String code) {
      this.code = code;
    }
  }

  /// What shook the ground.
  public enum Kind {
    EARTHQUAKE("earthquake"),
    EXPLOSION("explosion"),
    QUARRY_BLAST("quarry blast");

    final String code;

    Kind(String code) {
      this.code = code;
    }
  }

  /// How much harm is expected.
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
