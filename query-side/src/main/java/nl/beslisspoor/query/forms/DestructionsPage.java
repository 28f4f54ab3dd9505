package nl.beslisspoor.query.forms;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.file.DestructionMandate;
import nl.beslisspoor.query.file.WhatGoes;
import nl.beslisspoor.query.forms.Desk.Sent;
import nl.beslisspoor.query.forms.DestructionAnswerForm.Step;
import nl.beslisspoor.query.roles.RoleBook;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** It is asked to destroy, decided, confirmed or refused. */
@Controller
@RequestMapping("/dossiers/{file}/vernietigingen")
class DestructionsPage {
  private static final String NEW = "/nieuw";
  private static final String ANSWER = "/{request}/{step}";

  private final Desk desk;
  private final Agreements agreements;
  private final RoleBook roles;
  private final WhatGoes goes;

  DestructionsPage(Desk desk, Agreements agreements, RoleBook roles, WhatGoes goes) {
    this.goes = goes;
    this.roles = roles;
    this.desk = desk;
    this.agreements = agreements;
  }

  /**
   * @param gebeurtenis sequence of the entry of which the texts should go
   */
  @GetMapping(NEW)
  String ask(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @RequestParam Optional<Long> gebeurtenis,
      Model model) {
    return desk.show(desk.open(who, file), new DestructionForm(gebeurtenis), model);
  }

  @PostMapping(NEW)
  String ask(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    var asked = new DestructionForm(Optional.empty());
    return desk.send(desk.open(who, file), asked, new Sent(sent, model, response));
  }

  @GetMapping(ANSWER)
  String answer(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable UUID request,
      @PathVariable String step,
      Model model,
      HttpServletResponse response) {
    var sheet = desk.open(who, file);
    var form = answer(sheet, request, step);
    var shut = shut(sheet, form);
    return shut.isPresent()
        ? shut(sheet, form, shut.get(), model, response)
        : desk.show(sheet, goes(sheet, form, model), model);
  }

  @PostMapping(ANSWER)
  String answer(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID file,
      @PathVariable UUID request,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    var sheet = desk.open(who, file);
    var form = answer(sheet, request, step);
    var shut = shut(sheet, form);
    return shut.isPresent()
        ? shut(sheet, form, shut.get(), model, response)
        : desk.send(sheet, goes(sheet, form, model), new Sent(sent, model, response));
  }

  private DestructionAnswerForm goes(Sheet sheet, DestructionAnswerForm form, Model model) {
    model.addAttribute("goes", goes.of(sheet.id(), form.destruction().asked().scope()));
    return form;
  }

  private Optional<String> shut(Sheet sheet, DestructionAnswerForm form) {
    var here = Narrowing.none().toFile(sheet.id());
    var held =
        roles
            .held(here, Optional.of(sheet.today()), Optional.empty(), Slice.first(Slice.MOST))
            .rows();
    return form.shutFor(sheet.who().person(), DestructionMandate.confirming(held));
  }

  /** The form would be refused whatever is filled in. */
  private static String shut(
      Sheet sheet,
      DestructionAnswerForm form,
      String why,
      Model model,
      HttpServletResponse response) {
    response.setStatus(HttpStatus.CONFLICT.value());
    model.addAttribute("sheet", sheet);
    model.addAttribute("request", form.destruction().request());
    model.addAttribute("why", "forms.destruction.shut." + why);
    return "forms/destruction-shut";
  }

  private DestructionAnswerForm answer(Sheet sheet, UUID request, String step) {
    return new DestructionAnswerForm(agreements.destruction(sheet, request), Step.at(step));
  }
}
