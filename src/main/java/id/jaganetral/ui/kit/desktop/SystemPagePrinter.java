package id.jaganetral.ui.kit.desktop;

import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.transform.Scale;

/** Prints through the printers of the computer; nothing is written to a file on the way. */
public final class SystemPagePrinter implements PagePrinter {
    @Override
    public boolean print(Node page) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return false;
        }
        if (job.showPrintDialog(page.getScene().getWindow())) {
            double wide = job.getJobSettings().getPageLayout().getPrintableWidth();
            double factor = Math.min(1, wide / page.getBoundsInParent().getWidth());
            Scale fitting = new Scale(factor, factor);
            page.getTransforms().add(fitting);
            try {
                if (job.printPage(page)) {
                    job.endJob();
                }
            } finally {
                page.getTransforms().remove(fitting);
            }
        }
        return true;
    }
}
