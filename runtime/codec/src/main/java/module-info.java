/// Records as bytes: codecs, and the runtime of the code that the processor generates.
module dev.recordwire.codec {
  requires static org.jspecify;
  requires transitive dev.recordwire.array;

  exports dev.recordwire.codec;
  exports dev.recordwire.codec.spi;
}
