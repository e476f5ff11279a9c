package id.jaganetral.ui.evidence;

import id.jaganetral.application.evidence.Arriving;
import id.jaganetral.application.evidence.intake.GatherFiles;
import id.jaganetral.domain.evidence.ArrivalWay;
import id.jaganetral.domain.outcome.Message;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/**
 * Evidence dropped from the desktop or a browser: files and folders, else the picture itself, else the address, which is kept as
 * text because nothing is fetched from a network.
 */
final class EvidenceDrops {
    private static final String ADDRESS_FILE = "tautan.txt";

    private EvidenceDrops() {}

    static void on(Node place, GatherFiles gather, Consumer<Supplier<Handful>> take) {
        place.setOnDragOver(event -> over(place, event));
        place.setOnDragExited(event -> place.getStyleClass().remove("over"));
        place.setOnDragDropped(event -> {
            Dragboard board = event.getDragboard();
            Optional<Supplier<Handful>> found = of(
                    board.getFiles(),
                    Optional.ofNullable(board.getImage()),
                    Optional.ofNullable(board.getUrl()),
                    gather);
            found.ifPresent(take);
            event.setDropCompleted(found.isPresent());
            event.consume();
        });
    }

    private static void over(Node place, DragEvent event) {
        Dragboard board = event.getDragboard();
        if (board.hasFiles() || board.hasImage() || board.hasUrl()) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            if (!place.getStyleClass().contains("over")) {
                place.getStyleClass().add("over");
            }
        }
        event.consume();
    }

    static Optional<Supplier<Handful>> of(
            List<File> files, Optional<Image> image, Optional<String> address, GatherFiles gather) {
        if (!files.isEmpty()) {
            List<Path> paths = files.stream().map(File::toPath).toList();
            return Optional.of(ArrivingFiles.of(gather, paths, ArrivalWay.DROP));
        }
        return image.map(picture -> ArrivingFiles.picture(picture, ArrivalWay.DROP))
                .or(() -> address.filter(text -> !text.isBlank()).map(EvidenceDrops::address));
    }

    private static Supplier<Handful> address(String address) {
        byte[] bytes = (address.strip() + "\r\n").getBytes(StandardCharsets.UTF_8);
        Arriving text =
                new Arriving(ADDRESS_FILE, bytes.length, ArrivalWay.DROP, () -> new ByteArrayInputStream(bytes));
        return () -> new Handful(List.of(text), List.of(Message.of("evidence.drop.address")));
    }
}
