package dev.recordwire.array.start;

import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int32View;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;

/// An application in a class loader of its own, which uses arrays in all ways that remember
/// something, and is unloaded then.
public final class UnloadedProgram {
  private UnloadedProgram() {}

  /// Prints whether the application's loader could be unloaded.
  public static void main(String[] args) throws Exception {
    WeakReference<ClassLoader> application = run();
    for (int i = 0; i < 100 && application.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    System.out.println(application.get() == null ? "unloaded" : "kept");
  }

  private static WeakReference<ClassLoader> run() throws Exception {
    ClassLoader loader = new ApplicationLoader();
    Class<?> type = Class.forName(Application.class.getName(), true, loader);
    Runnable application = (Runnable) type.getDeclaredConstructor().newInstance();
    Thread thread = new Thread(new ThreadGroup("application"), application);
    thread.setContextClassLoader(loader);
    thread.start();
    thread.join();
    return new WeakReference<>(loader);
  }

  /// Loads the application anew, and nothing else.
  private static final class ApplicationLoader extends ClassLoader {
    ApplicationLoader() {
      super(UnloadedProgram.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(Application.class.getName())) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] code = file.readAllBytes();
        return defineClass(name, code, 0, code.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  /// The class that is unloaded.
  public static final class Application implements Runnable {
    private static final InheritableThreadLocal<Object> INHERITED = new InheritableThreadLocal<>();

    /// Also called by the other loader's class.
    public Application() {}

    @Override
    public void run() {
      INHERITED.set(this);
      Float64View view = Float64View.full(600_000, 1.5);
      Int32View integers = Int32View.full(600_000, 3);
      double total =
          view.parallel().map(x -> x + 1).sum()
              + view.map(x -> x * 2).filter(x -> x > 1).sum()
              + view.lazy().map(x -> x - 1).filter(x -> x < 1).sum()
              + view.reduce(0, (x, y) -> x + y)
              + integers.map(x -> x + 1).sum()
              + integers.parallel().plus(integers).sum()
              + integers.lazy().plus(1).map(x -> -x).sum();
      if (!(total > 0)) {
        throw new AssertionError(total);
      }
    }
  }
}
