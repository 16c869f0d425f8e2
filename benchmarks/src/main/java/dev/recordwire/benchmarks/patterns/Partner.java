package dev.recordwire.benchmarks.patterns;

import dev.recordwire.benchmarks.codec.bulk.DoublesViewCodec;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A second process of Java that sums roots: of payloads that come through a pipe, or of a mapping.
///
/// A request is the number of a payload's bytes and the payload, or 0 for the mapping; the answer
/// is a sum. The process ends with its standard input.
final class Partner implements Closeable {
  private final DataOutputStream requests;
  private final DataInputStream answers;

  private Partner(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    this.requests = new DataOutputStream(process.getOutputStream());
    this.answers = new DataInputStream(process.getInputStream());
  }

  /// Starts a process that gets payloads.
  static Partner withPayloads() throws IOException {
    return new Partner(command());
  }

  /// Starts a process that has a mapping.
  static Partner withMapping(Path file) throws IOException {
    return new Partner(command(file.toString()));
  }

  private static List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Partner.class.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /// Asks for the sum of a payload.
  void send(byte[] payload, int size) throws IOException {
    requests.writeInt(size);
    requests.write(payload, 0, size);
    requests.flush();
  }

  /// Asks for the sum of the mapping.
  void send() throws IOException {
    requests.writeInt(0);
    requests.flush();
  }

  /// Waits for the sum.
  long answer() throws IOException {
    return answers.readLong();
  }

  /// Ends the second process.
  @Override
  public void close() throws IOException {
    requests.close();
  }

  /// The second process. The argument is the file of the mapping, if there is one.
  public static void main(String[] arguments) throws IOException {
    DataInputStream requests = new DataInputStream(System.in);
    DataOutputStream answers = new DataOutputStream(System.out);
    Mapping mapping =
        arguments.length == 0
            ? null
            : Mapping.open(Path.of(arguments[0]), Files.size(Path.of(arguments[0])));
    byte[] payload = new byte[0];
    while (true) {
      int size;
      try {
        size = requests.readInt();
      } catch (EOFException _) {
        return;
      }
      if (mapping != null) {
        answers.writeLong(Roots.sum(mapping.memory()));
      } else {
        payload = payload.length < size ? new byte[size] : payload;
        requests.readFully(payload, 0, size);
        answers.writeLong(Roots.sum(DoublesViewCodec.decode(payload, 0, size).values().segment()));
      }
      answers.flush();
    }
  }
}
