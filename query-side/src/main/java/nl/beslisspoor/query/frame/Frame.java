package nl.beslisspoor.query.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import nl.beslisspoor.query.access.NavigationItem;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.paper.FaultWords;
import nl.beslisspoor.query.paper.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what {@code paper/page} shows around it. */
@ControllerAdvice
class Frame {
  private final Theme theme;
  private final List<NavigationItem> items;

  Frame(Theme theme, ObjectProvider<NavigationItem> items) {
    this.theme = theme;
    this.items = items.stream().sorted(Comparator.comparing(NavigationItem::place)).toList();
  }

  @ModelAttribute("theme")
  Theme theme() {
    return theme;
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
    return below(request, request.getRequestURI());
  }

  /** Where the switch between the languages leads back to; from a form's answer to the form. */
  @ModelAttribute("here")
  String here(HttpServletRequest request) {
    var error = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    var asked = HttpMethod.GET.matches(request.getMethod());
    if (error != null) {
      return asked ? below(request, error.toString()) : "/";
    }
    var query = asked ? request.getQueryString() : null;
    return below(request, request.getRequestURI()) + (query == null ? "" : "?" + query);
  }

  /** The language that the page is not in. */
  @ModelAttribute("otherLanguage")
  Language otherLanguage() {
    return LanguageChoice.now().other();
  }

  /** What the error page says; null on any other page. */
  @ModelAttribute("fault")
  FaultWords fault(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        ? FaultWords.of(status)
        : null;
  }

  private static String below(HttpServletRequest request, String address) {
    return address.substring(request.getContextPath().length());
  }
}
