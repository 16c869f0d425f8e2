/// The basis of all models: Java types, names and phrases, free of javac and of JavaPoet.
@NullMarked
package dev.recordwire.processor.common.model;

import org.jspecify.annotations.NullMarked;
