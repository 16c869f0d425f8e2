package dev.recordwire.engines.pipeline;

import java.io.IOException;

/// The end of a station before its work was done, with the last lines that it said.
final class StationException extends IOException {
  private static final long serialVersionUID = 1;

  StationException(String message) {
    super(message);
  }
}
