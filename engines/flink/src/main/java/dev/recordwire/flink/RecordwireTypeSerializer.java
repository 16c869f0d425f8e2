package dev.recordwire.flink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeLimits;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serial;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/// Writes and reads records for Flink, as the bytes of their codec, and keeps their schema in
/// savepoints.
///
/// A record in which nothing can change is its own copy. One with arrays, views, lists, sets, maps
/// or objects of adapters is copied with everything in it, unless [#sharing] says that nobody
/// changes them. No record is ever filled again, so that
/// object reuse makes no difference, and there is no instance without values:
/// [#createInstance] returns null.
///
/// Like every serializer of Flink it is for one thread at a time; [#duplicate] makes one for
/// another thread.
///
/// @param <T> the record
public final class RecordwireTypeSerializer<T> extends TypeSerializer<T> {
  @Serial private static final long serialVersionUID = 1L;

  private final Class<T> type;
  private final boolean isShared;
  private final SentLimits limits;
  private transient Codec<T> codec;
  private transient RecordTraits traits;
  private transient PayloadWriter<T> writer;
  private transient PayloadReader<T> reader;

  private RecordwireTypeSerializer(
      Codec<T> codec, RecordTraits traits, boolean isShared, SentLimits limits) {
    this.type = codec.type();
    this.isShared = isShared;
    this.limits = limits;
    this.codec = codec;
    this.traits = traits;
    this.writer = new PayloadWriter<>(codec, limits.get());
    this.reader = new PayloadReader<>(codec, traits.isDetached(), limits.get());
  }

  /// Returns the serializer of a record or sealed interface.
  public static <T> RecordwireTypeSerializer<T> of(Codec<T> codec) {
    return new RecordwireTypeSerializer<>(
        codec, RecordTraits.of(codec.type()), false, SentLimits.of(DecodeLimits.DEFAULT));
  }

  /// Returns the same serializer for a job that changes nothing in a record once it was emitted or
  /// is in state, so that every record is its own copy.
  public RecordwireTypeSerializer<T> sharing() {
    return new RecordwireTypeSerializer<>(codec, traits, true, limits);
  }

  /// Returns the same serializer with other limits, for records that the default ones refuse. A
  /// savepoint keeps them, so that its records are read within them.
  public RecordwireTypeSerializer<T> withLimits(DecodeLimits limits) {
    return new RecordwireTypeSerializer<>(codec, traits, isShared, SentLimits.of(limits));
  }

