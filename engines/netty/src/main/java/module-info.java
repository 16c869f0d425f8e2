/// Frames of records in pipelines of Netty.
module dev.recordwire.netty {
  requires static org.jspecify;
  requires transitive dev.recordwire.file;
  requires transitive io.netty.buffer;
  requires transitive io.netty.codec;
  requires transitive io.netty.transport;

  exports dev.recordwire.netty;
}
