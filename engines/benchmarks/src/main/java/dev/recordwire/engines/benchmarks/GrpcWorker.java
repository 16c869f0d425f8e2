package dev.recordwire.engines.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// One payload in one format, in a process of its own with a server and a client: for each line of
/// its input, a number of calls, it makes so many, and prints the [GrpcRound].
final class GrpcWorker implements AutoCloseable {
  /// The calls at a time.
  static final int AT_A_TIME = 100;

  /// One call at a time takes several times as long as one of many.
  private static final int SHARE_ALONE = 8;

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final GrpcFormat format;
  private final Server server;
  private final ManagedChannel connection;
  private final Channel channel;

  GrpcWorker(String payload, String name) throws IOException {
    format = GrpcFormat.of(payload, name);
    server =
        NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .directExecutor()
            .addService(format.service())
            .build()
            .start();
    connection =
        NettyChannelBuilder.forAddress(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getPort()))
            .usePlaintext()
            .directExecutor()
            .build();
    channel = format.through(connection);
  }

  public static void main(String[] arguments) throws IOException {
    try (GrpcWorker worker = new GrpcWorker(arguments[0], arguments[1]);
        BufferedReader commands =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      System.out.println(worker.size());
      for (String count = commands.readLine(); count != null; count = commands.readLine()) {
        System.out.println(worker.round(Integer.parseInt(count)).text());
      }
    }
  }

  /// The bytes of the payload.
  int size() throws IOException {
    try (InputStream message = format.method().streamRequest(format.sample())) {
      return message.readAllBytes().length;
    }
  }

  GrpcRound round(int count) {
    long allocated = THREADS.getTotalThreadAllocatedBytes();
    long cpu = SYSTEM.getProcessCpuTime();
    long start = System.nanoTime();
    new Calls(count).run();
    double together = (double) (System.nanoTime() - start) / count;
    double cpuOfCall = (double) (SYSTEM.getProcessCpuTime() - cpu) / count;
    double allocatedByCall = (double) (THREADS.getTotalThreadAllocatedBytes() - allocated) / count;

    int alone = Math.max(1, count / SHARE_ALONE);
    start = System.nanoTime();
    for (int i = 0; i < alone; i++) {
      call();
    }
    double aloneTime = (double) (System.nanoTime() - start) / alone;
    return new GrpcRound(together, cpuOfCall, allocatedByCall, aloneTime);
  }

  /// Makes one call, and returns the response.
  Object call() {
    return ClientCalls.blockingUnaryCall(
        channel, format.method(), CallOptions.DEFAULT, format.sample());
  }

  /// The class of the object that is sent, and comes back.
  Class<?> type() {
    return format.sample().getClass();
  }

  /// Many calls, of which each that is answered starts the next one.
  private final class Calls {
    private final int count;
    private final AtomicInteger started = new AtomicInteger();
    private final CountDownLatch answered;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    Calls(int count) {
      this.count = count;
      answered = new CountDownLatch(count);
    }

    void run() {
      for (int i = 0; i < AT_A_TIME; i++) {
        next();
      }
      try {
        answered.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      if (failure.get() != null) {
        throw new IllegalStateException("not all calls were answered", failure.get());
      }
    }

    private void next() {
      if (started.getAndIncrement() < count) {
        ClientCalls.asyncUnaryCall(
            channel.newCall(format.method(), CallOptions.DEFAULT), format.sample(), new Answer());
      }
    }

    private final class Answer implements StreamObserver<Object> {
      @Override
      public void onNext(Object response) {}

      @Override
      public void onError(Throwable e) {
        failure.set(e);
        onCompleted();
      }

      @Override
      public void onCompleted() {
        answered.countDown();
        next();
      }
    }
  }

  @Override
  public void close() {
    connection.shutdownNow();
    server.shutdownNow();
  }
}
