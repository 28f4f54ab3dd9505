package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.beslisspoor.query.paper.Amounts;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.resources.Ask;
import org.springframework.ui.Model;

/** Costs that were granted are paid. */
record PaymentForm(Ask ask) implements RecordingForm {

  private static final String DAY = "betaaldOp";
  private static final String MUCH = "centen";

  @Override
  public String template() {
    return "forms/payment";
  }

  @Override
  public String door() {
    return "/middelen/" + ask.ask() + "/betalingen";
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    return form.with(DAY, sheet.today().toString())
        .with(MUCH, Money.filledIn(ask.resource(), ask.toPay()));
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    return Needed.day(Money.needed(form, MUCH, ask.resource()), DAY, "forms.payment.day.needed");
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    body.put(DAY, form.value(DAY));
    Money.amount(form, MUCH, ask.resource()).ifPresent(much -> body.put(MUCH, much));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    model.addAttribute("ask", ask);
    model.addAttribute("askers", ask.askers().stream().map(sheet::nameOf).toList());
    model.addAttribute("toPay", Amounts.cents(ask.toPay()));
  }

  @Override
  public List<Rows> rows() {
    return List.of();
  }
}
