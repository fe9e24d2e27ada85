package space.roadmap.core.model;

import java.time.LocalDate;

/**
 * What a rule sees: a roadmap, and the day on which it is looked at.
 *
 * @param roadmap the roadmap; entities that could not be built are missing from it, and their ids
 *     are {@linkplain Roadmap#withheld withheld}
 * @param today the day that counts as today; nothing in the library looks at a clock
 */
public record RoadmapView(Roadmap roadmap, LocalDate today) {}
