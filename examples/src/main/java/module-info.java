/// Example programs on real data, for a first look at Recordwire.
module dev.recordwire.examples {
  requires static dev.recordwire.annotation;
  requires static org.jspecify;
  requires dev.recordwire.runtime;
  requires dev.recordwire.schema;
}
