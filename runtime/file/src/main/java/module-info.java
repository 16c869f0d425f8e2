/// Records one after the other: frames in streams, channels, mapped files and networks.
module dev.recordwire.file {
  requires static org.jspecify;
  requires transitive dev.recordwire.codec;
  requires dev.recordwire.schema;

  exports dev.recordwire.file;
}
