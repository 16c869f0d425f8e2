package dev.recordwire.arrow;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBResultSet;

/// The functions of DuckDB's JDBC driver that take and give the addresses of streams.
///
/// Its public methods do so for classes of arrow-java alone, which they find by their names. So
/// those below them are called; the driver's package is open, since it names no module.
final class DuckDbDriver {
  private static final String TESTED = "duckdb_jdbc 2.0.0.1";

  /// The beginning of the versions that have the same functions.
  private static final String VERSIONS = "v2.0.";

  private static volatile boolean versionIsKnown;

  private DuckDbDriver() {}

  /// Makes a stream a view of a connection, which moves it out of its struct.
  static void register(DuckDBConnection connection, MemorySegment stream, String name)
      throws SQLException {
    requireVersion(connection);
    Lock lock = (Lock) Functions.CONNECTION_LOCK.get(connection);
    lock.lock();
    try {
      requireOpen(connection.isClosed());
      Functions.REGISTER.invoke(
          (ByteBuffer) Functions.CONNECTION.get(connection),
          stream.address(),
          name.getBytes(StandardCharsets.UTF_8));
    } catch (Throwable e) {
      throw failure(e);
    } finally {
      lock.unlock();
    }
  }

  /// The address of the rows of a result that are left, as an `ArrowArrayStream`.
  static long stream(DuckDBConnection connection, DuckDBResultSet result, long batchRows)
      throws SQLException {
    requireVersion(connection);
    Lock outer = (Lock) Functions.CONNECTION_LOCK.get(connection);
    Lock lock = (Lock) Functions.RESULT_LOCK.get(result);
    outer.lock();
    lock.lock();
    try {
      requireOpen(connection.isClosed() || result.isClosed());
      return (long)
          Functions.STREAM.invoke(
              (ByteBuffer) Functions.RESULT.get(result),
              (ByteBuffer) Functions.CONNECTION.get(connection),
              batchRows);
    } catch (Throwable e) {
      throw failure(e);
    } finally {
      lock.unlock();
      outer.unlock();
    }
  }

  /// Refuses a version whose functions may want the same classes in another order, which would end
  /// the JVM. The driver has one library for all connections, so that it is asked once.
  private static void requireVersion(DuckDBConnection connection) throws SQLException {
    if (!versionIsKnown) {
      String version = version(connection);
      if (!version.startsWith(VERSIONS)) {
        throw new SQLException(
            "DuckDB %s is not one that this was tested with: use %s, or arrow-java with address()"
                .formatted(version, TESTED));
      }
      requireFunctions();
      versionIsKnown = true;
    }
  }

  private static void requireFunctions() throws SQLException {
    try {
      MethodHandles.lookup().ensureInitialized(Functions.class);
    } catch (IllegalAccessException | LinkageError e) {
      throw new SQLException(
          "this version of DuckDB's JDBC driver has other functions for streams: use "
              + TESTED
              + ", or arrow-java with address()",
          e);
    }
  }

  /// The version by another connection: this one may have a result that is being read.
  private static String version(DuckDBConnection connection) throws SQLException {
    try (DuckDBConnection other = connection.duplicate()) {
      return other.getMetaData().getDatabaseProductVersion();
    }
  }

  private static void requireOpen(boolean closed) throws SQLException {
    if (closed) {
      throw new SQLException("the connection to DuckDB or its result is closed: open another");
    }
  }

  private static SQLException failure(Throwable e) {
    return switch (e) {
      case SQLException sql -> sql;
      case Error error -> throw error;
      default -> new SQLException(e.getMessage(), e);
    };
  }

  /// The functions and what they take, of a version that has them.
  private static final class Functions {
    static final VarHandle CONNECTION;
    static final VarHandle CONNECTION_LOCK;
    static final VarHandle RESULT;
    static final VarHandle RESULT_LOCK;
    static final MethodHandle REGISTER;
    static final MethodHandle STREAM;

    static {
      try {
        DuckDbDriver.class.getModule().addReads(DuckDBConnection.class.getModule());
        MethodHandles.Lookup lookup =
            MethodHandles.privateLookupIn(DuckDBConnection.class, MethodHandles.lookup());
        Class<?> functions = lookup.findClass("org.duckdb.DuckDBNative");
        CONNECTION = lookup.findVarHandle(DuckDBConnection.class, "connRef", ByteBuffer.class);
        CONNECTION_LOCK =
            lookup.findVarHandle(DuckDBConnection.class, "connRefLock", ReentrantLock.class);
        MethodHandles.Lookup inResults =
            MethodHandles.privateLookupIn(DuckDBResultSet.class, MethodHandles.lookup());
        RESULT = inResults.findVarHandle(DuckDBResultSet.class, "resultRef", ByteBuffer.class);
        RESULT_LOCK = inResults.findVarHandle(DuckDBResultSet.class, "resultRefLock", Lock.class);
        REGISTER =
            lookup.findStatic(
                functions,
                "duckdb_jdbc_arrow_register",
                MethodType.methodType(void.class, ByteBuffer.class, long.class, byte[].class));
        STREAM =
            lookup.findStatic(
                functions,
                "duckdb_jdbc_arrow_stream",
                MethodType.methodType(long.class, ByteBuffer.class, ByteBuffer.class, long.class));
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }
  }
}
