package dev.recordwire.schema.payload;

import dev.recordwire.schema.MinSizes;
import dev.recordwire.schema.Schema;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Reads, writes and shows the payloads of a schema, without the class of the record.
///
/// ```java
/// SchemaCodec codec = SchemaCodec.of(Schema.parse(text));
/// String json = codec.toJson(payload);
/// byte[] same = codec.fromJson(json);
/// codec.table(payload).forEach(System.out::println);
/// ```
///
/// It is as strict as the codec of the record's class: it refuses the same payloads, with the same
/// path, offset and reason. There are three exceptions, since a schema does not know Java's types:
/// adapters and the JDK's classes that are written as other types are their wire types here;
/// arrays in sets and keys are equal if their elements are; and no number of equal hash codes is
/// refused. A codec is immutable and can be shared.
public final class SchemaCodec {
  /// Elements of an array that have a row each in a table, before one row for the rest.
  private static final int SHOWN_ELEMENTS = 3;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(
              StreamWriteFeature.FLUSH_PASSED_TO_STREAM) // payload by payload, it would be slow
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(2_000)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(1 << 20)
                  .build())
          .build();

  private final Schema schema;
  private final MinSizes minSizes;
  private final PayloadLimits limits;

  private SchemaCodec(Schema schema, PayloadLimits limits) {
    this.schema = schema;
    this.minSizes = new MinSizes(schema);
    this.limits = limits;
  }

  /// Returns the codec of a schema, with the limits [PayloadLimits#DEFAULT].
  ///
  /// @throws IllegalArgumentException if a definition is [missing][Schema#missing]
  /// @throws dev.recordwire.schema.SchemaException if a record holds more than 256 records without
  ///     bytes, as no record does that is written for its use
  public static SchemaCodec of(Schema schema) {
    return of(schema, PayloadLimits.DEFAULT);
  }

  /// Returns the codec of a schema with limits.
  ///
  /// @throws IllegalArgumentException if a definition is [missing][Schema#missing]
  /// @throws dev.recordwire.schema.SchemaException if a record holds more than 256 records without
  ///     bytes, as no record does that is written for its use
  public static SchemaCodec of(Schema schema, PayloadLimits limits) {
    schema.missing().forEach(schema::definition);
    EmptyRecords.requireFew(schema);
    return new SchemaCodec(schema, limits);
  }

  /// The schema.
  public Schema schema() {
    return schema;
  }

  /// Tells a visitor what a payload holds.
  ///
  /// @throws PayloadException if the payload is malformed; the visitor was told what came before
  public void visit(MemorySegment payload, PayloadVisitor visitor) {
    new PayloadWalk(schema, minSizes, payload, limits, visitor).run();
  }

  /// Returns a payload as a tree.
  ///
  /// @throws PayloadException if the payload is malformed
  public Value decode(byte[] payload) {
    return decode(MemorySegment.ofArray(payload));
  }

  /// Returns a payload as a tree.
  ///
  /// @throws PayloadException if the payload is malformed
  public Value decode(MemorySegment payload) {
    TreeVisitor tree = new TreeVisitor();
    visit(payload, tree);
    return tree.tree();
  }

  /// Returns the payload of a tree in the form of [#decode]. The fields of a record may be in any
  /// order, and those that may be absent may be missing.
  ///
  /// ```java
  /// Value.Fields reading = (Value.Fields) codec.decode(payload);
  /// byte[] changed = codec.encode(reading.with("station", new Value.Leaf(18)));
  /// ```
  ///
  /// @throws ValueException if the tree is not that of a payload; it has the component's path
  public byte[] encode(Value tree) {
    return new TreePayload(schema, minSizes, limits).write(tree);
  }

  /// Returns a payload as JSON, in one line.
  ///
  /// @throws PayloadException if the payload is malformed
  public String toJson(byte[] payload) {
    StringWriter text = new StringWriter();
    writeJson(MemorySegment.ofArray(payload), text);
    return text.toString();
  }

  /// Writes a payload as JSON, in one line, piece by piece: the payload may be larger than memory.
  /// The writer is not flushed.
  ///
  /// @throws PayloadException if the payload is malformed; the beginning of the JSON was written
  /// @throws tools.jackson.core.exc.JacksonIOException if writing fails
  public void writeJson(MemorySegment payload, Writer target) {
    writeJson(payload, JSON.createGenerator(ObjectWriteContext.empty(), target));
  }

  /// Writes a payload as JSON in UTF-8, in one line, piece by piece: the payload may be larger than
  /// memory. The stream is not flushed.
  ///
  /// @throws PayloadException if the payload is malformed; the beginning of the JSON was written
  /// @throws tools.jackson.core.exc.JacksonIOException if writing fails
  public void writeJson(MemorySegment payload, OutputStream target) {
    writeJson(payload, JSON.createGenerator(ObjectWriteContext.empty(), target, JsonEncoding.UTF8));
  }

  /// Writes a payload as JSON through a generator of your own, which has its own form, indented for
  /// example; it is flushed and stays open.
  ///
  /// @throws PayloadException if the payload is malformed; the beginning of the JSON was written
  public void writeJson(MemorySegment payload, JsonGenerator target) {
    visit(payload, new JsonVisitor(target));
    target.flush();
  }

  /// Returns the payload of JSON in the form of [#toJson].
  ///
  /// @throws JsonPayloadException if the text is no JSON, or not that of a payload
  public byte[] fromJson(String json) {
    return fromJson(new StringReader(json));
  }

  /// Returns the payload of JSON in the form of [#toJson], which must take less than 2 GiB.
  ///
  /// @throws JsonPayloadException if the text is no JSON, or not that of a payload
  /// @throws tools.jackson.core.exc.JacksonIOException if reading fails
  public byte[] fromJson(Reader json) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      return new JsonPayload(schema, minSizes, limits, parser).only();
    }
  }

  /// Makes the payloads of JSON values that follow each other, on lines of their own or not, and
  /// passes each on before it reads the next: the text may be larger than memory.
  ///
  /// @throws JsonPayloadException if the text goes on with no JSON, or with that of no payload;
  ///     those before it were passed on
  /// @throws tools.jackson.core.exc.JacksonIOException if reading fails
  public void fromJsonLines(Reader json, Consumer<byte[]> payloads) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      Optional<byte[]> payload = next(parser);
      while (payload.isPresent()) {
        payloads.accept(payload.get());
        payload = next(parser);
      }
    }
  }

  private Optional<byte[]> next(JsonParser parser) {
    return new JsonPayload(schema, minSizes, limits, parser).next();
  }

  /// Returns the annotated table of a payload: a row for each piece of the wire format. Of long
  /// arrays the first elements have a row each, and the others one row together.
  ///
  /// @throws PayloadException if the payload is malformed
  public List<TableRow> table(byte[] payload) {
    List<TableRow> rows = new ArrayList<>();
    table(MemorySegment.ofArray(payload), SHOWN_ELEMENTS, rows::add);
    return rows;
  }

  /// Makes the rows of the annotated table, one after the other.
  ///
  /// @param maxElements the elements of an array that have a row each; [Long#MAX_VALUE] for all
  /// @throws PayloadException if the payload is malformed, after the rows of what came before
  public void table(MemorySegment payload, long maxElements, Consumer<TableRow> rows) {
    String root = Paths.simple(schema.root().name());
    visit(payload, new TableVisitor(root, maxElements, rows));
  }
}
