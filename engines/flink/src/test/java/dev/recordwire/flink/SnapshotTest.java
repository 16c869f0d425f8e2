package dev.recordwire.flink;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.Codec;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.base.IntSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The answers that Flink gets for two schemas, of which one is in a savepoint.
class SnapshotTest {
  @TempDir private Path folder;

  private int versions;

  /// The loader of a version of the record.
  private ClassLoader version(String text) throws IOException {
    Path classes =
        JobClasses.compile(
            folder.resolve("v" + versions++), Map.of("Row", SafeChange.source("Row", text)));
    return new URLClassLoader(
        new URL[] {classes.toUri().toURL()}, SnapshotTest.class.getClassLoader());
  }

  private static RecordwireTypeSerializer<Object> serializer(ClassLoader version) {
    try {
      @SuppressWarnings("unchecked") // a record is an object
      Class<Object> type = (Class<Object>) Class.forName("rows.Row", false, version);
      return RecordwireTypeSerializer.of(Codec.of(type));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /// The snapshot of a version, as a job of another version reads it.
  private static TypeSerializerSnapshot<Object> stored(ClassLoader before, ClassLoader now)
      throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(100);
    TypeSerializerSnapshot.writeVersionedSnapshot(out, serializer(before).snapshotConfiguration());
    return TypeSerializerSnapshot.readVersionedSnapshot(
        new DataInputDeserializer(out.getCopyOfBuffer()), now);
  }

  private TypeSerializerSchemaCompatibility<Object> resolved(String before, String now)
      throws IOException {
    ClassLoader later = version(now);
    return serializer(later)
        .snapshotConfiguration()
        .resolveSchemaCompatibility(stored(version(before), later));
  }

  @Test
  void theSameSchemaIsTakenAsItIs() throws IOException {
    assertThat(resolved("int a", "int a").isCompatibleAsIs()).isTrue();
  }

  @Test
  void newNamesAreTakenAsTheyAre() throws IOException {
    assertThat(resolved("E a, int b -- enum E {X}", "E a, int c -- enum E {Y}").isCompatibleAsIs())
        .isTrue();
  }

  @Test
  void otherBytesAreWrittenAgain() throws IOException {
    assertThat(resolved("int a", "int a, @Default(\"1\") int b").isCompatibleAfterMigration())
        .isTrue();
    assertThat(resolved("int a, Optional<String> b", "int a").isCompatibleAfterMigration())
        .isTrue();
  }

  @Test
  void aBreakingChangeIsNamed() {
    IncompatibleSchemaException refused =
        assertThrows(IncompatibleSchemaException.class, () -> resolved("int a", "int a, int b"));

    assertThat(refused)
        .hasMessageThat()
        .isEqualTo(
            "rows.Row can't read the records of the savepoint: Row.b: 'b' of Row was added, and"
                + " payloads written before lack it: give it a @Default(\"…\"), or make it"
                + " Optional");
  }

  @Test
  void stateOfAnotherSerializerIsIncompatible() throws IOException {
    @SuppressWarnings({"unchecked", "rawtypes"}) // as Flink has it after a change of the type
    TypeSerializerSnapshot<Object> ofInts =
        (TypeSerializerSnapshot) IntSerializer.INSTANCE.snapshotConfiguration();

    assertThat(
            serializer(version("int a"))
                .snapshotConfiguration()
                .resolveSchemaCompatibility(ofInts)
                .isIncompatible())
        .isTrue();
  }

  @Test
  void oldBytesAreReadByTheNewClass() throws Exception {
    ClassLoader before = version("int a");
    ClassLoader now = version("int a, @Default(\"5\") int b");
    byte[] payload = {6, 0, 0, 0, 10, 0, 7, 0, 0, 0}; // as the old version wrote it
    DataOutputSerializer out = new DataOutputSerializer(10);
    out.writeInt(payload.length);
    out.write(payload);

    TypeSerializer<Object> restored = stored(before, now).restoreSerializer();

    assertThat(restored.deserialize(new DataInputDeserializer(out.getCopyOfBuffer())).toString())
        .isEqualTo("Row[a=7, b=5]");
  }

  @Test
  void aClassThatIsGoneIsNamed() throws IOException {
    TypeSerializerSnapshot<Object> stored =
        stored(version("int a"), SnapshotTest.class.getClassLoader());

    IncompatibleSchemaException refused =
        assertThrows(IncompatibleSchemaException.class, stored::restoreSerializer);

    assertThat(refused)
        .hasMessageThat()
        .isEqualTo(
            "the savepoint has records of rows.Row, and the job has no record rows.Row: if it was"
                + " renamed, add the line 'rows.Row=its.name.now' to"
                + " META-INF/recordwire/former-names.properties in the job's jar");
  }

  @Test
  void aDamagedSnapshotIsNamed() throws IOException {
    ClassLoader version = version("int a");
    DataOutputSerializer out = new DataOutputSerializer(10);
    out.writeUTF("rows.Row");
    out.writeInt(-5);
    RecordwireTypeSerializer.Snapshot<Object> snapshot = new RecordwireTypeSerializer.Snapshot<>();

    assertThat(
            assertThrows(
                IOException.class,
                () ->
                    snapshot.readSnapshot(
                        1, new DataInputDeserializer(out.getCopyOfBuffer()), version)))
        .hasMessageThat()
        .startsWith("the savepoint has a schema of rows.Row of -5 bytes");
    assertThat(
            assertThrows(
                IOException.class,
                () -> snapshot.readSnapshot(3, new DataInputDeserializer(), version)))
        .hasMessageThat()
        .startsWith("the savepoint has version 3 of a record's schema");
  }

  @Test
  void aSchemaThatIsNoneIsNamed() throws IOException {
    ClassLoader version = version("int a");
    DataOutputSerializer out = new DataOutputSerializer(10);
    out.writeUTF("rows.Row");
    out.writeInt(2);
    out.write(new byte[] {110, 111});
    RecordwireTypeSerializer.Snapshot<Object> snapshot = new RecordwireTypeSerializer.Snapshot<>();
    snapshot.readSnapshot(1, new DataInputDeserializer(out.getCopyOfBuffer()), version);

    assertThat(assertThrows(IncompatibleSchemaException.class, snapshot::restoreSerializer))
        .hasMessageThat()
        .startsWith(
            "rows.Row can't read the records of the savepoint: the schema in the savepoint is"
                + " none: ");
  }
}
