/** On the way in (penerimaan bukti): files and folders are looked through before anything is copied. */
package id.jaganetral.application.evidence.intake;
