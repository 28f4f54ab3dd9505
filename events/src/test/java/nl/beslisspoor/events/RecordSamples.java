package nl.beslisspoor.events;

import static nl.beslisspoor.events.SampleParts.ACCOUNT;
import static nl.beslisspoor.events.SampleParts.ACT;
import static nl.beslisspoor.events.SampleParts.BARE_ACCOUNT;
import static nl.beslisspoor.events.SampleParts.FIGURE;
import static nl.beslisspoor.events.SampleParts.FILE;
import static nl.beslisspoor.events.SampleParts.MOMENT;
import static nl.beslisspoor.events.SampleParts.PLAN;
import static nl.beslisspoor.events.SampleParts.id;

import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.ImportEvent.StepImported;
import nl.beslisspoor.events.RecordEvent.DecisionRevised;
import nl.beslisspoor.events.RecordEvent.RecordCorrected;
import nl.beslisspoor.events.catalogue.CorrectionCause;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.RevisionManner;

/** Samples of what is said about records, and of imported history. */
final class RecordSamples {

  private RecordSamples() {}

  static Stream<Event> full() {
    return Stream.of(
        new RecordCorrected(
            FILE,
            ACT,
            PLAN,
            ACCOUNT,
            7,
            CorrectionCause.WRONG_MOMENT,
            new Narrative("Het gesprek was een week eerder.")),
        new DecisionRevised(
            FILE, ACT, PLAN, ACCOUNT, new DecisionId(id(6)), RevisionManner.OVERRULED),
        new StepImported(
            FILE,
            ACT,
            InformationCategory.UNSORTED,
            new Label("gemeente"),
            new ForeignId("case-10011"),
            new Label("Confirmation of receipt"),
            Optional.of(new Label("complete")),
            Optional.of(FIGURE),
            Optional.of(new Label("Group 1")),
            MOMENT));
  }

  static Stream<Event> bare() {
    return Stream.of(
        new RecordCorrected(
            FILE,
            ACT,
            PLAN,
            BARE_ACCOUNT,
            0,
            CorrectionCause.INCOMPLETE,
            new Narrative("De vader was er ook.")),
        new DecisionRevised(
            FILE, ACT, PLAN, BARE_ACCOUNT, new DecisionId(id(6)), RevisionManner.REVISED),
        new StepImported(
            FILE,
            ACT,
            InformationCategory.UNSORTED,
            new Label("gemeente"),
            new ForeignId("case-10011"),
            new Label("T02 Check confirmation of receipt"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            MOMENT));
  }
}
