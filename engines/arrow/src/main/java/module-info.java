/// Columns to and from Arrow's C data interface, and DuckDB.
@SuppressWarnings("requires-automatic") // DuckDB names no module, so the name of its jar is one
module dev.recordwire.arrow {
  requires static duckdb.jdbc;
  requires static org.jspecify;
  requires transitive dev.recordwire.table;
  requires transitive java.sql;
  requires dev.recordwire.ffi;

  exports dev.recordwire.arrow;
}
