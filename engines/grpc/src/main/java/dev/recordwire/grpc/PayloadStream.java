package dev.recordwire.grpc;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import io.grpc.Drainable;
import io.grpc.KnownLength;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;

/// A payload on its way to gRPC, which learns its length before and takes it in one piece.
///
/// Inside one process gRPC hands it to the receiver as it is, who then decodes in the bytes that
/// the sender made.
final class PayloadStream extends ByteArrayInputStream implements KnownLength, Drainable {
  PayloadStream(byte[] payload) {
    super(payload);
  }

  @Override
  public int drainTo(OutputStream target) throws IOException {
    int drained = count - pos;
    target.write(buf, pos, drained);
    pos = count;
    return drained;
  }

  /// Decodes the bytes that have not been read, where they lie.
  ///
  /// @throws DecodeException if they are malformed
  <T> T decode(Codec<T> codec, DecodeLimits limits) {
    T value = codec.decode(buf, pos, count - pos, limits);
    pos = count;
    return value;
  }
}
