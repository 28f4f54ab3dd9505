package nl.beslisspoor.command.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.imports.ImportSteps;
import nl.beslisspoor.command.opening.AddPerson;
import nl.beslisspoor.command.opening.OpenCase;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.ActId;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.ForeignId;
import nl.beslisspoor.events.Label;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.Capacity;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Residence;

/** Commands and acts as the door would make them. */
final class Asked {
  static final PersonId PROFESSIONAL = new PersonId(UUID.randomUUID());
  static final Instant NOW = Instant.parse("2026-11-02T10:15:30.123456Z");

  private static final Narrative WHY = new Narrative("De gemeente vroeg ons om hulp te bieden.");

  private Asked() {}

  static Act act() {
    return actOf(PROFESSIONAL);
  }

  static Act actOf(PersonId recorder) {
    return new Act(new ActId(UUID.randomUUID()), recorder, Capacity.PROFESSIONAL, NOW);
  }

  static IdempotencyKey key() {
    return new IdempotencyKey(UUID.randomUUID().toString());
  }

  static CaseId newCase() {
    return new CaseId(UUID.randomUUID());
  }

  static OpenCase open(CaseId caseId) {
    return new OpenCase(
        caseId,
        new OrganisationId(UUID.randomUUID()),
        new PersonId(UUID.randomUUID()),
        "Noor de Vries",
        LocalDate.of(2011, 3, 4),
        LegalFramework.values()[0],
        Residence.values()[0],
        "Sam Bakker",
        grounds());
  }

  static AddPerson add(CaseId caseId, PersonId person) {
    return new AddPerson(
        caseId, person, "Kim de Vries", Optional.empty(), Relation.NEIGHBOUR, Optional.empty());
  }

  static ImportSteps history(CaseId file, int steps) {
    var start = Instant.parse("2011-10-11T11:45:40.276Z");
    return new ImportSteps(
        file,
        new Label("receipt"),
        new ForeignId("case-10011"),
        IntStream.range(0, steps)
            .mapToObj(i ->
                new ImportSteps.Step(
                    new Label("Confirmation of receipt"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    start.plusSeconds(i)))
            .toList());
  }

  static PersonId somebody() {
    return new PersonId(UUID.randomUUID());
  }

  /** The same command, with something happening before each time it is decided. */
  static CaseCommand before(CaseCommand command, Runnable happening) {
    return new Watched(
        command,
        file -> {
          happening.run();
          return file;
        });
  }

  private record Watched(CaseCommand command, UnaryOperator<CaseFile> watch)
      implements CaseCommand {

    @Override
    public CaseId caseId() {
      return command.caseId();
    }

    @Override
    public List<CaseEvent> decide(CaseFile file, Act act) {
      return command.decide(watch.apply(file), act);
    }

    @Override
    public boolean opens() {
      return command.opens();
    }
  }

  private static Grounds grounds() {
    return new Grounds(
        Optional.empty(),
        Optional.empty(),
        List.of(),
        NOW,
        List.of(),
        Optional.of(WHY),
        List.of(),
        List.of(),
        List.of(),
        Map.of("professional-weighs-alternatives", WHY, "professional-names-basis", WHY),
        Optional.empty());
  }
}
