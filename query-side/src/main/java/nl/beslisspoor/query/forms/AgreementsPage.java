package nl.beslisspoor.query.forms;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.beslisspoor.query.access.SignedIn;
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

/** A consent statement is signed, a restriction is lifted. */
@Controller
@RequestMapping("/dossiers/{file}")
class AgreementsPage {
  private static final String SIGN = "/verklaringen/{statement}/ondertekening";
  private static final String LIFT = "/beperkingen/{restriction}/opheffing";

  private final Desk desk;
  private final Agreements agreements;

  AgreementsPage(Desk desk, Agreements agreements) {
    this.desk = desk;
    this.agreements = agreements;
  }

  @GetMapping(SIGN)
  String sign(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable UUID statement,
      Model model) {
    var sheet = desk.open(who, file);
    return desk.show(sheet, agreements.statement(sheet, statement), model);
  }

  @PostMapping(SIGN)
  String sign(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable UUID statement,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    var sheet = desk.open(who, file);
    return desk.send(
        sheet, agreements.statement(sheet, statement), new Sent(sent, model, response));
  }

  @GetMapping(LIFT)
  String lift(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable UUID restriction,
      Model model) {
    var sheet = desk.open(who, file);
    return desk.show(sheet, agreements.restriction(sheet, restriction), model);
  }

  @PostMapping(LIFT)
  String lift(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable UUID restriction,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    var sheet = desk.open(who, file);
    return desk.send(
        sheet, agreements.restriction(sheet, restriction), new Sent(sent, model, response));
  }
}
