package dev.recordwire.http;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// The streams of a client, whose exceptions are told from those of a handler.
final class ClientStreams {
  private ClientStreams() {}

  /// The exception for a client that sends no whole body, or is gone before its answer is.
  static final class ClientException extends IOException {
    private static final long serialVersionUID = 1L;

    ClientException(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }

  private interface Transfer {
    int run() throws IOException;
  }

  private static int transfer(Transfer transfer) throws IOException {
    try {
      return transfer.run();
    } catch (IOException e) {
      throw new ClientException(e);
    }
  }

  /// The body of a request.
  static InputStream of(InputStream body) {
    return new FilterInputStream(body) {
      @Override
      public int read() throws IOException {
        return transfer(in::read);
      }

      @Override
      public int read(byte[] target, int offset, int count) throws IOException {
        return transfer(() -> in.read(target, offset, count));
      }

      @Override
      public void close() throws IOException {
        transfer(
            () -> {
              in.close();
              return 0;
            });
      }
    };
  }

  /// The body of a response.
  static OutputStream of(OutputStream body) {
    return new FilterOutputStream(body) {
      @Override
      public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
      }

      @Override
      public void write(byte[] source, int offset, int count) throws IOException {
        transfer(
            () -> {
              out.write(source, offset, count);
              return count;
            });
      }

      @Override
      public void flush() throws IOException {
        transfer(
            () -> {
              out.flush();
              return 0;
            });
      }

      @Override
      public void close() throws IOException {
        transfer(
            () -> {
              out.close();
              return 0;
            });
      }
    };
  }
}
