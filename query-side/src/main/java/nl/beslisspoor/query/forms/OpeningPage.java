package nl.beslisspoor.query.forms;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.beslisspoor.query.access.Account;
import nl.beslisspoor.query.access.Accounts;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.forms.Desk.Sent;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens a file and brings people into it. */
@Controller
class OpeningPage {
  private static final String OPEN = "/dossiers/nieuw";
  private static final String PERSON = "/dossiers/{file}/personen/nieuw";
  private static final String AUTHORITY = "/dossiers/{file}/personen/{person}/gezag";

  private final Desk desk;
  private final Accounts accounts;

  OpeningPage(Desk desk, Accounts accounts) {
    this.desk = desk;
    this.accounts = accounts;
  }

  @GetMapping(OPEN)
  String open(@AuthenticationPrincipal SignedIn who, Model model) {
    return desk.show(desk.blank(who), new OpeningForm(), model);
  }

  @PostMapping(OPEN)
  String open(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    return desk.send(desk.blank(who), new OpeningForm(), new Sent(sent, model, response));
  }

  @GetMapping(PERSON)
  String person(@AuthenticationPrincipal SignedIn who, @PathVariable UUID file, Model model) {
    var sheet = desk.open(who, file);
    return desk.show(sheet, new PersonForm(colleagues(sheet)), model);
  }

  @PostMapping(PERSON)
  String person(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    var sheet = desk.open(who, file);
    return desk.send(sheet, new PersonForm(colleagues(sheet)), new Sent(sent, model, response));
  }

  @GetMapping(AUTHORITY)
  String authority(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable UUID person,
      Model model) {
    return desk.show(desk.open(who, file), new AuthorityForm(person), model);
  }

  @PostMapping(AUTHORITY)
  String authority(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable UUID person,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    return desk.send(
        desk.open(who, file), new AuthorityForm(person), new Sent(sent, model, response));
  }

  /** Accounts of professionals who do not stand in the file yet. */
  private Map<String, String> colleagues(Sheet sheet) {
    return accounts.all().stream()
        .filter(account -> works(account) && sheet.find(account.person().value()).isEmpty())
        .collect(
            Collectors.toMap(
                account -> account.person().toString(),
                Account::displayName,
                (one, _) -> one,
                LinkedHashMap::new));
  }

  private static boolean works(Account account) {
    return account.roles().contains(Role.PROFESSIONAL) || account.roles().contains(Role.SUPERVISOR);
  }
}
