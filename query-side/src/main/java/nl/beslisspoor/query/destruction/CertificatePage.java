package nl.beslisspoor.query.destruction;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.access.Looks;
import nl.beslisspoor.query.access.NavigationItem;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.paper.Text;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was destroyed, and the certificate of each, for whoever answers for it. */
@Controller
class CertificatePage {
  private static final String PART = "verklaring van vernietiging";

  private final Certificates certificates;
  private final Looks looks;

  CertificatePage(Certificates certificates, Looks looks) {
    this.certificates = certificates;
    this.looks = looks;
  }

  @Bean
  static NavigationItem destructionsInTheMenu() {
    return new NavigationItem(
        Text.of("destruction.title"),
        "/vernietigingen",
        75,
        EnumSet.of(Role.SUPERVISOR, Role.AUDITOR));
  }

  @GetMapping("/vernietigingen")
  String all(Model model) {
    model.addAttribute("all", certificates.all());
    return "destruction/all";
  }

  @GetMapping("/vernietigingen/{request}")
  String one(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID request,
      Model model,
      HttpServletResponse response) {
    var found = certificates.of(request);
    found.ifPresent(one -> looks.shown(who, one.file().toString(), PART, Optional.empty()));
    return ShownCertificate.show(found, model, response);
  }
}
