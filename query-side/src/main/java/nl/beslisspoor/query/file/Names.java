package nl.beslisspoor.query.file;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.query.access.Account;
import nl.beslisspoor.query.access.Accounts;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.paper.Words;
import nl.beslisspoor.query.table.Opened;
import nl.beslisspoor.query.timeline.People;
import org.springframework.stereotype.Component;

/** The names behind ids: as they stand in the file at hand, else as they stand with an account. */
@Component
public class Names {
  private final People people;
  private final Accounts accounts;
  private final Words words;

  Names(People people, Accounts accounts, Words words) {
    this.people = people;
    this.accounts = accounts;
    this.words = words;
  }

  /** The names for one page; in templates {@code names.of(id)}. */
  public record Named(Map<UUID, String> known, Words words) {

    public List<String> all(Collection<UUID> ids) {
      return ids.stream().map(this::of).toList();
    }

    /** Somebody without a name, as in imported history, is called by the id's first part. */
    public String of(UUID id) {
      return id == null
          ? words.say(Text.of("file.names.unknown"))
          : Optional.ofNullable(known.get(id))
              .orElseGet(
                  () -> words.say(Text.of("file.names.unnamed", id.toString().substring(0, 8))));
    }
  }

  /** The names in one file as it calls people now; ids that are null are left out. */
  public Named of(UUID file, Collection<UUID> ids) {
    return of(file, ids, Optional.empty());
  }

  /**
   * The names in one file; ids that are null are left out.
   *
   * @param then as the file called people at that moment; empty for now
   */
  public Named of(UUID file, Collection<UUID> ids, Optional<Instant> then) {
    var asked = ids.stream().filter(Objects::nonNull).distinct().toList();
    return named(asked, people.names(file, asked, then), new HashMap<>());
  }

  /** Per file the names of the people asked about in it; none of the ids is null. */
  public Map<UUID, Named> ofFiles(Map<UUID, ? extends Collection<UUID>> asked) {
    var inFiles = people.names(asked);
    var ofAccounts = new HashMap<UUID, Optional<String>>();
    var all = new HashMap<UUID, Named>();
    asked.forEach((file, ids) -> all.put(file, named(ids, inFiles.get(file), ofAccounts)));
    return all;
  }

  private Named named(
      Collection<UUID> ids,
      Map<UUID, Opened<String>> inFile,
      Map<UUID, Optional<String>> ofAccounts) {
    var known = new HashMap<UUID, String>();
    inFile.forEach((id, name) -> known.put(id, name.told(said -> said, lack -> without(lack, id))));
    ids.stream()
        .filter(id -> !inFile.containsKey(id))
        .forEach(id ->
            ofAccounts.computeIfAbsent(id, this::ofAccount).ifPresent(name -> known.put(id, name)));
    return new Named(Map.copyOf(known), words);
  }

  /** Who lost the name keeps the first part of the id, so that two of them are told apart. */
  private String without(Opened.Lack lack, UUID id) {
    return words.say(Text.of("file.names." + lack.word(), id.toString().substring(0, 8)));
  }

  private Optional<String> ofAccount(UUID id) {
    return accounts.byPerson(new PersonId(id)).map(Account::displayName);
  }
}
