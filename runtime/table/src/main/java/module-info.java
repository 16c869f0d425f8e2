/// Tables of records side by side, in memory and in files that are NumPy's `.npy`.
module dev.recordwire.table {
  requires static org.jspecify;
  requires transitive dev.recordwire.codec;

  exports dev.recordwire.table;
  exports dev.recordwire.table.spi;
}
