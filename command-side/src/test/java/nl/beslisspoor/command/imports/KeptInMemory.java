package nl.beslisspoor.command.imports;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.ActId;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.Capacity;

/** An archive that decides as the engine does, and keeps only what holds now. */
final class KeptInMemory implements Archive {

  private static final Act ACT =
      new Act(
          new ActId(new UUID(1, 1)),
          new PersonId(new UUID(2, 2)),
          Capacity.ADMINISTRATOR,
          Instant.EPOCH);

  final Map<CaseId, CaseFile> files = new HashMap<>();

  @Override
  public int keep(ImportSteps history) {
    var file = files.getOrDefault(history.caseId(), CaseFile.none());
    var events = history.decide(file, ACT);
    for (var event : events) {
      file = file.after(event);
    }
    files.put(history.caseId(), file);
    return events.size();
  }

  int events() {
    return files.values().stream().mapToInt(file -> file.imported().steps()).sum();
  }
}
