/// Programs a newcomer runs first, on real data.
module dev.recordwire.examples {
  requires static dev.recordwire.annotation;
  requires dev.recordwire.runtime;
}
