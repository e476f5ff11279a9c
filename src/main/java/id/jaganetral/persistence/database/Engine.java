package id.jaganetral.persistence.database;

import java.util.List;

/**
 * What every database needs and none owns: Hibernate, being built in the background from the moment this is made, and the
 * ports of the features. One engine serves any number of workspaces one after the other, so it can be made while the user
 * still types a password.
 */
public final class Engine implements AutoCloseable {
    private final Sessions sessions;
    private final Ports ports;

    private Engine(Sessions sessions, Ports ports) {
        this.sessions = sessions;
        this.ports = ports;
    }

    /** Begins to build. */
    public static Engine start(List<Feature> features) {
        return new Engine(
                new Sessions(features.stream().flatMap(f -> f.rows().stream()).toList()), new Ports(features));
    }

    Sessions sessions() {
        return sessions;
    }

    Ports ports() {
        return ports;
    }

    @Override
    public void close() {
        sessions.close();
    }
}
