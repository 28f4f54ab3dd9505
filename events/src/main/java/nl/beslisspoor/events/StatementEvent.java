package nl.beslisspoor.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.InformationCategory;

/** The consent statement: who may get which information, signed by all parties (branches 2020). */
public sealed interface StatementEvent extends CaseEvent {

  StatementId statement();

  /**
   * The statement was drawn up; it takes the place of an earlier one on the same figure.
   *
   * @param parties who are to sign
   * @param categories which information the figure may get
   */
  record ConsentStatementDrawnUp(
      CaseId caseId,
      Act act,
      InformationCategory category,
      StatementId statement,
      SupportId support,
      List<PersonId> parties,
      List<InformationCategory> categories,
      Narrative purpose,
      Period period)
      implements StatementEvent {

    public ConsentStatementDrawnUp {
      parties = List.copyOf(parties);
      categories = List.copyOf(categories);
    }
  }

  /** One of the parties signed. */
  record ConsentStatementSigned(
      CaseId caseId,
      Act act,
      InformationCategory category,
      StatementId statement,
      PersonId party,
      LocalDate on,
      Optional<HeardHow> how)
      implements StatementEvent {}
}
