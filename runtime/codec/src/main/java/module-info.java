/// Records as bytes: codecs, and what the code that the processor generates for them runs on.
module dev.recordwire.codec {
  requires static transitive org.jspecify;
  requires transitive dev.recordwire.array;

  exports dev.recordwire.codec;
  exports dev.recordwire.codec.spi;
}
