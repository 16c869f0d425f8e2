/// Records as messages of gRPC: methods, services and calls without generated stubs.
@SuppressWarnings("requires-automatic") // gRPC names its modules in its manifests alone
module dev.recordwire.grpc {
  requires static org.jspecify;
  requires transitive dev.recordwire.codec;
  requires dev.recordwire.schema;
  requires io.grpc;
  requires io.grpc.stub;

  exports dev.recordwire.grpc;
}
