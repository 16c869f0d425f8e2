module app {
  requires transitive dev.recordwire.runtime;
  requires static transitive dev.recordwire.annotation;

  exports app;
}
