package nl.beslisspoor.query.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.query.paper.Choice;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Text;
import org.springframework.boot.SpringApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Runs the rooms access and paper alone, with a page that shows every part, to look at by eye. */
public class Rehearsal {

  public static void main(String[] arguments) {
    var context = SpringApplication.run(AccessRig.class, arguments);
    context
        .getBean(FirstAdministrator.class)
        .create(true, Optional.of("een lange zin om te kijken"));
  }

  /** Every form part, filled in and found wrong. */
  @Controller
  static class Parts {
    private final Looks looks;

    Parts(Looks looks) {
      this.looks = looks;
    }

    @GetMapping("/proef")
    String empty(Model model) {
      return show(model, Form.empty());
    }

    @PostMapping("/proef")
    String sent(@RequestParam MultiValueMap<String, String> sent, Model model) {
      var form =
          Form.sent(sent)
              .refused(Text.quoted("Dit besluit is niet vastgelegd."))
              .fault("wanneer", Text.quoted("Vul in wanneer het besluit is genomen."))
              .fault("vorm", Text.quoted("Kies een vorm."))
              .explain(List.of("heard-first", "professional-weighs-alternatives"));
      return show(model, form);
    }

    /** Shows a file whose look cannot be written: the outcome is none that the log knows. */
    @GetMapping("/proef/inzage-mislukt")
    @ResponseBody
    String unlogged(@AuthenticationPrincipal SignedIn who) {
      looks.record(who.personId(), who.role(), "file", "deel", Optional.empty(), 1, "NOTHING");
      return "geheim van het dossier";
    }

    private static String show(Model model, Form form) {
      model.addAttribute("form", form);
      model.addAttribute(
          "forms", List.of(Choice.named("jim", "JIM"), Choice.named("burgervoogd", "Burgervoogd")));
      model.addAttribute(
          "parties", List.of(party("1", "Sam", "jeugdige"), party("2", "Ans", "moeder")));
      model.addAttribute("now", Instant.now());
      return "rehearsal/parts";
    }

    private static Choice party(String value, String name, String relation) {
      return new Choice(value, Text.quoted(name), Text.quoted(relation));
    }
  }
}
