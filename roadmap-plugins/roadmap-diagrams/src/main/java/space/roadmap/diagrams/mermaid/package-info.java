/**
 * Mermaid diagrams, format id {@code mermaid}. Start with {@link
 * space.roadmap.diagrams.mermaid.MermaidFormat}; whoever wants a diagram inside another text takes
 * {@link space.roadmap.diagrams.mermaid.MermaidTimeline}.
 */
@NullMarked
package space.roadmap.diagrams.mermaid;

import org.jspecify.annotations.NullMarked;
