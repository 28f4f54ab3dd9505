package nl.beslisspoor.query.forms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.particulars.Destruction;
import nl.beslisspoor.query.particulars.FileContents;
import nl.beslisspoor.query.particulars.NetworkPicture;
import nl.beslisspoor.query.particulars.Restriction;
import nl.beslisspoor.query.particulars.Statement;
import nl.beslisspoor.query.particulars.Told;
import org.springframework.stereotype.Component;

/**
 * What a form is about: a statement, a restriction, a place in the network, a request to destroy.
 */
@Component
class Agreements {
  private final FileContents contents;
  private final Standings standings;

  Agreements(FileContents contents, Standings standings) {
    this.contents = contents;
    this.standings = standings;
  }

  /**
   * @throws NotInFile when the file has no such statement
   */
  SignatureForm statement(Sheet sheet, UUID statement) {
    return Statement.of(told(sheet)).stream()
        .filter(known -> known.statement().equals(statement))
        .findFirst()
        .map(known -> new SignatureForm(known, standings.of(sheet, known.support()).chosen()))
        .orElseThrow(NotInFile::new);
  }

  /**
   * @throws NotInFile when the file has no such restriction
   */
  LiftingForm restriction(Sheet sheet, UUID restriction) {
    return Restriction.of(told(sheet)).stream()
        .filter(known -> known.restriction().equals(restriction))
        .findFirst()
        .map(LiftingForm::new)
        .orElseThrow(NotInFile::new);
  }

  /**
   * @throws NotInFile when the file has no such request
   */
  Destruction destruction(Sheet sheet, UUID request) {
    return Destruction.of(told(sheet)).stream()
        .filter(known -> known.request().equals(request))
        .findFirst()
        .orElseThrow(NotInFile::new);
  }

  /** A place in the network, with what is known of it. */
  NetworkPlaceForm place(Sheet sheet, Optional<UUID> person) {
    var picture = NetworkPicture.of(told(sheet));
    return new NetworkPlaceForm(person, person.flatMap(picture::of));
  }

  private List<Told> told(Sheet sheet) {
    return contents.of(sheet.id(), Optional.empty(), Optional.empty());
  }
}
