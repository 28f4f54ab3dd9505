package nl.beslisspoor.query.file;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.query.access.Accounts;
import nl.beslisspoor.query.timeline.People;
import org.springframework.stereotype.Component;

/** The names behind ids: as they stand in files, else as they stand with an account. */
@Component
public class Names {
  private final People people;
  private final Accounts accounts;

  Names(People people, Accounts accounts) {
    this.people = people;
    this.accounts = accounts;
  }

  /** The names for one page; in templates {@code names.of(id)}. */
  public record Named(Map<UUID, String> known) {

    /** Somebody without a name, as in imported history, keeps the first part of the id. */
    public String of(UUID id) {
      return id == null
          ? "onbekend"
          : known.getOrDefault(id, "persoon " + id.toString().substring(0, 8));
    }
  }

  /** Ids that are null are left out. */
  public Named of(Collection<UUID> ids) {
    var asked = ids.stream().filter(Objects::nonNull).distinct().toList();
    var known = new HashMap<>(people.names(asked));
    asked.stream()
        .filter(id -> !known.containsKey(id))
        .forEach(id ->
            accounts
                .byPerson(new PersonId(id))
                .ifPresent(account -> known.put(id, account.displayName())));
    return new Named(Map.copyOf(known));
  }
}
