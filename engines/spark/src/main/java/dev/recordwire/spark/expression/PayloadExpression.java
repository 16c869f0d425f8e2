package dev.recordwire.spark.expression;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.analysis.TypeCheckResult;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.codegen.CodegenContext;
import org.apache.spark.sql.catalyst.expressions.codegen.CodegenFallback;
import org.apache.spark.sql.catalyst.expressions.codegen.ExprCode;
import org.apache.spark.sql.types.DataType;
import org.jspecify.annotations.Nullable;
import scala.collection.immutable.IndexedSeq;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/// An expression on one column of payloads or records, which Spark compares, copies and shows by
/// its parts.
public abstract class PayloadExpression extends Expression
    implements CodegenFallback, Serializable {
  @Serial private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // expressions are serializable, and their class does not say so
  private final Expression child;

  PayloadExpression(Expression child) {
    this.child = child;
  }

  /// The parts of the expression besides its column.
  abstract List<Object> settings();

  /// The fault of the column's type; empty if it has none.
  abstract String fault(DataType type);

  /// Returns the same expression on another column.
  abstract Expression on(Expression column);

  /// Returns the value for a column's value that is not null.
  abstract @Nullable Object value(Object input);

  /// The column.
  final Expression child() {
    return child;
  }

  @Override
  public final Seq<Expression> children() {
    return CollectionConverters.asScala(List.of(child)).toSeq();
  }

  @Override
  public final Expression withNewChildrenInternal(IndexedSeq<Expression> columns) {
    return on(columns.head());
  }

  @Override
  public final @Nullable Object eval(InternalRow row) {
    Object input = child.eval(row);
    return input == null ? null : value(input);
  }

  @Override
  public final boolean nullable() {
    return true;
  }

  @Override
  public final TypeCheckResult checkInputDataTypes() {
    String fault = fault(child.dataType());
    return fault.isEmpty()
        ? TypeCheckResult.TypeCheckSuccess$.MODULE$
        : new TypeCheckResult.TypeCheckFailure(fault);
  }

  @Override
  public final ExprCode doGenCode(CodegenContext context, ExprCode code) {
    return CodegenFallback.super.doGenCode(context, code);
  }

  @Override
  public final int productArity() {
    return 1 + settings().size();
  }

  @Override
  public final Object productElement(int i) {
    return i == 0 ? child : settings().get(i - 1);
  }

  @Override
  public final boolean canEqual(Object other) {
    return other.getClass() == getClass();
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof PayloadExpression expression
        && expression.getClass() == getClass()
        && child.equals(expression.child)
        && settings().equals(expression.settings());
  }

  @Override
  public final int hashCode() {
    return Objects.hash(getClass().getName(), child, settings());
  }
}
