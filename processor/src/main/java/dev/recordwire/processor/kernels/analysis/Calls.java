package dev.recordwire.processor.kernels.analysis;

import com.sun.source.tree.MethodInvocationTree;
import dev.recordwire.processor.kernels.model.Expression;
import java.util.List;

/// The meaning of calls in a kernel's body.
interface Calls {
  /// Returns what a call computes.
  Expression analyze(MethodInvocationTree call, List<Expression> arguments, Inlining inlining);
}
