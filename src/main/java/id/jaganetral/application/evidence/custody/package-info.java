/**
 * Keeps the custody record (riwayat penguasaan bukti). Whatever is done with a piece of evidence is entered through {@link
 * id.jaganetral.application.evidence.custody.KeepCustody}, in the transaction of the act where there is one.
 */
package id.jaganetral.application.evidence.custody;
