package dev.recordwire.benchmarks.codec.media;

import dev.recordwire.benchmarks.codec.SbeCandidate;
import dev.recordwire.benchmarks.codec.media.MediaContent.Image;
import dev.recordwire.benchmarks.codec.media.MediaContent.Media;
import dev.recordwire.benchmarks.codec.media.MediaContent.Player;
import dev.recordwire.benchmarks.codec.media.MediaContent.Size;
import dev.recordwire.benchmarks.codec.media.sbe.MediaFrameDecoder;
import dev.recordwire.benchmarks.codec.media.sbe.MediaFrameDecoder.ImagesDecoder;
import dev.recordwire.benchmarks.codec.media.sbe.MediaFrameDecoder.PersonsDecoder;
import dev.recordwire.benchmarks.codec.media.sbe.MediaFrameEncoder;
import dev.recordwire.benchmarks.codec.media.sbe.MediaFrameEncoder.ImagesEncoder;
import dev.recordwire.benchmarks.codec.media.sbe.MediaFrameEncoder.PersonsEncoder;
import dev.recordwire.benchmarks.codec.media.sbe.MessageHeaderDecoder;
import dev.recordwire.benchmarks.codec.media.sbe.MessageHeaderEncoder;
import dev.recordwire.benchmarks.codec.media.sbe.PlayerCode;
import dev.recordwire.benchmarks.codec.media.sbe.SizeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.agrona.concurrent.UnsafeBuffer;
import org.jspecify.annotations.Nullable;

/// MediaContent in Simple Binary Encoding, in whose messages numbers precede groups, and groups
/// texts.
public final class SbeMedia extends SbeCandidate<MediaContent> {
  private final MessageHeaderEncoder headerOut = new MessageHeaderEncoder();
  private final MessageHeaderDecoder headerIn = new MessageHeaderDecoder();
  private final MediaFrameEncoder out = new MediaFrameEncoder();
  private final MediaFrameDecoder in = new MediaFrameDecoder();

  public SbeMedia(MediaContent sample) {
    super(sample);
  }

  @Override
  protected int write(UnsafeBuffer buffer, MediaContent content) {
    Media media = content.media();
    String copyright = media.copyright();
    out.wrapAndApplyHeader(buffer, 0, headerOut)
        .width(media.width())
        .height(media.height())
        .duration(media.duration())
        .size(media.size())
        .bitrate(media.bitrate().orElse(MediaFrameEncoder.bitrateNullValue()))
        .player(
            switch (media.player()) {
              case JAVA -> PlayerCode.JAVA;
              case FLASH -> PlayerCode.FLASH;
            })
        .hasCopyright((short) (copyright == null ? 0 : 1));
    PersonsEncoder persons = out.personsCount(media.persons().size());
    for (String person : media.persons()) {
      persons.next().name(person);
    }
    writeImages(content.images());
    out.uri(media.uri())
        .title(media.title())
        .format(media.format())
        .copyright(copyright == null ? "" : copyright);
    return MessageHeaderEncoder.ENCODED_LENGTH + out.encodedLength();
  }

  private void writeImages(List<Image> images) {
    ImagesEncoder group = out.imagesCount(images.size());
    for (Image image : images) {
      group
          .next()
          .imageWidth(image.width())
          .imageHeight(image.height())
          .imageSize(
              switch (image.size()) {
                case SMALL -> SizeCode.SMALL;
                case LARGE -> SizeCode.LARGE;
              })
          .imageUri(image.uri())
          .imageTitle(image.title());
    }
  }

  @Override
  protected MediaContent read(UnsafeBuffer buffer) {
    in.wrapAndApplyHeader(buffer, 0, headerIn);
    PersonsDecoder group = in.persons();
    List<String> persons = new ArrayList<>(group.count());
    while (group.hasNext()) {
      persons.add(group.next().name());
    }
    List<Image> images = readImages();
    String uri = in.uri();
    String title = in.title();
    String format = in.format();
    int bitrate = in.bitrate();
    boolean known = bitrate != MediaFrameDecoder.bitrateNullValue();
    return new MediaContent(
        new Media(
            uri,
            title,
            in.width(),
            in.height(),
            format,
            in.duration(),
            in.size(),
            known ? OptionalInt.of(bitrate) : OptionalInt.empty(),
            persons,
            Player.ALL.get(in.playerRaw()),
            readCopyright()),
        images);
  }

  private @Nullable String readCopyright() {
    return in.hasCopyright() == 1 ? in.copyright() : null;
  }

  private List<Image> readImages() {
    ImagesDecoder group = in.images();
    List<Image> images = new ArrayList<>(group.count());
    while (group.hasNext()) {
      group.next();
      String uri = group.imageUri();
      String title = group.imageTitle();
      images.add(
          new Image(
              uri,
              title,
              group.imageWidth(),
              group.imageHeight(),
              Size.ALL.get(group.imageSizeRaw())));
    }
    return images;
  }

  @Override
  protected double fields(UnsafeBuffer buffer) {
    in.wrapAndApplyHeader(buffer, 0, headerIn);
    double sum = in.duration() + in.bitrate();
    PersonsDecoder persons = in.persons();
    while (persons.hasNext()) {
      persons.next().skipName();
    }
    ImagesDecoder images = in.images();
    images.next();
    images.skipImageUri();
    images.skipImageTitle();
    return sum + images.next().imageWidth();
  }
}
