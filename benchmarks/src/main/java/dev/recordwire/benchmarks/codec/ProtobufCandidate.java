package dev.recordwire.benchmarks.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.Message;
import com.google.protobuf.Parser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/// Protocol Buffers on its generated message, which is built before the measurement: no conversion
/// from or to a class of the user is included.
///
/// @param <M> the message
final class ProtobufCandidate<M extends Message> extends ByteArrayCandidate<M> {
  private final Parser<M> parser;

  // The parser of a message's class returns messages of this class.
  @SuppressWarnings("unchecked")
  ProtobufCandidate(M message) {
    super(message, message.getSerializedSize());
    parser = (Parser<M>) message.getParserForType();
  }

  @Override
  public byte[] encode(M value) {
    return value.toByteArray();
  }

  @Override
  protected int encode(M value, byte[] target) throws IOException {
    CodedOutputStream out = CodedOutputStream.newInstance(target);
    value.writeTo(out);
    return out.getTotalBytesWritten();
  }

  @Override
  public M decode(byte[] bytes) throws IOException {
    return parser.parseFrom(bytes);
  }

  @Override
  public List<M> throughEveryStorage(M value) throws IOException {
    ByteBuffer direct = ByteBuffer.allocateDirect(value.getSerializedSize());
    CodedOutputStream toDirect = CodedOutputStream.newInstance(direct);
    value.writeTo(toDirect);
    toDirect.flush();
    byte[] shifted = new byte[direct.position() + 1];
    CodedOutputStream toArray = CodedOutputStream.newInstance(shifted, 1, shifted.length - 1);
    value.writeTo(toArray);
    int length = toArray.getTotalBytesWritten();
    return List.of(
        parser.parseFrom(CodedInputStream.newInstance(direct.flip())),
        parser.parseFrom(ByteBuffer.wrap(shifted, 1, length)),
        parser.parseFrom(shifted, 1, length));
  }
}
