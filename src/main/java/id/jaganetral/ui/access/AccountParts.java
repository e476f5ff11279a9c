package id.jaganetral.ui.access;

import id.jaganetral.application.access.PasswordStrength;
import id.jaganetral.application.access.QrCode;
import id.jaganetral.ui.kit.desktop.PagePrinter;

/**
 * What pages about passwords and recovery sheets need.
 *
 * @param strength judges new passwords
 * @param qr draws the recovery key
 * @param printer prints its sheet
 */
public record AccountParts(PasswordStrength strength, QrCode qr, PagePrinter printer) {}
