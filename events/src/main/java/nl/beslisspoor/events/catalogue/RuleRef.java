package nl.beslisspoor.events.catalogue;

/** A rule in one version. */
public record RuleRef(String id, int version) {

  public RuleRef {
    if (!id.matches("[a-z][a-z0-9-]*") || version < 1) {
      throw new IllegalArgumentException(
          "a rule is named by lower case words and a version from 1");
    }
  }
}
