package dev.recordwire.processor.codec.analysis;

import com.google.auto.common.MoreElements;
import dev.recordwire.processor.common.Visibility;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/// The visibility of a type from the codec of another type.
final class CodecAccess {
  private CodecAccess() {}

  /// Returns the error and the remedy of naming `type` in the codec of `owner`, if that is an
  /// error.
  ///
  /// @param subject the start of the message, as in `'side' is of Side`
  static Optional<String> problem(String subject, TypeElement type, TypeElement owner) {
    Visibility visibility = Visibility.of(type);
    Optional<TypeElement> hidden = visibility.privateElement();
    if (hidden.isPresent()) {
      TypeElement where = hidden.get();
      String how =
          where.equals(type)
              ? "private"
              : "inside %s, which is private".formatted(where.getSimpleName());
      return Optional.of(
          "%s, which is %s, so %s's codec can't reach it: make %s package-private or wider"
              .formatted(subject, how, owner.getSimpleName(), where.getSimpleName()));
    }
    if (!visibility.isPublic()
        && !MoreElements.getPackage(type).equals(MoreElements.getPackage(owner))) {
      return Optional.of(
          "%s, which %s's codec can't reach from another package: make it public"
              .formatted(subject, owner.getSimpleName()));
    }
    return Optional.empty();
  }
}
