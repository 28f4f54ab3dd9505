package nl.beslisspoor.events.catalogue;

import java.util.regex.Pattern;

/** A rule in one version. */
public record RuleRef(String id, int version) {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

  public RuleRef {
    if (!ID.matcher(id).matches() || version < 1) {
      throw new IllegalArgumentException(
          "a rule is named by lower case words and a version from 1");
    }
  }
}
