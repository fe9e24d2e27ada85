package space.roadmap.core.meta;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/**
 * An attribute that is being declared; {@link #doc} ends the declaration.
 *
 * @param <T> the owner
 * @param <V> the values
 */
public final class AttributeDeclaration<T, V> {
  private final EntityType.Declaration<T> owner;
  final String name;
  final ValueType<V> type;
  final Cardinality cardinality;
  final Function<? super T, ?> getter;
  Ordering ordering = Ordering.SEQUENCE;
  ImmutableList<String> keys = ImmutableList.of();
  String meaning = "";
  boolean shortForm;
  boolean hierarchy;
  int rank;

  AttributeDeclaration(
      EntityType.Declaration<T> owner,
      String name,
      ValueType<V> type,
      Cardinality cardinality,
      Function<? super T, ?> getter) {
    this.owner = owner;
    this.name = name;
    this.type = type;
    this.cardinality = cardinality;
    this.getter = getter;
  }

  /** Says which property of a public vocabulary means the same. */
  public AttributeDeclaration<T, V> meaning(String iri) {
    meaning = iri;
    return this;
  }

  /** Says that the value may stand alone for the whole struct: {@code needs: [orion]}. */
  public AttributeDeclaration<T, V> shortForm() {
    shortForm = true;
    return this;
  }

  /** Says that the value is what the owner is a part of; the owners form a forest. */
  public AttributeDeclaration<T, V> hierarchy() {
    hierarchy = true;
    return this;
  }

  /** Says that the values are a set. */
  public AttributeDeclaration<T, V> asSet() {
    ordering = Ordering.SET;
    return this;
  }

  /** Says that the values are parts, keyed by the first of these attributes that is present. */
  public AttributeDeclaration<T, V> keyedBy(String... attributes) {
    ordering = Ordering.KEYED;
    keys = ImmutableList.copyOf(attributes);
    return this;
  }

  /** Says that formats show this before the attributes declared earlier. */
  public AttributeDeclaration<T, V> leading() {
    rank = -1;
    return this;
  }

  /** Says that formats show this after the attributes declared later. */
  public AttributeDeclaration<T, V> closing() {
    rank = 1;
    return this;
  }

  /**
   * Says what the attribute means, in sentences, and completes it.
   *
   * @throws IllegalArgumentException if the text does not end with a period
   */
  public Attribute<T, V> doc(String text) {
    if (!text.endsWith(".")) {
      throw new IllegalArgumentException("the doc of '" + name + "' does not end with a period");
    }
    return owner.add(this, text);
  }
}
