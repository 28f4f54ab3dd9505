package nl.beslisspoor.query.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import nl.beslisspoor.query.paper.Language;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a page: what somebody chose in this browser, else English when the browser asks
 * for it before Dutch, else Dutch.
 */
final class LanguageChoice implements LocaleResolver {
  static final String COOKIE = "taal";
  private static final Duration KEPT = Duration.ofDays(365);

  /** The language of the page that is being made; Dutch outside a request. */
  static Language now() {
    return LocaleContextHolder.getLocaleContext() == null
        ? Language.DUTCH
        : Language.of(LocaleContextHolder.getLocale());
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return chosen(request).or(() -> asked(request)).orElse(Language.DUTCH).locale();
  }

  /** Keeps a choice in the browser for a year. */
  static void keep(Language chosen, HttpServletRequest request, HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(COOKIE, chosen.tag())
            .path(request.getContextPath() + "/")
            .maxAge(KEPT)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  @Override
  public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    throw new UnsupportedOperationException("a language is chosen with keep");
  }

  private static Optional<Language> chosen(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
        .map(Cookie::getValue)
        .flatMap(Language::tagged);
  }

  /** The first of our languages in the order of the browser's wishes. */
  private static Optional<Language> asked(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)).stream()
        .flatMap(header -> wishes(header).stream())
        .flatMap(wish -> Language.tagged(wish.getRange().split("-")[0]).stream())
        .findFirst();
  }

  /** What cannot be read is no wish. */
  private static List<LanguageRange> wishes(String header) {
    try {
      return LanguageRange.parse(header);
    } catch (IllegalArgumentException unreadable) {
      return List.of();
    }
  }
}
