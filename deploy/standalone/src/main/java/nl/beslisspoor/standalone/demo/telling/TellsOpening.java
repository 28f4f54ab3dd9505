package nl.beslisspoor.standalone.demo.telling;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.opening.AddPerson;
import nl.beslisspoor.command.opening.CorrectPerson;
import nl.beslisspoor.command.opening.OpenCase;
import nl.beslisspoor.command.opening.ReopenCase;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RoleKind;

/** A file is opened, and people come into it. */
interface TellsOpening extends Telling {

  /** Who opens it is case director from that day on. */
  default Sitting opened(Someone youth, LegalFramework framework, Residence residence) {
    var told =
        decide((file, grounds) ->
            new OpenCase(
                file,
                script().organisation(),
                youth.id(),
                youth.name(),
                youth.born().orElseThrow(),
                framework,
                residence,
                recorder().name(),
                grounds));
    script().entered(youth, new Entry(told.act(), 1));
    return told.remembering(
        new RoleId(told.act().derive("role")), recorder().id(), RoleKind.CASE_DIRECTOR);
  }

  default Sitting joined(Someone... people) {
    return joined(List.of(people), Optional.empty());
  }

  /** With authority since the youth was born. */
  default Sitting parents(Someone youth, Someone... parents) {
    return joinedWithAuthority(Period.since(youth.born().orElseThrow()), parents);
  }

  default Sitting joinedWithAuthority(Period authority, Someone... people) {
    return joined(List.of(people), Optional.of(authority));
  }

  private Sitting joined(List<Someone> people, Optional<Period> authority) {
    var told = told();
    for (var person : people) {
      told =
          told.record(file ->
              new AddPerson(
                  file, person.id(), person.name(), person.born(), person.relation(), authority));
      script().entered(person, new Entry(told.act(), 0));
    }
    return told;
  }

  /** What stands about somebody was wrong: this is who it is. */
  default Sitting personCorrected(Someone right) {
    return decideOn(
        script().entryOf(right),
        (file, entry, grounds) ->
            new CorrectPerson(
                file, entry, right.id(), right.name(), right.born(), right.relation(), grounds));
  }

  default Sitting reopened() {
    return decide(ReopenCase::new);
  }
}
