package space.roadmap.table;

import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Choice;

/**
 * The struct of a list that people look for first, and that has columns in the row of its owner:
 * the launch among the milestones.
 *
 * @param key the attribute that tells which it is
 * @param word the value of the key, which is also the name of the column
 * @param column the value that stands alone for it
 * @param position the number of the struct in its list, from 1, where it is not the first
 * @param parts its attributes beside the key
 * @param <V> the structs
 */
record Lift<V>(
    Attribute<V, Choice> key, Choice word, Column column, Column position, Fields<V> parts) {}
