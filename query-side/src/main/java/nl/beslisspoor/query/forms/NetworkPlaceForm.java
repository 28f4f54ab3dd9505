package nl.beslisspoor.query.forms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.NetworkEvent.NetworkPersonPlaced;
import nl.beslisspoor.events.catalogue.NetworkRing;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.SupportKind;
import nl.beslisspoor.events.catalogue.TieStrength;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Words;
import nl.beslisspoor.query.table.Opened;
import org.springframework.ui.Model;

/**
 * Somebody gets a place in the network picture.
 *
 * @param chosen whose place it is, filled in beforehand
 * @param before the place that the person has
 */
record NetworkPlaceForm(Optional<UUID> chosen, Optional<NetworkPersonPlaced> before)
    implements RecordingForm {

  private static final String PERSON = "persoon";

  @Override
  public String template() {
    return "forms/network-place";
  }

  @Override
  public String door() {
    return "/netwerk";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    var begun = chosen.map(person -> form.with(PERSON, person.toString())).orElse(form);
    return before.map(place -> filled(begun, place)).orElse(begun);
  }

  private static Form filled(Form form, NetworkPersonPlaced place) {
    return form.with("kring", place.ring().name())
        .with("geeft", place.gives().stream().map(SupportKind::name).toList())
        .with("band", place.strength().map(TieStrength::name).orElse(""))
        .with(
            "sinds",
            place.since().map(day -> Opened.of(day).map(LocalDate::toString).or("")).orElse(""))
        .with("geeftTerug", filledIn(place.givesBack()))
        .with("lieverNietVragen", filledIn(place.ratherNotAsked()));
  }

  /** What was destroyed cannot be taken over. */
  private static String filledIn(Optional<Narrative> words) {
    return words.map(said -> Opened.of(said).or("")).orElse("");
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked = Needed.choice(form, PERSON, "forms.place.person.needed");
    checked = Needed.choice(checked, "kring", "forms.place.ring.needed");
    return Needed.dayOrNone(checked, "sinds");
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put(PERSON, form.value(PERSON));
    body.put("kring", form.value("kring"));
    body.put("geeft", form.all("geeft"));
    for (var name : List.of("band", "sinds", "geeftTerug", "lieverNietVragen")) {
      AccountPart.put(body, name, form.value(name));
    }
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    model.addAttribute(
        "placed",
        sheet.named(
            person -> !AccountPart.answerable(person) && !Sheet.is(person, Relation.YOUTH)));
    model.addAttribute("rings", Words.choices(NetworkRing.class));
    model.addAttribute("supportKinds", Words.choices(SupportKind.class));
    model.addAttribute("strengths", Words.choices(TieStrength.class));
  }
}
