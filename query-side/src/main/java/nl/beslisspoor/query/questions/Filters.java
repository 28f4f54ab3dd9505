package nl.beslisspoor.query.questions;

import java.util.Arrays;
import java.util.List;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.ResourceKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.RuleText;
import nl.beslisspoor.events.catalogue.Rules;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.events.catalogue.SupportForms;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.causation.Chain;
import nl.beslisspoor.query.causation.Doubt;
import nl.beslisspoor.query.decisions.Aftermath;
import nl.beslisspoor.query.paper.Choice;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.paper.Words;
import nl.beslisspoor.query.resources.AskState;
import nl.beslisspoor.query.support.MatterKind;
import nl.beslisspoor.query.timeline.Files;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The filters of a question, with what can be chosen in each. */
@Component
class Filters {
  private final Professionals professionals;
  private final Files files;

  Filters(Professionals professionals, Files files) {
    this.professionals = professionals;
    this.files = files;
  }

  void show(SignedIn who, Question question, Filter filter, Model model) {
    model.addAttribute("question", question);
    model.addAttribute("filter", filter);
    model.addAttribute("kinds", Words.choices(DecisionKind.class));
    model.addAttribute("roles", Words.choices(RoleKind.class));
    model.addAttribute("stances", Words.choices(Stance.class));
    model.addAttribute("matters", Words.choices(MatterKind.class));
    model.addAttribute("afterwards", Words.choices(Aftermath.class));
    model.addAttribute("doubts", Words.choices(Doubt.class));
    model.addAttribute("resources", Words.choices(ResourceKind.class));
    model.addAttribute("askStates", Words.choices(AskState.class));
    model.addAttribute("sides", sides());
    model.addAttribute("forms", forms());
    model.addAttribute("waits", waits());
    model.addAttribute("rules", rules());
    model.addAttribute("colleagues", professionals.choices(who, question, filter));
    model.addAttribute("systems", files.systems());
  }

  private static List<Choice> sides() {
    return Arrays.stream(Chain.Side.values())
        .map(side -> new Choice(side.name(), Text.of("questions.side." + side)))
        .toList();
  }

  private static List<Choice> waits() {
    return Arrays.stream(Waits.values())
        .map(one -> new Choice(one.name(), Text.of("questions.waits." + one)))
        .toList();
  }

  private static List<Choice> forms() {
    return SupportForms.current().stream().map(Choice::of).toList();
  }

  private static List<Choice> rules() {
    return Rules.current().stream()
        .filter(rule -> rule.weight() == RuleText.Weight.SOFT)
        .map(rule -> new Choice(rule.ref().id(), Text.of(rule)))
        .toList();
  }
}
