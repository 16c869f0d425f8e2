package dev.recordwire.grpc;

import io.grpc.MethodDescriptor.Marshaller;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.InputStream;

/// A request that can't be read, in the place of the record that it should be: gRPC answers an
/// exception of a marshaller with `UNKNOWN`, and logs it, as if the server were at fault.
///
/// @param fault the status of the exception
record MalformedRequest(Status fault) {
  /// The status for the client.
  Status status() {
    return RecordwireMarshaller.isMalformed(fault)
        ? Status.INVALID_ARGUMENT.withDescription(fault.getDescription())
        : fault;
  }

  /// Reads requests, or these in their place.
  record Reader<Q>(RecordwireMarshaller<Q> requests) implements Marshaller<Object> {
    @Override
    public Object parse(InputStream message) {
      try {
        return requests.parse(message);
      } catch (StatusRuntimeException e) {
        return new MalformedRequest(e.getStatus());
      }
    }

    @Override
    public InputStream stream(Object message) {
      return requests.stream(requests.codec().type().cast(message));
    }
  }
}
