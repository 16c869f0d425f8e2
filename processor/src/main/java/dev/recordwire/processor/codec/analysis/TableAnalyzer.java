package dev.recordwire.processor.codec.analysis;

import com.google.auto.common.MoreElements;
import dev.recordwire.annotation.Wire;
import dev.recordwire.processor.codec.model.Component;
import dev.recordwire.processor.codec.model.Layout;
import dev.recordwire.processor.codec.model.RecordModel;
import dev.recordwire.processor.codec.model.TableModel;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import dev.recordwire.processor.diagnostic.Analysis;
import dev.recordwire.processor.diagnostic.CodecError;
import dev.recordwire.processor.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/// Turns the model of a record into that of its table, or names what has no fixed size.
public final class TableAnalyzer {
  private final Elements elements;
  private final TypeAnalyzer types;

  /// @param types analyzes the records that a record contains
  public TableAnalyzer(Elements elements, TypeAnalyzer types) {
    this.elements = elements;
    this.types = types;
  }

  /// Analyzes a record under `@Wire(table = true)`.
  public Analysis<TableModel> analyze(TypeElement record) {
    return types.record(record).flatMap(model -> analyze(record, model));
  }

  private Analysis<TableModel> analyze(TypeElement record, RecordModel model) {
    if (model.layout() instanceof Layout.Evolvable) {
      return Analysis.failed(
          onAnnotation(
              record,
              "%s is evolvable, and the rows of a table have one size: take off evolvable = true,"
                  + " or table = true"));
    }
    TableRow row = new TableRow(this::contained);
    List<Problem> problems = new ArrayList<>();
    for (Component component : model.components()) {
      row.add(component, WireElements.tableOf(record))
          .map(fault -> new Problem(CodecError.TABLE, fault, componentOf(record, component)))
          .ifPresent(problems::add);
    }
    if (!problems.isEmpty()) {
      return new Analysis.Failed<>(problems);
    }
    if (row.bytes() == 0) {
      return Analysis.failed(
          onAnnotation(
              record, "the rows of %s have no bytes: add a component, or take off table = true"));
    }
    return new Analysis.Ok<>(
        new TableModel(
            model.type(),
            model.codec(),
            WireElements.tableOf(record),
            model.view(),
            model.isPublic(),
            row.dtype(),
            row.bytes(),
            row.columns(),
            model.context()));
  }

  /// The record of a component, if it is packed, and whether it has a table.
  private Optional<TableRow.Contained> contained(WireType.Nested nested) {
    TypeElement element =
        Objects.requireNonNull(elements.getTypeElement(nested.carrier().toString()));
    if (WireElements.isUnion(element)
        || !(types.record(element) instanceof Analysis.Ok<RecordModel>(RecordModel model))
        || model.layout() instanceof Layout.Evolvable) {
      return Optional.empty();
    }
    Optional<ClassType> table =
        WireElements.hasTable(element)
            ? Optional.of(WireElements.tableOf(element))
            : Optional.empty();
    return Optional.of(new TableRow.Contained(model.components(), table));
  }

  private static Element componentOf(TypeElement record, Component component) {
    return record.getRecordComponents().stream()
        .filter(each -> each.getSimpleName().contentEquals(component.name()))
        .findFirst()
        .orElseThrow();
  }

  private static Problem onAnnotation(TypeElement type, String text) {
    return new Problem(
        CodecError.TABLE,
        text.formatted(type.getSimpleName()),
        type,
        MoreElements.getAnnotationMirror(type, Wire.class).get());
  }
}
