package nl.beslisspoor.query.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.beslisspoor.query.paper.Choice;
import nl.beslisspoor.query.paper.Form;
import nl.beslisspoor.query.paper.Text;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator's page: who can sign in, and with which coarse roles. */
@Controller
class AccountsPage {
  private static final String BACK = "redirect:/accounts";

  private final Accounts accounts;
  private final AccountChanges changes;

  AccountsPage(Accounts accounts, AccountChanges changes) {
    this.accounts = accounts;
    this.changes = changes;
  }

  /**
   * A one-time password on its only way to the screen. Until then it stands in the session of the
   * administrator who asked for it.
   */
  public record Shown(String signInName, String oneTimePassword) implements Serializable {}

  @Bean
  static NavigationItem accountsInTheMenu() {
    return new NavigationItem(
        Text.of("access.accounts.title"), "/accounts", 90, Set.of(Role.ADMINISTRATOR));
  }

  @GetMapping("/accounts")
  String list(Model model) {
    return show(model, Form.empty());
  }

  @PostMapping("/accounts")
  String add(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    var form = Form.sent(sent);
    try {
      var account =
          new NewAccount(form.value("naam"), form.value("weergavenaam"), roles(form.all("rollen")));
      var opened = changes.add(account, who.personId());
      next.addFlashAttribute("opened", new Shown(account.signInName(), opened.oneTimePassword()));
      return BACK;
    } catch (AccountRefused refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return show(model, form.fault(refused.field(), refused.words()));
    }
  }

  @PostMapping("/accounts/{id}/rollen")
  String changeRoles(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam(required = false) List<String> rollen,
      RedirectAttributes next) {
    try {
      changes.changeRoles(id, roles(rollen == null ? List.of() : rollen), who.personId());
      next.addFlashAttribute("saved", Text.of("access.accounts.roles-saved"));
    } catch (AccountRefused refused) {
      next.addFlashAttribute("refused", refused.words());
    }
    return BACK;
  }

  @PostMapping("/accounts/{id}/eenmalig-wachtwoord")
  String resetPassword(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, RedirectAttributes next) {
    try {
      var password = changes.resetPassword(id, Optional.of(who.personId()));
      var name = accounts.byId(id).map(Account::signInName).orElse("");
      next.addFlashAttribute("opened", new Shown(name, password));
    } catch (AccountRefused refused) {
      next.addFlashAttribute("refused", refused.words());
    }
    return BACK;
  }

  private String show(Model model, Form form) {
    var all = accounts.all();
    model.addAttribute("accounts", all);
    model.addAttribute("roles", Role.values());
    model.addAttribute("roleChoices", choices());
    model.addAttribute("form", form);
    all.stream()
        .filter(account -> account.roles().containsAll(EnumSet.allOf(Role.class)))
        .findFirst()
        .ifPresent(account -> model.addAttribute("everyRole", account.displayName()));
    return "access/accounts";
  }

  /** The roles that a form or a request names; {@link AccountRefused} for one that is not there. */
  static Set<Role> roles(List<String> names) {
    try {
      return names.stream().map(Role::parse).collect(Collectors.toSet());
    } catch (IllegalArgumentException unknown) {
      throw AccountRefused.unknownRole();
    }
  }

  private static List<Choice> choices() {
    return Arrays.stream(Role.values())
        .map(role -> new Choice(role.name(), Text.of(role), hint(role)))
        .toList();
  }

  private static Text hint(Role role) {
    return Text.of("access.role." + role.name().toLowerCase(Locale.ROOT));
  }
}
