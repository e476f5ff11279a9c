package id.jaganetral.persistence.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.domain.authority.GovernmentKind;
import id.jaganetral.domain.letter.Capacity;
import id.jaganetral.domain.letter.CopyList;
import id.jaganetral.domain.letter.NumberPattern;
import id.jaganetral.domain.letter.NumberScope;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.letter.Paper;
import id.jaganetral.domain.letter.Signatory;
import id.jaganetral.domain.letter.TimeZoneLabel;
import id.jaganetral.domain.letter.number.NumberRules;
import id.jaganetral.domain.template.PictureBytes;
import id.jaganetral.persistence.workspace.FolderArea;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The profile of the office in {@code office.json}, its emblem beside it. */
public final class StoredOfficeProfiles implements OfficeProfiles {
    private static final String FILE = "office.json";
    private static final String GOVERNMENT = "government.json";
    private static final String NUMBERING = "numbering.json";
    private static final String EMBLEM = "emblem";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FolderArea folder;

    public StoredOfficeProfiles(FolderArea folder) {
        this.folder = folder;
    }

    @Override
    public OfficeProfile load() {
        if (!folder.has(FILE)) {
            return OfficeProfile.blank();
        }
        try (InputStream in = folder.read(FILE)) {
            return profile(JSON.readTree(in));
        } catch (IOException unreadable) {
            throw folder.failed(unreadable);
        } catch (IllegalArgumentException damaged) {
            throw folder.failed(new IOException("no profile", damaged));
        }
    }

    @Override
    public void save(OfficeProfile profile) {
        profile.emblem()
                .ifPresentOrElse(
                        picture -> folder.write(EMBLEM, out -> out.write(picture.bytes())),
                        () -> folder.delete(EMBLEM));
        byte[] json = object(profile).toPrettyString().getBytes(StandardCharsets.UTF_8);
        folder.write(FILE, out -> out.write(json));
    }

    @Override
    public Optional<GovernmentKind> governmentKind() {
        if (!folder.has(GOVERNMENT)) {
            return Optional.empty();
        }
        try (InputStream in = folder.read(GOVERNMENT)) {
            return Optional.of(GovernmentKind.valueOf(text(JSON.readTree(in), "kind")));
        } catch (IOException unreadable) {
            throw folder.failed(unreadable);
        }
    }

    @Override
    public void saveGovernmentKind(GovernmentKind kind) {
        byte[] json = JSON.createObjectNode()
                .put("kind", kind.name())
                .toPrettyString()
                .getBytes(StandardCharsets.UTF_8);
        folder.write(GOVERNMENT, out -> out.write(json));
    }

    @Override
    public NumberRules numbering() {
        if (!folder.has(NUMBERING)) {
            return NumberRules.none();
        }
        try (InputStream in = folder.read(NUMBERING)) {
            Map<String, NumberRules.OfForm> rules = new HashMap<>();
            JSON.readTree(in)
                    .properties()
                    .forEach(entry -> rules.put(
                            entry.getKey(),
                            new NumberRules.OfForm(
                                    text(entry.getValue(), "pattern"), text(entry.getValue(), "archive"))));
            return new NumberRules(rules);
        } catch (IOException unreadable) {
            throw folder.failed(unreadable);
        }
    }

    @Override
    public void saveNumbering(NumberRules rules) {
        ObjectNode node = JSON.createObjectNode();
        rules.byForm()
                .forEach((form, rule) ->
                        node.putObject(form).put("pattern", rule.pattern()).put("archive", rule.archiveCode()));
        byte[] json = node.toPrettyString().getBytes(StandardCharsets.UTF_8);
        folder.write(NUMBERING, out -> out.write(json));
    }

    private static ObjectNode object(OfficeProfile profile) {
        ObjectNode node = JSON.createObjectNode();
        node.put("government", profile.government())
                .put("office", profile.office())
                .put("address", profile.address())
                .put("postcode", profile.postcode())
                .put("phone", profile.phone())
                .put("email", profile.email())
                .put("web", profile.web())
                .put("place", profile.place())
                .put("authority", profile.authority())
                .put("unitCode", profile.unitCode())
                .put("zone", profile.zone().name())
                .put("paper", profile.paper().name())
                .put("sensitivity", profile.sensitivity())
                .put("pattern", profile.pattern().text())
                .put("scope", profile.scope().name());
        ArrayNode signatories = node.putArray("signatories");
        profile.signatories().forEach(signatory -> signatory(signatories.addObject(), signatory));
        ArrayNode lists = node.putArray("copyLists");
        for (CopyList list : profile.copyLists()) {
            ArrayNode recipients = lists.addObject().put("name", list.name()).putArray("recipients");
            list.recipients().forEach(recipients::add);
        }
        return node;
    }

    private static void signatory(ObjectNode node, Signatory signatory) {
        node.put("position", signatory.position())
                .put("capacity", signatory.capacity().name())
                .put("name", signatory.name())
                .put("nip", signatory.nip())
                .put("rank", signatory.rank())
                .put("onBehalfOf", signatory.onBehalfOf())
                .put("forHim", signatory.forHim())
                .put("headOfRegion", signatory.headOfRegion());
    }

    private OfficeProfile profile(JsonNode node) throws IOException {
        OfficeProfile blank = OfficeProfile.blank();
        List<Signatory> signatories = new ArrayList<>();
        node.path("signatories").forEach(one -> signatories.add(signatory(one)));
        List<CopyList> lists = new ArrayList<>();
        for (JsonNode list : node.path("copyLists")) {
            List<String> recipients = new ArrayList<>();
            list.path("recipients").forEach(recipient -> recipients.add(recipient.asText()));
            lists.add(new CopyList(text(list, "name"), recipients));
        }
        return new OfficeProfile(
                text(node, "government"),
                text(node, "office"),
                text(node, "address"),
                text(node, "postcode"),
                text(node, "phone"),
                text(node, "email"),
                text(node, "web"),
                text(node, "place"),
                text(node, "authority"),
                text(node, "unitCode"),
                TimeZoneLabel.valueOf(node.path("zone").asText(blank.zone().name())),
                Paper.valueOf(node.path("paper").asText(blank.paper().name())),
                node.path("sensitivity").asText(blank.sensitivity()),
                new NumberPattern(node.path("pattern").asText(blank.pattern().text())),
                NumberScope.valueOf(node.path("scope").asText(blank.scope().name())),
                signatories,
                lists,
                emblem());
    }

    private Optional<PictureBytes> emblem() throws IOException {
        if (!folder.has(EMBLEM)) {
            return Optional.empty();
        }
        try (InputStream in = folder.read(EMBLEM)) {
            return Optional.of(new PictureBytes(in.readAllBytes()));
        }
    }

    private static Signatory signatory(JsonNode node) {
        return new Signatory(
                text(node, "position"),
                Capacity.valueOf(node.path("capacity").asText(Capacity.HOLDER.name())),
                text(node, "name"),
                text(node, "nip"),
                text(node, "rank"),
                text(node, "onBehalfOf"),
                text(node, "forHim"),
                node.path("headOfRegion").asBoolean(false));
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asText("");
    }
}
