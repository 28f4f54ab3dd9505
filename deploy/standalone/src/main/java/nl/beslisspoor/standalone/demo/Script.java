package nl.beslisspoor.standalone.demo;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.ActId;
import nl.beslisspoor.events.CaseId;
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

  public Someone person(String name, Relation relation, LocalDate born) {
    return new Someone(nextPerson(), name, relation, Optional.of(born));
  }

  public Someone person(String name, Relation relation) {
    return new Someone(nextPerson(), name, relation, Optional.empty());
  }

  public Mandate mandate(MandateGround ground, String reference) {
    return new Mandate(organisation, ground, Optional.of(new Narrative(reference)));
  }

  /** What happened then, and was recorded soon after. */
  public Sitting on(int weeksAgo, DayOfWeek day, String time, Someone recorder) {
    return Sitting.at(this, recorder, calendar.moment(weeksAgo, day, time));
  }

  /** Adds a step; identifiers of what it brings about are derived from the answer. */
  ActId add(Someone recorder, Instant recordedAt, LongFunction<CaseCommand> command) {
    var id = new ActId(file.derive("act/" + steps.size()));
    var act = new Act(id, recorder.id(), staff.capacity(recorder), recordedAt);
    steps.add(new Step(file, act, command));
    return id;
  }

  private PersonId nextPerson() {
    return new PersonId(file.derive("person/" + people++));
  }
}
