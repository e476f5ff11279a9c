package id.jaganetral.persistence.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.access.Role;
import id.jaganetral.application.access.Roles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Roles as shipped in {@code access/roles.yaml}. */
public final class ShippedRoles {
    private ShippedRoles() {}

    public static Roles read() {
        try (InputStream in = ShippedRoles.class.getResourceAsStream("/access/roles.yaml")) {
            JsonNode file = new ObjectMapper(new YAMLFactory()).readTree(in);
            List<Role> roles = new ArrayList<>();
            file.path("roles").forEach(node -> roles.add(role(node)));
            List<String> first = new ArrayList<>();
            file.path("first").forEach(code -> first.add(code.asText()));
            return new Roles(roles, first);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Role role(JsonNode node) {
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        node.path("permissions").forEach(name -> permissions.add(Permission.valueOf(name.asText())));
        return new Role(
                node.path("code").asText(),
                node.path("name").asText(),
                node.path("explanation").asText(),
                node.path("ofUnit").asBoolean(false),
                permissions);
    }
}
