package dev.recordwire.it.file;

import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float64View;
import dev.recordwire.file.FrameFormat;
import dev.recordwire.file.FrameWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/// A line of a log, with numbers that are a view of the payload.
@Wire
record Line(int id, String text, Float64View values) {
  static final List<Line> SOME =
      List.of(
          new Line(1, "first", Float64View.of(1.5)),
          new Line(2, "", Float64View.of()),
          new Line(3, "Grüße", Float64View.of(1, 2, 3)));

  /// The frames of the lines, one after the other.
  static byte[] frames(FrameFormat format, List<Line> lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (FrameWriter<Line> out = FrameWriter.to(LineCodec.CODEC, bytes, format)) {
      out.writeAll(lines);
    }
    return bytes.toByteArray();
  }
}
