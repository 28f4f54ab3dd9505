package nl.beslisspoor.query.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.api.Faults.Fault;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Reads a question from a request: first whether the asker may ask it, then all parameters, so that
 * everything wrong is told at once. The one place where roles open the reading side of the API.
 */
@Component
class AskedReading implements HandlerMethodArgumentResolver {

  private static final String FILE = "dossierId";
  private static final String SEQUENCE = "volgnummer";

  /** Parts of an address that are whole numbers; all others name something. */
  private static final Set<String> NUMBERS = Set.of(SEQUENCE, "eerder", "later");

  private static final String NO_NUMBER = "Geef een heel getal vanaf 0.";

  private final AboutSomebody aboutSomebody;

  AskedReading(AboutSomebody aboutSomebody) {
    this.aboutSomebody = aboutSomebody;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Asked.class;
  }

  @Override
  public Asked resolveArgument(
      MethodParameter parameter,
      ModelAndViewContainer container,
      NativeWebRequest web,
      WebDataBinderFactory binders) {
    var request = web.getNativeRequest(HttpServletRequest.class);
    var takes = parameter.getMethodAnnotation(Takes.class);
    var who = allowed(takes);
    var faults = new ArrayList<>(wrongPath(request));
    var given = given(takes, request, faults);
    if (!faults.isEmpty()) {
      throw Faults.wrong(faults);
    }
    var asked = new Asked(who, given);
    if (!path(request).containsKey(FILE)) {
      aboutSomebody.safeguard(asked, takes);
    }
    return asked;
  }

  private static SignedIn allowed(Takes takes) {
    var signedIn = SecurityContextHolder.getContext().getAuthentication();
    if (signedIn == null || !(signedIn.getPrincipal() instanceof SignedIn who)) {
      throw new AccessDeniedException("nobody is signed in");
    }
    if (Stream.of(takes.roles()).noneMatch(who::has)) {
      throw new AccessDeniedException("the account's roles do not open this");
    }
    return who;
  }

  private static List<Fault> wrongPath(HttpServletRequest request) {
    return path(request).entrySet().stream()
        .filter(variable -> !readable(variable.getKey(), variable.getValue()))
        .map(variable ->
            new Fault(
                variable.getKey(),
                NUMBERS.contains(variable.getKey()) ? NO_NUMBER : Parameter.Kind.ID.help))
        .toList();
  }

  private static Map<Parameter, Object> given(
      Takes takes, HttpServletRequest request, List<Fault> faults) {
    var given = new EnumMap<Parameter, Object>(Parameter.class);
    var texts = new HashMap<>(request.getParameterMap());
    for (var parameter : takes.required()) {
      if (!texts.containsKey(parameter.words)) {
        faults.add(new Fault(parameter.words, "Vul dit in. " + parameter.nl));
      }
    }
    Stream.of(takes.required(), takes.value())
        .flatMap(Stream::of)
        .forEach(parameter ->
            read(parameter, texts.remove(parameter.words), faults)
                .ifPresent(value -> given.put(parameter, value)));
    texts.keySet().stream()
        .sorted()
        .forEach(name -> faults.add(new Fault(name, "Deze parameter bestaat hier niet.")));
    return given;
  }

  private static Optional<Object> read(Parameter parameter, String[] texts, List<Fault> faults) {
    if (texts == null) {
      return Optional.empty();
    }
    try {
      if (texts.length == 1) {
        return Optional.of(parameter.read(texts[0]));
      }
      faults.add(new Fault(parameter.words, "Geef deze parameter één keer."));
    } catch (RuntimeException notReadable) {
      faults.add(new Fault(parameter.words, parameter.help));
    }
    return Optional.empty();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> path(HttpServletRequest request) {
    return (Map<String, String>)
        Optional.ofNullable(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE))
            .orElse(Map.of());
  }

  private static boolean readable(String name, String text) {
    return NUMBERS.contains(name) ? text.matches("\\d{1,18}") : isId(text);
  }

  private static boolean isId(String text) {
    try {
      return UUID.fromString(text).toString().equalsIgnoreCase(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
