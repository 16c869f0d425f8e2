package dev.recordwire.netty;

import dev.recordwire.annotation.Wire;
import java.util.List;

/// Texts, of which null is none.
@Wire
record Words(List<String> words) {}
