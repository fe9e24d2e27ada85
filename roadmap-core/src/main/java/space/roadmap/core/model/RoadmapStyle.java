package space.roadmap.core.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the values of the model are generated.
 *
 * <p>{@code allParameters} gives the factories that {@code *Type} classes build through, without a
 * builder in between. {@code strictBuilder} leaves out the builder's method {@code from}, which
 * would clash with the attribute of that name.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    allParameters = true,
    get = "*",
    passAnnotations = SuppressWarnings.class,
    allowedClasspathAnnotations = javax.annotation.processing.Generated.class)
@interface RoadmapStyle {}
