package nl.beslisspoor.query.forms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.beslisspoor.query.decisions.DecisionLine;
import nl.beslisspoor.query.decisions.Register;
import nl.beslisspoor.query.paper.Language;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.paper.Words;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.timeline.Chronology;
import nl.beslisspoor.query.timeline.Chronology.Order;
import nl.beslisspoor.query.timeline.People;
import nl.beslisspoor.query.timeline.TimelineEntry;
import org.springframework.stereotype.Component;

/** What was recorded in a file and may be corrected or revised. */
@Component
class Recordings {
  private final Chronology chronology;
  private final Register register;

  Recordings(Chronology chronology, Register register) {
    this.chronology = chronology;
    this.register = register;
  }

  /**
   * @throws NotInFile when the file has no entry with that sequence
   */
  CorrectionForm entry(Sheet sheet, long sequence) {
    var before = new Place(sheet.file().openedAt(), sequence - 1);
    return chronology
        .entries(
            Narrowing.none().toFile(sheet.id()), Order.RECORDED, new Slice(Optional.of(before), 1))
        .rows()
        .stream()
        .filter(entry -> entry.sequence() == sequence)
        .findFirst()
        .map(entry -> correction(sheet, entry))
        .orElseThrow(NotInFile::new);
  }

  /**
   * @throws NotInFile when the file has no such decision
   */
  RevisionForm decision(Sheet sheet, UUID decision) {
    return register
        .find(decision)
        .filter(line -> line.file().equals(sheet.id()))
        .map(RevisionForm::new)
        .orElseThrow(NotInFile::new);
  }

  private CorrectionForm correction(Sheet sheet, TimelineEntry entry) {
    return new CorrectionForm(
        entry.sequence(),
        new Text.Both(
            entry.named(names(sheet, Language.DUTCH)).sentence(),
            entry.named(names(sheet, Language.ENGLISH)).sentenceEn()),
        concerned(sheet, entry));
  }

  /** Whom it is about: who was decided about, else the first who is named, else the youth. */
  private UUID concerned(Sheet sheet, TimelineEntry entry) {
    return Optional.ofNullable(entry.decision())
        .flatMap(register::find)
        .map(DecisionLine::subject)
        .or(() -> People.in(List.of(entry.sentence())).stream().findFirst())
        .orElse(sheet.file().youth());
  }

  private static Function<UUID, String> names(Sheet sheet, Language language) {
    return person -> Words.in(language).say(sheet.nameOf(person));
  }
}
