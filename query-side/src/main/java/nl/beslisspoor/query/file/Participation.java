package nl.beslisspoor.query.file;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.decisions.DecisionLine;
import nl.beslisspoor.query.paper.Dates;
import nl.beslisspoor.query.roles.RoleBook;
import nl.beslisspoor.query.roles.RoleBook.Held;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.timeline.Files;
import nl.beslisspoor.query.timeline.People;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Who may record in a file, correct what stands there, and revise what was decided. */
@Component
class Participation {

  /** What nobody overrules, whoever decided it; a request to destroy is answered otherwise. */
  private static final Set<DecisionKind> STANDS =
      EnumSet.of(
          DecisionKind.SUPPORT_FIGURE_CHOSEN,
          DecisionKind.NO_SUPPORT_FIGURE_FOR_NOW,
          DecisionKind.CONSENT_GIVEN,
          DecisionKind.CONSENT_REFUSED,
          DecisionKind.CONSENT_WITHDRAWN,
          DecisionKind.DESTRUCTION_DECIDED,
          DecisionKind.DESTRUCTION_CONFIRMED,
          DecisionKind.DESTRUCTION_REFUSED);

  private final Files files;
  private final People people;
  private final RoleBook roles;

  Participation(Files files, People people, RoleBook roles) {
    this.files = files;
    this.people = people;
    this.roles = roles;
  }

  /**
   * What whoever reads a file may do in it; a closed file is only opened again and corrected, and
   * one of which everything is destroyed stays as it is.
   */
  static void show(SignedIn who, FileView view, Cut cut, Model model) {
    boolean takesPart =
        Recorder.is(who)
            && !view.imported()
            && !cut.cuts()
            && view.holds(who.person())
            && view.file().destroyedOn() == null;
    boolean closed = view.file().closedOn() != null;
    model.addAttribute("mayRecord", takesPart && !closed);
    model.addAttribute("mayReopen", takesPart && closed);
    model.addAttribute("mayCorrect", takesPart);
    model.addAttribute("correctsAll", protects(who, view));
    model.addAttribute("me", who.person());
    model.addAttribute("outside", Recorder.is(who) && !view.holds(who.person()));
  }

  /** What whoever reads the card of a decision may do about it. */
  void show(SignedIn who, DecisionLine line, Model model) {
    boolean takesPart = Recorder.is(who) && stands(who, line.file()) && !destroyed(line.file());
    boolean recorded = line.recordedBy().equals(who.person());
    model.addAttribute("mayCorrect", takesPart && (recorded || protects(who, line.file())));
    model.addAttribute("mayRevise", takesPart && line.revisedBy() == null && givesWay(line));
  }

  /** Of a file of which everything is destroyed nothing is corrected or revised any more. */
  private boolean destroyed(UUID file) {
    return files.find(file).filter(one -> one.destroyedOn() != null).isPresent();
  }

  private boolean stands(SignedIn who, UUID file) {
    return people.of(file, Optional.empty()).stream()
        .anyMatch(person -> person.person().equals(who.person()));
  }

  private boolean protects(SignedIn who, UUID file) {
    var here =
        Narrowing.none()
            .toFile(file)
            .toPerson(who.person())
            .toRole(RoleKind.DATA_PROTECTION_OFFICER);
    return !roles
        .held(here, Optional.of(Dates.today()), Optional.empty(), Slice.first(1))
        .rows()
        .isEmpty();
  }

  /** Whether somebody is the data protection officer of a file. */
  static boolean protects(SignedIn who, FileView view) {
    return view.roles().stream().anyMatch(held -> protects(who, held));
  }

  private static boolean protects(SignedIn who, Held held) {
    return held.holder().equals(who.person())
        && held.kind().code().equals(RoleKind.DATA_PROTECTION_OFFICER.name());
  }

  private static boolean givesWay(DecisionLine line) {
    return !STANDS.contains(DecisionKind.valueOf(line.kind().code()))
        && line.deciders().stream()
            .map(decider -> RoleKind.valueOf(decider.role().code()))
            .noneMatch(role -> role == RoleKind.COURT || role == RoleKind.YOUTH);
  }
}
