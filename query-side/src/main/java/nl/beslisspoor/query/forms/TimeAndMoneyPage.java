package nl.beslisspoor.query.forms;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.forms.Desk.Sent;
import nl.beslisspoor.query.resources.AskBook;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Contact with the network is registered; time, costs and backing are asked and answered. */
@Controller
@RequestMapping("/dossiers/{file}/tijd-en-geld")
class TimeAndMoneyPage {
  private final Desk desk;
  private final AskBook asks;

  TimeAndMoneyPage(Desk desk, AskBook asks) {
    this.desk = desk;
    this.asks = asks;
  }

  @GetMapping("/{step}")
  String step(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable String step,
      Model model) {
    return desk.show(desk.open(who, file), asked(step), model);
  }

  @PostMapping("/{step}")
  String step(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    return desk.send(desk.open(who, file), asked(step), new Sent(sent, model, response));
  }

  @GetMapping("/{ask}/{step}")
  String answer(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable UUID ask,
      @PathVariable String step,
      Model model) {
    return desk.show(desk.open(who, file), answer(file, ask, step), model);
  }

  @PostMapping("/{ask}/{step}")
  String answer(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable UUID ask,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    return desk.send(
        desk.open(who, file), answer(file, ask, step), new Sent(sent, model, response));
  }

  private static RecordingForm asked(String step) {
    return switch (step) {
      case "contact" -> new ContactForm();
      case "verzoek" -> new AskForm();
      default -> throw new NotInFile();
    };
  }

  private RecordingForm answer(UUID file, UUID ask, String step) {
    var found = asks.find(file, ask).orElseThrow(NotInFile::new);
    return switch (step) {
      case "toekenning" -> new AskAnswerForm(found, true);
      case "weigering" -> new AskAnswerForm(found, false);
      case "betaling" -> new PaymentForm(found);
      default -> throw new NotInFile();
    };
  }
}
