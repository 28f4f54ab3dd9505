package nl.beslisspoor.query.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.HeardRow;
import nl.beslisspoor.query.timeline.People.Person;
import org.springframework.ui.Model;

/** A professional brings the chosen figure in position, or declines to. */
record PositionForm(Chosen chosen, boolean positioned) implements RecordingForm {

  @Override
  public String template() {
    return "forms/position";
  }

  @Override
  public String door() {
    return "/steunfiguren/" + chosen.support() + (positioned ? "/positionering" : "/weigering");
  }

  /** What parties said earlier on this choice stands in their rows. */
  @Override
  public Form begin(Sheet sheet, Form form) {
    var begun = AccountPart.begin(sheet, form);
    var parties = sheet.parties(others(sheet));
    for (int row = 0; row < parties.size(); row++) {
      var party = parties.get(row).value();
      var said = chosen.heard().stream().filter(one -> one.party().equals(party)).findFirst();
      begun = said.isPresent() ? filled(begun, row, said.get()) : begun;
    }
    return begun;
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    return AccountPart.checkReasons(AccountPart.checkDeciders(AccountPart.check(form)));
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("verantwoording", AccountPart.body(form));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    AccountPart.show(sheet, form, sheet.parties(others(sheet)), model);
    model.addAttribute("chosen", chosen);
    model.addAttribute("positioned", positioned);
  }

  @Override
  public List<UUID> owedHearing(Sheet sheet, Form form) {
    var owed = new ArrayList<UUID>();
    sheet.youth().map(Person::person).ifPresent(owed::add);
    if (positioned) {
      sheet.withAuthority().forEach(parent -> owed.add(parent.person()));
    }
    owed.add(chosen.figure());
    return owed;
  }

  @Override
  public Optional<UUID> figure(Sheet sheet, Form form) {
    return Optional.of(chosen.figure());
  }

  private List<UUID> others(Sheet sheet) {
    var others = new ArrayList<UUID>();
    sheet.withAuthority().forEach(parent -> others.add(parent.person()));
    others.add(chosen.figure());
    chosen.heard().forEach(said -> others.add(UUID.fromString(said.party())));
    return others;
  }

  private static Form filled(Form form, int row, HeardRow said) {
    return form.with(HeardRow.field(row, "standpunt"), said.stance())
        .with(HeardRow.field(row, "wijze"), said.how())
        .with(HeardRow.field(row, "datum"), said.on().map(Object::toString).orElse(""))
        .with(HeardRow.field(row, "woorden"), said.words())
        .with(HeardRow.field(row, "redenNietGehoord"), said.whyNot())
        .with(HeardRow.field(row, "indruk"), said.impression() ? "ja" : "");
  }
}
