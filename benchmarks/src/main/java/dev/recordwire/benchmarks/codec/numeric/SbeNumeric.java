package dev.recordwire.benchmarks.codec.numeric;

import dev.recordwire.benchmarks.codec.SbeCandidate;
import dev.recordwire.benchmarks.codec.numeric.sbe.MessageHeaderDecoder;
import dev.recordwire.benchmarks.codec.numeric.sbe.MessageHeaderEncoder;
import dev.recordwire.benchmarks.codec.numeric.sbe.NumericFrameDecoder;
import dev.recordwire.benchmarks.codec.numeric.sbe.NumericFrameEncoder;
import org.agrona.concurrent.UnsafeBuffer;

/// Numeric in Simple Binary Encoding.
public final class SbeNumeric extends SbeCandidate<Numeric> {
  private final MessageHeaderEncoder headerOut = new MessageHeaderEncoder();
  private final MessageHeaderDecoder headerIn = new MessageHeaderDecoder();
  private final NumericFrameEncoder out = new NumericFrameEncoder();
  private final NumericFrameDecoder in = new NumericFrameDecoder();

  public SbeNumeric() {
    super(Numeric.SAMPLE);
  }

  @Override
  protected int write(UnsafeBuffer buffer, Numeric value) {
    out.wrapAndApplyHeader(buffer, 0, headerOut)
        .v1(value.v1())
        .v2(value.v2())
        .v3(value.v3())
        .v4(value.v4())
        .v5(value.v5())
        .v6(value.v6())
        .v7(value.v7())
        .v8(value.v8())
        .v9(value.v9())
        .v10(value.v10())
        .v11(value.v11())
        .v12(value.v12());
    return MessageHeaderEncoder.ENCODED_LENGTH + out.encodedLength();
  }

  @Override
  protected double fields(UnsafeBuffer buffer) {
    return in.wrapAndApplyHeader(buffer, 0, headerIn).v7();
  }

  @Override
  protected Numeric read(UnsafeBuffer buffer) {
    in.wrapAndApplyHeader(buffer, 0, headerIn);
    return new Numeric(
        in.v1(), in.v2(), in.v3(), in.v4(), in.v5(), in.v6(), in.v7(), in.v8(), in.v9(), in.v10(),
        in.v11(), in.v12());
  }
}
