package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.ConsentGround;
import nl.beslisspoor.events.catalogue.ConsentScope;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.query.consent.ConsentBook.Consent;
import nl.beslisspoor.query.paper.Choice;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Words;
import nl.beslisspoor.query.table.Word;
import nl.beslisspoor.query.timeline.People.Person;
import org.springframework.ui.Model;

/**
 * An answer to a question for consent, by its giver.
 *
 * @param given true when the giver consents, false when the giver refuses
 * @param before what is filled in beforehand
 */
record ConsentForm(boolean given, Before before) implements RecordingForm {

  /**
   * What an answer begins with.
   *
   * @param recipient of help or information
   * @param earlier a consent that is asked again
   * @param own the youth now gives what another gave before
   */
  record Before(Optional<UUID> recipient, Optional<Consent> earlier, boolean own) {

    static Before nothing() {
      return new Before(Optional.empty(), Optional.empty(), false);
    }
  }

  @Override
  public String template() {
    return "forms/consent";
  }

  @Override
  public String door() {
    return given ? "/toestemmingen" : "/toestemmingsweigeringen";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    var youth = sheet.youth().map(one -> one.person().toString()).orElse("");
    var begun =
        AccountPart.begin(sheet, form)
            .with(AccountPart.DECIDERS, "")
            .with("gever", ConsentAges.usualGiver(sheet).map(UUID::toString).orElse(""))
            .with("betreft", youth)
            .with("soort", ConsentScope.SHARING.name())
            .with("ontvanger", before.recipient().map(UUID::toString).orElse(""))
            .with("van", sheet.today().toString())
            .with("grond", ConsentGround.AGE_AND_AUTHORITY.name());
    return before.earlier().map(earlier -> again(begun, earlier, youth)).orElse(begun);
  }

  private Form again(Form form, Consent earlier, String youth) {
    return form.with("gever", before.own() ? youth : earlier.giver().toString())
        .with("betreft", earlier.about().toString())
        .with("soort", earlier.scope().code())
        .with("ontvanger", earlier.recipient().toString())
        .with("doel", earlier.purpose().or(""))
        .with("categorieen", earlier.categories().stream().map(Word::code).toList());
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked = Needed.choice(form, "gever", "forms.consent.giver.needed");
    checked = Needed.choice(checked, "betreft", "forms.consent.about.needed");
    checked = Needed.choice(checked, "soort", "forms.consent.scope.needed");
    checked = Needed.choice(checked, "ontvanger", "forms.consent.recipient.needed");
    checked = Needed.choice(checked, "doel", "forms.consent.purpose.needed");
    checked = Needed.choice(checked, "uitgelegd", "forms.consent.explained.needed");
    if (sharing(form) && form.all("categorieen").isEmpty()) {
      checked = checked.fault("categorieen", "forms.consent.categories.needed");
    }
    if (form.has("oordeel") != form.has("oordeel-door")) {
      checked = checked.fault("oordeel", "forms.consent.finding.needed");
    }
    return AccountPart.check(Needed.period(checked));
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    for (var name : List.of("gever", "betreft", "soort", "ontvanger", "doel")) {
      body.put(name, form.value(name));
    }
    body.put("categorieen", sharing(form) ? form.all("categorieen") : List.of());
    body.put("periode", Needed.periodBody(form));
    if (given) {
      AccountPart.put(body, "grond", form.value("grond"));
    }
    body.put("uitgelegd", form.value("uitgelegd").equals("ja"));
    if (form.has("oordeel")) {
      body.put("onvermogen", inability(form));
    }
    body.put("verantwoording", AccountPart.body(form));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    AccountPart.show(sheet, form, parties(sheet), model);
    model.addAttribute("given", given);
    model.addAttribute("ages", ConsentAges.sentences(sheet));
    model.addAttribute("givers", named(sheet));
    model.addAttribute("scopes", Words.choices(ConsentScope.class));
    model.addAttribute("grounds", Words.choices(ConsentGround.class));
    model.addAttribute("categories", categories());
  }

  /** What can be shared; what was never sorted cannot. */
  static List<Choice> categories() {
    return Words.choices(InformationCategory.class).stream()
        .filter(choice -> !choice.value().equals(InformationCategory.UNSORTED.name()))
        .toList();
  }

  private static boolean sharing(Form form) {
    return form.value("soort").equals(ConsentScope.SHARING.name());
  }

  private static List<Choice> parties(Sheet sheet) {
    return sheet.parties(sheet.withAuthority().stream().map(Person::person).toList());
  }

  private static List<Choice> named(Sheet sheet) {
    return sheet.named(person -> !Sheet.is(person, Relation.COURT));
  }

  private static Map<String, Object> inability(Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("oordeel", form.value("oordeel"));
    body.put("door", form.value("oordeel-door"));
    return body;
  }
}
