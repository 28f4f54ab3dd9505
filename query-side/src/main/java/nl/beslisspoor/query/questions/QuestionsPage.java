package nl.beslisspoor.query.questions;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.RuleText;
import nl.beslisspoor.events.catalogue.Rules;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.query.access.Inquiries;
import nl.beslisspoor.query.access.Looks;
import nl.beslisspoor.query.access.NavigationItem;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.file.Names;
import nl.beslisspoor.query.paper.Choice;
import nl.beslisspoor.query.paper.Text;
import nl.beslisspoor.query.paper.Words;
import nl.beslisspoor.query.support.MatterKind;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.timeline.Files;
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

  private final Answers answers;
  private final Professionals professionals;
  private final FileNames fileNames;
  private final Files files;
  private final Names names;
  private final Looks looks;
  private final Inquiries inquiries;

  QuestionsPage(
      Answers answers,
      Professionals professionals,
      FileNames fileNames,
      Files files,
      Names names,
      Looks looks,
      Inquiries inquiries) {
    this.answers = answers;
    this.professionals = professionals;
    this.fileNames = fileNames;
    this.files = files;
    this.names = names;
    this.looks = looks;
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
    show(who, question, filter, model);
    if (question.namesSomebody()) {
      return VIEW;
    }
    var faults = filter.faults();
    filter.namesAnother(who.person()).ifPresent(field -> faults.put(field, ONE_FILE));
    return faults.isEmpty()
        ? answered(who, question, filter, model)
        : unanswered(faults, model, response);
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
    show(who, question, asked, model);
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
    return answered(who, question, filter, model);
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

  private String answered(SignedIn who, Question question, Filter filter, Model model) {
    var page = answers.to(question, filter);
    var shown = page.rows().stream().map(Answer::file).distinct().toList();
    keepLooks(who, question, filter, shown);
    model.addAttribute("answers", named(page.rows()));
    model.addAttribute("fileNames", fileNames.of(shown));
    model.addAttribute("next", next(page, filter));
    return VIEW;
  }

  /** Each answer with the names that its own file gives. */
  private List<Answer> named(List<Answer> answers) {
    var ofFiles =
        answers.stream()
            .collect(
                Collectors.groupingBy(
                    Answer::file, Collectors.flatMapping(Answer::people, Collectors.toSet())));
    var all = names.ofFiles(ofFiles);
    return answers.stream().map(one -> one.named(all.get(one.file()))).toList();
  }

  /** Also of the one file that was asked about: that there is nothing in it is an answer too. */
  private void keepLooks(SignedIn who, Question question, Filter filter, List<UUID> shown) {
    var purpose = Optional.of(filter.value("doel")).filter(_ -> question.namesSomebody());
    var asked = filter.id("dossier").filter(file -> files.find(file).isPresent());
    Stream.concat(asked.stream(), shown.stream())
        .distinct()
        .forEach(file -> looks.shown(who, file.toString(), "vraag", purpose));
  }

  private static Map<String, String> next(Page<Answer> page, Filter filter) {
    return page.next().map(Place::cursor).map(filter::from).orElse(null);
  }

  private void show(SignedIn who, Question question, Filter filter, Model model) {
    model.addAttribute("question", question);
    model.addAttribute("filter", filter);
    model.addAttribute("kinds", Words.choices(DecisionKind.class));
    model.addAttribute("roles", Words.choices(RoleKind.class));
    model.addAttribute("stances", Words.choices(Stance.class));
    model.addAttribute("matters", Words.choices(MatterKind.class));
    model.addAttribute("rules", rules());
    model.addAttribute("colleagues", professionals.choices(who, question, filter));
    model.addAttribute("systems", files.systems());
  }

  private static List<Choice> rules() {
    return Rules.all().stream()
        .filter(rule -> rule.weight() == RuleText.Weight.SOFT)
        .map(rule -> new Choice(rule.ref().id(), Text.of(rule)))
        .toList();
  }
}
