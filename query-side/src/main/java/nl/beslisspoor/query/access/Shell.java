package nl.beslisspoor.query.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what its frame shows of the person who is signed in. */
@ControllerAdvice
class Shell {
  private final List<NavigationItem> items;

  Shell(ObjectProvider<NavigationItem> items) {
    this.items = items.stream().sorted(Comparator.comparing(NavigationItem::place)).toList();
  }

  @ModelAttribute("signedIn")
  SignedIn signedIn(@AuthenticationPrincipal SignedIn who) {
    return who;
  }

  @ModelAttribute("navigation")
  List<NavigationItem> navigation(@AuthenticationPrincipal SignedIn who) {
    return who == null ? List.of() : items.stream().filter(item -> item.openTo(who)).toList();
  }

  @ModelAttribute("path")
  String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
