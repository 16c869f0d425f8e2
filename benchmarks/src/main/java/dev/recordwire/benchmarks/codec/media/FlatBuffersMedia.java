package dev.recordwire.benchmarks.codec.media;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.recordwire.benchmarks.codec.FlatBuffersCandidate;
import dev.recordwire.benchmarks.codec.media.MediaContent.Image;
import dev.recordwire.benchmarks.codec.media.MediaContent.Media;
import dev.recordwire.benchmarks.codec.media.MediaContent.Player;
import dev.recordwire.benchmarks.codec.media.MediaContent.Size;
import dev.recordwire.benchmarks.codec.media.flatbuffers.ImageTable;
import dev.recordwire.benchmarks.codec.media.flatbuffers.MediaContentTable;
import dev.recordwire.benchmarks.codec.media.flatbuffers.MediaTable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// MediaContent in FlatBuffers.
public final class FlatBuffersMedia extends FlatBuffersCandidate<MediaContent> {
  public FlatBuffersMedia(MediaContent sample) {
    super(sample);
  }

  @Override
  protected int table(FlatBufferBuilder builder, MediaContent content) {
    List<Image> images = content.images();
    int[] tables = new int[images.size()];
    for (int i = 0; i < tables.length; i++) {
      Image image = images.get(i);
      tables[i] =
          ImageTable.createImageTable(
              builder,
              builder.createString(image.uri()),
              builder.createString(image.title()),
              image.width(),
              image.height(),
              image.size().code);
    }
    int vector = MediaContentTable.createImagesVector(builder, tables);
    return MediaContentTable.createMediaContentTable(
        builder, media(builder, content.media()), vector);
  }

  private static int media(FlatBufferBuilder builder, Media media) {
    List<String> persons = media.persons();
    int[] names = new int[persons.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = builder.createString(persons.get(i));
    }
    int vector = MediaTable.createPersonsVector(builder, names);
    int uri = builder.createString(media.uri());
    int title = builder.createString(media.title());
    int format = builder.createString(media.format());
    String rights = media.copyright();
    int copyright = rights == null ? 0 : builder.createString(rights);
    MediaTable.startMediaTable(builder);
    MediaTable.addDuration(builder, media.duration());
    MediaTable.addSize(builder, media.size());
    MediaTable.addUri(builder, uri);
    MediaTable.addTitle(builder, title);
    MediaTable.addWidth(builder, media.width());
    MediaTable.addHeight(builder, media.height());
    MediaTable.addFormat(builder, format);
    if (media.bitrate().isPresent()) {
      MediaTable.addBitrate(builder, media.bitrate().getAsInt());
    }
    MediaTable.addPersons(builder, vector);
    if (copyright != 0) {
      MediaTable.addCopyright(builder, copyright);
    }
    MediaTable.addPlayer(builder, media.player().code);
    return MediaTable.endMediaTable(builder);
  }

  @Override
  protected MediaContent read(ByteBuffer bytes) {
    MediaContentTable content = MediaContentTable.getRootAsMediaContentTable(bytes);
    int count = content.imagesLength();
    List<Image> images = new ArrayList<>(count);
    ImageTable image = new ImageTable();
    for (int i = 0; i < count; i++) {
      content.images(image, i);
      images.add(
          new Image(
              image.uri(),
              image.title(),
              image.width(),
              image.height(),
              Size.ALL.get(image.size())));
    }
    return new MediaContent(media(content.media()), images);
  }

  private static Media media(MediaTable media) {
    int count = media.personsLength();
    List<String> persons = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      persons.add(media.persons(i));
    }
    return new Media(
        media.uri(),
        media.title(),
        media.width(),
        media.height(),
        media.format(),
        media.duration(),
        media.size(),
        media.hasBitrate() ? OptionalInt.of(media.bitrate()) : OptionalInt.empty(),
        persons,
        Player.ALL.get(media.player()),
        media.copyright());
  }

  @Override
  protected double fields(ByteBuffer bytes) {
    MediaContentTable content = MediaContentTable.getRootAsMediaContentTable(bytes);
    MediaTable media = content.media();
    return media.duration() + media.bitrate() + content.images(1).width();
  }
}
