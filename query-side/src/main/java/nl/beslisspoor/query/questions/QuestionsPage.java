package nl.beslisspoor.query.questions;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import nl.beslisspoor.query.access.Inquiries;
import nl.beslisspoor.query.access.NavigationItem;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.paper.Text;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The questions, their filters and their answers. */
@Controller
class QuestionsPage {
  private static final String VIEW = "questions/answers";
  private static final String ONE_FILE = "questions.fault.one-file";

  private final Filters filters;
  private final Answers answers;
  private final ShownAnswers shown;
  private final Professionals professionals;
  private final Inquiries inquiries;

  QuestionsPage(
      Filters filters,
      Answers answers,
      ShownAnswers shown,
      Professionals professionals,
      Inquiries inquiries) {
    this.filters = filters;
    this.answers = answers;
    this.shown = shown;
    this.professionals = professionals;
    this.inquiries = inquiries;
  }

  @Bean
  static NavigationItem questionsInTheMenu() {
    return new NavigationItem(
        Text.of("questions.title"),
        "/vragen",
        20,
        EnumSet.of(Role.PROFESSIONAL, Role.SUPERVISOR, Role.AUDITOR));
  }

  @GetMapping("/vragen")
  String all(@AuthenticationPrincipal SignedIn who, Model model) {
    model.addAttribute(
        "questions", Arrays.stream(Question.values()).filter(one -> one.openTo(who)).toList());
    return "questions/all";
  }

  @GetMapping("/vragen/{path}")
  String ask(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String path,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response) {
    var question = question(path, who);
    var filter = question.begin(new Filter(sent));
    filters.show(who, question, filter, model);
    if (question.namesSomebody()) {
      return VIEW;
    }
    var faults = filter.faults();
    filter.namesAnother(who.person()).ifPresent(field -> faults.put(field, ONE_FILE));
    question.missing(filter).ifPresent(field -> faults.put(field, "questions.fault.from." + field));
    if (!faults.isEmpty()) {
      return unanswered(faults, model, response);
    }
    shown.show(who, question, filter, model);
    return VIEW;
  }

  /** Question 11: with a purpose, kept before the answer goes out. */
  @PostMapping("/vragen/{path}")
  String askAboutSomebody(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String path,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response) {
    var question = question(path, who);
    var asked = new Filter(sent);
    filters.show(who, question, asked, model);
    var person = professionals.asked(asked);
    var faults = faults(asked, person.isPresent());
    if (!question.namesSomebody() || !faults.isEmpty()) {
      return unanswered(faults, model, response);
    }
    inquiries.record(who, person.get().toString(), asked.value("doel"));
    if (!professionals.mayBeAskedAbout(person.get())) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("refused", true);
      return VIEW;
    }
    var filter = asked.with("persoon", person.get().toString());
    model.addAttribute("total", answers.count(filter));
    shown.show(who, question, filter, model);
    return VIEW;
  }

  private static Question question(String path, SignedIn who) {
    var question =
        Question.at(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (!question.openTo(who)) {
      throw new AccessDeniedException("the account's roles do not open this question");
    }
    return question;
  }

  private static String unanswered(
      Map<String, String> faults, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("faults", faults);
    return VIEW;
  }

  private static Map<String, String> faults(Filter asked, boolean somebody) {
    var faults = asked.faults();
    if (!somebody) {
      faults.put("persoon", "questions.fault.person");
    }
    if (!asked.has("doel")) {
      faults.put("doel", "questions.fault.purpose");
    }
    return faults;
  }
}
