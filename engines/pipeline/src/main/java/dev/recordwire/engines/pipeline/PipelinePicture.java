package dev.recordwire.engines.pipeline;

import dev.recordwire.examples.drawing.Svg;

/// The picture of a run.
final class PipelinePicture {
  private final Result result;

  PipelinePicture(Result result) {
    this.result = result;
  }

  String draw() {
    return new Svg(10, 10, result.judge(), "").finish();
  }
}
