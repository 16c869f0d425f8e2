/// Fast Fourier transforms of views.
@SuppressWarnings("requires-automatic") // JTransforms names no module, so its jar's name is one
module dev.recordwire.fft {
  requires static org.jspecify;
  requires transitive dev.recordwire.array;
  requires JTransforms;

  exports dev.recordwire.fft;
}
