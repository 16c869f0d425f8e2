/// All that generated code runs on, in one dependency; it holds no code of its own.
module dev.recordwire.runtime {
  requires transitive dev.recordwire.array;
  requires transitive dev.recordwire.codec;
  requires transitive dev.recordwire.ffi;
  requires transitive dev.recordwire.file;
  requires transitive dev.recordwire.table;
}
