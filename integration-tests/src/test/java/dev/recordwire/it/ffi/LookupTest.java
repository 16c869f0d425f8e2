package dev.recordwire.it.ffi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.ffi.NativeLinkException;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Existing and missing libraries and functions.
class LookupTest {
  @NativeLibrary("recordwire-nowhere")
  interface Nowhere {
    @NativeFunction
    int anything();
  }

  @NativeLibrary("target/native/nowhere.so")
  interface NowherePath {
    @NativeFunction
    int anything();
  }

  @NativeLibrary("overridden")
  interface Overridden {
    @NativeFunction("add_int32")
    int add(int a, int b);
  }

  @NativeLibrary(value = "bundledprobe", bundledIn = "native")
  interface Bundled {
    @NativeFunction("add_int32")
    int add(int a, int b);

    @NativeFunction("add_int33")
    int misspelt(int a, int b);
  }

  @NativeLibrary(value = "unbundled", bundledIn = "native")
  interface Unbundled {
    @NativeFunction
    int anything();
  }

  @NativeLibrary
  interface CLibrary {
    @NativeFunction
    int strcmpp(String a, String b);

    @NativeFunction("toupper")
    int upper(int c);
  }

  @Test
  void aMissingLibraryListsTheSearchedPlaces() {
    String message =
        assertThrows(NativeLinkException.class, LookupTest_NowhereNative::load).getMessage();

    assertThat(message).startsWith("Nowhere needs the native library 'recordwire-nowhere'");
    assertThat(message).contains("librecordwire-nowhere.so");
    assertThat(message).contains("/usr/lib");
    assertThat(message)
        .contains(
            "or start java with -Djava.library.path=FOLDER or"
                + " -Drecordwire.library.recordwire-nowhere=PATH");
  }

  @Test
  void aMissingPathIsNamedWhole() {
    assertThat(assertThrows(NativeLinkException.class, LookupTest_NowherePathNative::load))
        .hasMessageThat()
        .contains(Path.of("target/native/nowhere.so").toAbsolutePath().toString());
  }

  @Test
  void aPropertyOverridesTheName() {
    System.setProperty("recordwire.library.overridden", Gcc.library("probe").toString());

    assertThat(LookupTest_OverriddenNative.load().add(2, 3)).isEqualTo(5);
  }

  @Test
  void aBundledLibraryIsUnpacked() {
    String platform = "linux-" + System.getProperty("os.arch").replace("amd64", "x86_64");
    Gcc.library(
        "probe",
        Path.of(
            "target/test-classes/native/" + platform.toLowerCase(Locale.ROOT),
            System.mapLibraryName("bundledprobe")));

    Bundled library = LookupTest_BundledNative.load();

    assertThat(library.add(2, 3)).isEqualTo(5);
    assertThat(assertThrows(NativeLinkException.class, () -> library.misspelt(1, 2)))
        .hasMessageThat()
        .contains("(it has add_int32");
  }

  @Test
  void aMissingResourceIsNamed() {
    assertThat(assertThrows(NativeLinkException.class, LookupTest_UnbundledNative::load))
        .hasMessageThat()
        .contains("the resource /native/linux-");
  }

  @Test
  void aMissingFunctionLeavesTheOthersAlone() {
    CLibrary library = LookupTest_CLibraryNative.load();

    for (int i = 0; i < 2; i++) {
      NativeLinkException missing =
          assertThrows(NativeLinkException.class, () -> library.strcmpp("a", "b"));
      assertThat(missing)
          .hasMessageThat()
          .startsWith("CLibrary calls 'strcmpp', which the C library does not have (it has strcmp");
      assertThat(missing.getStackTrace()).asList().isNotEmpty();
      assertThat(missing).hasCauseThat().isNull();
    }
    assertThat(library.upper('x')).isEqualTo('X');
  }

  @Test
  void everyKindOfMissingFunctionThrows() {
    Probe probe = Probe.load();

    assertThrows(NativeLinkException.class, probe::missing);
    assertThat(assertThrows(NativeLinkException.class, probe::misspelt))
        .hasMessageThat()
        .contains("(it has count_up");
  }

  @Test
  void aFileThatIsNoLibraryDoesNotOpen() throws IOException {
    Path text = Path.of("target/native/text.so");
    Files.createDirectories(Path.of("target/native"));
    Files.writeString(text, "no library");
    System.setProperty("recordwire.library.notalibrary", text.toString());

    assertThat(assertThrows(NativeLinkException.class, LookupTest_NotALibraryNative::load))
        .hasMessageThat()
        .contains("text.so: file too short): install its missing libraries");
  }

  @NativeLibrary("dependent")
  interface Dependent {
    @NativeFunction
    int twice(int x);
  }

  @Test
  void aMissingDependencyIsNamedByTheLoader() throws IOException {
    Path missing = Gcc.library("needed");
    Path library = Gcc.library("dependent", Path.of("target/native/libdependent.so"), missing);
    Files.delete(missing);
    System.setProperty("recordwire.library.dependent", library.toString());

    assertThat(assertThrows(NativeLinkException.class, LookupTest_DependentNative::load))
        .hasMessageThat()
        .contains("libneeded.so: cannot open shared object file: No such file or directory)");
  }

  @NativeLibrary("notalibrary")
  interface NotALibrary {
    @NativeFunction
    MemorySegment anything();
  }
}
