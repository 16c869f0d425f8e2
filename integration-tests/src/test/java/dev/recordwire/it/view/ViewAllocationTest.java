package dev.recordwire.it.view;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.it.FreshJvm;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A view that does not leave its method, or that is wrapped around payload after payload, costs no
/// memory, nor does the cursor of a list or map. In a process whose profiles have seen many other
/// records HotSpot may make the view, of 136 bytes. The process waits for its compilers
/// (`-Xbatch`): while they work beside it, a busy machine decides what is compiled when the test
/// counts.
class ViewAllocationTest {
  @Test
  void viewsCostNoMemory() throws IOException, InterruptedException {
    assertThat(FreshJvm.run(List.of("-Xbatch"), ViewAllocationProgram.class))
        .isEqualTo(
            """
            a local view: 0
            a view that is wrapped: 0
            a cursor over a list: 0
            a cursor over a map: 0
            """);
  }
}
