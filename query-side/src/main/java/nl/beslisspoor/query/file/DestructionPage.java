package nl.beslisspoor.query.file;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.query.access.Looks;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.destruction.Certificates;
import nl.beslisspoor.query.destruction.ShownCertificate;
import nl.beslisspoor.query.paper.Text;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One request to destroy: what was asked, what came of it, and who has to do what now. */
@Controller
class DestructionPage {
  private static final String PART = "vernietiging";
  private static final String CERTIFICATE = "verklaring van vernietiging";

  private final FileViews views;
  private final Names names;
  private final Looks looks;
  private final Certificates certificates;
  private final WhatGoes goes;

  DestructionPage(
      FileViews views, Names names, Looks looks, Certificates certificates, WhatGoes goes) {
    this.goes = goes;
    this.certificates = certificates;
    this.views = views;
    this.names = names;
    this.looks = looks;
  }

  @GetMapping("/dossiers/{file}/vernietigingen/{request}")
  String page(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable UUID request,
      Model model) {
    var cut = Cut.of("", "");
    var view = views.of(file, cut).orElseThrow(DestructionPage::absent);
    var destruction = find(view, request);
    looks.shown(who, file.toString(), PART, Optional.empty());
    model.addAttribute(
        "maySeeCertificate",
        destruction.told().confirmed().isPresent() && seesCertificates(who, view));
    show(who, view, destruction, model);
    Participation.show(who, view, cut, model);
    return "file/destruction";
  }

  /** For whoever answers for destruction in all files, or protects the data of this one. */
  @GetMapping("/dossiers/{file}/vernietigingen/{request}/verklaring")
  String certificate(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable UUID request,
      Model model,
      HttpServletResponse response) {
    var view = views.of(file, Cut.of("", "")).orElseThrow(DestructionPage::absent);
    var destruction = find(view, request);
    if (!seesCertificates(who, view)) {
      throw new AccessDeniedException("this account holds no role that sees certificates");
    }
    looks.shown(who, file.toString(), CERTIFICATE, Optional.empty());
    var found = certificates.of(destruction.told().confirmed().orElse(request));
    return ShownCertificate.show(found, model, response);
  }

  private static DestructionView find(FileView view, UUID request) {
    return view.around().destructions().stream()
        .filter(one -> one.told().request().equals(request))
        .findFirst()
        .orElseThrow(DestructionPage::absent);
  }

  private static boolean seesCertificates(SignedIn who, FileView view) {
    return who.has(Role.SUPERVISOR) || who.has(Role.AUDITOR) || Participation.protects(who, view);
  }

  private void show(SignedIn who, FileView view, DestructionView destruction, Model model) {
    var people =
        Stream.of(
                Stream.of(view.file().youth()),
                destruction.people(),
                DestructionMandate.deciding(view.roles()).stream())
            .flatMap(one -> one)
            .toList();
    var all = names.of(view.file().file(), people);
    model.addAttribute("view", view);
    model.addAttribute("names", all);
    model.addAttribute("destruction", destruction);
    model.addAttribute(
        "facts",
        new DestructionFacts(person -> Text.quoted(all.of(person))).of(destruction.told().asked()));
    model.addAttribute("goes", goes.of(view.file().file(), destruction.told().asked().scope()));
    model.addAttribute("asks", destruction.requester().equals(who.person()));
    var deciding = others(DestructionMandate.deciding(view.roles()), destruction);
    var confirming =
        others(DestructionMandate.confirming(view.roles()), destruction).stream()
            .filter(one -> !destruction.told().isDecidedBy(one))
            .toList();
    model.addAttribute("mayDecide", deciding.contains(who.person()));
    model.addAttribute("mayConfirm", confirming.contains(who.person()));
    model.addAttribute("deciding", all.all(deciding));
    model.addAttribute("confirming", all.all(confirming));
    model.addAttribute("decidedByMe", destruction.told().isDecidedBy(who.person()));
  }

  /** Without who asked it. */
  private static List<UUID> others(List<UUID> people, DestructionView destruction) {
    return people.stream().filter(one -> !one.equals(destruction.requester())).toList();
  }

  private static ResponseStatusException absent() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
