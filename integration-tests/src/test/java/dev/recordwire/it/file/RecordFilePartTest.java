package dev.recordwire.it.file;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.file.Compression;
import dev.recordwire.file.FileContent;
import dev.recordwire.file.RecordBlock;
import dev.recordwire.file.RecordFileException;
import dev.recordwire.file.RecordFileOptions;
import dev.recordwire.file.RecordFileOutput;
import dev.recordwire.file.RecordFilePart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Parts of a file in memory: together they have each record once, or one of them finds the damage.
@Tag("once")
class RecordFilePartTest {
  private static final int BLOCKS = 4;
  private static final int PER_BLOCK = 3;
  private static final int RECORDS = BLOCKS * PER_BLOCK;

  private static byte[] file(Compression compression, boolean isFinished) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RecordFileOutput<Line> out =
        RecordFileOutput.begin(
            LineCodec.CODEC, bytes, RecordFileOptions.DEFAULT.withCompression(compression));
    for (int i = 0; i < RECORDS; i++) {
      out.append(RecordFileTest.line(i));
      if (i % PER_BLOCK == PER_BLOCK - 1) {
        out.flush();
      }
    }
    if (isFinished) {
      out.finish();
    }
    assertThat(out.bytes()).isEqualTo(bytes.size());
    return bytes.toByteArray();
  }

  private static FileContent content(byte[] file) {
    return (position, target, count) -> {
      int read = (int) Math.max(0, Math.min(count, file.length - position));
      System.arraycopy(file, (int) Math.min(position, file.length), target, 0, read);
      return read;
    };
  }

  private static RecordFilePart<Line> part(byte[] file, long from, long to) throws IOException {
    return RecordFilePart.open(LineCodec.CODEC, "some.rwf", content(file), file.length, from, to);
  }

  private static List<RecordBlock<Line>> blocks(RecordFilePart<Line> part) throws IOException {
    List<RecordBlock<Line>> blocks = new ArrayList<>();
    for (RecordBlock<Line> each = part.next(); each != null; each = part.next()) {
      blocks.add(each);
    }
    assertThat(part.next()).isNull();
    return blocks;
  }

  private static List<Line> lines(RecordFilePart<Line> part) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (RecordBlock<Line> each : blocks(part)) {
      assertThat(each.firstRecord() % PER_BLOCK).isEqualTo(0);
      for (int i = 0; i < each.records(); i++) {
        lines.add(each.get(i));
      }
    }
    return lines;
  }

  private static List<Line> halves(byte[] file, long boundary) throws IOException {
    List<Line> all = new ArrayList<>(lines(part(file, 0, boundary)));
    all.addAll(lines(part(file, boundary, file.length)));
    return all;
  }

  @ParameterizedTest
  @EnumSource
  void partsHaveEachRecordOnce(Compression compression) throws IOException {
    for (boolean isFinished : new boolean[] {false, true}) {
      byte[] file = file(compression, isFinished);
      for (int boundary = 0; boundary <= file.length; boundary++) {
        assertThat(halves(file, boundary)).isEqualTo(RecordFileTest.lines(RECORDS));
      }
    }
  }

  @Test
  void smallPartsHaveEachRecordOnce() throws IOException {
    byte[] file = file(Compression.NONE, true);
    for (int size : new int[] {1, 7, 8, 50, 1_000}) {
      List<Line> all = new ArrayList<>();
      for (int at = 0; at < file.length; at += size) {
        all.addAll(lines(part(file, at, at + size)));
      }
      assertThat(all).isEqualTo(RecordFileTest.lines(RECORDS));
    }
  }

  @Test
  void aMissingBlockIsFoundWhereverPartsMeet() throws IOException {
    byte[] sound = file(Compression.NONE, false);
    List<RecordBlock<Line>> blocks = blocks(part(sound, 0, sound.length));
    int last = blocks.size() - 1;
    for (int lost = 1; lost < last; lost++) {
      int from = (int) blocks.get(lost).offset();
      int to = (int) blocks.get(lost + 1).offset();
      byte[] file = new byte[sound.length - (to - from)];
      System.arraycopy(sound, 0, file, 0, from);
      System.arraycopy(sound, to, file, from, sound.length - to);
      for (int boundary : new int[] {0, from - 1, from, from + 1, file.length}) {
        RecordFileException found =
            assertThrows(RecordFileException.class, () -> halves(file, boundary));
        assertThat(found).hasMessageThat().contains("some are missing");
      }
    }
  }

  @Test
  void aWrongByteIsFoundOrChangesNothing() throws IOException {
    byte[] sound = file(Compression.NONE, true);
    List<RecordBlock<Line>> blocks = blocks(part(sound, 0, sound.length));
    long[] boundaries = {0, 10, blocks.get(1).offset(), blocks.get(2).offset() - 9, sound.length};
    int found = 0;
    for (int i = 0; i < sound.length; i++) {
      byte[] file = sound.clone();
      file[i] ^= 0x55;
      for (long boundary : boundaries) {
        try {
          assertWithMessage("byte %s, parts at %s", i, boundary)
              .that(halves(file, boundary))
              .isEqualTo(RecordFileTest.lines(RECORDS));
        } catch (RecordFileException e) {
          assertThat(e.file()).isEqualTo("some.rwf");
          assertThat(e.offset()).isAtMost(i);
          found++;
        }
      }
    }
    long ofRecords = blocks.getLast().offset() + 48;
    assertThat(found).isAtLeast((int) ofRecords * boundaries.length);
  }

  @Test
  void aTornTailIsIgnored() throws IOException {
    byte[] file = file(Compression.NONE, true);
    List<Long> ends =
        new ArrayList<>(
            blocks(part(file, 0, file.length)).stream().map(RecordBlock::offset).toList());
    long start = ends.removeFirst();
    long middle = ends.get(1) - 1;
    ends.add((long) file(Compression.NONE, false).length);
    for (int size = (int) start; size < file.length; size++) {
      long end = size;
      int whole = (int) ends.stream().filter(each -> each <= end).count();

      assertWithMessage("%s bytes", size)
          .that(halves(Arrays.copyOf(file, size), Math.min(middle, size)))
          .isEqualTo(RecordFileTest.lines(whole * PER_BLOCK));
    }
  }

  @Test
  void aReaderGoesOnAtABlock() throws IOException {
    byte[] file = file(Compression.NONE, true);
    List<RecordBlock<Line>> blocks = blocks(part(file, 0, file.length));
    for (int i = 0; i < BLOCKS; i++) {
      RecordFilePart<Line> part = part(file, 0, file.length);
      part.goTo(blocks.get(i).offset());
      assertThat(lines(part))
          .isEqualTo(RecordFileTest.lines(RECORDS).subList(i * PER_BLOCK, RECORDS));
    }
    byte[] damaged = file.clone();
    damaged[(int) blocks.getLast().offset() + 20] ^= 1;
    RecordFilePart<Line> cut =
        part(Arrays.copyOf(damaged, file.length - 100), 0, file.length - 100);
    cut.goTo(blocks.getLast().offset());

    assertThrows(RecordFileException.class, cut::next);
    assertThat(assertThrows(IllegalArgumentException.class, () -> cut.goTo(file.length)))
        .hasMessageThat()
        .startsWith("some.rwf has no block at byte " + file.length);
  }

  @Test
  void misuseIsNamed() throws IOException {
    byte[] file = file(Compression.NONE, true);
    RecordBlock<Line> block = blocks(part(file, 0, file.length)).getFirst();

    assertThrows(IndexOutOfBoundsException.class, () -> block.get(PER_BLOCK));
    assertThrows(IndexOutOfBoundsException.class, () -> block.get(-1));
    assertThat(assertThrows(IllegalArgumentException.class, () -> part(file, 2, 1)))
        .hasMessageThat()
        .isEqualTo(
            "a part of some.rwf is from 2 to 1: start it at 0 or later, and end it there or later");
    assertThrows(
        RecordFileException.class,
        () ->
            RecordFilePart.open(
                SampleCodec.CODEC, "some.rwf", content(file), file.length, 0, file.length));
  }

  @Test
  void limitsHold() throws IOException {
    byte[] file = file(Compression.NONE, true);
    RecordFilePart<Line> part =
        part(file, 0, file.length).withLimits(DecodeLimits.DEFAULT.withMaxBytes(1));
    RecordBlock<Line> block = blocks(part).getFirst();

    assertThat(assertThrows(RecordFileException.class, () -> block.get(0)))
        .hasMessageThat()
        .contains("record 0: ");
  }

  @Test
  void largeBlocksAreReadIfAsked() throws IOException {
    byte[] file = file(Compression.NONE, true);
    RecordFilePart<Line> narrow = part(file, 0, file.length).withMaxContentBytes(10);

    assertThat(assertThrows(RecordFileException.class, narrow::next))
        .hasMessageThat()
        .endsWith("bytes without compression, and the reader's limit is 10");
    assertThat(lines(narrow.withMaxContentBytes(1 << 20))).isEqualTo(RecordFileTest.lines(RECORDS));
    assertThat(assertThrows(IllegalArgumentException.class, () -> narrow.withMaxContentBytes(-1)))
        .hasMessageThat()
        .isEqualTo("maxContentBytes is -1, and is at least 0");
  }

  @Test
  void aFileThatWasCutOffIsRefusedIfAsked() throws IOException {
    byte[] file = file(Compression.NONE, true);

    assertThat(lines(part(file, 0, file.length).requireWhole()))
        .isEqualTo(RecordFileTest.lines(RECORDS));
    for (int size = (int) blocks(part(file, 0, file.length)).getFirst().offset();
        size < file.length;
        size++) {
      RecordFilePart<Line> cut = part(Arrays.copyOf(file, size), 0, 0);
      assertThat(assertThrows(RecordFileException.class, cut::requireWhole))
          .hasMessageThat()
          .startsWith("some.rwf at byte " + size + ": the file does not end with an index: ");
    }
    byte[] elsewhere = file.clone();
    elsewhere[file.length - 16] ^= 8; // the trailer points at no index
    assertThrows(
        RecordFileException.class, () -> part(elsewhere, 0, elsewhere.length).requireWhole());
  }

  @Test
  void aFileThatShrinksIsNamed() throws IOException {
    byte[] file = file(Compression.NONE, true);
    byte[] shorter = Arrays.copyOf(file, 40);

    assertThat(
            assertThrows(
                RecordFileException.class,
                () ->
                    RecordFilePart.open(
                        LineCodec.CODEC, "some.rwf", content(shorter), file.length, 0, 1)))
        .hasMessageThat()
        .contains("it ends within its header, after 40 bytes");
  }

  @Test
  void payloadsAreGivenWithoutACodec() throws IOException {
    byte[] file = file(Compression.NONE, true);

    RecordFilePart<MemorySegment> part =
        RecordFilePart.openForPayloads("some.rwf", content(file), file.length, 0, file.length);

    assertThat(part.schema()).isEqualTo(LineCodec.CODEC.schema());
    List<Line> lines = new ArrayList<>();
    for (RecordBlock<MemorySegment> each = part.next(); each != null; each = part.next()) {
      for (int i = 0; i < each.records(); i++) {
        assertThat(each.get(i).isReadOnly()).isTrue();
        lines.add(LineCodec.decode(each.get(i)));
      }
    }
    assertThat(lines).isEqualTo(lines(part(file, 0, file.length)));
  }
}
