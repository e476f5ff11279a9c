package id.jaganetral.persistence.evidence.decode;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.mov.QuickTimeDirectory;
import com.drew.metadata.mp4.Mp4Directory;
import id.jaganetral.application.evidence.EvidenceFiles;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import id.jaganetral.domain.evidence.metadata.Told;
import id.jaganetral.domain.evidence.metadata.Told.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what files say of themselves: EXIF of pictures, headers of videos, properties of PDFs. */
final class MetadataReader {
    private static final Logger LOG = LoggerFactory.getLogger(MetadataReader.class);
    private static final int LONGEST = 200;
    private static final Set<MediaType> READ = EnumSet.of(
            MediaType.PNG,
            MediaType.JPEG,
            MediaType.GIF,
            MediaType.BMP,
            MediaType.WEBP,
            MediaType.TIFF,
            MediaType.HEIC,
            MediaType.MP4,
            MediaType.MOV);

    private final EvidenceFiles files;
    private final PdfPages documents;

    MetadataReader(EvidenceFiles files, PdfPages documents) {
        this.files = files;
        this.documents = documents;
    }

    List<Told> read(KeptFile file) {
        if (file.type() == MediaType.PDF) {
            return documents.with(file, MetadataReader::properties).orElse(List.of());
        }
        if (!READ.contains(file.type()) || file.size() > PictureReader.MOST_BYTES || !files.has(file.fingerprint())) {
            return List.of();
        }
        try (InputStream in = files.open(file.fingerprint())) {
            return told(ImageMetadataReader.readMetadata(in));
        } catch (ImageProcessingException
                | IOException
                | RuntimeException
                | OutOfMemoryError
                | StackOverflowError malformed) {
            LOG.info("no metadata of {}: {}", file.fingerprint().shortForm(), malformed.getClass());
            return List.of();
        }
    }

    private static List<Told> told(Metadata metadata) {
        List<Told> all = new ArrayList<>();
        for (ExifIFD0Directory first : metadata.getDirectoriesOfType(ExifIFD0Directory.class)) {
            String device = Stream.of(
                            first.getString(ExifIFD0Directory.TAG_MAKE), first.getString(ExifIFD0Directory.TAG_MODEL))
                    .filter(part -> part != null && !part.isBlank())
                    .map(String::strip)
                    .collect(Collectors.joining(" "));
            add(all, Kind.DEVICE, device);
            add(all, Kind.SOFTWARE, first.getString(ExifIFD0Directory.TAG_SOFTWARE));
            add(all, Kind.AUTHOR, first.getString(ExifIFD0Directory.TAG_ARTIST));
            add(all, Kind.CHANGED, first.getString(ExifIFD0Directory.TAG_DATETIME));
        }
        for (ExifSubIFDDirectory shot : metadata.getDirectoriesOfType(ExifSubIFDDirectory.class)) {
            add(all, Kind.TAKEN, shot.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL));
        }
        for (GpsDirectory gps : metadata.getDirectoriesOfType(GpsDirectory.class)) {
            Optional.ofNullable(gps.getGeoLocation())
                    .filter(place -> !place.isZero())
                    .ifPresent(place -> add(all, Kind.POSITION, position(place)));
        }
        created(all, metadata.getFirstDirectoryOfType(Mp4Directory.class), Mp4Directory.TAG_CREATION_TIME);
        created(all, metadata.getFirstDirectoryOfType(QuickTimeDirectory.class), QuickTimeDirectory.TAG_CREATION_TIME);
        return sorted(all);
    }

    private static void created(List<Told> all, Directory video, int tag) {
        if (video != null) {
            // videos count in UTC from 1904; one that was never set says 1904 itself
            Optional.ofNullable(video.getDate(tag))
                    .filter(when -> when.getTime() > 0)
                    .ifPresent(when -> add(all, Kind.CREATED, when.toInstant().toString()));
        }
    }

    private static List<Told> properties(PDDocument document) {
        PDDocumentInformation says = document.getDocumentInformation();
        List<Told> all = new ArrayList<>();
        add(all, Kind.SOFTWARE, Optional.ofNullable(says.getProducer()).orElse(says.getCreator()));
        add(all, Kind.AUTHOR, says.getAuthor());
        add(all, Kind.TITLE, says.getTitle());
        add(all, Kind.CREATED, day(says.getCreationDate()));
        add(all, Kind.CHANGED, day(says.getModificationDate()));
        return sorted(all);
    }

    private static String day(Calendar when) {
        return when == null ? "" : when.toInstant().toString();
    }

    private static String position(GeoLocation place) {
        return String.format(Locale.ROOT, "%.6f, %.6f", place.getLatitude(), place.getLongitude());
    }

    private static List<Told> sorted(List<Told> all) {
        return all.stream().distinct().sorted(Comparator.comparing(Told::kind)).toList();
    }

    private static void add(List<Told> all, Kind kind, String value) {
        String plain =
                value == null ? "" : value.replaceAll("[\\p{Cc}\\p{Cf}]", " ").strip();
        if (!plain.isEmpty()) {
            all.add(new Told(kind, plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain));
        }
    }
}
