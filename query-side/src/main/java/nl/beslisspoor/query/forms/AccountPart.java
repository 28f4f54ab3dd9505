package nl.beslisspoor.query.forms;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.beslisspoor.events.catalogue.BasisKind;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.query.paper.Choice;
import nl.beslisspoor.query.paper.Dates;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.HeardRow;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.paper.Words;
import nl.beslisspoor.query.timeline.People.Person;
import org.springframework.ui.Model;

/**
 * The part of every form that gives account: when, who, heard, why, on what, with whose backing.
 */
final class AccountPart {

  static final String DECIDED = "besloten";
  static final String DECIDERS = "beslissers";

  private static final String FILL_IN = "forms.account.half-a-row";

  private AccountPart() {}

  /** Now, decided by whoever fills the form in when that can be. */
  static Form begin(Sheet sheet, Form form) {
    var now = Instant.now();
    var begun =
        form.with(DECIDED + "-datum", Dates.fieldDay(now))
            .with(DECIDED + "-tijd", Dates.fieldTime(now));
    return sheet.holdsMe() ? begun.with(DECIDERS, sheet.who().person().toString()) : begun;
  }

  /**
   * As {@link #begin}, for what only the holder of an answerable role decides.
   *
   * @param answers whether whoever fills the form in holds one
   */
  static Form begin(Sheet sheet, Form form, boolean answers) {
    var begun = begin(sheet, form);
    return answers ? begun : begun.with(DECIDERS, List.of());
  }

  static void show(Sheet sheet, Form form, List<Choice> parties, Model model) {
    model.addAttribute("parties", parties);
    model.addAttribute("deciders", sheet.choices(AccountPart::answerable));
    model.addAttribute("backers", sheet.choices(person -> Sheet.is(person, Relation.PROFESSIONAL)));
    model.addAttribute("alternatives", Rows.ALTERNATIVES.shown(form));
    model.addAttribute("bases", Rows.BASIS.shown(form));
    model.addAttribute(
        "yesNo",
        List.of(new Choice("ja", Text.of("forms.yes")), new Choice("nee", Text.of("forms.no"))));
    model.addAttribute("basisKinds", Words.choices(BasisKind.class));
  }

  /** Faults in the moment and in what was heard, weighed and rested on. */
  static Form check(Form form) {
    return backing(
        Rows.BASIS.complete(
            Rows.ALTERNATIVES.complete(
                heard(moment(form, DECIDED)), Rows.ALTERNATIVES.fields(), FILL_IN),
            List.of("soort", "verwijzing"),
            FILL_IN));
  }

  /** A professional owes reasons. */
  static Form checkReasons(Form form) {
    return form.has("redenen") ? form : form.fault("redenen", "forms.account.reasons");
  }

  static Form checkDeciders(Form form) {
    return form.all(DECIDERS).isEmpty() ? form.fault(DECIDERS, "forms.account.deciders") : form;
  }

  /** All that a decision of a professional owes. */
  static Form checkDecision(Form form) {
    return checkReasons(checkDeciders(check(form)));
  }

  /** A decision that others may take too: only a professional or a court owes reasons. */
  static Form checkShared(Sheet sheet, Form form) {
    var checked = checkDeciders(check(form));
    return sheet.people().stream()
            .filter(person -> form.chosen(DECIDERS, person.person().toString()))
            .anyMatch(AccountPart::answerable)
        ? checkReasons(checked)
        : checked;
  }

  static boolean answerable(Person person) {
    return Sheet.is(person, Relation.PROFESSIONAL) || Sheet.is(person, Relation.COURT);
  }

  static Form moment(Form form, String name) {
    return form.moment(name)
        .map(at -> at.isAfter(Instant.now()) ? form.fault(name, "forms.account.not-yet") : form)
        .orElseGet(() -> form.fault(name, "forms.account.moment"));
  }

  static Map<String, Object> body(Form form) {
    var body = new LinkedHashMap<String, Object>();
    put(body, "vraag", form.value("vraag"));
    put(body, "uitkomst", form.value("uitkomst"));
    body.put("beslissers", form.all(DECIDERS));
    body.put("beslotenOp", form.moment(DECIDED).orElseThrow().toString());
    body.put(
        "gehoord", form.heard().stream().filter(AccountPart::said).map(Stances::body).toList());
    put(body, "redenen", form.value("redenen"));
    body.put("alternatieven", Rows.ALTERNATIVES.bodies(form));
    body.put("grondslag", Rows.BASIS.bodies(form));
    body.put("toelichtingen", form.given());
    if (form.has("rugdekking-van")) {
      body.put("rugdekking", backingBody(form));
    }
    return body;
  }

  static void put(Map<String, Object> body, String name, String value) {
    if (!value.isEmpty()) {
      body.put(name, value);
    }
  }

  /** Whether anything at all was filled in for a party. */
  static boolean said(HeardRow row) {
    return !(row.stance() + row.words() + row.whyNot()).isEmpty();
  }

  private static Map<String, Object> backingBody(Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("van", form.value("rugdekking-van"));
    body.put("gegeven", form.value("rugdekking-gegeven").equals("ja"));
    put(body, "woorden", form.value("rugdekking-woorden"));
    return body;
  }

  private static Form heard(Form form) {
    for (var row : form.heard()) {
      form = past(Stances.check(form, row), row);
    }
    return form;
  }

  /** Whoever is heard was heard by today. */
  private static Form past(Form form, HeardRow row) {
    return row.on().filter(day -> day.isAfter(Dates.today())).isPresent()
        ? form.fault(HeardRow.field(row.number(), "datum"), "forms.heard.not-yet")
        : form;
  }

  private static Form backing(Form form) {
    if (form.has("rugdekking-van") && !form.has("rugdekking-gegeven")) {
      return form.fault("rugdekking-gegeven", "forms.backing.given.choose");
    }
    return form.has("rugdekking-gegeven") && !form.has("rugdekking-van")
        ? form.fault("rugdekking-van", "forms.backing.by.choose")
        : form;
  }
}
