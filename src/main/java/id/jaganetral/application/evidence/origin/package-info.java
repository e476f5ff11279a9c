/** Says where evidence came from, at intake and later (keterangan asal bukti). */
package id.jaganetral.application.evidence.origin;
