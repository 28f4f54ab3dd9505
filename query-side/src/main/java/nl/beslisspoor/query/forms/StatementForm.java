package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.query.paper.Form;
import org.springframework.ui.Model;

/** The consent statement on a figure: who may get which information, for all parties to sign. */
record StatementForm(Standing standing) implements RecordingForm {

  private static final String PARTIES = "partijen";
  private static final String INFORMATION = "informatie";

  @Override
  public String template() {
    return "forms/statement";
  }

  @Override
  public String door() {
    return "/toestemmingsverklaringen";
  }

  /** Everybody whose signature the law or the branches ask for is ticked beforehand. */
  @Override
  public Form begin(Sheet sheet, Form form) {
    var signers = Concerned.familyAnd(sheet, standing.figure());
    return form.with("van", sheet.today().toString())
        .with(PARTIES, signers.stream().map(UUID::toString).toList());
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked = Needed.choice(form, PARTIES, "forms.statement.parties.needed");
    checked = Needed.choice(checked, INFORMATION, "forms.consent.categories.needed");
    checked = Needed.choice(checked, "doel", "forms.consent.purpose.needed");
    return Needed.period(checked);
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("steunfiguur", standing.support().toString());
    body.put(PARTIES, form.all(PARTIES));
    body.put(INFORMATION, form.all(INFORMATION));
    body.put("doel", form.value("doel"));
    body.put("periode", Needed.periodBody(form));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    model.addAttribute("standing", standing);
    model.addAttribute("signers", sheet.named(person -> !Sheet.is(person, Relation.COURT)));
    model.addAttribute("categories", ConsentForm.categories());
  }

  @Override
  public Optional<UUID> figure(Sheet sheet, Form form) {
    return Optional.of(standing.figure());
  }
}
