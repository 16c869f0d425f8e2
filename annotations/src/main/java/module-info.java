/// The annotations that make a record a wire format.
module dev.recordwire.annotation {
  requires static transitive org.jspecify;

  exports dev.recordwire.annotation;
}