  /// Finds the codec anew, in the process to which Flink sent the serializer.
  @Serial
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    traits = RecordTraits.of(type);
    codec = Codec.of(type);
    writer = new PayloadWriter<>(codec, limits.get());
    reader = new PayloadReader<>(codec, traits.isDetached(), limits.get());
  }

  @Override
  public boolean isImmutableType() {
    return isShared || traits.isImmutable();
  }

  @Override
  public TypeSerializer<T> duplicate() {
    return new RecordwireTypeSerializer<>(codec, traits, isShared, limits);
  }

  /// Returns null: a record is made from its values.
  @Override
  public @Nullable T createInstance() {
    return null;
  }

  @Override
  public T copy(T from) {
    if (isImmutableType()) {
      return from;
    }
    return traits.isDetached() ? writer.copyDetached(from) : writer.copy(from);
  }

  @Override
  public T copy(T from, @Nullable T reuse) {
    return copy(from);
  }

  /// The size of each payload, or -1 if they differ.
  @Override
  public int getLength() {
    return codec.fixedSize().orElse(-1);
  }

  /// Writes a record.
  ///
  /// @throws dev.recordwire.codec.EncodeException if its format can't represent it
  @Override
  public void serialize(T value, DataOutputView target) throws IOException {
    writer.write(value, target);
  }

  /// Reads a record.
  ///
  /// @throws IOException if the input fails or ends, or the bytes are no such record: with the
  ///     component, the byte and the reason
  @Override
  public T deserialize(DataInputView source) throws IOException {
    return reader.read(source);
  }

  @Override
  public T deserialize(@Nullable T reuse, DataInputView source) throws IOException {
    return reader.read(source);
  }

  @Override
  public void copy(DataInputView source, DataOutputView target) throws IOException {
    reader.copy(source, target);
  }

  @Override
  public TypeSerializerSnapshot<T> snapshotConfiguration() {
    return new Snapshot<>(codec, limits);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordwireTypeSerializer<?> same
        && same.type == type
        && same.isShared == isShared
        && same.limits.equals(limits);
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }

  @Override
  public String toString() {
    return "Recordwire's serializer of " + type.getName();
  }

  /// The class of the records of a savepoint, and their schema.
  ///
  /// A job whose record has the same schema, or one that differs in names alone, takes the state
  /// over as it is. After another change that docs/evolution.md calls safe, or safe once every
  /// reader is new, it reads the state and writes it again in its own form, so that state is never
  /// a mixture of forms. Any other change is an [IncompatibleSchemaException].
  ///
  /// @param <T> the record
  public static final class Snapshot<T> implements TypeSerializerSnapshot<T> {
    private static final int VERSION = 2;

    /// The version whose snapshots have no limits: they are the default ones.
    private static final int WITHOUT_LIMITS = 1;

    private static final int MAX_SCHEMA_BYTES = 1 << 24;

    private String name = "";
    private String schema = "";
    private SentLimits limits = SentLimits.of(DecodeLimits.DEFAULT);
    private @Nullable Codec<T> codec;
    private @Nullable ClassLoader loader;

    /// For Flink, which calls [#readSnapshot].
    public Snapshot() {}

    private Snapshot(Codec<T> codec, SentLimits limits) {
      this.name = codec.type().getName();
      this.schema = codec.schema();
      this.limits = limits;
      this.codec = codec;
      this.loader = codec.type().getClassLoader();
    }

    @Override
    public int getCurrentVersion() {
      return VERSION;
    }

    @Override
    public void writeSnapshot(DataOutputView out) throws IOException {
      byte[] text = schema.getBytes(UTF_8);
      out.writeUTF(name);
      out.writeInt(text.length);
      out.write(text);
      limits.write(out);
    }

    @Override
    public void readSnapshot(int version, DataInputView in, ClassLoader userCodeClassLoader)
        throws IOException {
      if (version < WITHOUT_LIMITS || version > VERSION) {
        throw new IOException(
            "the savepoint has version %d of a record's schema, and this recordwire-flink reads versions up to %d: use a later one"
                .formatted(version, VERSION));
      }
      name = in.readUTF();
      int size = in.readInt();
      if (size < 0 || size > MAX_SCHEMA_BYTES) {
        throw new IOException(
            "the savepoint has a schema of %s of %d bytes, and a schema has at most %d: it is damaged"
                .formatted(name, size, MAX_SCHEMA_BYTES));
      }
      byte[] text = new byte[size];
      in.readFully(text);
      schema = new String(text, UTF_8);
      if (version > WITHOUT_LIMITS) {
        limits = SentLimits.read(in, name);
      }
      loader = userCodeClassLoader;
    }

    /// Returns a serializer that reads the records of the savepoint, as the job's class has them.
    ///
    /// @throws IncompatibleSchemaException if the job has no such class, or it can't read them
    @Override
    public TypeSerializer<T> restoreSerializer() {
      Codec<T> own = codec;
      if (own == null) {
        own = find();
        requireReadable(SchemaChange.between(schema, own.schema()), own);
      }
      return RecordwireTypeSerializer.of(own).withLimits(limits.get());
    }

    private Codec<T> find() {
      String now = nameNow();
      try {
        @SuppressWarnings("unchecked") // the savepoint has it, and Flink compares it with the job's
        Class<T> type = (Class<T>) Class.forName(now, false, requireNonNull(loader));
        return Codec.of(type);
      } catch (ClassNotFoundException | IllegalArgumentException e) {
        IncompatibleSchemaException missing =
            new IncompatibleSchemaException(
                "the savepoint has records of %s, and the job has no record %s: if it was renamed, add the line '%s=its.name.now' to %s in the job's jar"
                    .formatted(name, now, name, FormerNames.FILE));
        missing.initCause(e);
        throw missing;
      }
    }

    private String nameNow() {
      return loader == null ? name : FormerNames.now(name, loader);
    }

    private void requireReadable(SchemaChange change, Codec<T> own) {
      if (!change.isReadable()) {
        throw new IncompatibleSchemaException(
            "%s can't read the records of the savepoint: %s"
                .formatted(own.type().getName(), change.breaking()));
      }
    }

    /// Compares the schema of a savepoint with that of the job, whose serializer made this
    /// snapshot.
    ///
    /// @throws IncompatibleSchemaException if the job can't read the records of the savepoint
    @Override
    public TypeSerializerSchemaCompatibility<T> resolveSchemaCompatibility(
        TypeSerializerSnapshot<T> oldSerializerSnapshot) {
      if (!(oldSerializerSnapshot instanceof Snapshot<T> before)) {
        return TypeSerializerSchemaCompatibility.incompatible();
      }
      Codec<T> own = requireNonNull(codec, "a snapshot of a savepoint is compared with another");
      if (!before.nameNow().equals(name)) {
        throw new IncompatibleSchemaException(
            "the savepoint has records of %s, and the job has %s there: if it was renamed, add the line '%s=%s' to %s in the job's jar"
                .formatted(before.name, name, before.name, name, FormerNames.FILE));
      }
      SchemaChange change = SchemaChange.between(before.schema, schema);
      before.requireReadable(change, own);
      return change.keepsBytes()
          ? TypeSerializerSchemaCompatibility.compatibleAsIs()
          : TypeSerializerSchemaCompatibility.compatibleAfterMigration();
    }
  }
}
