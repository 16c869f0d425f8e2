/// One-dimensional numeric arrays where they lie: views over memory, and the kernels beneath them.
///
/// The vector module is optional: with `--add-modules jdk.incubator.vector` the kernels use it and
/// are faster; without it they give the same bits. It is not required here, since that would make
/// javac warn whoever requires this module; the kernels ask for it when they start.
@SuppressWarnings("module") // the table module is built later
module dev.recordwire.array {
  requires static org.jspecify;

  exports dev.recordwire.array;
  exports dev.recordwire.array.spi;
  exports dev.recordwire.array.internal.npy to
      dev.recordwire.table;
}
