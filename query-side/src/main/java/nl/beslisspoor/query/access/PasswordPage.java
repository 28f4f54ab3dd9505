package nl.beslisspoor.query.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Text;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody chooses another password. With a one-time password this is the only page there is. */
@Controller
class PasswordPage {
  private static final String VIEW = "access/password";

  private final Accounts accounts;
  private final SignIn signIn;
  private final PasswordChange change;
  private final SecurityContextRepository sessions;

  PasswordPage(
      Accounts accounts, SignIn signIn, PasswordChange change, SecurityContextRepository sessions) {
    this.accounts = accounts;
    this.signIn = signIn;
    this.change = change;
    this.sessions = sessions;
  }

  @GetMapping("/wachtwoord")
  String form(Model model) {
    model.addAttribute("form", Form.empty());
    return VIEW;
  }

  @PostMapping("/wachtwoord")
  String change(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var form = checked(who, sent, request);
    if (form.wrong()) {
      model.addAttribute("form", form);
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return VIEW;
    }
    goOnAs(accounts.byPerson(who.personId()).orElseThrow(), request, response);
    return "redirect:/";
  }

  private Form checked(
      SignedIn who, MultiValueMap<String, String> sent, HttpServletRequest request) {
    var form = Form.empty();
    var old = typed(sent, "huidig");
    var chosen = typed(sent, "nieuw");
    if (!chosen.equals(typed(sent, "herhaal"))) {
      return form.fault("herhaal", "access.password.unequal");
    }
    var name = accounts.byPerson(who.personId()).orElseThrow().signInName();
    return switch (signIn.attempt(name, old, request.getRemoteAddr())) {
      case SignIn.Outcome.Refused() -> form.fault("huidig", "access.password.wrong");
      case SignIn.Outcome.TooMany() -> form.refused(Text.of("access.password.too-often"));
      case SignIn.Outcome.Welcome(var account) ->
          switch (change.change(account, old, chosen)) {
            case PasswordChange.Result.Objection(var words) -> form.fault("nieuw", words);
            case PasswordChange.Result.Changed _ -> form;
          };
    };
  }

  /** Goes on in a new session id: the old one may be known to whoever knew the old password. */
  private void goOnAs(Account account, HttpServletRequest request, HttpServletResponse response) {
    request.changeSessionId();
    var context = new SecurityContextImpl(account.signedIn().authentication());
    SecurityContextHolder.setContext(context);
    sessions.saveContext(context, request, response);
  }

  /** Passwords keep their spaces. */
  private static String typed(MultiValueMap<String, String> sent, String name) {
    var value = sent.getFirst(name);
    return value == null ? "" : value;
  }
}
