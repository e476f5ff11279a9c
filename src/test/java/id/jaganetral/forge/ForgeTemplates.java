package id.jaganetral.forge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the shipped forms into {@code templates/}. Run it after changing a form here; a test compares the folder with
 * what this program makes. A form that was improved in Word is taken out of here instead.
 */
public final class ForgeTemplates {
    private ForgeTemplates() {}

    public static Map<String, byte[]> all() {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        forms.putAll(SummonsForms.all());
        forms.putAll(ReportForms.all());
        forms.putAll(MinutesForms.all());
        forms.putAll(ExaminationForms.all());
        forms.putAll(TeamForms.all());
        forms.putAll(SanctionForms.all());
        forms.putAll(IntakeForms.all());
        forms.putAll(EvidenceForms.all());
        forms.putAll(CertificateForms.all());
        forms.putAll(PreventionForms.all());
        forms.putAll(EthicsForms.all());
        forms.putAll(RemedyForms.all());
        return forms;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments.length > 0 ? arguments[0] : "templates"));
        for (Map.Entry<String, byte[]> form : all().entrySet()) {
            Files.write(folder.resolve(form.getKey()), form.getValue());
        }
    }
}
