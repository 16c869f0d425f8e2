package dev.recordwire.spark;

import org.apache.spark.sql.SparkSessionExtensions;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/// Adds `from_recordwire` and `to_recordwire` to the SQL of all sessions that have
/// `spark.sql.extensions=dev.recordwire.spark.RecordwireExtensions` in their settings.
public final class RecordwireExtensions
    extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {
  /// Makes the extensions; for Spark, which finds them by their name.
  public RecordwireExtensions() {}

  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    SqlFunctions.addTo(extensions);
    return BoxedUnit.UNIT;
  }
}
