package id.jaganetral.forge;

import id.jaganetral.document.template.WordTemplate;
import id.jaganetral.document.template.WordTemplateReader;
import id.jaganetral.domain.letter.SampleValues;
import id.jaganetral.domain.template.TagValues;
import id.jaganetral.persistence.letter.ShippedLetterLibrary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Fills every form with the sample values, to be looked at: {@code target/letters/}. */
public final class FillSamples {
    private FillSamples() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/letters"));
        TagValues values = SampleValues.of(new ShippedLetterLibrary().catalogue());
        for (Map.Entry<String, byte[]> form : ForgeTemplates.all().entrySet()) {
            WordTemplate template = new WordTemplateReader()
                    .read(form.getValue())
                    .fold(done -> done, reasons -> {
                        throw new IllegalStateException(form.getKey() + reasons);
                    });
            try (OutputStream out = Files.newOutputStream(folder.resolve(form.getKey()))) {
                System.out.println(form.getKey() + " " + template.fill(values, out));
            }
        }
    }
}
