package space.roadmap.benchmarks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The baseline: plain records of exactly the shape of the document, for Jackson's data binding.
 *
 * <p>Both versions of Jackson share their annotations, so the same records serve both. Nothing is
 * resolved or checked: ids and dates are strings.
 */
public final class Records {
  private Records() {}

  public record Document(
      String formatVersion,
      Header roadmap,
      List<Organization> organizations,
      List<Destination> destinations,
      List<Objective> objectives,
      List<Capability> capabilities,
      List<Mission> missions) {}

  public record Header(String id, String title) {}

  public record Organization(String id, String name, String kind) {}

  public record Destination(String id, String name, String kind, @Nullable String parent) {}

  public record Objective(String id, String name, String kind) {}

  public record Capability(
      String id,
      String name,
      String kind,
      String lead,
      List<String> operatesAt,
      String availableFrom) {}

  public record Mission(
      String id,
      String name,
      String summary,
      String kind,
      String lead,
      List<String> destinations,
      List<Milestone> milestones,
      List<Contribution> contributions,
      List<Need> needs,
      List<String> objectives) {}

  public record Milestone(String type, String date) {}

  public record Contribution(String organization, String role) {}

  /** A need; a target alone is its short form. */
  public record Need(
      @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> anyOf,
      @Nullable String type) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Need {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Need to(String target) {
      return new Need(List.of(target), null);
    }

    /** Returns whether the target alone says it all. */
    boolean isShort() {
      return type == null && anyOf.size() == 1;
    }
  }
}
