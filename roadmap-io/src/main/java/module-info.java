/**
 * Reading and writing of roadmaps, and what plugins implement.
 *
 * <p>Start with {@link space.roadmap.io.RoadmapFiles}; whoever writes a plugin starts with {@link
 * space.roadmap.io.spi.FormatProvider}. The parser it uses shows in no signature.
 *
 * @uses space.roadmap.io.spi.FormatProvider to find formats
 * @uses space.roadmap.core.rule.RuleProvider to find rules
 */
module space.roadmap.io {
  requires com.google.common;
  requires org.snakeyaml.engine;
  requires static org.jspecify;
  requires transitive space.roadmap.core;
  requires tools.jackson.core;
  requires tools.jackson.dataformat.yaml;

  exports space.roadmap.io;
  exports space.roadmap.io.findings;
  exports space.roadmap.io.json;
  exports space.roadmap.io.rules;
  exports space.roadmap.io.schema;
  exports space.roadmap.io.spi;
  exports space.roadmap.io.yaml;

  uses space.roadmap.core.rule.RuleProvider;
  uses space.roadmap.io.spi.FormatProvider;

  provides space.roadmap.io.spi.FormatProvider with
      space.roadmap.io.json.JsonFormat,
      space.roadmap.io.yaml.YamlFormat;
}
