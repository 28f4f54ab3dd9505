package nl.beslisspoor.query.access;

import java.util.Set;
import nl.beslisspoor.query.paper.Text;

/**
 * One entry of the main menu. A view that has one declares it as a bean.
 *
 * @param words what the menu calls it
 * @param path of the page
 * @param place lower comes first
 * @param roles who sees the entry
 */
public record NavigationItem(Text words, String path, int place, Set<Role> roles) {

  /** Whether the page at a path belongs to this entry. */
  public boolean here(String at) {
    return at.equals(path) || at.startsWith(path + "/");
  }

  public boolean openTo(SignedIn who) {
    return roles.stream().anyMatch(who::has);
  }
}
