package dev.recordwire.benchmarks.codec.numeric;

import com.google.protobuf.CodedOutputStream;
import dev.recordwire.benchmarks.codec.ArrayPeer;
import dev.recordwire.benchmarks.codec.ProtobufStorages;
import dev.recordwire.benchmarks.codec.numeric.protobuf.NumericMessage;
import java.io.IOException;
import java.util.List;

/// Protocol Buffers on its own message class, built before the measurement: no conversion to or
/// from a class of the user's is in these rows.
final class ProtobufNumeric extends ArrayPeer<NumericMessage> {
  ProtobufNumeric() {
    super(message(Numeric.SAMPLE));
  }

  private static NumericMessage message(Numeric numeric) {
    return NumericMessage.newBuilder()
        .setV1(numeric.v1())
        .setV2(numeric.v2())
        .setV3(numeric.v3())
        .setV4(numeric.v4())
        .setV5(numeric.v5())
        .setV6(numeric.v6())
        .setV7(numeric.v7())
        .setV8(numeric.v8())
        .setV9(numeric.v9())
        .setV10(numeric.v10())
        .setV11(numeric.v11())
        .setV12(numeric.v12())
        .build();
  }

  @Override
  public byte[] encode(NumericMessage value) {
    return value.toByteArray();
  }

  @Override
  protected int encode(NumericMessage value, byte[] target) throws IOException {
    CodedOutputStream out = CodedOutputStream.newInstance(target);
    value.writeTo(out);
    return out.getTotalBytesWritten();
  }

  @Override
  public NumericMessage decode(byte[] bytes) throws IOException {
    return NumericMessage.parseFrom(bytes);
  }

  @Override
  public List<NumericMessage> throughEveryStorage(NumericMessage value) throws IOException {
    return ProtobufStorages.roundTrip(value, NumericMessage.parser());
  }
}
