package nl.beslisspoor.query.forms;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.consent.ConsentBook;
import nl.beslisspoor.query.consent.ConsentBook.Consent;
import nl.beslisspoor.query.decisions.DecisionRecord;
import nl.beslisspoor.query.decisions.Hearings;
import nl.beslisspoor.query.decisions.Hearings.Heard;
import nl.beslisspoor.query.paper.HeardRow;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.roles.RoleBook;
import nl.beslisspoor.query.roles.RoleBook.Held;
import nl.beslisspoor.query.support.Figures;
import nl.beslisspoor.query.support.Figures.Figure;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Opened;
import nl.beslisspoor.query.table.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a form is about: a choice, a consent or a role that stands in the file. */
@Component
class Matters {
  private final RoleBook roles;
  private final ConsentBook consents;
  private final Figures figures;
  private final Hearings hearings;

  Matters(RoleBook roles, ConsentBook consents, Figures figures, Hearings hearings) {
    this.roles = roles;
    this.consents = consents;
    this.figures = figures;
    this.hearings = hearings;
  }

  /**
   * The role in its latest period.
   *
   * @throws NotInFile when the file has no such role
   */
  HeldRole role(Sheet sheet, UUID role) {
    return roles
        .held(
            Narrowing.none().toFile(sheet.id()),
            Optional.empty(),
            Optional.empty(),
            Slice.first(Slice.MOST))
        .rows()
        .stream()
        .filter(held -> held.role().equals(role))
        .findFirst()
        .map(held -> role(sheet, held))
        .orElseThrow(NotInFile::new);
  }

  /**
   * @throws NotInFile when the file has no such consent
   */
  WithdrawalForm consent(Sheet sheet, UUID consent) {
    return withdrawal(sheet, given(sheet, consent));
  }

  /**
   * @throws NotInFile when the file has no such consent
   */
  Consent given(Sheet sheet, UUID consent) {
    return consents
        .consents(
            Narrowing.none().toFile(sheet.id()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Slice.first(Slice.MOST))
        .rows()
        .stream()
        .filter(known -> known.consent().equals(consent))
        .findFirst()
        .orElseThrow(NotInFile::new);
  }

  /**
   * @throws NotInFile when the file has no such choice
   */
  Chosen chosen(Sheet sheet, UUID support) {
    return figures
        .figures(
            Narrowing.none().toFile(sheet.id()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Slice.first(Slice.MOST))
        .rows()
        .stream()
        .filter(figure -> figure.support().equals(support))
        .findFirst()
        .map(figure -> chosen(sheet, figure))
        .orElseThrow(NotInFile::new);
  }

  private Chosen chosen(Sheet sheet, Figure figure) {
    return new Chosen(
        figure.support(),
        figure.figure(),
        sheet.nameOf(figure.figure()),
        figure.form(),
        heard(sheet, figure.support()));
  }

  /** The latest stance of each party on a choice, before anything was decided. */
  private List<HeardRow> heard(Sheet sheet, UUID support) {
    var latest = new LinkedHashMap<UUID, HeardRow>();
    hearings
        .heard(
            Narrowing.none().toFile(sheet.id()),
            Optional.empty(),
            Optional.empty(),
            Slice.first(Slice.MOST))
        .rows()
        .stream()
        .filter(said -> said.decision() == null && said.matter().equals(support))
        .sorted(Comparator.comparing(Heard::sequence).reversed())
        .forEach(said -> latest.putIfAbsent(said.hearing().party(), row(said.hearing())));
    return List.copyOf(latest.values());
  }

  private static HeardRow row(DecisionRecord.Hearing said) {
    return new HeardRow(
        0,
        said.party().toString(),
        said.stance().code(),
        said.how() == null ? "" : said.how().code(),
        Optional.ofNullable(said.on()),
        filledIn(said.words()),
        filledIn(said.whyNot()),
        said.impression());
  }

  /** What was destroyed cannot be taken over. */
  private static String filledIn(@Nullable Opened<String> said) {
    return said == null ? "" : said.or("");
  }

  /** Whether who fills forms in holds a role now that answers for decisions. */
  boolean answers(Sheet sheet) {
    return !roles.answersIn(List.of(sheet.id()), sheet.who().person(), sheet.today()).isEmpty();
  }

  private static HeldRole role(Sheet sheet, Held held) {
    return new HeldRole(held.role(), held.holder(), sheet.nameOf(held.holder()), held.kind());
  }

  private static WithdrawalForm withdrawal(Sheet sheet, Consent known) {
    return new WithdrawalForm(
        known.consent(), known.giver(), sheet.nameOf(known.giver()), words(sheet, known));
  }

  private static Text words(Sheet sheet, Consent known) {
    return known.categories().isEmpty()
        ? Text.of(
            "forms.withdraw.consent",
            known.scope(),
            sheet.nameOf(known.recipient()),
            known.purpose())
        : Text.of(
            "forms.withdraw.consent.categories",
            known.scope(),
            sheet.nameOf(known.recipient()),
            known.categories(),
            known.purpose());
  }
}
