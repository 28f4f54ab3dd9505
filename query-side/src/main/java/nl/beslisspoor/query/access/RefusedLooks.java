package nl.beslisspoor.query.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Keeps that somebody asked to see a file and was refused, on a page or through the API. */
@Component
class RefusedLooks {
  private static final String ID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
  private static final Pattern IN_PATH =
      Pattern.compile("(?:/api/v1)?/(dossiers|besluiten)/(" + ID + ")(?:/([^/]+).*)?");
  private static final String FILE = "dossier";

  private final Looks looks;
  private final ObjectProvider<FileOfDecision> decisions;

  RefusedLooks(Looks looks, ObjectProvider<FileOfDecision> decisions) {
    this.looks = looks;
    this.decisions = decisions;
  }

  /**
   * Keeps the look when the request asks to see something of one file and somebody is signed in.
   *
   * @throws LookRefused when it cannot be written
   */
  void keep(HttpServletRequest request) {
    var signedIn = SecurityContextHolder.getContext().getAuthentication();
    if (signedIn != null
        && signedIn.getPrincipal() instanceof SignedIn who
        && HttpMethod.GET.matches(request.getMethod())) {
      var path = request.getRequestURI().substring(request.getContextPath().length());
      var found = IN_PATH.matcher(path);
      if (found.matches()) {
        file(found).ifPresent(file -> looks.refused(who, file.toString(), part(found)));
      } else {
        asked(request).ifPresent(file -> looks.refused(who, file.toString(), lastOf(path)));
      }
    }
  }

  private Optional<UUID> file(Matcher found) {
    var id = UUID.fromString(found.group(2));
    return found.group(1).equals("dossiers")
        ? Optional.of(id)
        : decisions.stream().flatMap(one -> one.of(id).stream()).findFirst();
  }

  /** One part is called by its own address; the whole by what it is. */
  private static String part(Matcher found) {
    return Optional.ofNullable(found.group(3))
        .orElse(found.group(1).equals("dossiers") ? FILE : "besluit");
  }

  /** The file to which a question over all files is narrowed. */
  private static Optional<UUID> asked(HttpServletRequest request) {
    return Stream.ofNullable(request.getParameter(FILE))
        .filter(id -> id.matches(ID))
        .map(UUID::fromString)
        .findFirst();
  }

  private static String lastOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
