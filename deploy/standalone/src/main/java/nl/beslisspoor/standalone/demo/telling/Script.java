package nl.beslisspoor.standalone.demo.telling;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.ActId;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.Id;
import nl.beslisspoor.events.Mandate;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.MandateGround;
import nl.beslisspoor.events.catalogue.Relation;

/**
 * What one history is written on. Identifiers follow from its name and the order of telling, so
 * that every installation has the same.
 */
public final class Script {

  private final CaseId file;
  private final Staff staff;
  private final OrganisationId organisation;
  private final Calendar calendar;
  private final List<Step> steps = new ArrayList<>();
  private final Map<List<Object>, Id> remembered = new HashMap<>();
  private final Map<PersonId, Entry> entered = new HashMap<>();
  private int people;

  public Script(String name, Staff staff, OrganisationId organisation, Calendar calendar) {
    this.file = new CaseId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    this.staff = staff;
    this.organisation = organisation;
    this.calendar = calendar;
  }

  Staff staff() {
    return staff;
  }

  Calendar calendar() {
    return calendar;
  }

  OrganisationId organisation() {
    return organisation;
  }

  public CaseId file() {
    return file;
  }

  public List<Step> steps() {
    return List.copyOf(steps);
  }

  Mandate mandate(MandateGround ground, String reference) {
    return new Mandate(organisation, ground, Optional.of(new Narrative(reference)));
  }

  Someone person(String name, Relation relation, Optional<LocalDate> born) {
    return new Someone(new PersonId(file.derive("person/" + people++)), name, relation, born);
  }

  /** Adds a step; identifiers of what it brings about are derived from the answer. */
  ActId add(Someone recorder, Instant recordedAt, Function<Seen, CaseCommand> command) {
    var id = new ActId(file.derive("act/" + steps.size()));
    var act = new Act(id, recorder.id(), staff.capacity(recorder), recordedAt);
    steps.add(new Step(file, act, command));
    return id;
  }

  /** By which entry somebody came into the file. */
  void entered(Someone person, Entry entry) {
    entered.put(person.id(), entry);
  }

  Entry entryOf(Someone person) {
    return Optional.ofNullable(entered.get(person.id())).orElseThrow();
  }

  /** From now on this is the one that such a kind of identifier and those words stand for. */
  void remember(Id id, Object... words) {
    remembered.put(key(id.getClass(), words), id);
  }

  /**
   * @throws IllegalStateException when nothing was remembered under those words
   */
  <T extends Id> T recall(Class<T> kind, Object... words) {
    return Optional.ofNullable(remembered.get(key(kind, words)))
        .map(kind::cast)
        .orElseThrow(() -> new IllegalStateException("not told yet: " + kind.getSimpleName()));
  }

  private static List<Object> key(Class<?> kind, Object... words) {
    var key = new ArrayList<Object>(List.of(kind));
    key.addAll(List.of(words));
    return key;
  }
}
