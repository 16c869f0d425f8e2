package dev.recordwire.processor.kernels.analysis;

import com.sun.source.tree.MethodTree;
import dev.recordwire.processor.kernels.model.Expression;
import dev.recordwire.processor.kernels.model.ValueType;

/// A body that takes in the bodies of the methods that it calls.
interface Inlining {
  /// Returns what a method returns whose parameters have the values in a scope.
  Expression analyze(MethodTree method, Scope scope, ValueType returned);

  /// Returns a variable of that value, or the value itself where it needs none.
  Expression named(String name, Expression value);
}
