package nl.beslisspoor.query.forms;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.forms.ConsentForm.Before;
import nl.beslisspoor.query.forms.Desk.Sent;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Consent is given, refused and withdrawn. */
@Controller
@RequestMapping("/dossiers/{file}")
class ConsentPage {
  private static final String GIVE = "/toestemmingen/nieuw";
  private static final String REFUSE = "/toestemmingsweigeringen/nieuw";
  private static final String WITHDRAW = "/toestemmingen/{consent}/intrekking";

  private final Desk desk;
  private final Matters matters;

  ConsentPage(Desk desk, Matters matters) {
    this.desk = desk;
    this.matters = matters;
  }

  @GetMapping(GIVE)
  String give(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @RequestParam Optional<UUID> ontvanger,
      @RequestParam Optional<UUID> zoals,
      @RequestParam Optional<String> eigen,
      Model model) {
    var sheet = desk.open(who, file);
    var earlier = zoals.map(consent -> matters.given(sheet, consent));
    var before = new Before(ontvanger, earlier, eigen.isPresent());
    return desk.show(sheet, new ConsentForm(true, before), model);
  }

  @PostMapping(GIVE)
  String give(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    return desk.send(
        desk.open(who, file),
        new ConsentForm(true, Before.nothing()),
        new Sent(sent, model, response));
  }

  @GetMapping(REFUSE)
  String refuse(@AuthenticationPrincipal SignedIn who, @PathVariable UUID file, Model model) {
    return desk.show(desk.open(who, file), new ConsentForm(false, Before.nothing()), model);
  }

  @PostMapping(REFUSE)
  String refuse(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    return desk.send(
        desk.open(who, file),
        new ConsentForm(false, Before.nothing()),
        new Sent(sent, model, response));
  }

  @GetMapping(WITHDRAW)
  String withdraw(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable UUID consent,
      Model model) {
    var sheet = desk.open(who, file);
    return desk.show(sheet, matters.consent(sheet, consent), model);
  }

  @PostMapping(WITHDRAW)
  String withdraw(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable UUID consent,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    var sheet = desk.open(who, file);
    return desk.send(sheet, matters.consent(sheet, consent), new Sent(sent, model, response));
  }
}
