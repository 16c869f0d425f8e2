package dev.recordwire.benchmarks.codec.reading;

import dev.recordwire.benchmarks.codec.SbeCandidate;
import dev.recordwire.benchmarks.codec.reading.sbe.MessageHeaderDecoder;
import dev.recordwire.benchmarks.codec.reading.sbe.MessageHeaderEncoder;
import dev.recordwire.benchmarks.codec.reading.sbe.ReadingFrameDecoder;
import dev.recordwire.benchmarks.codec.reading.sbe.ReadingFrameEncoder;
import org.agrona.concurrent.UnsafeBuffer;

/// Reading in Simple Binary Encoding, with the name as UTF-8 of variable length.
public final class SbeReading extends SbeCandidate<Reading> {
  private final MessageHeaderEncoder headerOut = new MessageHeaderEncoder();
  private final MessageHeaderDecoder headerIn = new MessageHeaderDecoder();
  private final ReadingFrameEncoder out = new ReadingFrameEncoder();
  private final ReadingFrameDecoder in = new ReadingFrameDecoder();

  public SbeReading() {
    super(Reading.SAMPLE);
  }

  @Override
  protected int write(UnsafeBuffer buffer, Reading value) {
    out.wrapAndApplyHeader(buffer, 0, headerOut)
        .id(value.id())
        .value(value.value())
        .name(value.name());
    return MessageHeaderEncoder.ENCODED_LENGTH + out.encodedLength();
  }

  @Override
  protected double fields(UnsafeBuffer buffer) {
    return in.wrapAndApplyHeader(buffer, 0, headerIn).value();
  }

  @Override
  protected Reading read(UnsafeBuffer buffer) {
    in.wrapAndApplyHeader(buffer, 0, headerIn);
    int id = in.id();
    double number = in.value();
    return new Reading(id, in.name(), number);
  }
}
