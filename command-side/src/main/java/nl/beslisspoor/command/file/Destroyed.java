package nl.beslisspoor.command.file;

import java.util.List;
import java.util.stream.Stream;
import nl.beslisspoor.events.DestructionScope;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.Place;
import nl.beslisspoor.events.Seal;
import nl.beslisspoor.events.Sealer;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.RuleText;
import nl.beslisspoor.events.catalogue.Rules;

/** What was destroyed in a file, in the order in which that was confirmed. */
public record Destroyed(List<DestructionScope> scopes) {

  private static final RuleText STAYS_DESTROYED = Rules.named("destroyed-stays-destroyed");

  static Destroyed nothing() {
    return new Destroyed(List.of());
  }

  Destroyed and(DestructionScope scope) {
    return new Destroyed(Stream.concat(scopes.stream(), Stream.of(scope)).toList());
  }

  public boolean isNothing() {
    return scopes.isEmpty();
  }

  /** Whether nothing of a scope is left. */
  public boolean covers(DestructionScope scope) {
    return everything()
        || !scope.everything()
            && scope.entries().stream().allMatch(this::covers)
            && scope.persons().stream()
                .allMatch(person ->
                    scope.categories().stream().allMatch(category -> covers(person, category)));
  }

  /** Whether the texts of an entry are destroyed. */
  public boolean covers(long entry) {
    return scopes.stream().anyMatch(scope -> scope.everything() || scope.entries().contains(entry));
  }

  private boolean covers(PersonId person, InformationCategory category) {
    return scopes.stream().anyMatch(scope -> scope.covers(person, category));
  }

  private boolean everything() {
    return scopes.stream().anyMatch(DestructionScope::everything);
  }

  /**
   * Seals nothing, and refuses what could never be opened: an event that can be written with it
   * says nothing under a key that is destroyed.
   *
   * @param category of the event
   */
  public Sealer guard(InformationCategory category) {
    return new Sealer() {

      @Override
      public Seal personal(String field, PersonId of, String text) {
        return allowed(Seal.Kind.PERSONAL, field, covers(of, category));
      }

      @Override
      public Seal narrative(String field, String text) {
        return allowed(Seal.Kind.NARRATIVE, field, everything());
      }
    };
  }

  private static Seal allowed(Seal.Kind kind, String field, boolean destroyed) {
    if (destroyed) {
      throw new Refused(STAYS_DESTROYED);
    }
    return new Seal(new Place("", "", field), kind, "", "");
  }
}
