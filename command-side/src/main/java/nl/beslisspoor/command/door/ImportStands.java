package nl.beslisspoor.command.door;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.PersonId;
import org.springframework.stereotype.Component;

/** The imports of this process: those that run and the last that ended. A restart forgets them. */
@Component
final class ImportStands {

  private static final int MOST_ENDED = 100;

  private final Map<UUID, ImportStand> stands = new LinkedHashMap<>();

  /**
   * @throws ImportRuns when an import of that id runs, or another person's was
   */
  synchronized void begin(ImportStand stand) {
    var before = Optional.ofNullable(stands.get(stand.id()));
    if (before.filter(known -> known.runs() || !known.by().equals(stand.by())).isPresent()) {
      throw new ImportRuns();
    }
    stands.remove(stand.id());
    stands.put(stand.id(), stand);
    var ended = stands.values().stream().filter(known -> !known.runs()).toList();
    ended.stream()
        .limit(Math.max(0, ended.size() - MOST_ENDED))
        .forEach(oldest -> stands.remove(oldest.id()));
  }

  synchronized void put(ImportStand stand) {
    stands.put(stand.id(), stand);
  }

  synchronized Optional<ImportStand> find(UUID id, PersonId by) {
    return Optional.ofNullable(stands.get(id)).filter(known -> known.by().equals(by));
  }

  /** The id was taken. */
  static final class ImportRuns extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ImportRuns() {
      super("an import under this id runs already", null, false, false);
    }
  }
}
