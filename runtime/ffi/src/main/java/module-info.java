/// Calls of C functions, through code that the processor generates for interfaces.
///
/// Only this module needs `--enable-native-access`.
@SuppressWarnings("module") // the module of Arrow is built later
module dev.recordwire.ffi {
  requires static org.jspecify;
  requires transitive dev.recordwire.array;

  exports dev.recordwire.ffi;
  exports dev.recordwire.ffi.spi;
  exports dev.recordwire.ffi.internal to
      dev.recordwire.arrow;
}
