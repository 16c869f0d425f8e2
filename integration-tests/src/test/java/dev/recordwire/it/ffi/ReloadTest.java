package dev.recordwire.it.ffi;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.annotation.Errno;
import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.ffi.ErrnoException;
import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An application that contains the runtime is deployed repeatedly in a server whose threads live
/// on: each time, the previous deployment can be collected.
class ReloadTest {
  @NativeLibrary(value = "reloaded", bundledIn = "native")
  interface Reloaded {
    interface DoubleFunction {
      double apply(double x);
    }

    @NativeFunction("text_length")
    long length(String text);

    @NativeFunction
    double integrate(DoubleFunction f, double from, double to, int steps);

    @NativeFunction("fail_with")
    @Errno
    int failWith(int code);
  }

  /// The application's work in each of the server's threads.
  static final class Application implements Runnable {
    @Override
    public void run() {
      Reloaded library = ReloadTest_ReloadedNative.load();
      long length = library.length("four");
      double area = library.integrate(x -> 2, 0, 1, 4);
      try {
        library.failWith(2);
      } catch (ErrnoException failure) {
        if (length == 4 && area == 2 && failure.errno() == 2) {
          return;
        }
      }
      throw new IllegalStateException(length + " " + area);
    }
  }

  private static WeakReference<ClassLoader> deploy(Path folder, ExecutorService thread)
      throws Exception {
    List<URL> urls = new ArrayList<>(List.of(folder.toUri().toURL()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    URLClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    Class<?> application = loader.loadClass(Application.class.getName());
    assertThat(application.getClassLoader()).isSameInstanceAs(loader);
    var constructor = application.getDeclaredConstructor();
    constructor.setAccessible(true);
    thread.submit((Runnable) constructor.newInstance()).get();
    loader.close();
    return new WeakReference<>(loader);
  }

  private static long mapped() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/maps")).stream()
        .filter(line -> line.contains("libreloaded"))
        .count();
  }

  @Test
  void everyEarlierDeploymentIsCollected(@TempDir Path folder) throws Exception {
    String arch = System.getProperty("os.arch").replace("amd64", "x86_64");
    Gcc.library("probe", folder.resolve("native/linux-" + arch + "/libreloaded.so"));
    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        loaders.add(deploy(folder, thread));
      }
      for (int i = 0; i < 100 && loaders.stream().anyMatch(each -> each.get() != null); i++) {
        System.gc();
        Thread.sleep(20);
      }
      assertWithMessage("class loaders that stay")
          .that(loaders.stream().filter(each -> each.get() != null).count())
          .isEqualTo(0);
      for (int i = 0; i < 100 && mapped() > 0; i++) {
        System.gc();
        Thread.sleep(20);
      }
      assertWithMessage("mappings that stay").that(mapped()).isEqualTo(0);
    }
  }
}
