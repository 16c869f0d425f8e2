package dev.recordwire.array.internal.kernel;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.recordwire.array.start.ChildJvm;
import java.nio.file.Files;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// [BackendAgreementTest], [VariantsAgreementTest], [StridesTest] and [ElementaryFunctionsTest], on
/// few elements, in JVMs
/// whose vectors are narrower than this one's.
@Execution(ExecutionMode.CONCURRENT)
final class VectorWidthTest {
  /// The program that such a JVM runs.
  @SuppressWarnings("JUnitMethodInvoked") // in a JVM of its own, without JUnit
  public static void main(String[] args) throws Exception {
    if (Backend.current() != Backend.VECTOR) {
      throw new AssertionError("nothing to compare: " + Backend.current());
    }
    BackendAgreementTest test = new BackendAgreementTest();
    test.directory = Files.createTempDirectory("recordwire");
    test.compareBackends();
    new VariantsAgreementTest().compareBackends();
    new StridesTest().elementsAreGathered();
    new ElementaryFunctionsTest().compareBackends();
    System.out.println("agreed");
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 32, 64})
  void vectorsOfAnyWidthAgreeWithPlainJava(int bytes) throws Exception {
    assumeTrue(Backend.current() == Backend.SCALAR, "these JVMs are the same in the other run");
    ChildJvm jvm =
        ChildJvm.run(
            "-XX:MaxVectorSize=" + bytes,
            "--add-modules=jdk.incubator.vector",
            "-Drecordwire.backend=vector",
            "-Drecordwire.test.sizes=0,1,2,7,8,9,17,33,65,1025",
            "-cp",
            System.getProperty("java.class.path"),
            VectorWidthTest.class.getName());
    assertWithMessage(jvm.text()).that(jvm.exitCode()).isEqualTo(0);
  }
}
