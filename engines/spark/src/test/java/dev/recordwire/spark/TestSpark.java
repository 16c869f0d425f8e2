package dev.recordwire.spark;

import java.nio.file.Path;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.SparkSession;

/// The session of the tests: two threads of this JVM, and up to three failures of a task. Spark
/// stops it, and deletes its temporary files, when the JVM ends.
final class TestSpark {
  private static final SparkSession SESSION =
      SparkSession.builder()
          .master("local[2,4]")
          .config("spark.ui.enabled", "false")
          .config("spark.log.level", "OFF")
          .config("spark.sql.datetime.java8API.enabled", "true")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.sql.shuffle.partitions", "2")
          .config("spark.sql.session.timeZone", "UTC")
          .config("spark.sql.warehouse.dir", Path.of("target", "warehouse").toUri().toString())
          .config("spark.sql.extensions", RecordwireExtensions.class.getName())
          .getOrCreate();

  private TestSpark() {}

  static SparkSession session() {
    return SESSION;
  }

  static DataFrameReader read() {
    return SESSION.read().format("recordwire");
  }

  /// The messages of an exception and its causes.
  static String messages(Throwable e) {
    StringBuilder all = new StringBuilder();
    for (Throwable each = e; each != null; each = each.getCause()) {
      all.append(each.getMessage()).append('\n');
    }
    return all.toString();
  }
}
