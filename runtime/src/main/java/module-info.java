/// What generated codecs run on: codecs, views over received bytes, and the kernels beneath them.
///
/// The vector module is optional: with `--add-modules jdk.incubator.vector` the kernels use it and
/// are faster; without it they give the same bits.
module dev.recordwire.runtime {
  requires static transitive org.jspecify;
  requires static jdk.incubator.vector;

  exports dev.recordwire.array;
  exports dev.recordwire.foreign;
  exports dev.recordwire.runtime;
}
