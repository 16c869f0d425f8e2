package dev.recordwire.benchmarks.codec.media;

import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.Wire;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// A video with its images.
@Wire(lengths = LengthPrefix.UINT16, view = true)
public record MediaContent(Media media, List<Image> images) {
  public static final MediaContent SAMPLE =
      new MediaContent(
          new Media(
              "http://javaone.com/keynote.mpg",
              "Javaone Keynote",
              640,
              480,
              "video/mpg4",
              18000000,
              58982400,
              OptionalInt.of(262144),
              List.of("Bill Gates", "Steve Jobs\uC2A4"),
              Player.JAVA,
              null),
          List.of(
              new Image(
                  "http://javaone.com/keynote_large.jpg", "Javaone Keynote", 1024, 768, Size.LARGE),
              new Image(
                  "http://javaone.com/keynote_small.jpg",
                  "Javaone Keynote",
                  320,
                  240,
                  Size.SMALL)));

  /// The same content with titles and names of characters outside Latin-1.
  public static final MediaContent ABROAD =
      new MediaContent(
          new Media(
              "http://пример.испытание/доклад.mpg",
              "Основной доклад конференции",
              640,
              480,
              "video/mpg4",
              18000000,
              58982400,
              OptionalInt.of(262144),
              List.of("Билл Гейтс", "スティーブ・ジョブズ"),
              Player.JAVA,
              null),
          List.of(
              new Image(
                  "http://пример.испытание/доклад_большой.jpg", "기조연설", 1024, 768, Size.LARGE),
              new Image("http://пример.испытание/доклад_малый.jpg", "基調講演", 320, 240, Size.SMALL)));

  /// The program that plays the video.
  public enum Player {
    JAVA(0),
    FLASH(1);

    static final List<Player> ALL = List.of(values());

    public final int code;

    Player(int code) {
      this.code = code;
    }
  }

  /// The size in which an image is shown.
  public enum Size {
    SMALL(0),
    LARGE(1);

    static final List<Size> ALL = List.of(values());

    public final int code;

    Size(int code) {
      this.code = code;
    }
  }

  /// The video.
  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record Media(
      String uri,
      String title,
      int width,
      int height,
      String format,
      long duration,
      long size,
      OptionalInt bitrate,
      List<String> persons,
      Player player,
      @Nullable String copyright) {}

  /// An image of the video.
  @Wire(lengths = LengthPrefix.UINT16, view = true)
  public record Image(String uri, String title, int width, int height, Size size) {}
}
