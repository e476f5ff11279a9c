package id.jaganetral.ui.kit.screen;

import id.jaganetral.application.access.Permission;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What is to be known of a kind of place: its name, what it stands under, and for whom it is. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Page {
    /** Key of the place's name, for the breadcrumbs. */
    String title();

    /** The place above it, which can be opened with nothing more told; left out at the top. */
    Class<? extends Destination> under() default Destination.class;

    /** The permission without which it is neither offered nor built; none when it is for everybody who is signed in. */
    Permission[] needs() default {};
}
