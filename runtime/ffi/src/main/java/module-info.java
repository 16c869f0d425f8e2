/// Calls of C functions, through code that the processor generates for interfaces.
///
/// Only this module needs `--enable-native-access`.
module dev.recordwire.ffi {
  requires static org.jspecify;
  requires transitive dev.recordwire.array;

  exports dev.recordwire.ffi;
  exports dev.recordwire.ffi.spi;
}
