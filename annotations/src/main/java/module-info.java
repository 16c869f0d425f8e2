/// The annotations that make a record a wire format.
module dev.recordwire.annotation {
  requires static org.jspecify;

  exports dev.recordwire.annotation;
}
