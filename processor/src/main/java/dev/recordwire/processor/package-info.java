/// The annotation processor: it makes a codec of every record annotated `@Wire`, inside javac.
///
/// A record goes through three hands. [RecordAnalyzer] turns its element into a [RecordModel], or
/// into located [Problem]s; [CodecWriter] turns the model into source; [WireStep] takes it from one
/// to the other. The runtime is known here by name only.
@NullMarked
package dev.recordwire.processor;

import dev.recordwire.processor.model.RecordModel;
import org.jspecify.annotations.NullMarked;
