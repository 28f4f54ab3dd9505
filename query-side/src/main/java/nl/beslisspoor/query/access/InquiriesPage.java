package nl.beslisspoor.query.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import nl.beslisspoor.query.paper.Text;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where a professional sees that his or her decisions were asked for across files. */
@Controller
class InquiriesPage {
  private static final int PAGE = 50;

  private final Inquiries inquiries;

  InquiriesPage(Inquiries inquiries) {
    this.inquiries = inquiries;
  }

  @Bean
  static NavigationItem inquiriesInTheMenu() {
    return new NavigationItem(
        Text.of("access.inquiries.title"), "/vragen-over-mij", 80, EnumSet.of(Role.PROFESSIONAL));
  }

  /** A page of inquiries; {@code volgende} is the value of {@code voor} for the next page. */
  record InquiriesAnswer(List<InquiryAnswer> vragen, Long volgende) {}

  record InquiryAnswer(Instant gesteldOp, List<String> rollenVrager, String doel) {}

  @GetMapping("/vragen-over-mij")
  String page(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "9223372036854775807") long voor,
      Model model) {
    var found = inquiries.about(who.personId().toString(), voor, PAGE);
    model.addAttribute("inquiries", found);
    model.addAttribute(
        "after", next(found) == null ? null : "/vragen-over-mij?voor=" + next(found));
    return "access/inquiries";
  }

  @GetMapping("/api/v1/vragen-over-mij")
  @ResponseBody
  InquiriesAnswer answer(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "9223372036854775807") long voor) {
    var found = inquiries.about(who.personId().toString(), voor, PAGE);
    var answers =
        found.stream()
            .map(one -> new InquiryAnswer(one.at(), List.of(one.role().split(",")), one.purpose()))
            .toList();
    return new InquiriesAnswer(answers, next(found));
  }

  private static Long next(List<Inquiries.Inquiry> found) {
    return found.size() < PAGE ? null : found.getLast().id();
  }
}
