/** The format {@code ${format}}. Start with {@link ${package}.TextFormat}. */
package ${package};
