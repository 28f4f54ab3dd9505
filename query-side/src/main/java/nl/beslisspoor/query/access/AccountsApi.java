package nl.beslisspoor.query.access;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link AccountsPage}, for API clients of an administrator. */
@RestController
@RequestMapping("/api/v1/accounts")
class AccountsApi {
  private final Accounts accounts;
  private final AccountChanges changes;

  AccountsApi(Accounts accounts, AccountChanges changes) {
    this.accounts = accounts;
    this.changes = changes;
  }

  /** One account; never its password. */
  record AccountAnswer(
      UUID id,
      String naam,
      String weergavenaam,
      UUID persoonId,
      List<String> rollen,
      boolean eenmaligWachtwoord,
      Instant aangemaaktOp) {

    static AccountAnswer of(Account account) {
      return new AccountAnswer(
          account.id(),
          account.signInName(),
          account.displayName(),
          account.person().value(),
          account.roles().stream().map(Role::name).sorted().toList(),
          account.mustChange(),
          account.createdAt());
    }
  }

  record AccountsAnswer(List<AccountAnswer> accounts) {}

  record NewAccountRequest(String naam, String weergavenaam, List<String> rollen) {}

  record RolesRequest(List<String> rollen) {}

  record OneTimePasswordAnswer(UUID accountId, String eenmaligWachtwoord) {}

  @GetMapping
  AccountsAnswer list() {
    return new AccountsAnswer(accounts.all().stream().map(AccountAnswer::of).toList());
  }

  @PostMapping
  ResponseEntity<OneTimePasswordAnswer> add(
      @AuthenticationPrincipal SignedIn who, @RequestBody NewAccountRequest request) {
    var account =
        new NewAccount(request.naam(), request.weergavenaam(), AccountsPage.roles(named(request)));
    var opened = changes.add(account, who.personId());
    return ResponseEntity.created(URI.create("/api/v1/accounts/" + opened.account()))
        .body(new OneTimePasswordAnswer(opened.account(), opened.oneTimePassword()));
  }

  @GetMapping("/{id}")
  AccountAnswer one(@PathVariable UUID id) {
    return AccountAnswer.of(accounts.byId(id).orElseThrow(AccountRefused::unknown));
  }

  @PutMapping("/{id}/rollen")
  AccountAnswer changeRoles(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestBody RolesRequest request) {
    if (request.rollen() == null) {
      throw AccountRefused.unknownRole();
    }
    changes.changeRoles(id, AccountsPage.roles(request.rollen()), who.personId());
    return one(id);
  }

  @PostMapping("/{id}/eenmalige-wachtwoorden")
  OneTimePasswordAnswer resetPassword(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
    return new OneTimePasswordAnswer(id, changes.resetPassword(id, Optional.of(who.personId())));
  }

  @ExceptionHandler
  ProblemDetail refused(AccountRefused refused) {
    return refused.missing()
        ? Refusals.problem(HttpStatus.NOT_FOUND, "Niet gevonden", refused.getMessage())
        : FieldFaults.one(refused.field(), refused.getMessage()).problem();
  }

  private static List<String> named(NewAccountRequest request) {
    return request.rollen() == null ? List.of() : request.rollen();
  }
}
