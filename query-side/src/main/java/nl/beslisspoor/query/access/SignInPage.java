package nl.beslisspoor.query.access;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The form to sign in; the security chain takes what it sends. */
@Controller
class SignInPage {

  @GetMapping("/inloggen")
  String form(@AuthenticationPrincipal SignedIn who) {
    return who == null ? "access/sign-in" : "redirect:/";
  }
}
