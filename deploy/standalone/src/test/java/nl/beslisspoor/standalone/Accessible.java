package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Holds a page as it stands in the browser against WCAG 2.2 AA and against a narrow window. */
final class Accessible {
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** Four times enlarged, a window of 1280 CSS pixels is this wide. */
  private static final int NARROW = 320;

  /**
   * The rule and the first place of everything that axe finds. It runs in the page itself, which
   * has no frames: gathering the answers of frames in a page of its own took as long again.
   */
  private static final String FOUND =
      """
      async tags =>
        (await axe.run({runOnly: tags, resultTypes: ['violations']}))
          .violations.map(rule => rule.id + ' ' + rule.nodes[0].html)
      """;

  private Accessible() {}

  /** axe finds nothing, and nothing has to be read sideways in a narrow window. */
  static void check(Page page) {
    assertThat(page.frames()).as("frames of %s", page.url()).hasSize(1);
    page.evaluate("() => {" + AxeBuilder.getAxeScript() + "}");
    var found = (List<?>) page.evaluate(FOUND, WCAG);
    assertThat(found).as(page.url()).isEmpty();
    var size = page.viewportSize();
    page.setViewportSize(NARROW, size.height);
    var beyond =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(beyond).as("pixels beside %s", page.url()).isEqualTo(0);
    page.setViewportSize(size.width, size.height);
  }
}
