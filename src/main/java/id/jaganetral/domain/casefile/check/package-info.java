/**
 * Whether a fact may be added to a case file: refused with its article where law or file say no, allowed with a note
 * where it is doubtful. Nothing is derived or stored here.
 */
package id.jaganetral.domain.casefile.check;
