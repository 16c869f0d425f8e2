package dev.recordwire.examples.ecg;

import dev.recordwire.examples.command.Command;
import dev.recordwire.examples.drawing.Numbers;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The program: writes a recording as a file of packets, maps the file, measures the samples and
/// finds the heart beats in place, prints a report and draws a chart.
public final class EcgMonitor {
  private static final int STEPS = 6;

  private final Options options;
  private final PrintStream out;
  private final Progress progress;

  private EcgMonitor(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
    this.progress = new Progress(out, STEPS);
  }

  /// Runs the program and exits with its status.
  public static void main(String[] arguments) {
    System.exit(run(arguments, System.out, System.err));
  }

  /// Runs the program; returns 0 if it succeeded, 1 if it could not finish, 2 if its arguments were
  /// wrong.
  static int run(String[] arguments, PrintStream out, PrintStream err) {
    return new Command("ecg", Options.USAGE)
        .run(arguments, out, err, given -> new EcgMonitor(Options.parse(given), out).run());
  }

  private void run() throws IOException {
    out.println("Recordwire ECG monitor: MIT-BIH Arrhythmia Database, record 208");
    out.println();
    Files.createDirectories(options.directory());
    Path packetFile = options.directory().resolve("ecg.packets");
    Path chartFile = options.directory().resolve("ecg.svg");
    pack(packetFile);
    try (Arena arena = Arena.ofConfined()) {
      Recording recording = map(packetFile, arena);
      List<Statistics> perPacket = measure(recording);
      int[] peaks = detect(recording);
      draw(recording, peaks, chartFile);
      report(recording, perPacket, peaks);
    }
    out.printf("%nWritten%n  %s%n  %s%n", packetFile.toAbsolutePath(), chartFile.toAbsolutePath());
  }

  private void pack(Path file) throws IOException {
    progress.begin("Reading the recording");
    AdcRecording adc = AdcRecording.read();
    progress.end(Numbers.grouped(adc.length()) + " samples at " + AdcRecording.RATE + " Hz");

    progress.begin("Packing it");
    List<EcgPacket> packets = adc.packets();
    long bytes = PacketFile.write(file, packets);
    progress.end(packets.size() + " packets, " + Numbers.grouped(bytes) + " bytes in a file");
  }

  private Recording map(Path file, Arena arena) throws IOException {
    progress.begin("Mapping and decoding");
    Recording recording = Recording.of(PacketFile.map(file, arena));
    progress.end(recording.packets().size() + " packets, samples left where they lie");
    return recording;
  }

  private List<Statistics> measure(Recording recording) {
    progress.begin("Measuring");
    List<Statistics> perPacket =
        recording.packets().stream().map(packet -> Statistics.of(packet.millivolts())).toList();
    progress.end("in the mapped bytes, packet by packet");
    return perPacket;
  }

  private int[] detect(Recording recording) {
    progress.begin("Finding the heart beats");
    int[] peaks = RPeakDetector.detect(recording);
    progress.end(peaks.length + " beats, by Pan & Tompkins (1985)");
    return peaks;
  }

  private void draw(Recording recording, int[] peaks, Path file) throws IOException {
    progress.begin("Drawing");
    String chart = EcgChart.draw(recording, peaks, options.from());
    Files.writeString(file, chart);
    progress.end(file.getFileName() + ", " + Numbers.grouped(Files.size(file)) + " bytes");
  }

  private void report(Recording recording, List<Statistics> perPacket, int[] peaks) {
    HeartRate heart = new HeartRate(peaks, recording.rate());
    EcgPacket packet = recording.packets().get(options.packet());
    byte[] payload = EcgPacketCodec.encode(packet);

    Report report = new Report(out);
    report.printWhole(perPacket.stream().reduce(Statistics::combine).orElseThrow());
    report.printHeart(heart);
    report.printStretches(recording, perPacket, heart);
    report.printPacket(packet, payload);
    report.printDamage(DamagedPacket.of(payload));
  }
}
