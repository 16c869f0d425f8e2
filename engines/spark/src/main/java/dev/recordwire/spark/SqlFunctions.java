package dev.recordwire.spark;

import dev.recordwire.schema.Schema;
import dev.recordwire.spark.expression.FromPayload;
import dev.recordwire.spark.expression.ToPayload;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistry;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import scala.Function1;
import scala.Tuple3;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/// The functions as SQL has them, whose schema is a text or the name of a file.
final class SqlFunctions {
  private static final String FROM = "from_recordwire";
  private static final String TO = "to_recordwire";

  /// One of the words by which Spark tells where a function is from.
  private static final String SOURCE = "java_udf";

  private SqlFunctions() {}

  /// Adds them to a session as Spark adds functions of users, whose names have no catalog.
  static void addTo(FunctionRegistry registry) {
    registry.createOrReplaceTempFunction(FROM, SqlFunctions::from, SOURCE);
    registry.createOrReplaceTempFunction(TO, SqlFunctions::to, SOURCE);
  }

  static void addTo(SparkSessionExtensions extensions) {
    extensions.injectFunction(function(FROM, SqlFunctions::from));
    extensions.injectFunction(function(TO, SqlFunctions::to));
  }

  private static Tuple3<FunctionIdentifier, ExpressionInfo, Function1<Seq<Expression>, Expression>>
      function(String name, Function1<Seq<Expression>, Expression> builder) {
    return new Tuple3<>(new FunctionIdentifier(name), info(name), builder);
  }

  private static ExpressionInfo info(String name) {
    Class<?> expression = name.equals(FROM) ? FromPayload.class : ToPayload.class;
    return new ExpressionInfo(expression.getName(), name);
  }

  private static Expression from(Seq<Expression> given) {
    List<Expression> arguments = CollectionConverters.asJava(given);
    if (arguments.size() < 2 || arguments.size() > 3) {
      throw new IllegalArgumentException(
          "from_recordwire(payloads, schema[, mode]) has 2 or 3 arguments, and this call has %d"
              .formatted(arguments.size()));
    }
    Map<String, String> options =
        arguments.size() == 3 ? Map.of("mode", text(arguments.get(2), "the mode")) : Map.of();
    return new FromPayload(
        arguments.getFirst(),
        schema(arguments.get(1)).canonical(),
        new Settings(options).isPermissive());
  }

  private static Expression to(Seq<Expression> given) {
    List<Expression> arguments = CollectionConverters.asJava(given);
    if (arguments.size() != 2) {
      throw new IllegalArgumentException(
          "to_recordwire(records, schema) has 2 arguments, and this call has %d"
              .formatted(arguments.size()));
    }
    return new ToPayload(arguments.getFirst(), schema(arguments.get(1)).canonical());
  }

  private static Schema schema(Expression argument) {
    Configuration hadoop = SparkSession.active().sparkContext().hadoopConfiguration();
    try {
      return FileHeads.schema(text(argument, "the schema"), hadoop);
    } catch (IOException e) {
      throw Thrown.unchecked(e);
    }
  }

  private static String text(Expression argument, String name) {
    Object value = argument.foldable() ? argument.eval(null) : null;
    if (value == null) {
      throw new IllegalArgumentException(
          "%s is '%s': give a text, which is the same for all rows"
              .formatted(name, argument.sql()));
    }
    return value.toString();
  }
}
