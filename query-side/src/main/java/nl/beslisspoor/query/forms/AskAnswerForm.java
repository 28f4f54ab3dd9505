package nl.beslisspoor.query.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.resources.Ask;
import org.springframework.ui.Model;

/**
 * A team leader grants or refuses what was asked.
 *
 * @param grants whether it is granted, in whole or in part
 */
record AskAnswerForm(Ask ask, boolean grants) implements RecordingForm {

  private static final String MUCH = "hoeveel";

  @Override
  public String template() {
    return "forms/ask-answer";
  }

  @Override
  public String door() {
    return "/middelen/" + ask.ask() + (grants ? "/toekenning" : "/weigering");
  }

  @Override
  public Form begin(Sheet sheet, Form form) {
    var begun = AccountPart.begin(sheet, form);
    return counts() ? begun.with(MUCH, Money.filledIn(ask.resource(), ask.asked())) : begun;
  }

  @Override
  public Form check(Sheet sheet, Form form) {
    var checked = counts() ? Money.needed(form, MUCH, ask.resource()) : form;
    return AccountPart.checkDecision(checked);
  }

  @Override
  public Map<String, Object> body(Sheet sheet, Form form) {
    var body = new LinkedHashMap<String, Object>();
    if (counts()) {
      Money.amount(form, MUCH, ask.resource()).ifPresent(much -> body.put(MUCH, much));
    }
    body.put("verantwoording", AccountPart.body(form));
    return body;
  }

  @Override
  public void show(Sheet sheet, Form form, Model model) {
    AccountPart.show(sheet, form, List.of(), model);
    model.addAttribute("ask", ask);
    model.addAttribute("askers", ask.askers().stream().map(sheet::nameOf).toList());
    model.addAttribute("grants", grants);
    model.addAttribute("counts", counts());
    model.addAttribute("words", grants ? "forms.grant." : "forms.refuse-ask.");
  }

  private boolean counts() {
    return grants && ask.asked() != null;
  }
}
