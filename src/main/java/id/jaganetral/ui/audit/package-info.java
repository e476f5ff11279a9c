/** Catatan kegiatan: reading the log, checking it, taking it out, sealing it. Nothing in it can be changed here. */
package id.jaganetral.ui.audit;
