/// Example programs on real data, for a first look at Recordwire.
module dev.recordwire.examples {
  requires static dev.recordwire.annotation;
  requires dev.recordwire.runtime;
}
