/// A module that requires the arrays and nothing else of Recordwire.
module dev.recordwire.arrays.alone {
  requires dev.recordwire.array;
  requires static org.jspecify;
}
