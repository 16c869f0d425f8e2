/// Records one after the other: frames in streams, channels, mapped files and networks, and record
/// files, which describe themselves and are read in any order.
module dev.recordwire.file {
  requires static com.github.luben.zstd_jni;
  requires static org.jspecify;
  requires transitive dev.recordwire.codec;
  requires dev.recordwire.schema;

  exports dev.recordwire.file;
}
