package nl.beslisspoor.standalone;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A headless Chromium: the system's where there is one, Playwright's own elsewhere. Give one to a
 * test class with {@code @AutoClose static final Browser browser = Browser.start();}.
 */
public final class Browser implements AutoCloseable {
  private static final List<Path> SYSTEM =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
    this.playwright = playwright;
    this.chromium = chromium;
  }

  public static Browser start() {
    var system = SYSTEM.stream().filter(Files::isExecutable).findFirst();
    var environment =
        system.map(found -> Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")).orElse(Map.of());
    var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    var options = new BrowserType.LaunchOptions().setArgs(QUIET);
    system.ifPresent(options::setExecutablePath);
    return new Browser(playwright, playwright.chromium().launch(options));
  }

  /** A page in a profile of its own, so without cookies, in Dutch; paths are below the address. */
  public Page page(URI address) {
    return profile(address, 1280, 900).newPage();
  }

  /** As {@link #page}, in a window of a given size in CSS pixels. */
  public Page page(URI address, int width, int height) {
    return profile(address, width, height).newPage();
  }

  private BrowserContext profile(URI address, int width, int height) {
    return chromium.newContext(
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setBaseURL(address.toString())
            .setLocale("nl-NL")
            .setTimezoneId("Europe/Amsterdam")
            .setViewportSize(width, height));
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
