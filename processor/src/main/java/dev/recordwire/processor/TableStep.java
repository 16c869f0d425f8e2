package dev.recordwire.processor;

import com.google.auto.common.BasicAnnotationProcessor.Step;
import com.google.auto.common.MoreElements;
import com.google.common.collect.ImmutableSetMultimap;
import dev.recordwire.annotation.Wire;
import dev.recordwire.processor.codec.analysis.TableAnalyzer;
import dev.recordwire.processor.codec.analysis.TypeAnalyzer;
import dev.recordwire.processor.codec.analysis.WireElements;
import dev.recordwire.processor.codec.emission.TableEmitter;
import dev.recordwire.processor.codec.model.TableModel;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.NameConflict;
import dev.recordwire.processor.common.RootTypes;
import dev.recordwire.processor.common.SourceFile;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import dev.recordwire.processor.common.model.SpiLevel;
import dev.recordwire.processor.diagnostic.Analysis;
import dev.recordwire.processor.diagnostic.CodecError;
import dev.recordwire.processor.diagnostic.Problem;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/// The processing of a record under `@Wire(table = true)`: analysis, then its table or errors.
/// Faults of the record itself are reported by [WireStep].
final class TableStep implements Step {
  private final ProcessingEnvironment environment;
  private final RootTypes roots;
  private final Set<ClassType> written = new HashSet<>();

  TableStep(ProcessingEnvironment environment, RootTypes roots) {
    this.environment = environment;
    this.roots = roots;
  }

  @Override
  public Set<String> annotations() {
    return Set.of(Wire.class.getCanonicalName());
  }

  /// Returns the types to process again in the next round.
  @Override
  public Set<? extends Element> process(ImmutableSetMultimap<String, Element> annotated) {
    TypeAnalyzer types =
        new TypeAnalyzer(environment.getElementUtils(), environment.getTypeUtils(), roots);
    TableAnalyzer analyzer = new TableAnalyzer(environment.getElementUtils(), types);
    Set<Element> deferred = new LinkedHashSet<>();
    for (Element element : annotated.values()) {
      TypeElement type = MoreElements.asType(element);
      if (WireElements.hasTable(type) && !WireElements.isUnion(type)) {
        switch (analyzer.analyze(type)) {
          case Analysis.Ok<TableModel>(TableModel model) -> write(model, type);
          case Analysis.Failed<TableModel> failed ->
              failed.problems().stream()
                  .filter(problem -> problem.code() == CodecError.TABLE)
                  .forEach(problem -> problem.reportTo(environment.getMessager()));
          case Analysis.Deferred<TableModel> _ -> deferred.add(type);
        }
      }
    }
    return deferred;
  }

  private void write(TableModel model, TypeElement type) {
    Optional<String> mismatch =
        RuntimeLevels.mismatch(SpiLevel.TABLE, type, environment.getElementUtils());
    if (mismatch.isPresent()) {
      report(CodecError.RUNTIME, mismatch.get(), type);
      return;
    }
    try {
      SourceFile.write(
          TableEmitter.emit(model, type), environment.getFiler(), environment.getElementUtils());
      written.add(model.table());
    } catch (FilerException e) {
      String text =
          new NameConflict("TYPE", written, environment.getElementUtils())
              .text(JavaTypes.of(type).simpleName(), "table", model.table(), e);
      report(CodecError.CODEC_NAME, text, type);
    } catch (IOException e) {
      report(
          CodecError.INTERNAL,
          "the table of %s can't be written (%s): see that the compiler's output has room"
              .formatted(type.getSimpleName(), e),
          type);
    }
  }

  private void report(CodecError code, String text, TypeElement type) {
    new Problem(code, text, type).reportTo(environment.getMessager());
  }
}
